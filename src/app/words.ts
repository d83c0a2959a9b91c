/** Sentences of the engine, the router and setup. */
import { words } from '../kernel/words';

export const APP_WORDS = words({
  'app.busy': {
    id: 'Sedang dipakai orang lain. Dicoba lagi dalam 3 detik, isian aman.',
    en: 'In use by someone else. Trying again in 3 s, nothing is lost.',
  },
  'app.notInstalled': {
    id: 'Rapi belum disiapkan di buku ini. Pilih Rapi → Mulai.',
    en: 'Rapi is not set up in this workbook yet. Choose Rapi → Start.',
  },
  'app.restoring': {
    id: 'Pemulihan {version} belum selesai, jadi belum ada yang ditulis. Penjaga cadangan buka Versi & pulihkan.',
    en: 'The restore of {version} is unfinished, so nothing was written. The keeper opens Versions and restore.',
  },
  'app.jobNotKeeper': {
    id: 'Pekerjaan {name} hanya dijalankan penjaga cadangan, {keeper}.',
    en: 'The job {name} is run by {keeper} alone, who keeps the backups.',
  },
  'app.jobAlready': {
    id: 'Pekerjaan {name} untuk {period} sudah selesai atau sedang berjalan.',
    en: 'The job {name} for {period} is done or under way already.',
  },
  'app.nothingLong': { id: 'Tidak ada pekerjaan panjang yang tersisa.', en: 'No long work is left.' },
  'app.noMinutes': {
    id: 'Jatah waktu otomatis hari ini hampir habis. Pekerjaan panjang lanjut besok, atau buka sekarang.',
    en: 'Today’s automatic minutes are nearly used. Long work goes on tomorrow, or open it now.',
  },
  'app.wentOn': {
    id: 'Pekerjaan panjang: {ended} selesai, {left} masih berjalan.',
    en: 'Long work: {ended} finished, {left} still going.',
  },
  'app.installed': {
    id: 'Rapi sudah disiapkan di buku ini. Untuk memperbaiki, pilih Atur → Periksa & perbaiki.',
    en: 'Rapi is already set up in this workbook. To mend it, choose Set up → Check and repair.',
  },
  'app.ready': { id: 'Rapi siap dipakai.', en: 'Rapi is ready.' },
  'app.noControl': {
    id: 'Tab Pengaturan terhapus, belum ada yang ditulis. Kembalikan lewat Riwayat versi di Google Sheets.',
    en: 'The Settings tab was deleted, nothing was written. Bring it back by Version history in Google Sheets.',
  },
  'app.unknownCurrency': {
    id: 'Mata uang {code} belum dikenal. Pakai IDR, USD, EUR, GBP, SGD atau MYR.',
    en: 'Currency {code} is not known. Use IDR, USD, EUR, GBP, SGD or MYR.',
  },
  'app.unknownZone': {
    id: 'Zona waktu {zone} tidak dikenal. Pakai misalnya Asia/Jakarta.',
    en: 'Time zone {zone} is not known. Use for example Asia/Jakarta.',
  },
  'app.noTable': {
    id: 'Tab {table} terhapus, belum ada yang ditulis. Pilih Atur → Periksa & perbaiki.',
    en: 'The tab {table} was deleted, nothing was written. Choose Set up → Check and repair.',
  },
  'app.sheetRefused': {
    id: 'Google Sheets menolak selnya, perubahan ditarik kembali. {reason}',
    en: 'Google Sheets refused a cell, the change was taken back. {reason}',
  },
  'app.setAside': {
    id: 'Google menolak selnya, sebagian mungkin tertulis: lihat Buka Rapi. {reason}',
    en: 'Google refused a cell, part of it may be written: see Open Rapi. {reason}',
  },
  'app.closedCell': {
    id: 'Selnya terkunci bagi Anda, perubahan ditarik kembali. Minta pemilik membuka perlindungan atau memberi akses edit.',
    en: 'The cell is locked for you, the change was taken back. Ask the owner to lift the protection or let you edit.',
  },
  'app.refusedByRule': {
    id: 'Aturan pada sel {cell} menolak isinya, perubahan ditarik kembali. Ubah aturan sel itu, lalu ulangi.',
    en: 'The rule on cell {cell} refuses its content, the change was taken back. Change that rule, then try again.',
  },
  'app.tabsByInstaller': {
    id: 'Tab modul ini belum dibuat. Minta {person}, yang memasang Rapi, menyalakannya.',
    en: 'The tabs of this module are not made yet. Ask {person}, who set Rapi up, to switch it on.',
  },
  'app.columnGone': {
    id: 'Kolom {column} di {table} terhapus, belum ada yang ditulis. Pilih Atur → Periksa & perbaiki.',
    en: 'Column {column} of {table} was deleted, nothing was written. Choose Set up → Check and repair.',
  },
  'app.doubledId': {
    id: '{id} ada dua kali di {table}, baris {rows}, dan isinya berbeda. Hapus salah satu, lalu ulangi.',
    en: '{id} stands twice in {table}, rows {rows}, and they differ. Delete one, then try again.',
  },
  'app.tooLarge': {
    id: 'Perubahan ini terlalu besar untuk sekali simpan. Bagi menjadi beberapa bagian.',
    en: 'This change is too large to save at once. Split it into parts.',
  },
  'app.noAction': {
    id: 'Tindakan {name} tidak ada di versi ini. Muat ulang panel, lalu ulangi.',
    en: 'There is no action {name} in this version. Reload the panel, then try again.',
  },
  'app.badRequest': {
    id: 'Permintaan tidak terbaca. Muat ulang panel.',
    en: 'The request cannot be read. Reload the panel.',
  },
  'app.askedOtherwise': {
    id: 'Nomor permintaan ini sudah dipakai untuk hal lain. Tidak ada yang dicatat; ulangi dari awal.',
    en: 'This request number was used for something else. Nothing was recorded; start again.',
  },
  'app.tooLate': {
    id: 'Permintaan ini sudah terlalu lama dan tidak disimpan. Lihat datanya, lalu isi lagi bila perlu.',
    en: 'This request is too old and was not saved. Look at the records, then enter it again if needed.',
  },
  'app.noRight': {
    id: 'Ini dikerjakan {roles}. Minta {person}, atau catat untuk mereka.',
    en: '{roles} does this. Ask {person}, or leave a note for them.',
  },
  'app.moduleOff': {
    id: 'Modul ini belum dinyalakan. Pemilik menyalakannya lewat Atur → Modul.',
    en: 'This module is off. The owner switches it on in Set up → Modules.',
  },
  'app.wrongInput': {
    id: '{field} tidak terbaca. Periksa isian ini.',
    en: '{field} cannot be read. Check this entry.',
  },
  'app.unexpected': {
    id: 'Ada kendala teknis. Coba lagi, tidak ada yang ganda; bila berulang, sebutkan kode {reference}.',
    en: 'There was a technical problem. Try again, nothing is doubled; if it returns, quote code {reference}.',
  },
  'app.unsure': {
    id: 'Google tidak menjawab. Coba lagi: Rapi menyelesaikan yang tertunda dan tidak menggandakan. Kode {reference}.',
    en: 'Google did not answer. Try again: Rapi finishes what was pending and doubles nothing. Code {reference}.',
  },
  'app.notAllowed': {
    id: 'Izin Google untuk Rapi belum lengkap. Pilih Rapi → Buka Rapi, setujui izinnya, lalu ulangi. Kode {reference}.',
    en: 'Rapi lacks a permission from Google. Choose Rapi → Open Rapi, allow it, then try again. Code {reference}.',
  },
  'app.driveFull': {
    id: 'Drive penuh, jadi tidak ada yang disimpan di sana. Kosongkan ruang di Drive, lalu coba lagi.',
    en: 'Drive is full, so nothing was kept there. Make room in Drive, then try again.',
  },
  'app.dayUsedUp': {
    id: 'Jatah harian Google untuk akun Anda habis. Coba lagi besok, atau minta rekan. Kode {reference}.',
    en: 'Google’s daily allowance for your account is used up. Try tomorrow, or ask a colleague. Code {reference}.',
  },
  'app.nothingToUndo': { id: 'Tidak ada yang perlu diurungkan.', en: 'There is nothing to undo.' },
  'app.noJob': { id: 'Pekerjaan terjadwal {name} tidak ada.', en: 'There is no scheduled job {name}.' },
  'app.jobDone': { id: '{name} selesai.', en: '{name} is done.' },
  'app.typeElsewhere': {
    id: 'Baris baru di tab ini dibuat lewat Rapi → Tambah.',
    en: 'New rows of this tab are made by Rapi → Add.',
  },
  'app.guarded': {
    id: '{column} diisi Rapi. Nilai lama kembali; usulan {typed} menunggu di Perlu dicek.',
    en: '{column} is filled by Rapi. The old value is back; {typed} waits in To check.',
  },
  'app.guardedBlock': {
    id: 'Kolom yang diisi Rapi ikut tertimpa. Tekan Ctrl+Z, atau biarkan: Rapi memeriksanya nanti.',
    en: 'Columns that Rapi fills were pasted over. Press Ctrl+Z, or leave it: Rapi checks them later.',
  },
  'app.sameElsewhere': {
    id: '{column} sama dengan baris {row} ({id}).',
    en: 'Same {column} as row {row} ({id}).',
  },
  'app.sendLater': {
    id: 'Menunggu giliran: terkirim saat sel mana pun di tab ini diisi lagi.',
    en: 'Waiting its turn: it is sent when any cell of this tab is filled in again.',
  },
  'app.unknownStep': {
    id: 'Langkah {typed} bukan untuk baris ini. Pilih langkah lain.',
    en: 'The step {typed} is not for this row. Choose another.',
  },
  'app.checkText': {
    id: '{column} {name}: diketik {typed}, tercatat {was}.',
    en: '{column} of {name}: typed {typed}, recorded {was}.',
  },
  'app.checkLost': {
    id: '{was} tertimpa saat {name} masuk. Ambil lagi lewat Riwayat versi di Google Sheets.',
    en: '{was} was overwritten when {name} came in. Get it back by Version history in Google Sheets.',
  },
  'app.checkUnread': {
    id: '{column} {name} tidak terbaca: “{typed}”. Perbaiki di selnya.',
    en: '{column} of {name} cannot be read: “{typed}”. Mend it in its cell.',
  },
  'app.checkChanged': {
    id: 'Baris {name} di {table} diubah di luar Rapi, isi lamanya tidak diketahui. Periksa; Biarkan bila sudah benar.',
    en: 'Row {name} of {table} was changed outside Rapi, what it held is not known. Look; leave it if it is right.',
  },
  'app.checkTakenBack': {
    id: 'Ctrl+Z menarik tulisan Rapi di {name}; sudah dikembalikan. Untuk membatalkan, pakai Urungkan.',
    en: 'Ctrl+Z took back what Rapi wrote in {name}; it stands again. To take it back, use Undo.',
  },
  'app.checkDeleted': {
    id: 'Baris {id} di {table} terhapus. Kembalikan, atau biarkan hilang.',
    en: 'Row {id} of {table} was deleted. Bring it back, or let it go.',
  },
  'app.checkArchived': {
    id: 'Baris {id} di {table} terhapus: dianggap diarsipkan.',
    en: 'Row {id} of {table} was deleted: it counts as archived.',
  },
  'app.bringBack': { id: 'Kembalikan', en: 'Bring back' },
  'app.takenBack': {
    id: 'Ctrl+Z menarik tulisan Rapi di sini; sudah dikembalikan. Untuk membatalkan, pakai Urungkan.',
    en: 'Ctrl+Z took back what Rapi wrote here; it stands again. To take it back, use Undo.',
  },
  'app.changedOutside': {
    id: 'Baris ini diubah di luar Rapi. Periksa isinya di Perlu dicek.',
    en: 'This row was changed outside Rapi. Look at it in To check.',
  },
  'app.noRecord': { id: '{id} tidak ada di buku ini.', en: '{id} is not in this workbook.' },
  'cell.tooLong': {
    id: 'Isi lebih dari 50.000 karakter. Pendekkan.',
    en: 'More than 50,000 characters. Shorten it.',
  },
  'cell.count': {
    id: '“{typed}” bukan bilangan bulat. Isi angka, misalnya 12.',
    en: '“{typed}” is not a whole number. Enter a number, like 12.',
  },
  'cell.decimal': {
    id: '“{typed}” bukan angka. Isi angka, misalnya 1,5.',
    en: '“{typed}” is not a number. Enter a number, like 1.5.',
  },
  'cell.percent': {
    id: '“{typed}” bukan persen. Isi misalnya 15%.',
    en: '“{typed}” is not a percentage. Enter for example 15%.',
  },
  'cell.money': {
    id: 'tidak terbaca: “{typed}”. Isi angka, misalnya 30.000.',
    en: 'cannot be read: “{typed}”. Enter a number, like 30,000.',
  },
  'cell.day': {
    id: '“{typed}” bukan tanggal. Isi misalnya 5 Nov 2026.',
    en: '“{typed}” is not a day. Enter for example 5 Nov 2026.',
  },
  'cell.moment': {
    id: '“{typed}” bukan waktu. Isi misalnya 5 Nov 2026.',
    en: '“{typed}” is not a time. Enter for example 5 Nov 2026.',
  },
  'cell.flag': { id: '“{typed}” bukan ya atau tidak.', en: '“{typed}” is not yes or no.' },
  'cell.choice': { id: '“{typed}” tidak ada di pilihan.', en: '“{typed}” is not one of the choices.' },
});
