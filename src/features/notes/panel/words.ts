/** Texts of the notes' panel. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  newNote: { id: 'Catatan baru', en: 'New note' },
  about: { id: 'Tentang', en: 'About' },
  aboutHint: { id: 'Nama, SKU, nomor', en: 'Name, SKU, number' },
  aboutNeeded: {
    id: 'Catatan ini tentang siapa atau apa? Isi nama, SKU atau nomor.',
    en: 'Who or what is this about? Enter a name, a SKU or a number.',
  },
  text: { id: 'Catatan', en: 'Note' },
  textNeeded: { id: 'Catatan masih kosong. Tulis isinya.', en: 'The note is empty. Write its text.' },
  textHelp: { id: 'Ketik @ lalu nama untuk memberi tahu.', en: 'Type @ and a name to tell somebody.' },
  pinned: { id: 'disematkan', en: 'pinned' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  correctNote: { id: 'Perbaiki catatan', en: 'Correct the note' },
  addHere: { id: 'Tambah catatan', en: 'Add a note' },
  saveNote: { id: 'Simpan catatan', en: 'Save note' },
  cancel: { id: 'Batal', en: 'Cancel' },
  more: {
    id: '{count} catatan lebih lama ada di tab Catatan.',
    en: '{count} older notes are in the Notes tab.',
  },
  openRecord: { id: 'Buka {about}', en: 'Open {about}' },
  tag: { id: 'Label', en: 'Tag' },
  call: { id: 'Telepon', en: 'Call' },
  chat: { id: 'Chat', en: 'Chat' },
  visit: { id: 'Kunjungan', en: 'Visit' },
});
