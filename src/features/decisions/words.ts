/** What decisions say. */
import { words } from '../../kernel/words';

export const texts = words({
  'decisions.id': {
    id: 'Nomor keputusan belum ada. Isi misalnya KPT-000003.',
    en: 'No decision number. Enter one like KPT-000003.',
  },
  'decisions.decision': {
    id: 'Keputusannya belum diisi, atau lebih dari 2.000 huruf. Tulis satu kalimat.',
    en: 'The decision is missing, or longer than 2,000 characters. Write one sentence.',
  },
  'decisions.text': {
    id: 'Isian tidak terbaca atau terlalu panjang. Pendekkan.',
    en: 'This cannot be read or is too long. Shorten it.',
  },
  'decisions.future': {
    id: 'Tanggal keputusan belum terjadi. Pilih hari ini atau sebelumnya.',
    en: 'The day of the decision has not come yet. Choose today or earlier.',
  },
  'decisions.unknown': {
    id: 'Keputusan {id} tidak ada. Periksa nomornya.',
    en: 'There is no decision {id}. Check the number.',
  },
  'decisions.same': { id: 'Tidak ada yang berubah pada {id}.', en: 'Nothing changes on {id}.' },
  'decisions.changedSince': {
    id: '{id} baru saja diubah orang lain. Buka lagi, lalu ubah.',
    en: 'Somebody else has just changed {id}. Open it again, then change it.',
  },
  'decisions.added': { id: '{id} tercatat: {decision}.', en: '{id} recorded: {decision}.' },
  'decisions.addedWork': {
    id: '{id} tercatat. Tindak lanjutnya menjadi {work} di Backlog.',
    en: '{id} recorded. Its follow-up became {work} in the Backlog.',
  },
  'decisions.edited': { id: 'Keputusan {id} diubah.', en: 'Decision {id} changed.' },
  'decisions.reviewed': { id: 'Keputusan {id} sudah ditinjau.', en: 'Decision {id} was reviewed.' },
  'decisions.archiveDone': { id: 'Keputusan {id} diarsipkan.', en: 'Decision {id} archived.' },
  'decisions.restoreDone': {
    id: 'Keputusan {id} kembali ke daftar.',
    en: 'Decision {id} is back in the list.',
  },
  'decisions.putBackDone': {
    id: 'Keputusan {id} kembali seperti semula.',
    en: 'Decision {id} is as it was.',
  },
  'decisions.noRedo': {
    id: 'Sudah dikembalikan. Catat lagi bila perlu.',
    en: 'It was put back. Record it again if needed.',
  },
  'decisions.kind': { id: 'Keputusan', en: 'Decision' },
  'decisions.work': { id: 'Tinjau: {decision}', en: 'Review: {decision}' },
  'decisions.is.due': { id: 'waktunya ditinjau', en: 'due for review' },
  'decisions.next.reviewed': { id: 'Sudah ditinjau', en: 'Reviewed' },
  'decisions.next.later': { id: 'Tinjau lagi nanti', en: 'Review later' },
  'decisions.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'decisions.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
  'decisions.history.reviewed': { id: 'ditinjau', en: 'reviewed' },
  'decisions.card.reason': { id: 'Alasan', en: 'Reason' },
  'decisions.card.who': { id: 'Siapa', en: 'Who' },
  'decisions.card.followUp': { id: 'Tindak lanjut', en: 'Follow-up' },
  'decisions.card.review': { id: 'Ditinjau', en: 'Review' },
  'decisions.card.by': { id: 'Dicatat oleh', en: 'Recorded by' },
});
