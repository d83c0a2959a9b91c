/** What the dashboard says. */
import { words } from '../../kernel/words';

export const texts = words({
  'dashboard.up': { id: 'naik {by} {than}', en: 'up {by} {than}' },
  'dashboard.down': { id: 'turun {by} {than}', en: 'down {by} {than}' },
  'dashboard.same': { id: 'sama {than}', en: 'same {than}' },
  'dashboard.noBefore': { id: 'belum ada pembanding', en: 'nothing to compare with yet' },
  'dashboard.than': { id: 'dari {words}', en: 'from {words}' },
  'dashboard.like': { id: 'dengan {words}', en: 'as {words}' },
  'dashboard.since': { id: 'sejak {day}', en: 'since {day}' },
  'dashboard.yesterday': { id: 'kemarin', en: 'yesterday' },
  'dashboard.lastWeek': { id: 'minggu lalu', en: 'last week' },
  'dashboard.lastMonth': { id: 'bulan lalu', en: 'last month' },
  'dashboard.lastYear': { id: 'tahun lalu', en: 'last year' },
  'dashboard.points': { id: '{points} poin', en: '{points} points' },
  'dashboard.ofAll': { id: '{count} dari {all}', en: '{count} of {all}' },
  'dashboard.others': { id: 'Lainnya', en: 'Others' },
  'dashboard.class': { id: '{name} ({count})', en: '{name} ({count})' },
  'dashboard.now': { id: 'Kini', en: 'Now' },
  'dashboard.notYet': { id: 'belum ada', en: 'none yet' },
  'dashboard.compared': { id: 'dibanding {span}', en: 'against {span}' },
  'dashboard.at': { id: 'Diperbarui {when}', en: 'Updated {when}' },
  'dashboard.refreshed': {
    id: 'Dasbor diperbarui: {count} angka.',
    en: 'The dashboard is up to date: {count} figures.',
  },
  'dashboard.unchanged': {
    id: 'Dasbor sudah yang terbaru.',
    en: 'The dashboard is up to date already.',
  },
  'dashboard.closed': {
    id: 'Keadaan hari ini diingat untuk Dasbor; {count} hari lama dijumlahkan.',
    en: 'How things stand today is kept for the dashboard; {count} older {count|day|days} were added up.',
  },
  'dashboard.noUndo': {
    id: 'Dasbor hanya cermin. Ubah datanya di tabnya sendiri.',
    en: 'The dashboard is only a mirror. Change the data in its own tab.',
  },
  'dashboard.shifted': {
    id: 'Kolom di Dasbor bergeser. Hapus kolom yang disisipkan di antara A dan H, lalu perbarui lagi.',
    en: 'Columns of the dashboard have moved. Delete those inserted between A and H, then refresh again.',
  },
  'dashboard.noTab': {
    id: 'Tab Dasbor tidak ada. Pilih Atur → Periksa & perbaiki.',
    en: 'The dashboard tab is missing. Choose Set up → Check and repair.',
  },
  'dashboard.unknownFigure': {
    id: 'Angka ini tidak ada di Dasbor. Buka Dasbor lagi.',
    en: 'The dashboard has no such figure. Open it again.',
  },
  'dashboard.chartsChosen': {
    id: '{count} bagan dipilih untuk Dasbor.',
    en: '{count} {count|chart|charts} chosen for the dashboard.',
  },
  'dashboard.sameCharts': {
    id: 'Bagan ini sudah yang tampil di Dasbor.',
    en: 'The dashboard shows these charts already.',
  },
  'dashboard.unknownChart': {
    id: 'Bagan ini tidak ada. Buka Dasbor lagi, lalu pilih dari daftarnya.',
    en: 'There is no such chart. Open the dashboard again and choose from its list.',
  },
  'dashboard.badRange': {
    id: 'Isi Dari dan Sampai dengan tanggal, misalnya 5 Nov 2026.',
    en: 'Give From and To as days, like 5 Nov 2026.',
  },
});
