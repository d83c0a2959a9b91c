/** Texts of the backup. */
import { words } from '../../kernel/words';

export const texts = words({
  'backup.kind.full': { id: 'penuh', en: 'full' },
  'backup.kind.incremental': { id: 'inkremental', en: 'incremental' },
  'backup.kind.differential': { id: 'diferensial', en: 'differential' },
  'backup.why.asked': { id: 'diminta', en: 'asked for' },
  'backup.why.near': { id: 'per 15 menit', en: 'every 15 minutes' },
  'backup.why.hourly': { id: 'per jam', en: 'hourly' },
  'backup.why.daily': { id: 'harian', en: 'daily' },
  'backup.why.weekly': { id: 'mingguan', en: 'weekly' },
  'backup.why.monthly': { id: 'bulanan', en: 'monthly' },
  'backup.why.safety': { id: 'sebelum pemulihan', en: 'before a restore' },
  'backup.verified': { id: 'terverifikasi', en: 'verified' },
  'backup.unverified': { id: 'belum dicek', en: 'not checked' },
  'backup.taken': {
    id: '{version} tersimpan: {count} tab, {size}, sudah diverifikasi.',
    en: '{version} saved: {count} tabs, {size}, verified.',
  },
  'backup.takenAsked': {
    id: '{version} tersimpan untuk yang meminta.',
    en: '{version} saved for the person who asked.',
  },
  'backup.taking': {
    id: 'Mencadangkan, {done} dari {all} tab. Boleh ditutup, lanjut sendiri.',
    en: 'Backing up, {done} of {all} tabs. You may close this.',
  },
  'backup.restoring': {
    id: 'Memulihkan {version}, langkah {done} dari {all}. Boleh ditutup, lanjut sendiri.',
    en: 'Restoring {version}, step {done} of {all}. You may close this.',
  },
  'backup.overtaken': {
    id: 'Pemulihan ini digantikan pemulihan lain. Lihat Versi & pulihkan untuk keadaan sekarang.',
    en: 'Another restore took the place of this one. Versions and restore shows the present state.',
  },
  'backup.nothingNew': {
    id: 'Tidak ada yang berubah sejak {version}, jadi tidak ada versi baru.',
    en: 'Nothing changed since {version}, so there is no new version.',
  },
  'backup.nothingAsked': { id: 'Tidak ada permintaan cadangan.', en: 'Nobody asked for a backup.' },
  'backup.requested': {
    id: 'Permintaan diteruskan ke {keeper}, penjaga cadangan. Paling lama 15 menit lagi tersimpan.',
    en: 'Passed on to {keeper}, who keeps the backups. It is saved within 15 minutes.',
  },
  'backup.versionStays': {
    id: 'Versi cadangan tidak dihapus; ia tidak mengubah apa pun.',
    en: 'A backup version is not removed; it changes nothing.',
  },
  'backup.nothingWritten': { id: 'Tidak ada yang ditulis.', en: 'Nothing was written.' },
  'backup.underWay': {
    id: 'Cadangan sedang dibuat sejak {since}. Tunggu beberapa menit, lalu lihat daftar versi.',
    en: 'A backup has been under way since {since}. Wait some minutes, then look at the list.',
  },
  'backup.notVerified': {
    id: '{file} tidak sampai utuh di Drive, versi ini tidak dihitung. Cadangkan sekali lagi.',
    en: '{file} did not arrive whole in Drive, this version does not count. Back up once more.',
  },
  'backup.onlyKeeper': {
    id: 'File cadangan hanya terlihat oleh {keeper}, penjaga cadangan. Minta {keeper} memulihkan.',
    en: 'Only {keeper}, who keeps the backups, sees the files. Ask {keeper} to restore.',
  },
  'backup.noneYet': {
    id: 'Belum ada versi cadangan. Pilih Cadangan → Cadangkan sekarang.',
    en: 'There is no backup version yet. Choose Backup → Back up now.',
  },
  'backup.noVersion': {
    id: 'Versi {version} tidak ada di Drive. Pilih versi lain.',
    en: 'Version {version} is not in Drive. Choose another one.',
  },
  'backup.noSheet': {
    id: 'Tab {sheet} tidak ada di {version}. Pilih tab lain atau semuanya.',
    en: 'The tab {sheet} is not in {version}. Choose another tab, or everything.',
  },
  'backup.manifest.cut': {
    id: '{file} terpotong, versi ini tidak bisa dipakai. Pakai versi lain.',
    en: '{file} is cut short, this version cannot be used. Use another one.',
  },
  'backup.manifest.changed': {
    id: '{file} berubah sejak ditulis, versi ini tidak bisa dipercaya. Pakai versi lain.',
    en: '{file} was changed after it was written, this version cannot be trusted. Use another one.',
  },
  'backup.manifest.later': {
    id: '{file} ditulis Rapi yang lebih baru. Perbarui Rapi, lalu coba lagi.',
    en: '{file} was written by a later Rapi. Update Rapi, then try again.',
  },
  'backup.pack.missing': {
    id: '{file} hilang, padahal {version} memerlukannya. Kembalikan file itu atau pakai versi lain.',
    en: '{file} is missing, and {version} needs it. Bring the file back or use another version.',
  },
  'backup.pack.changed': {
    id: '{file} berubah atau rusak, padahal {version} memerlukannya. Pakai versi lain.',
    en: '{file} is changed or damaged, and {version} needs it. Use another version.',
  },
  'backup.pack.foreign': {
    id: '{file} berasal dari buku lain, bukan milik {version}. Cari file yang benar.',
    en: '{file} comes from another workbook and does not belong to {version}. Find the right file.',
  },
  'backup.blocksMissing': {
    id: '{version} kekurangan {count} bagian. Pakai versi lain.',
    en: '{version} lacks {count} parts. Use another version.',
  },
  'backup.chainBroken': {
    id: '{file} tidak menyambung pada {before}: salah satunya diganti. Pakai versi lain.',
    en: '{file} does not follow {before}: one of them was replaced. Use another version.',
  },
  'backup.verifiedAll': { id: '{count} versi utuh.', en: '{count} versions are whole.' },
  'backup.compared': { id: '{version} sudah dibandingkan.', en: '{version} was compared.' },
  'backup.restoredSheet': {
    id: '{what} kembali seperti {version}: {changed} baris berubah, {back} kembali, {gone} hilang. Keadaan tadi: {safety}.',
    en: '{what} is as in {version} again: {changed} rows changed, {back} came back, {gone} went. Before: {safety}.',
  },
  'backup.restoredAll': {
    id: '{what} tab kembali seperti {version}: {changed} baris berubah, {back} kembali, {gone} hilang. Keadaan tadi: {safety}.',
    en: '{what} tabs are as in {version} again: {changed} rows changed, {back} came back, {gone} went. Before: {safety}.',
  },
  'backup.restoredRows': {
    id: '{what}, baris yang dipilih: {changes}, seperti {version}. Keadaan tadi: {safety}.',
    en: '{what}, chosen rows: {changes}, as in {version}. Before: {safety}.',
  },
  'backup.rowsOfOne': {
    id: 'Baris dipulihkan dari satu tab. Pilih tabnya dulu.',
    en: 'Rows are restored from one tab. Choose the tab first.',
  },
  'backup.rowsOther': {
    id: '{sheet} sudah berubah sejak dibandingkan. Bandingkan lagi, lalu pilih barisnya.',
    en: '{sheet} has changed since it was compared. Compare again, then choose the rows.',
  },
  'backup.rowsNoTab': {
    id: 'Tab {sheet} terhapus. Pulihkan seluruh tabnya.',
    en: 'The tab {sheet} was deleted. Restore the whole tab.',
  },
  'backup.rowsWhole': {
    id: 'Baris {sheet} tidak bisa dipulihkan satu per satu. Pulihkan seluruh tabnya.',
    en: 'Rows of {sheet} cannot be restored one by one. Restore the whole tab.',
  },
  'backup.rowsCounted': {
    id: 'Angka {sheet} terhitung bersama {first}, {second} dan {more} tab lain. Pulihkan tab-tab itu bersama.',
    en: 'The figures of {sheet} count together with {first}, {second} and {more} other tabs. Restore them together.',
  },
  'backup.rowsMoved': {
    id: 'Kolom {column} di {sheet} sudah pindah atau berganti nama. Pulihkan seluruh tab, atau taruh di samping.',
    en: 'The column {column} of {sheet} was moved or renamed. Restore the whole tab, or put it beside.',
  },
  'backup.announced': {
    id: '{who} memulihkan {what} ke {when} · {changes}',
    en: '{who} restored {what} to {when} · {changes}',
  },
  'backup.restoredUnlike': {
    id: '{sheet} belum sama dengan {version}: ada yang menyunting tadi. Bandingkan, lalu pulihkan lagi.',
    en: '{sheet} is not as in {version} yet: somebody edited it. Compare, then restore again.',
  },
  'backup.restoredBeside': {
    id: '{count} tab dipulihkan di samping: {sheet}.',
    en: '{count} tabs restored beside: {sheet}.',
  },
  'backup.everything': { id: 'semuanya', en: 'everything' },
  'backup.restoreIt': { id: 'Pulihkan {sheet}', en: 'Restore {sheet}' },
  'backup.confirm': {
    id: 'Pulihkan {sheet} ke {when}? {changes}. Keadaan sekarang dicadangkan dulu.',
    en: 'Restore {sheet} to {when}? {changes}. The present state is backed up first.',
  },
  'backup.sameTabs': {
    id: '{count} tab isinya sama dengan sekarang',
    en: '{count} {count|tab is|tabs are} the same as now',
  },
  'backup.besideIt': { id: 'Taruh satu tab di samping…', en: 'Put one tab beside…' },
  'backup.whichSheet': { id: 'Tab', en: 'Tab' },
  'backup.confirmBeside': {
    id: 'Tab baru berisi keadaan {when} muncul di sebelah kanan. Tab yang sekarang tidak diubah.',
    en: 'A new tab with the state of {when} appears on the right. The present tab stays as it is.',
  },
  'backup.sheetGone': { id: 'tab terhapus', en: 'tab deleted' },
  'backup.rowsChange': { id: '{count} baris berubah', en: '{count} rows change' },
  'backup.rowsBack': { id: '{count} kembali', en: '{count} come back' },
  'backup.rowsGo': { id: '{count} hilang', en: '{count} go' },
  'backup.same': { id: 'isinya sama', en: 'same content' },
  'backup.resumeStays': {
    id: 'Untuk kembali, pulihkan versi sebelum pemulihan.',
    en: 'To go back, restore the version from before the restore.',
  },
  'backup.nothingToResume': { id: 'Tidak ada pemulihan yang tertunda.', en: 'No restore is unfinished.' },
  'backup.notOurs': {
    id: '{file} bukan file cadangan Rapi. Pilih file yang namanya diawali CDG-.',
    en: '{file} is no backup file of Rapi. Choose files whose names begin with CDG-.',
  },
  'backup.nameTaken': {
    id: '{file} sudah ada di sini dengan isi lain. Pakai buku kosong yang baru.',
    en: '{file} is here already with other content. Use a new, empty workbook.',
  },
  'backup.keptFiles': { id: '{count} file diterima.', en: '{count} files taken in.' },
  'backup.remains': {
    id: '{count} versi cadangan, yang tertua {day}, masih menyimpannya.',
    en: '{count} {count|version|versions} of the backup, the oldest of {day}, still {count|holds|hold} it.',
  },
  'backup.remainsUntil': {
    id: 'Versi belum kedaluwarsa sendiri: hapus yang lama di Drive bila harus hilang.',
    en: 'Versions do not expire by themselves yet: delete old ones in Drive if it has to go.',
  },
  'backup.alarm.silent': {
    id: 'Cadangan harian terakhir {days} hari lalu. Buka Cadangan, lalu cadangkan sekarang.',
    en: 'The last daily backup was {days} days ago. Open Backup, then back up now.',
  },
});
