/** What documents say. */
import { words } from '../../kernel/words';

export const texts = words({
  'documents.id': {
    id: 'Nomornya belum ada. Isi misalnya DOK-000002.',
    en: 'No number. Enter one like DOK-000002.',
  },
  'documents.title': {
    id: 'Judul belum diisi, atau lebih dari 200 huruf. Tulis nama dokumennya.',
    en: 'The title is missing, or longer than 200 characters. Write what the document is called.',
  },
  'documents.link': {
    id: 'Tautannya bukan alamat web. Salin dari Drive, mulai https://',
    en: 'The link is no address of the web. Copy it from Drive, from https:// on.',
  },
  'documents.kind': {
    id: 'Jenis ini tidak dikenal. Pilih dari daftar.',
    en: 'This kind is not known. Choose from the list.',
  },
  'documents.about': {
    id: 'Isian tidak terbaca atau lebih dari 200 huruf. Pendekkan.',
    en: 'This cannot be read or is longer than 200 characters. Shorten it.',
  },
  'documents.revision': {
    id: 'Revisi tidak terbaca. Isi angka dari 1 sampai 9.999.',
    en: 'The revision cannot be read. Enter a number from 1 to 9,999.',
  },
  'documents.state': {
    id: 'Keadaan ini tidak dikenal. Pilih konsep, final, atau lama.',
    en: 'This state is not known. Choose draft, final or old.',
  },
  'documents.unknown': {
    id: 'Dokumen {id} tidak ada. Periksa nomornya.',
    en: 'There is no document {id}. Check the number.',
  },
  'documents.same': { id: 'Tidak ada yang berubah pada {id}.', en: 'Nothing changes on {id}.' },
  'documents.clash': {
    id: '{id} baru saja diubah orang lain. Buka lagi, lalu ubah.',
    en: 'Somebody else has just changed {id}. Open it again, then change it.',
  },
  'documents.saved': { id: '{id} tersimpan: {title}.', en: '{id} saved: {title}.' },
  'documents.final': {
    id: '{title} kini final. {count} revisi lain menjadi lama.',
    en: '{title} is final now. {count} other {count|revision|revisions} became old.',
  },
  'documents.archiveDone': { id: 'Dokumen {id} diarsipkan.', en: 'Document {id} archived.' },
  'documents.restoreDone': {
    id: 'Dokumen {id} kembali ke daftar.',
    en: 'Document {id} is back in the list.',
  },
  'documents.putBackDone': {
    id: 'Dokumen {id} kembali seperti semula.',
    en: 'Document {id} is as it was.',
  },
  'documents.noRedo': {
    id: 'Sudah dikembalikan. Ubah lagi bila perlu.',
    en: 'It was put back. Change it again if needed.',
  },
  'documents.beside': { id: 'Dokumen: {title}', en: 'Document: {title}' },
  'documents.card.kind': { id: 'Jenis', en: 'Kind' },
  'documents.card.about': { id: 'Untuk', en: 'For' },
  'documents.card.owner': { id: 'Pemilik', en: 'Owner' },
  'documents.card.changed': { id: 'Diubah', en: 'Changed' },
  'documents.more.final': { id: 'Jadikan final', en: 'Make it final' },
  'documents.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'documents.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
});
