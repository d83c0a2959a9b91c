/** Texts of the panels of documents. */
import { words } from '../../../kernel/words';

export const panelWords = words({
  documents: { id: 'Dokumen', en: 'Documents' },
  none: {
    id: 'Belum ada dokumen. Simpan tautan yang pertama.',
    en: 'No documents yet. Keep the first link.',
  },
  current: { id: 'Berlaku', en: 'Current' },
  all: { id: 'Semua', en: 'All' },
  archived: { id: 'Arsip', en: 'Archived' },
  open: { id: 'Buka dokumen', en: 'Open the document' },
  revise: { id: 'Revisi baru', en: 'New revision' },
  change: { id: 'Ubah', en: 'Change' },
  newDocument: { id: 'Dokumen baru', en: 'New document' },
  editDocument: { id: 'Ubah dokumen', en: 'Change document' },
  title: { id: 'Judul', en: 'Title' },
  titleHelp: { id: 'Judul yang sama pada setiap revisi.', en: 'The same title on every revision.' },
  link: { id: 'Tautan', en: 'Link' },
  linkHelp: {
    id: 'Kosong bila Untuk menyebut proyek yang foldernya dibagikan Rapi.',
    en: 'Empty where For names a project whose folder Rapi has shared.',
  },
  kind: { id: 'Jenis', en: 'Kind' },
  about: { id: 'Untuk', en: 'For' },
  aboutHelp: {
    id: 'Nomor, SKU, nama pelanggan, atau proyek.',
    en: 'A number, a SKU, the name of a customer or a project.',
  },
  revision: { id: 'Revisi', en: 'Revision' },
  revisionHelp: { id: 'Kosong: nomor berikutnya.', en: 'Empty: the next number.' },
  state: { id: 'Keadaan', en: 'State' },
  owner: { id: 'Pemilik', en: 'Owner' },
});
