/** Texts of the backup's schedule. */
import { TURN_MINUTES } from '../../kernel/edition';
import { words } from '../../kernel/words';

export const scheduleTexts = words({
  'backup.schedule.title': { id: 'Jadwal cadangan', en: 'Backup schedule' },
  'backup.every.off': { id: 'Tidak otomatis', en: 'Not by itself' },
  'backup.every.hourly': { id: 'Tiap jam', en: 'Every hour' },
  'backup.every.daily': { id: 'Tiap hari', en: 'Every day' },
  'backup.every.weekly': { id: 'Tiap minggu', en: 'Every week' },
  'backup.everyHelp.off': {
    id: 'Hanya bila ada yang memilih Cadangkan sekarang. Pilih jadwal supaya data aman.',
    en: 'Only when somebody chooses Back up now. Choose a schedule to be safe.',
  },
  'backup.everyHelp.hourly': {
    id: 'Tiap jam bila isi berubah, dan pukul 02.00 bersama tampilannya.',
    en: 'Every hour if contents changed, and at 02:00 with all looks.',
  },
  'backup.everyHelp.daily': {
    id: 'Pukul 02.00. Awal bulan versi penuh, hari Minggu selisih sejak yang penuh.',
    en: 'At 02:00. A full version each month, on Sundays what changed since that.',
  },
  'backup.everyHelp.weekly': {
    id: 'Hari Minggu pukul 02.00. Awal bulan versi penuh.',
    en: 'On Sundays at 02:00. A full version each month.',
  },
  'backup.near': {
    id: `Tiap ${TURN_MINUTES} menit bila berubah`,
    en: `Every ${TURN_MINUTES} minutes if changed`,
  },
  'backup.on': { id: 'ya', en: 'on' },
  'backup.off': { id: 'tidak', en: 'off' },
  'backup.nearHelp': {
    id: 'Untuk buku sampai 500.000 sel. Memakai jatah waktu otomatis dari Google.',
    en: 'For workbooks of up to 500,000 cells. It uses up trigger time that Google allows a day.',
  },
  'backup.nearStart': { id: `Juga tiap ${TURN_MINUTES} menit`, en: `Also every ${TURN_MINUTES} minutes` },
  'backup.nearStop': {
    id: `Tidak lagi tiap ${TURN_MINUTES} menit`,
    en: `No more every ${TURN_MINUTES} minutes`,
  },
  'backup.scheduleSaved': { id: 'Jadwal cadangan disimpan.', en: 'Backup schedule saved.' },
});
