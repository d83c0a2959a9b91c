/** Texts of keeping: what stays and goes, the nightly look, the recovery drill, and who keeps the versions. */
import { words } from '../../kernel/words';

export const texts = words({
  'keeping.lastVerified': { id: 'Terverifikasi terakhir', en: 'Last verified' },
  'keeping.lastDrilled': { id: 'Uji pulih terakhir', en: 'Last drilled' },
  'keeping.restoreTime': { id: 'Pulih penuh kira-kira', en: 'Restoring all takes about' },
  'keeping.minutes': { id: '{count} menit', en: '{count} {count|minute|minutes}' },
  'keeping.drillTitle': { id: 'Uji pemulihan', en: 'Recovery drill' },
  'keeping.policy.title': { id: 'Versi yang disimpan', en: 'Versions that stay' },
  'keeping.policy.stays': { id: '{count} versi disimpan', en: '{count} {count|version stays|versions stay}' },
  'keeping.policy.goes': { id: '{count} akan dihapus', en: '{count} {count|goes|go}' },
  'keeping.policy.how': {
    id: 'Dihapus dua langkah: ke sampah Drive dulu, sehari kemudian selamanya.',
    en: 'In two steps: into Drive’s trash, and for good a day later.',
  },
  'keeping.policy.more': { id: '{count} versi lagi', en: '{count} more versions' },
  'keeping.policy.change': { id: 'Ubah jumlah', en: 'Change how many' },
  'keeping.policy.usual': { id: 'Kembali ke yang biasa: 7, 4, 12', en: 'Back to the usual: 7, 4, 12' },
  'keeping.policy.last': { id: 'Terakhir (sekarang {count})', en: 'Last (now {count})' },
  'keeping.policy.hourly': { id: 'Per jam (sekarang {count})', en: 'Hourly (now {count})' },
  'keeping.policy.daily': { id: 'Harian (sekarang {count})', en: 'Daily (now {count})' },
  'keeping.policy.weekly': { id: 'Mingguan (sekarang {count})', en: 'Weekly (now {count})' },
  'keeping.policy.monthly': { id: 'Bulanan (sekarang {count})', en: 'Monthly (now {count})' },
  'keeping.policy.yearly': { id: 'Tahunan (sekarang {count})', en: 'Yearly (now {count})' },
  'keeping.policy.within': {
    id: 'Semua dari … hari terakhir (sekarang {count})',
    en: 'All of the last … days (now {count})',
  },
  'keeping.noneYet': {
    id: 'Belum ada versi yang bisa diuji. Cadangkan dulu, lalu pilih Uji pemulihan lagi.',
    en: 'There is no version to try yet. Back up first, then choose Recovery drill again.',
  },
  'keeping.first': { id: 'Cadangkan sekarang', en: 'Back up now' },
  'keeping.policy.none': {
    id: 'Simpan sedikitnya satu: isi harian, mingguan atau bulanan.',
    en: 'Keep one at least: fill in daily, weekly or monthly.',
  },
  'keeping.policy.many': {
    id: 'Paling banyak {most} dari tiap jenis. Isi angka yang lebih kecil.',
    en: 'At most {most} of each kind. Fill in a smaller number.',
  },
  'keeping.policy.same': {
    id: 'Tidak ada yang diubah: jumlahnya sudah begitu. Isi angka lain bila perlu.',
    en: 'Nothing was changed: it is so already. Fill in another number if you need to.',
  },
  'keeping.policy.saved': { id: 'Jumlah versi yang disimpan sudah diubah.', en: 'What stays was changed.' },
  'keeping.holdDone': { id: '{version} disimpan selamanya.', en: '{version} is kept for good.' },
  'keeping.unholdDone': {
    id: '{version} disimpan selama aturannya berlaku saja.',
    en: '{version} stays only as long as the rules keep it.',
  },
  'keeping.cared': {
    id: 'Cadangan dicek: {checked} file dibaca, {trashed} ke sampah, {removed} dihapus.',
    en: 'Backups checked: {checked} files read, {trashed} put into the trash, {removed} removed.',
  },
  'keeping.caredOnly': {
    id: 'Cadangan dicek: {checked} file dibaca. Tidak ada yang dihapus: {why}.',
    en: 'Backups checked: {checked} files read. Nothing was removed: {why}.',
  },
  'keeping.notCared': { id: 'Belum ada versi untuk dicek.', en: 'There is no version to check yet.' },
  'keeping.why.fewer': {
    id: 'daftar Drive lebih pendek dari biasanya',
    en: 'Drive lists fewer files than before',
  },
  'keeping.why.restoring': { id: 'pemulihan belum selesai', en: 'a restore is not finished' },
  'keeping.trashed': {
    id: '{file} ada di sampah Drive, padahal {version} memerlukannya. Keluarkan dari sampah.',
    en: '{file} lies in Drive’s trash, and {version} needs it. Take it out of the trash.',
  },
  'keeping.moved': {
    id: '{file} dipindah dari folder cadangan, padahal {version} memerlukannya. Kembalikan ke folder.',
    en: '{file} was moved out of the backup folder, and {version} needs it. Move it back.',
  },
  'keeping.unreadable': {
    id: '{file} ada di Drive tetapi tidak bisa dibaca. Buka Drive, lalu lihat file itu.',
    en: '{file} is in Drive but cannot be read. Open Drive and look at it.',
  },
  'keeping.open': {
    id: 'File cadangan {file} terbuka untuk umum. Buka folder cadangan di Drive, lalu batasi aksesnya.',
    en: 'Anybody can read the backup file {file}. Open the backup folder in Drive and restrict access.',
  },
  'keeping.unlisted': {
    id: '{version}, versi terbaru, tidak ada di Drive. Cadangkan sekarang.',
    en: '{version}, the newest version, is not in Drive. Back up now.',
  },
  'keeping.mail.subject': { id: 'Cadangan {firm} perlu dilihat', en: 'The backups of {firm} need a look' },
  'keeping.mail.text': {
    id: '{trouble}\n\nTidak ada versi yang dihapus sampai ini beres. Buka Rapi → Cadangan → Versi & pulihkan.',
    en: '{trouble}\n\nNo version is removed until this is mended. Open Rapi → Backup → Versions and restore.',
  },
  'keeping.alarm.broken': {
    id: '{version} rusak. Kembalikan file-nya di Drive dan cek, atau buang di Versi yang disimpan.',
    en: '{version} is damaged. Bring its files back in Drive and verify, or drop it in Versions that stay.',
  },
  'keeping.drop': { id: 'Buang {version} yang rusak', en: 'Drop the damaged {version}' },
  'keeping.dropSure': {
    id: '{version} dan semua versi yang bergantung padanya masuk ke sampah Drive.',
    en: '{version} and all versions that stand on it go into Drive’s trash.',
  },
  'keeping.dropped': {
    id: '{count} versi rusak masuk ke sampah Drive.',
    en: '{count} damaged {count|version|versions} went into Drive’s trash.',
  },
  'keeping.inTrash': {
    id: 'Ada di sampah Drive selama 30 hari. Keluarkan dari sana bila perlu.',
    en: 'It lies in Drive’s trash for 30 days. Take it out there if you need it.',
  },
  'keeping.notBroken': {
    id: '{version} tidak rusak, jadi tidak dibuang. Aturannya ada di Versi yang disimpan.',
    en: '{version} is not damaged and stays. Its rules are in Versions that stay.',
  },
  'keeping.dropNewest': {
    id: 'Belum ada versi penuh yang utuh selain {version}. Cadangkan sekarang dulu, lalu buang.',
    en: 'There is no whole full version beside {version} yet. Back up now first, then drop it.',
  },
  'keeping.remainsUntil': {
    id: 'Menurut aturan simpan semuanya hilang pada {day}. Hapus di Drive bila harus hilang sekarang.',
    en: 'By the rules of what stays all of them are gone on {day}. Delete them in Drive if it has to go now.',
  },
  'keeping.remainsHeld': {
    id: '{count} di antaranya disimpan selamanya, seperti {version}: hapus di Drive bila datanya harus hilang.',
    en: '{count} of them {count|is|are} kept for good, {version} among them: delete in Drive if it has to go.',
  },
  'keeping.remainsAlways': {
    id: 'Menurut aturan simpan dan jadwalnya sebagian tidak pernah hilang. Hapus di Drive bila harus hilang.',
    en: 'By the rules of what stays some of them never go. Delete them in Drive if it has to go.',
  },
  'keeping.remainsElsewhere': {
    id: 'Versi sebelum {when} di Drive {name} masih menyimpannya, sampai dihapus di sana.',
    en: 'Versions from before {when}, in the Drive of {name}, hold it until they are deleted there.',
  },
  'keeping.drillSheet': { id: 'Uji pulih {version} …', en: 'Drill {version} …' },
  'keeping.drilling': {
    id: 'Menguji pemulihan, {done} dari {all} tab. Boleh ditutup, lanjut sendiri.',
    en: 'Trying a restore, {done} of {all} tabs. You may close this, it goes on.',
  },
  'keeping.drilled': {
    id: 'Uji pulih {version} berhasil, {sheet} ditulis dan dibaca ulang. Pulih penuh kira-kira {minutes} menit.',
    en: 'The drill of {version} went well, {sheet} was written and read. All of it takes about {minutes} {minutes|minute|minutes}.',
  },
  'keeping.drillNotDue': { id: 'Bulan ini sudah diuji.', en: 'This month’s drill is done.' },
  'keeping.drillFailed': {
    id: 'Uji pulih {version} gagal: {sheet} tidak kembali sama. Cadangkan sekarang, lalu uji lagi.',
    en: 'The drill of {version} failed: {sheet} did not come back the same. Back up now, then drill again.',
  },
});
