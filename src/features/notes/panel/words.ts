/** Texts of the notes' panel. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  newNote: { id: 'Catatan baru', en: 'New note' },
  about: { id: 'Tentang', en: 'About' },
  aboutHint: { id: 'Nama, SKU, no. pesanan', en: 'Name, SKU, order number' },
  aboutNeeded: {
    id: 'Catatan ini tentang siapa atau apa? Isi nama, SKU atau nomor.',
    en: 'Who or what is this about? Enter a name, a SKU or a number.',
  },
  text: { id: 'Catatan', en: 'Note' },
  textNeeded: { id: 'Catatan masih kosong. Tulis isinya.', en: 'The note is empty. Write its text.' },
  tag: { id: 'Label', en: 'Tag' },
});
