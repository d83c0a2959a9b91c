/** What notes say. */
import { words } from '../../kernel/words';

export const texts = words({
  'notes.aboutNeeded': {
    id: 'Catatan ini tentang siapa atau apa? Isi nama, nomor HP, SKU atau nomor pesanan.',
    en: 'What is this note about? Enter a name, a phone number, a SKU or the number of an order.',
  },
  'notes.textNeeded': {
    id: 'Catatan masih kosong, atau lebih dari 50.000 huruf. Tulis isinya.',
    en: 'The note is empty, or has more than 50,000 characters. Write its text.',
  },
  'notes.tag': {
    id: 'Label paling banyak 100 huruf. Pendekkan.',
    en: 'A tag has at most 100 characters. Shorten it.',
  },
  'notes.unknownAbout': {
    id: '{about} tidak ada di Pelanggan, Produk atau Pesanan. Periksa tulisannya, atau tambah dulu.',
    en: '{about} is not in Customers, Products or Orders. Check the spelling, or add it first.',
  },
  'notes.id': {
    id: 'Nomor catatan belum ada. Isi misalnya CTT-000012.',
    en: 'No note number. Enter one like CTT-000012.',
  },
  'notes.unknown': {
    id: 'Catatan {id} tidak ada. Periksa nomornya.',
    en: 'There is no note {id}. Check the number.',
  },
  'notes.isArchived': { id: 'Catatan {id} memang sudah diarsipkan.', en: 'Note {id} is archived already.' },
  'notes.isListed': { id: 'Catatan {id} memang ada di daftar.', en: 'Note {id} is in the list already.' },
  'notes.added': { id: '{id} tersimpan, tentang {about}.', en: '{id} saved, about {about}.' },
  'notes.archiveDone': { id: 'Catatan {id} diarsipkan.', en: 'Note {id} archived.' },
  'notes.restoreDone': { id: 'Catatan {id} kembali ke daftar.', en: 'Note {id} is back in the list.' },
});
