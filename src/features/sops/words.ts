/** What SOPs say. */
import { words } from '../../kernel/words';

export const texts = words({
  'sops.id': {
    id: 'Nomornya belum ada. Isi misalnya SOP-000002.',
    en: 'No number. Enter one like SOP-000002.',
  },
  'sops.title': {
    id: 'Judul belum diisi, atau lebih dari 200 huruf. Tulis pekerjaannya.',
    en: 'The title is missing, or longer than 200 characters. Write what the work is.',
  },
  'sops.steps': {
    id: 'Langkah belum diisi, atau lebih dari 4.000 huruf. Satu baris satu langkah.',
    en: 'The steps are missing, or longer than 4,000 characters. One step a line.',
  },
  'sops.text': {
    id: 'Isian tidak terbaca atau terlalu panjang. Pendekkan.',
    en: 'This cannot be read or is too long. Shorten it.',
  },
  'sops.place': {
    id: 'Tempat ini tidak dikenal. Pilih dari daftar.',
    en: 'This place is not known. Choose from the list.',
  },
  'sops.unknown': {
    id: 'SOP {id} tidak ada. Periksa nomornya.',
    en: 'There is no SOP {id}. Check the number.',
  },
  'sops.same': { id: 'Tidak ada yang berubah pada {id}.', en: 'Nothing changes on {id}.' },
  'sops.clash': {
    id: '{id} baru saja ditulis ulang orang lain. Buka lagi, lalu ubah.',
    en: 'Somebody else has just rewritten {id}. Open it again, then change it.',
  },
  'sops.startersThere': { id: 'Semua SOP awal sudah ada.', en: 'All starter SOPs are there already.' },
  'sops.added': { id: '{id} tersimpan: {title}.', en: '{id} saved: {title}.' },
  'sops.edited': {
    id: '{id} kini revisi {revision}: {title}.',
    en: '{id} is now revision {revision}: {title}.',
  },
  'sops.started': { id: '{count} SOP awal tersimpan.', en: '{count} starter SOPs saved.' },
  'sops.noUnstart': {
    id: 'Arsipkan SOP yang tidak dipakai dari kartunya.',
    en: 'Archive the SOPs that you do not use on their cards.',
  },
  'sops.about': {
    id: 'Nomornya tidak terbaca. Buka kartunya, lalu centang di sana.',
    en: 'This number cannot be read. Open its card and tick there.',
  },
  'sops.tickGone': {
    id: '“{item}” tidak lagi ada di langkah SOP. Muat ulang kartunya.',
    en: '“{item}” is no longer a step of the SOP. Load the card again.',
  },
  'sops.ticked': { id: '{about}: {title}, {done} dari {all}.', en: '{about}: {title}, {done} of {all}.' },
  'sops.beside': { id: 'SOP: {title}', en: 'SOP: {title}' },
  'sops.revision': { id: 'Revisi {revision}', en: 'Revision {revision}' },
  'sops.card.standard': { id: 'Standar hasil', en: 'Standard' },
  'sops.card.usedAt': { id: 'Dipakai di', en: 'Used at' },
  'sops.card.owner': { id: 'Pemilik', en: 'Owner' },
  'sops.more.archive': { id: 'Arsipkan', en: 'Archive' },
  'sops.more.restore': { id: 'Kembalikan ke daftar', en: 'Bring back' },
});
