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
  'archive.whichMonth': {
    id: 'Isi bulan terakhir, misalnya 2025-12.',
    en: 'Enter the last month, like 2025-12.',
  },
  'archive.notOver': {
    id: '{month} belum lewat. Pilih bulan sebelum bulan ini.',
    en: '{month} is not over. Choose a month before this one.',
  },
  'archive.notVerified': {
    id: 'File {file} di Drive tidak sama dengan barisnya. Tidak ada yang dihapus, coba lagi.',
    en: 'File {file} in Drive is not the same as its rows. Nothing was removed, try again.',
  },
  'archive.staysReadable': {
    id: 'Bulan yang diarsipkan tetap bisa dibaca di Kapasitas & arsip.',
    en: 'Archived months can still be read in Capacity and archive.',
  },
  'archive.nothingLeft': {
    id: 'Tidak ada yang perlu diarsipkan sampai {month}.',
    en: 'There is nothing to archive up to {month}.',
  },
  'archive.done': {
    id: '{count} bulan diarsipkan sampai {month}. Saldo dibawa ke depan.',
    en: '{count} {count|month|months} archived up to {month}. Balances were carried forward.',
  },
  'archive.step.prepare': { id: 'Arsip {month} disiapkan.', en: 'Preparing the archive of {month}.' },
  'archive.step.verify': {
    id: '{rows} baris {month} tersimpan dan cocok di Drive.',
    en: '{rows} rows of {month} are in Drive and were compared.',
  },
  'archive.step.clear': {
    id: '{rows} baris {month} diarsipkan.',
    en: '{rows} rows of {month} archived.',
  },
  'archive.unknown': { id: '{id} tidak ada di arsip.', en: '{id} is not in the archive.' },
  'archive.fileGone': {
    id: 'File {file} tidak ada di Drive penjaga. Cari di sampah Drive, lalu kembalikan.',
    en: 'File {file} is not in the keeper’s Drive. Look in Drive’s trash and put it back.',
  },
  'archive.damaged': {
    id: 'File {file} di Drive pernah diubah. Kembalikan versi lamanya di Drive.',
    en: 'File {file} was changed in Drive. Bring back its earlier version in Drive.',
  },
  'archive.rows': { id: '{count} baris', en: '{count} {count|row|rows}' },
  'archive.more': {
    id: '{count} baris lagi. Cari untuk menemukannya.',
    en: '{count} more. Search to find them.',
  },
  'archive.part': { id: '{month}, bagian {part}', en: '{month}, part {part}' },
  'archive.months': { id: 'Bulan di arsip', en: 'Archived months' },
  'archive.run': { id: 'Arsipkan bulan lama', en: 'Archive old months' },
  'archive.until': { id: 'Sampai dengan', en: 'Up to and including' },
  'archive.keeps': {
    id: 'Hanya yang sudah beres yang pindah ke Drive. Saldo, stok dan piutang tetap.',
    en: 'Only what is settled moves to Drive. Balances, stock and receivables stay.',
  },
  'archive.remains': {
    id: 'File arsip di Drive penjaga masih memuat namanya; hapus di sana.',
    en: 'Archive files in the keeper’s Drive still hold the name; delete it there.',
  },
  'archive.nothingWritten': { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' },
});
