/** What imports say. Sentences about a row continue after its place: `Baris 17, Harga: …`. */
import { words } from '../../kernel/words';

export const texts = words({
  'imports.name': { id: 'Impor', en: 'Imports' },
  'imports.place': { id: 'Baris {place}: {text}', en: 'Row {place}: {text}' },
  'imports.running': { id: 'berjalan', en: 'running' },
  'imports.done': { id: 'selesai', en: 'done' },

  'imports.progress': {
    id: 'Mengimpor {done} dari {all} baris. Boleh ditutup, lanjut sendiri.',
    en: 'Importing {done} of {all} rows. You may close this.',
  },
  'imports.undoProgress': {
    id: 'Membatalkan {file}, bagian {done} dari {all}. Boleh ditutup, lanjut sendiri.',
    en: 'Undoing {file}, part {done} of {all}. You may close this.',
  },
  'imports.parked': { id: '{done} dari {all} baris diterima.', en: '{done} of {all} rows received.' },
  'imports.notParked': {
    id: 'File {file} belum diterima seluruhnya. Pilih file yang sama lagi untuk melanjutkan.',
    en: 'Not all of {file} has arrived. Choose the same file again to go on.',
  },

  'imports.return': { id: 'retur', en: 'return' },

  'imports.started': { id: 'Impor {import} dimulai.', en: 'Import {import} has started.' },
  'imports.goesOn': {
    id: 'Impor {import} dilanjutkan dari baris ke-{done}.',
    en: 'Import {import} goes on after row {done}.',
  },
  'imports.brought': {
    id: '{created} baru, {changed} berubah, {same} sama, {refused} ditolak.',
    en: '{created} new, {changed} changed, {same} the same, {refused} refused.',
  },
  'imports.finished': {
    id: '{file} selesai: {created} baru, {changed} berubah, {same} sama, {refused} ditolak.',
    en: '{file} is in: {created} new, {changed} changed, {same} the same, {refused} refused.',
  },
  'imports.opened': {
    id: '{created} saldo awal dicatat, {same} sudah ada, {refused} ditolak.',
    en: '{created} openings posted, {same} already there, {refused} refused.',
  },
  'imports.startStays': {
    id: 'Catatan impor tetap ada. Data yang masuk dibatalkan per impor.',
    en: 'The log of an import stays. What it brought in is taken back import by import.',
  },
  'imports.batchStays': {
    id: 'Sebagian impor tidak dibatalkan sendiri. Batalkan seluruh impornya.',
    en: 'A part of an import is not taken back alone. Take back the whole import.',
  },

  'imports.undone': { id: 'dibatalkan', en: 'undone' },
  'imports.undoing': { id: 'sedang dibatalkan', en: 'being undone' },
  'imports.undoStays': {
    id: 'Impor yang dibatalkan bisa diimpor lagi dari filenya.',
    en: 'An import that was taken back can be imported again from its file.',
  },
  'imports.undoneAll': {
    id: '{file} dibatalkan: {removed} dihapus, {restored} dikembalikan, {stays} dibiarkan karena sudah dipakai.',
    en: '{file} is undone: {removed} removed, {restored} put back, {stays} left because they are in use.',
  },
  'imports.undoneBefore': {
    id: 'Impor {file} sudah dibatalkan. Impor lagi filenya bila diperlukan.',
    en: 'The import of {file} was already undone. Import the file again if it is needed.',
  },

  'imports.unknown': {
    id: 'Impor {import} tidak ada. Mulai impor lagi dari file.',
    en: 'There is no import {import}. Start again from the file.',
  },
  'imports.unknownTable': {
    id: 'Tabel “{table}” tidak bisa diimpor. Pilih misalnya Produk, Pelanggan atau Pesanan.',
    en: 'Table “{table}” cannot be imported. Choose Products, Customers or Orders, for example.',
  },
  'imports.moduleOff': {
    id: 'Modul untuk {table} mati. Nyalakan di Atur → Modul, lalu impor lagi.',
    en: 'The module of {table} is off. Switch it on in Set up → Modules, then import again.',
  },
  'imports.noneOn': {
    id: 'Belum ada modul yang menerima file. Nyalakan di Atur → Modul, lalu impor lagi.',
    en: 'No module that takes files is on. Switch one on in Set up → Modules, then import again.',
  },
  'imports.ownerOnly': {
    id: 'Tim hanya diubah pemilik. Minta pemilik mengimpornya.',
    en: 'Only the owner changes the team. Ask the owner to import it.',
  },
  'imports.productsFirst': {
    id: 'Belum ada produk. Impor produk dulu, lalu saldo awalnya.',
    en: 'There are no products yet. Import products first, then their openings.',
  },

  'imports.headerTwice': {
    id: 'Kolom “{header}” ada {times} kali di file. Hapus atau ganti nama salah satu, belum ada yang ditulis.',
    en: 'Column “{header}” stands {times} times in the file. Remove or rename one, nothing was written.',
  },
  'imports.headerMissing': {
    id: 'Kolom “{header}” tidak ada di file. Periksa baris judul, belum ada yang ditulis.',
    en: 'Column “{header}” is not in the file. Check its header row, nothing was written.',
  },
  'imports.headerMissingNear': {
    id: 'Kolom “{header}” tidak ada di file. Mirip: {near}. Belum ada yang ditulis.',
    en: 'Column “{header}” is not in the file. Similar: {near}. Nothing was written.',
  },
  'imports.columnMissing': {
    id: 'File tidak punya kolom {columnId}. Tambahkan, atau cocokkan di peta kolom.',
    en: 'The file has no column {columnEn}. Add it, or match it in the column map.',
  },
  'imports.unknownColumn': {
    id: 'Kolom “{column}” tidak bisa diisi dari file. Periksa peta kolom.',
    en: 'Column “{column}” cannot be filled from a file. Check the column map.',
  },

  'imports.tooFewFields': {
    id: '{count} isian untuk {width} kolom. Lengkapi barisnya di file.',
    en: '{count} fields for {width} columns. Complete the row in the file.',
  },
  'imports.tooManyFields': {
    id: '{count} isian untuk {width} kolom. Beri tanda kutip pada teks yang memuat pemisah.',
    en: '{count} fields for {width} columns. Put quotes around text that contains the separator.',
  },
  'imports.tooManyFieldsJoin': {
    id: '{count} isian untuk {width} kolom. Pilih “gabungkan kolom yang diawali spasi” (join: leading-space).',
    en: '{count} fields for {width} columns. Choose “join fields that begin with a space” (join: leading-space).',
  },
  'imports.empty': { id: 'kosong. Isi dulu di file.', en: 'is empty. Fill it in the file first.' },
  'imports.zero': { id: '0 tidak bisa. Isi 1 atau lebih.', en: '0 is not possible. Enter 1 or more.' },
  'imports.negative': {
    id: '{typed} kurang dari nol. Isi angka tanpa minus.',
    en: '{typed} is less than zero. Enter a number without a minus.',
  },
  'imports.negativeQuantity': {
    id: '{typed} kurang dari nol. Pilih “jumlah minus adalah retur” (returns), atau isi tanpa minus.',
    en: '{typed} is less than zero. Choose “minus is a return” (returns), or enter it without a minus.',
  },
  'imports.share': {
    id: '{typed} lebih dari seluruhnya. Tulis bagian, misalnya 0,15 atau 15%.',
    en: '{typed} is more than the whole. Write a share, like 0.15 or 15%.',
  },
  'imports.twiceInFile': {
    id: 'sama dengan baris {before} di file. Satukan dulu.',
    en: 'the same as row {before} of the file. Make them one first.',
  },
  'imports.twiceKnown': {
    id: 'cocok dengan lebih dari satu baris di tabel. Gabungkan baris kembar itu dulu.',
    en: 'matches more than one row of the table. Merge those rows first.',
  },
  'imports.known': {
    id: 'sudah ada sebagai {id}, dibiarkan. Untuk memperbaruinya pilih “buat dan perbarui”.',
    en: 'is there already as {id}, left alone. To update it choose “create and update”.',
  },
  'imports.knownAway': {
    id: 'sudah ada sebagai {id} di arsip, dibiarkan. “Buat dan perbarui” membawanya kembali.',
    en: 'is in the archive as {id}, left alone. “Create and update” brings it back.',
  },
  'imports.isBack': {
    id: '{id} ada di arsip dan kini kembali ke daftar.',
    en: '{id} was in the archive and is back in the list.',
  },
  'imports.namesake': {
    id: 'namanya sama dengan {id}. Bila orangnya sama, gabungkan.',
    en: 'has the same name as {id}. If it is one person, merge them.',
  },
  'imports.notKnown': {
    id: 'belum ada di tabel, dan impor ini hanya memperbarui. Pilih “buat dan perbarui”.',
    en: 'is not in the table yet, and this import only updates. Choose “create and update”.',
  },
  'imports.unknownCustomer': {
    id: '“{customer}” tidak ada di Pelanggan. Impor pelanggan dulu.',
    en: '“{customer}” is not in Customers. Import customers first.',
  },
  'imports.customerTwice': {
    id: '“{customer}” cocok dengan lebih dari satu pelanggan. Tulis nomor WhatsApp atau kodenya.',
    en: '“{customer}” matches more than one customer. Write the phone number or the code.',
  },
  'imports.sameLine': {
    id: 'Baris {line}: sama persis dengan baris {before}, tidak disimpan dua kali.',
    en: 'Row {line}: exactly the same as row {before}, not stored twice.',
  },
  'imports.sameLineKept': {
    id: 'Baris {line}: sama persis dengan baris {before}, keduanya disimpan.',
    en: 'Row {line}: exactly the same as row {before}, both are stored.',
  },
  'imports.newGoods': {
    id: 'Produk baru belum punya stok. Impor tanpa mutasi stok (stock: none), atau impor produk dan saldonya dulu.',
    en: 'New products have no stock yet. Import without stock moves (stock: none), or bring products and openings first.',
  },
  'imports.walkIn': { id: 'Pelanggan {code}', en: 'Customer {code}' },
  'imports.noLines': {
    id: 'pesanan tanpa barang. Tambahkan baris barangnya di file.',
    en: 'an order without items. Add its lines to the file.',
  },
  'imports.strayLine': {
    id: 'pesanannya tidak ada di file. Tambahkan pesanan itu, atau hapus baris ini.',
    en: 'its order is not in the file. Add the order, or remove this row.',
  },
  'imports.otherItems': {
    id: 'isi {order} di file lain dari yang tersimpan. Ubah pesanannya di Rapi.',
    en: 'the items of {order} differ from what is stored. Change the order in Rapi.',
  },
  'imports.invoiced': {
    id: '{no} ada di {invoice}. Buat nota kredit untuk invoice itu dulu.',
    en: '{no} is on {invoice}. Issue a credit note for that invoice first.',
  },
  'imports.shippedTooMany': {
    id: 'terkirim lebih dari {quantity} yang dipesan. Periksa jumlahnya.',
    en: 'more shipped than the {quantity} ordered. Check the quantity.',
  },
  'imports.returnedTooMany': {
    id: 'kembali lebih dari {shipped} yang terkirim. Periksa jumlahnya.',
    en: 'more returned than the {shipped} shipped. Check the quantity.',
  },

  'imports.stock.unknownSku': {
    id: '{sku} tidak ada di Produk. Mirip: {near}.',
    en: '{sku} is not in Products. Similar: {near}.',
  },
  'imports.stock.unknownSkuAlone': {
    id: '{sku} tidak ada di Produk. Impor produknya dulu.',
    en: '{sku} is not in Products. Import the product first.',
  },
  'imports.stock.skuTwice': {
    id: '{sku} ada dua kali di Produk. Ganti salah satu SKU dulu.',
    en: '{sku} stands twice in Products. Change one of the SKUs first.',
  },
  'imports.stock.notEnough': {
    id: '{sku} tercatat {onHand}, keluar {asked}. Catat penerimaan atau saldo awalnya dulu.',
    en: '{sku} has {onHand} on hand, {asked} leave. Post its receipt or opening first.',
  },

  'imports.cell.tooLong': {
    id: 'lebih dari 50.000 karakter. Pendekkan teksnya.',
    en: 'more than 50,000 characters. Shorten the text.',
  },
  'imports.cell.count': {
    id: '“{typed}” bukan bilangan bulat. Isi misalnya 12.',
    en: '“{typed}” is no whole number. Enter one like 12.',
  },
  'imports.cell.decimal': {
    id: '“{typed}” tidak terbaca. Isi angka, misalnya 2,5.',
    en: '“{typed}” cannot be read. Enter a number, like 2.5.',
  },
  'imports.cell.money': {
    id: '“{typed}” tidak terbaca. Isi angka, misalnya 30.000.',
    en: '“{typed}” cannot be read. Enter a number, like 30,000.',
  },
  'imports.cell.percent': {
    id: '“{typed}” tidak terbaca. Isi bagian, misalnya 0,15 atau 15%.',
    en: '“{typed}” cannot be read. Enter a share, like 0.15 or 15%.',
  },
  'imports.cell.day': {
    id: '“{typed}” bukan tanggal. Isi misalnya 2026-11-05 atau 5 Nov 2026.',
    en: '“{typed}” is no day. Enter one like 2026-11-05 or 5 Nov 2026.',
  },
  'imports.cell.moment': {
    id: '“{typed}” bukan waktu. Isi misalnya 2026-11-05 14:02.',
    en: '“{typed}” is no time. Enter one like 2026-11-05 14:02.',
  },
  'imports.cell.flag': {
    id: '“{typed}” bukan ya atau tidak. Isi ya, tidak, 1 atau 0.',
    en: '“{typed}” is neither yes nor no. Enter yes, no, 1 or 0.',
  },
  'imports.cell.choice': {
    id: '“{typed}” tidak ada di pilihan: {choices}.',
    en: '“{typed}” is none of the choices: {choices}.',
  },
});
