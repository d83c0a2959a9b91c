/** Texts of the archive: how full the workbook is, and what was moved out of it. */
import { words } from '../../kernel/words';

export const texts = words({
  'archive.title': { id: 'Kapasitas & arsip', en: 'Capacity and archive' },
  'archive.level.fine': { id: 'Lega', en: 'Plenty of room' },
  'archive.level.watch': { id: 'Mulai penuh', en: 'Filling up' },
  'archive.level.act': { id: 'Hampir penuh', en: 'Nearly full' },
  'archive.used': { id: 'Sel terpakai', en: 'Cells used' },
  'archive.ofAll': { id: '{cells} dari {all} ({percent} %)', en: '{cells} of {all} ({percent}%)' },
  'archive.growth': { id: 'Pertumbuhan', en: 'Growth' },
  'archive.growthUnknown': { id: 'Diketahui setelah 7 hari', en: 'Known after 7 days' },
  'archive.growthDaily': { id: '{cells} sel sehari', en: '{cells} cells a day' },
  'archive.when': { id: 'Arsipkan sebelum', en: 'Archive before' },
  'archive.notSoon': { id: 'Belum perlu', en: 'Not needed yet' },
  'archive.how': {
    id: 'Satu buku kerja memuat sepuluh juta sel, sel kosong ikut dihitung.',
    en: 'One workbook holds ten million cells, empty ones included.',
  },
  'archive.alarm': {
    id: '{percent} % sel buku kerja terpakai. Arsipkan bulan lama di Kapasitas & arsip.',
    en: '{percent}% of the workbook’s cells are used. Archive old months in Capacity and archive.',
  },
  'archive.measured': { id: '{cells} sel terpakai.', en: '{cells} cells used.' },
  'archive.nothingWritten': { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' },
});
