/** Texts of *Periksa & perbaiki*. */
import { words } from '../../kernel/words';

export const texts = words({
  // What putting deleted columns and rows back, reconciling rows and looking at marks comes to.
  'checkup.broughtBack': {
    id: '{records} kembali, di bawah tabelnya. Periksa isinya.',
    en: '{records} came back, below its table. Look at what it holds.',
  },
  'checkup.bringBackIsFinal': {
    id: 'Baris yang kembali tidak dihapus lagi. Batalkan lewat langkahnya sendiri.',
    en: 'A row that came back is not deleted again. Cancel it by its own step.',
  },
  'checkup.notLost': {
    id: '{id} sudah ada lagi, atau sudah dibiarkan hilang.',
    en: '{id} is there again, or was let go.',
  },
  'checkup.notKnown': {
    id: 'Isi {id} tidak tersimpan di buku ini. Minta {keeper} membuka Versi & pulihkan.',
    en: 'What {id} held is not in this workbook. Ask {keeper} to open Versions and restore.',
  },
  'checkup.dismissIsFinal': {
    id: 'Tanda yang dihapus tidak kembali. Ketik lagi bila perlu.',
    en: 'A removed mark does not come back. Type it again if needed.',
  },
  'checkup.dismissed': { id: 'Tanda pada {id} dihapus.', en: 'The mark on {id} is removed.' },
  'checkup.copyDropped': {
    id: 'Salinan {id}: nomornya dilepas. Ubah isinya bila ini hal baru, atau hapus barisnya.',
    en: 'A copy of {id}: its number was taken off. Change it if it is something new, or delete the row.',
  },
  'checkup.asideAlarm': {
    id: 'Mungkin tertulis sebagian: {records}. Cek barisnya, lalu pilih Atur → Periksa & perbaiki.',
    en: 'Perhaps half written: {records}. Look at the rows, then choose Set up → Check and repair.',
  },
  'checkup.idColumnGone': {
    id: 'Kolom ID di {table} terhapus dan tidak bisa dibuat ulang. Kembalikan lewat Ctrl+Z atau Riwayat versi.',
    en: 'The ID column of {table} was deleted and cannot be made anew. Bring it back by Ctrl+Z or Version history.',
  },
  'checkup.repaired': {
    id: '{count} kolom dikembalikan, isinya kosong: isi ulang atau pulihkan.',
    en: '{count} {count|column|columns} were put back, empty: fill them again or restore.',
  },
  'checkup.nothingToRepair': { id: 'Semua kolom ada di tempatnya.', en: 'Every column is in its place.' },
  'checkup.reconciled': {
    id: 'Dicocokkan: {right} dikembalikan, {typed} dirapikan, {done} dijalankan, {doubtful} perlu dicek, {lost} terhapus.',
    en: 'Reconciled: {right} put back, {typed} tidied, {done} done, {doubtful} to check, {lost} deleted.',
  },
  'checkup.allAgree': { id: 'Semua baris cocok.', en: 'Every row agrees.' },

  'checkup.level.fine': { id: 'baik', en: 'fine' },
  'checkup.level.watch': { id: 'perhatikan', en: 'watch' },
  'checkup.level.act': { id: 'perbaiki', en: 'mend' },
  'checkup.head': {
    id: 'Pemeriksaan {firm}, Rapi {version}, {when}: {act} perlu diperbaiki, {watch} perlu diperhatikan.',
    en: 'Check of {firm}, Rapi {version}, {when}: {act} to mend, {watch} to watch.',
  },
  'checkup.nothingWritten': {
    id: 'Hanya dilihat, tidak ada yang ditulis.',
    en: 'Only looked at, nothing was written.',
  },

  'checkup.mended.heads': {
    id: '{count} kepala kolom ditulis lagi.',
    en: '{count} {count|header|headers} written again.',
  },
  'checkup.mended.ticks': {
    id: 'Pemicu jadwal lengkap lagi, masing-masing satu.',
    en: 'The clock triggers are complete again, one of each.',
  },
  'checkup.mended.seats': {
    id: '{count} tempat dicatat lagi di lembar pengaturan. Isi kolom tidak berubah.',
    en: '{count} {count|place|places} noted again in the control sheet. What the columns hold did not change.',
  },
  'checkup.mended.seated': {
    id: 'Semua tempat tercatat di lembar pengaturan. Isi kolom tidak berubah.',
    en: 'The control sheet says every place. What the columns hold did not change.',
  },
  'checkup.mended.guards': {
    id: 'Perlindungan, pilihan, dan kotak centang terpasang lagi di {count} tab.',
    en: 'Protections, dropdowns and checkboxes stand again on {count} {count|tab|tabs}.',
  },
  'checkup.closed': {
    id: 'Lembar pengaturan hanya bisa ditulis {owner}. Mintalah ia membuka layar ini.',
    en: 'Only {owner} may write the control sheet. Ask them to open this screen.',
  },
  'checkup.mendStays': {
    id: 'Perbaikan tidak dibatalkan: tidak ada data yang berubah.',
    en: 'What was mended stays: no data changed by it.',
  },
  'checkup.notKeeper': {
    id: 'Pemicu jadwal dipasang {keeper}, penjaga cadangan. Mintalah ia membuka layar ini.',
    en: 'The clock triggers are those of {keeper}, who keeps the backups. Ask them to open this screen.',
  },
  'checkup.allowed': { id: 'Semua izin Google sudah diberikan.', en: 'Google has all permissions.' },
  'checkup.lacking': {
    id: 'Belum diizinkan: {what}. Buka halaman izin Google, lalu centang semuanya.',
    en: "Not allowed yet: {what}. Open Google's permission page and tick everything.",
  },
  'checkup.openConsent': { id: 'Buka halaman izin', en: 'Open the permission page' },
  'checkup.scope.spreadsheets.currentonly': { id: 'buku kerja ini', en: 'this workbook' },
  'checkup.scope.drive.file': { id: 'berkas Rapi di Drive', en: "Rapi's files in Drive" },
  'checkup.scope.userinfo.email': { id: 'alamat e-mail', en: 'e-mail address' },
  'checkup.scope.script.container.ui': { id: 'panel samping', en: 'sidebar' },
  'checkup.scope.script.scriptapp': { id: 'pekerjaan terjadwal', en: 'scheduled work' },
  'checkup.scope.script.send_mail': { id: 'kirim e-mail', en: 'sending mail' },

  'checkup.ticking': {
    id: 'Pemicu jadwal lengkap, masing-masing satu.',
    en: 'The clock triggers are complete, one of each.',
  },
  'checkup.ticksMissing': {
    id: '{count} pemicu jadwal hilang, jadi pekerjaan otomatis tidak jalan.',
    en: '{count} clock {count|trigger is|triggers are} gone, so scheduled work does not run.',
  },
  'checkup.ticksDoubled': {
    id: '{count} pemicu jadwal berlebih. Tidak ada yang dikerjakan dua kali, tetapi jatah waktu terpakai.',
    en: '{count} clock {count|trigger|triggers} too many. Nothing is done twice, but they use up the time allowed.',
  },
  'checkup.ticksOthers': {
    id: 'Pemicu jadwal milik {keeper}, penjaga cadangan. Hanya di akunnya terlihat.',
    en: 'The clock triggers belong to {keeper}, who keeps the backups, and show in that account only.',
  },
  'checkup.keeperGone': {
    id: 'Penjaga cadangan {keeper} tidak ada lagi di Tim, jadi jadwalnya bisa berhenti. Ambil alih sebagai penjaga baru.',
    en: '{keeper} keeps the backups and is not in Team any more, so their schedule may stop. Take over as the new keeper.',
  },
  'checkup.takeOver': { id: 'Ambil alih', en: 'Take over' },
  'checkup.beats': {
    id: 'Pekerjaan terjadwal terakhir selesai {when}.',
    en: 'Scheduled work last ended {when}.',
  },
  'checkup.silent': {
    id: 'Pekerjaan terjadwal terakhir selesai {when}, padahal tiap {minutes} menit. Mintalah {keeper} memeriksa ini.',
    en: 'Scheduled work last ended {when}, though it is due every {minutes} minutes. Ask {keeper} to check.',
  },

  'checkup.inPlace': {
    id: 'Lembar pengaturan lengkap: {tables} tabel, {columns} kolom.',
    en: 'The control sheet is complete: {tables} tables, {columns} columns.',
  },
  'checkup.tabsGone': {
    id: 'Tab terhapus: {names}. Perbaikan mengembalikannya kosong; isinya ada di cadangan.',
    en: 'Deleted tabs: {names}. Mending brings them back empty; what they held is in the backup.',
  },
  'checkup.columnsGone': {
    id: 'Kolom terhapus: {names}. Perbaikan mengembalikannya kosong; isinya ada di cadangan.',
    en: 'Deleted columns: {names}. Mending brings them back empty; what they held is in the backup.',
  },
  'checkup.headless': {
    id: 'Kepala kolom kosong: {names}. Perbaikan menuliskannya lagi.',
    en: 'Columns without a header: {names}. Mending writes it again.',
  },
  'checkup.astray': {
    id: 'Lembar pengaturan tidak lagi mencatat tempat {names}. Datanya masih ada di sana.',
    en: 'The control sheet no longer says where these are: {names}. Their data are still there.',
  },
  'checkup.open': {
    id: 'Tab yang seharusnya terkunci bisa diubah siapa saja: {names}.',
    en: 'Tabs that should be locked can be changed by anybody: {names}.',
  },
  'checkup.bare': {
    id: 'Kolom yang diisi Rapi tanpa peringatan di {count} tab: {names}.',
    en: 'No warning before columns that Rapi fills, on {count} {count|tab|tabs}: {names}.',
  },
  'checkup.unasked': {
    id: 'Pilihan atau kotak centang hilang di {count} kolom: {names}.',
    en: 'Dropdowns or checkboxes are gone from {count} {count|column|columns}: {names}.',
  },
  'checkup.chartless': {
    id: 'Grafik di Dasbor hilang. Menggambar lagi tidak mengubah data.',
    en: 'The charts of the dashboard are gone. Drawing them again changes no data.',
  },
  'checkup.draw': { id: 'Gambar lagi', en: 'Draw again' },
  'checkup.inSight': {
    id: 'Lembar {name} terlihat. Isinya dicatat Rapi, jangan diubah di sana.',
    en: 'The tab {name} is in sight. Rapi keeps it; nothing should be changed there.',
  },
  'checkup.guardAgain': { id: 'Pasang lagi', en: 'Put back' },
  'checkup.seat': { id: 'Catat lagi', en: 'Note again' },
  'checkup.openRow': { id: 'Buka {id}', en: 'Open {id}' },
  'checkup.mend': { id: 'Kembalikan', en: 'Bring back' },
  'checkup.headAgain': { id: 'Tulis lagi', en: 'Write again' },
  'checkup.tick': { id: 'Pasang lagi', en: 'Set up again' },
  'checkup.thin': { id: 'Buang yang berlebih', en: 'Remove what is too much' },

  'checkup.ids': {
    id: 'Setiap nomor hanya ada sekali, dari {count} baris.',
    en: 'Each number stands once, in {count} rows.',
  },
  'checkup.idsDoubled': {
    id: 'Nomor dobel di {table}: {ids}. Baris aslinya tetap, yang lain dibereskan.',
    en: 'Numbers that stand twice in {table}: {ids}. The original stays, the others are put right.',
  },
  'checkup.alone': {
    id: '{count} baris di {table} menunjuk {on} yang tidak ada: {ids}.',
    en: '{count} {count|row|rows} of {table} without what they belong to in {on}: {ids}.',
  },
  'checkup.lost': {
    id: '{ids} terhapus dari {table} dan menunggu di Perlu dicek: kembalikan, atau biarkan hilang.',
    en: '{ids} of {table}: deleted, waiting in To check. Bring them back there, or let them go.',
  },
  'checkup.together': {
    id: 'Tidak ada baris yang kehilangan induknya.',
    en: 'No row has lost what it belongs to.',
  },
  'checkup.agrees': {
    id: '{table}: {columns} cocok dengan {from}.',
    en: '{table}: {columns} agree with {from}.',
  },
  'checkup.stale': {
    id: '{table}: {columns} tidak cocok dengan {from} di {count} baris: {ids}.',
    en: '{table}: {columns} do not agree with {from} in {count} {count|row|rows}: {ids}.',
  },
  'checkup.unread': {
    id: '{table}: {count} sel tidak terbaca ({places}). Isi lagi dengan angka, tanggal, atau pilihan yang ada.',
    en: '{table}: {count} {count|cell|cells} cannot be read ({places}). Fill in a number, a date or a given choice.',
  },
  'checkup.foreign': {
    id: '{table}: {count} baris berubah tanpa lewat Rapi: {ids}.',
    en: '{table}: {count} {count|row was|rows were} changed by something else than Rapi: {ids}.',
  },
  'checkup.rowsFine': {
    id: 'Semua sel terbaca, dan baris terbaru seperti yang ditulis Rapi.',
    en: 'Every cell can be read, and the newest rows are as Rapi wrote them.',
  },
  'checkup.agreesAlone': {
    id: '{table}: {columns} seperti yang dicatat Rapi.',
    en: '{table}: {columns} are as Rapi keeps them.',
  },
  'checkup.staleAlone': {
    id: '{table}: {columns} bukan yang dicatat Rapi di {count} baris: {ids}.',
    en: '{table}: {columns} are not as Rapi keeps them in {count} {count|row|rows}: {ids}.',
  },
  'checkup.later': {
    id: '{table} diperiksa setelah yang di atas dibereskan.',
    en: '{table} is checked once what stands above is mended.',
  },
  'checkup.reconcile': { id: 'Bereskan', en: 'Put right' },

  'checkup.mailLeft': {
    id: 'E-mail hari ini masih bisa ke {count} penerima.',
    en: 'Mail can go to {count} more recipients today.',
  },
  'checkup.minutes': {
    id: 'Pekerjaan terjadwal memakai {used} dari 90 menit hari ini.',
    en: 'Scheduled work has used {used} of 90 minutes today.',
  },
  'checkup.backup': {
    id: 'Cadangan terverifikasi terakhir: {version}, {when}.',
    en: 'Last verified backup: {version}, {when}.',
  },
  'checkup.noBackup': {
    id: 'Belum ada cadangan yang terverifikasi. Cadangkan sekarang.',
    en: 'No backup has been verified yet. Back up now.',
  },
  'checkup.backUp': { id: 'Cadangkan sekarang', en: 'Back up now' },
});
