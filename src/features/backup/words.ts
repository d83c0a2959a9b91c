/** Texts of the backup. */
import { TURN_MINUTES } from '../../kernel/edition';
import { words } from '../../kernel/words';

export const texts = words({
  'backup.kind.full': { id: 'penuh', en: 'full' },
  'backup.kind.incremental': { id: 'inkremental', en: 'incremental' },
  'backup.kind.differential': { id: 'diferensial', en: 'differential' },
  'backup.why.asked': { id: 'diminta', en: 'asked for' },
  'backup.why.near': { id: `per ${TURN_MINUTES} menit`, en: `every ${TURN_MINUTES} minutes` },
  'backup.why.hourly': { id: 'per jam', en: 'hourly' },
  'backup.why.daily': { id: 'harian', en: 'daily' },
  'backup.why.weekly': { id: 'mingguan', en: 'weekly' },
  'backup.why.monthly': { id: 'bulanan', en: 'monthly' },
  'backup.why.safety': { id: 'sebelum pemulihan', en: 'before a restore' },
  'backup.lostOn': { id: 'Tidak kembali persis di {sheet}', en: 'Will not come back as it was on {sheet}' },
  'backup.lost.chart': { id: '{count} bagan (gaya rinci)', en: '{count} {count|chart|charts} (finer looks)' },
  'backup.lost.picture': { id: '{count} gambar', en: '{count} {count|picture|pictures}' },
  'backup.lost.drawing': { id: '{count} coretan', en: '{count} {count|drawing|drawings}' },
  'backup.lost.pivot': { id: '{count} tabel pivot', en: '{count} pivot {count|table|tables}' },
  'backup.lost.slicer': { id: '{count} pengiris', en: '{count} {count|slicer|slicers}' },
  'backup.lost.rich': { id: 'tautan di {count} teks', en: 'links within {count} {count|text|texts}' },
  'backup.lost.rows': { id: 'tinggi {count} baris terbawah', en: 'heights of the last {count} rows' },
  'backup.contents': { id: 'Isi cadangan', en: 'What backups hold' },
  'backup.always': {
    id: 'Selalu ikut: nilai, rumus, format angka, aturan, proteksi.',
    en: 'Always: values, formulas, number formats, rules, protections.',
  },
  'backup.held': { id: 'ikut', en: 'held' },
  'backup.left': { id: 'tidak ikut', en: 'left out' },
  'backup.take': { id: 'Ikutkan {what}', en: 'Hold {what}' },
  'backup.leave': { id: 'Jangan ikutkan {what}', en: 'Leave out {what}' },
  'backup.chosen': { id: 'Versi berikutnya memuat {what}.', en: 'The next versions hold {what}.' },
  'backup.notChosen': {
    id: 'Versi berikutnya tanpa {what}. Pemulihannya membiarkan yang ada.',
    en: 'The next versions are without {what}. Restoring them leaves what is there.',
  },
  'backup.leftOut': { id: 'Tidak ikut versi ini', en: 'Not in this version' },
  'backup.choice.looks': { id: 'tampilan', en: 'looks' },
  'backup.choice.notes': { id: 'catatan sel', en: 'cell notes' },
  'backup.choice.charts': { id: 'bagan', en: 'charts' },
  'backup.choice.tabs': { id: 'tab buatan sendiri', en: 'people’s own tabs' },
  'backup.hold': { id: 'Simpan selamanya', en: 'Keep for good' },
  'backup.unhold': { id: 'Jangan simpan selamanya', en: 'Do not keep for good' },
  'backup.broken': { id: 'rusak', en: 'damaged' },
  'backup.verified': { id: 'terverifikasi', en: 'verified' },
  'backup.unverified': { id: 'belum dicek', en: 'not checked' },
  'backup.taken': {
    id: '{version} tersimpan: {count} tab, {size}, sudah diverifikasi.',
    en: '{version} saved: {count} tabs, {size}, verified.',
  },
  'backup.takenAsked': {
    id: '{version} tersimpan.',
    en: '{version} saved.',
  },
  'backup.folderGone': {
    id: 'Folder cadangan hilang dari Drive Anda, versi lama ikut hilang. Cadangkan sekali lagi: Rapi membuat folder baru.',
    en: 'The backup folder is gone from your Drive, and old versions with it. Back up again: Rapi makes a new folder.',
  },
  'backup.inTrash': {
    id: 'Folder cadangan ada di sampah Drive. Kembalikan dari sampah, lalu cadangkan lagi.',
    en: 'The backup folder is in Drive’s trash. Take it out of the trash, then back up again.',
  },
  'backup.taking': {
    id: 'Mencadangkan, {done} dari {all} tab. Boleh ditutup, lanjut sendiri.',
    en: 'Backing up, {done} of {all} tabs. You may close this.',
  },
  'backup.restoring': {
    id: 'Memulihkan {version}, langkah {done} dari {all}. Boleh ditutup, lanjut sendiri.',
    en: 'Restoring {version}, step {done} of {all}. You may close this.',
  },
  'backup.nothingNew': {
    id: 'Tidak ada yang berubah sejak {version}, jadi tidak ada versi baru.',
    en: 'Nothing changed since {version}, so there is no new version.',
  },
  'backup.sameUntil': { id: 'masih sama {when}', en: 'still the same {when}' },
  'backup.notDue': {
    id: 'Cadangan otomatis belum waktunya atau dimatikan. Ubah di Cadangan → Jadwal cadangan.',
    en: 'No automatic backup is due, or it is off. Change it in Backup → Backup schedule.',
  },
  'backup.nothingAsked': { id: 'Tidak ada permintaan cadangan.', en: 'Nobody asked for a backup.' },
  'backup.requested': {
    id: `Permintaan diteruskan ke {keeper}, penjaga cadangan. Paling lama ${TURN_MINUTES} menit lagi tersimpan.`,
    en: `Passed on to {keeper}, who keeps the backups. It is saved within ${TURN_MINUTES} minutes.`,
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
    en: '{version} lacks {count} {count|part|parts}. Use another version.',
  },
  'backup.notSound': {
    id: 'Isi {version} bukan isi sebuah buku: file-nya dibuat orang lain. Pakai versi lain.',
    en: 'What {version} holds is no workbook: somebody made up its files. Use another version.',
  },
  'backup.chainBroken': {
    id: '{file} tidak menyambung pada {before}: salah satunya diganti. Pakai versi lain.',
    en: '{file} does not follow {before}: one of them was replaced. Use another version.',
  },
  'backup.verifiedAll': { id: '{count} versi utuh.', en: '{count} {count|version is|versions are} whole.' },
  'backup.remains': {
    id: '{count} versi cadangan, yang tertua {day}, masih menyimpannya.',
    en: '{count} {count|version|versions} of the backup, the oldest of {day}, still {count|holds|hold} it.',
  },
  'backup.alarm.silent': {
    id: 'Cadangan harian terakhir {days} hari lalu. Buka Cadangan, lalu cadangkan sekarang.',
    en: 'The last daily backup was {days} days ago. Open Backup, then back up now.',
  },
});
