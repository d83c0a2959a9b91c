/** What returns say. */
import { words } from '../../kernel/words';

export const texts = words({
  'returns.more': {
    id: '{sku} di {no}: {left} di luar, retur {asked}. Kurangi jumlahnya.',
    en: '{sku} of {no}: {left} out, {asked} returned. Reduce the quantity.',
  },
  'returns.sold': {
    id: '{sku} dari retur {no} sudah keluar lagi. Catat koreksi stok.',
    en: '{sku} returned with {no} has left again. Record a correction.',
  },
  'returns.nothing': {
    id: 'Belum ada barang yang kembali. Isi satu baris.',
    en: 'Nothing comes back yet. Fill in one line.',
  },
  'returns.reason': {
    id: 'Alasan retur tidak dikenal. Pilih dari daftar, misalnya Rusak.',
    en: 'Unknown reason. Choose from the list, like Damaged.',
  },
  'returns.condition': {
    id: 'Pilih layak jual atau dibuang.',
    en: 'Choose sellable or scrapped.',
  },
  'returns.done': {
    id: '{no}: {units} barang kembali ke stok.',
    en: '{no}: {units} {units|unit|units} back in stock.',
  },
  'returns.scrapDone': {
    id: '{no}: {units} barang kembali, {scrapped} dibuang.',
    en: '{no}: {units} {units|unit|units} returned, {scrapped} scrapped.',
  },
  'returns.takenBack': {
    id: '{no}: retur {units} barang diurungkan.',
    en: '{no}: return of {units} {units|unit|units} taken back.',
  },
});
