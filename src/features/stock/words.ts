/** What stock says. */
import { words } from '../../kernel/words';

export const texts = words({
  'stock.finished.ship': { id: 'Kirim {count} pesanan', en: 'Shipped {count} {count|order|orders}' },
  'stock.finished.receive': {
    id: 'Terima barang, {count} kali',
    en: 'Received goods, {count} {count|time|times}',
  },
  'stock.unknownSku': {
    id: 'SKU {sku} tidak ada di Produk. Mirip: {near}.',
    en: 'SKU {sku} is not in Products. Similar: {near}.',
  },
  'stock.unknownSkuAlone': {
    id: 'SKU {sku} tidak ada di Produk. Periksa tulisannya, atau tambah produk dulu.',
    en: 'SKU {sku} is not in Products. Check the spelling, or add the product first.',
  },
  'stock.skuTwice': {
    id: 'SKU {sku} ada di dua baris Produk. Ubah salah satunya dulu.',
    en: 'SKU {sku} stands in two rows of Products. Change one of them first.',
  },
  'stock.unknownProduct': {
    id: 'Produk {product} tidak ada lagi. Buka ulang dan pilih dari daftar.',
    en: 'Product {product} is not there any more. Open again and choose from the list.',
  },
  'stock.notEnough': {
    id: '{sku} hanya ada {onHand}, diminta {asked}. Kurangi, atau catat penerimaan dulu.',
    en: 'Only {onHand} of {sku} on hand, {asked} asked. Reduce, or record a receipt first.',
  },
  'stock.notEnoughThen': {
    id: '{sku} tinggal {left} pada {when}, {asked} tidak bisa diambil sebelum itu. Periksa jumlah atau tanggalnya.',
    en: 'Only {left} of {sku} were left on {when}; {asked} cannot have gone before. Check quantity or day.',
  },
  'stock.day': {
    id: 'Tanggal tidak terbaca. Tulis misalnya 3 Nov, atau kosongkan untuk hari ini.',
    en: 'The day cannot be read. Write for example 3 Nov, or leave it empty for today.',
  },
  'stock.dayAhead': {
    id: 'Tanggal itu belum tiba. Isi hari ini atau sebelumnya.',
    en: 'That day is yet to come. Enter today or an earlier one.',
  },
  'stock.dayFar': {
    id: 'Tanggal itu lebih dari setahun lalu. Periksa tahunnya, atau hitung stok sekarang.',
    en: 'That day is more than a year ago. Check the year, or count the stock now.',
  },
  'stock.sameSku': {
    id: 'SKU {sku} sudah dipakai {name} ({id}). Pakai SKU lain, atau ubah produk itu.',
    en: 'SKU {sku} is taken by {name} ({id}). Use another SKU, or change that product.',
  },
  'stock.sameSkuRetired': {
    id: 'SKU {sku} milik {name} ({id}), tidak dijual lagi. Kosongkan tanda itu di Produk.',
    en: 'SKU {sku} belongs to {name} ({id}), discontinued. Clear that mark in Products.',
  },
  'stock.sameSupplier': {
    id: 'Pemasok {name} sudah ada ({id}). Pakai yang itu.',
    en: 'Supplier {name} is there already ({id}). Use that one.',
  },
  'stock.sku': {
    id: 'SKU harus terisi, paling banyak 100 huruf.',
    en: 'A SKU is needed, of at most 100 characters.',
  },
  'stock.name': {
    id: 'Nama harus terisi, paling banyak 300 huruf. Sisanya tulis di Catatan.',
    en: 'A name is needed, of at most 300 characters. Put the rest into Note.',
  },
  'stock.productNeeded': {
    id: 'Barang baris ini belum dipilih. Isi SKU atau nama.',
    en: 'No product on this line. Enter a SKU or a name.',
  },
  'stock.itemsNeeded': {
    id: 'Belum ada barang. Tulis jumlah dan SKU, misalnya 2 BTK-MGK, 1 KTN-TAS.',
    en: 'No goods yet. Write quantity and SKU, like 2 BTK-MGK, 1 KTN-TAS.',
  },
  'stock.itemQuantity': {
    id: 'Jumlah {sku} belum ada. Tulis misalnya 2 {sku}.',
    en: 'No quantity for {sku}. Write for example 2 {sku}.',
  },
  'stock.itemsOneQuantity': {
    id: 'Jumlah hanya untuk satu barang. Kosongkan, lalu tulis jumlah di depan tiap SKU.',
    en: 'Quantity is for one product only. Empty it and write the quantity in front of each SKU.',
  },
  'stock.itemsTwoQuantities': {
    id: 'Jumlah {quantity}, tetapi tertulis {written} di depan SKU. Samakan, atau kosongkan salah satu.',
    en: 'Quantity says {quantity}, the text says {written}. Make them agree, or empty one of them.',
  },
  'stock.linesNeeded': {
    id: 'Belum ada barang yang diterima. Isi satu baris.',
    en: 'Nothing received yet. Fill in one line.',
  },
  'stock.linesMany': {
    id: 'Lebih dari 200 baris sekaligus. Bagi menjadi dua penerimaan.',
    en: 'More than 200 lines at once. Split it into two receipts.',
  },
  'stock.quantityText': {
    id: 'Jumlah tidak terbaca. Isi angka bulat, misalnya 12.',
    en: 'Quantity cannot be read. Enter a whole number, like 12.',
  },
  'stock.quantityWhole': {
    id: 'Jumlah harus bulat. Isi 1, 2, 3 dan seterusnya.',
    en: 'Quantity must be whole. Enter 1, 2, 3 and so on.',
  },
  'stock.quantityZero': {
    id: 'Jumlah 0 tidak menambah apa-apa. Isi 1 atau lebih, atau hapus barisnya.',
    en: 'Quantity 0 adds nothing. Enter 1 or more, or remove the line.',
  },
  'stock.quantityNegative': {
    id: 'Jumlah tidak bisa di bawah 0. Yang keluar dicatat sebagai kiriman atau koreksi.',
    en: 'Quantity cannot be below 0. What leaves is recorded as a shipment or a correction.',
  },
  'stock.quantityLarge': {
    id: 'Jumlah di atas 1.000.000. Periksa angkanya.',
    en: 'Quantity above 1,000,000. Check the number.',
  },
  'stock.changeZero': {
    id: 'Koreksi 0 tidak mengubah apa-apa. Isi selisihnya, misalnya -2.',
    en: 'A correction of 0 changes nothing. Enter the difference, like -2.',
  },
  'stock.countedNegative': {
    id: 'Hitungan tidak bisa di bawah 0. Isi jumlah yang ada di rak.',
    en: 'A count cannot be below 0. Enter what lies on the shelf.',
  },
  'stock.changeOrCounted': {
    id: 'Isi hitungan atau selisihnya, salah satu saja.',
    en: 'Enter either the count or the difference.',
  },
  'stock.sameCount': {
    id: '{sku} memang tercatat {onHand}. Tidak ada yang perlu dikoreksi.',
    en: '{sku} is already recorded as {onHand}. There is nothing to correct.',
  },
  'stock.reasonNeeded': {
    id: 'Alasan belum diisi. Tulis singkat, misalnya rusak atau salah hitung.',
    en: 'No reason given. Write it shortly, like damaged or miscounted.',
  },
  'stock.money': {
    id: 'Harga tidak terbaca. Isi angka 0 atau lebih, misalnya 30.000.',
    en: 'Price cannot be read. Enter 0 or more, like 30,000.',
  },
  'stock.cost': {
    id: 'Biaya tidak terbaca. Isi angka 0 atau lebih, misalnya 16.000.',
    en: 'Cost cannot be read. Enter 0 or more, like 16,000.',
  },
  'stock.count': {
    id: 'Isi angka bulat 0 atau lebih, atau kosongkan.',
    en: 'Enter a whole number of 0 or more, or leave it empty.',
  },
  'stock.text': {
    id: 'Isian ini harus teks, paling banyak 50.000 huruf.',
    en: 'This must be text of at most 50,000 characters.',
  },
  'stock.phone': {
    id: 'Nomor WhatsApp tidak terbaca. Isi misalnya 0812 3456 7890.',
    en: 'The WhatsApp number cannot be read. Enter one like 0812 3456 7890.',
  },
  'stock.movesNeeded': {
    id: 'Mutasi yang diurungkan belum disebut. Isi nomornya, misalnya MTS-000120.',
    en: 'No move named to take back. Enter its number, like MTS-000120.',
  },
  'stock.moveOld': {
    id: 'Mutasi {id} terlalu lama untuk diurungkan. Catat koreksi stok.',
    en: 'Move {id} is too old to take back. Record a stock correction.',
  },
  'stock.moveReversed': { id: 'Mutasi {id} sudah diurungkan.', en: 'Move {id} has been taken back already.' },
  'stock.moveOfOrder': {
    id: 'Mutasi {id} milik pesanan {reference}. Urungkan dari pesanannya.',
    en: 'Move {id} belongs to order {reference}. Take it back from the order.',
  },
  'stock.moveOfPurchase': {
    id: 'Mutasi {id} milik pembelian {reference}. Urungkan dari pembeliannya.',
    en: 'Move {id} belongs to purchase {reference}. Take it back from the purchase.',
  },
  'stock.stillThere': {
    id: '{sku} masih ada {onHand} dan dipesan {reserved}. Habiskan atau koreksi dulu.',
    en: '{sku}: {onHand} on hand and {reserved} reserved. Sell or correct it first.',
  },
  'stock.isRetired': { id: '{sku} memang tidak dijual lagi.', en: '{sku} is discontinued already.' },
  'stock.isSold': { id: '{sku} memang masih dijual.', en: '{sku} is being sold already.' },
  'stock.supplierStays': {
    id: 'Pemasok tetap di daftar. Hapus barisnya di Pemasok bila salah.',
    en: 'The supplier stays in the list. Delete its row in Suppliers if it is wrong.',
  },

  'stock.receiveDone': {
    id: '{units} barang diterima: {what}.',
    en: '{units} {units|unit|units} received: {what}.',
  },
  'stock.undone': {
    id: '{count} mutasi stok diurungkan.',
    en: '{count} {count|stock move|stock moves} taken back.',
  },
  'stock.correctDone': {
    id: '{sku} dikoreksi {change}, sekarang {onHand}.',
    en: '{sku} corrected by {change}, now {onHand}.',
  },
  'stock.productAdded': { id: '{sku} tersimpan ({id}).', en: '{sku} saved ({id}).' },
  'stock.supplierAdded': { id: 'Pemasok {name} tersimpan ({id}).', en: 'Supplier {name} saved ({id}).' },
  'stock.retired': { id: '{sku} tidak dijual lagi.', en: '{sku} is discontinued.' },
  'stock.soldAgain': { id: '{sku} dijual lagi.', en: '{sku} is sold again.' },

  'stock.offerChange': { id: 'Catat koreksi {change}', en: 'Record a correction of {change}' },
  'stock.offerCounted': { id: 'Catat hitungan {counted}', en: 'Record a count of {counted}' },

  'stock.card.onHand': { id: 'Fisik', en: 'On hand' },
  'stock.card.reserved': { id: 'Dipesan', en: 'Reserved' },
  'stock.card.available': { id: 'Bisa dijual', en: 'Available' },
  'stock.card.onOrder': { id: 'Akan datang', en: 'On order' },
  'stock.card.projected': { id: 'Perkiraan', en: 'Projected' },
  'stock.card.reorderPoint': { id: 'Titik pesan ulang', en: 'Reorder point' },
  'stock.card.price': { id: 'Harga', en: 'Price' },
  'stock.card.cost': { id: 'Biaya rata-rata', en: 'Average cost' },
  'stock.card.value': { id: 'Nilai stok', en: 'Stock value' },
  'stock.card.supplier': { id: 'Pemasok', en: 'Supplier' },
  'stock.card.correct': { id: 'Catat hitungan', en: 'Record a count' },
  'stock.card.counted': { id: 'Hitungan di rak', en: 'Counted on the shelf' },
  'stock.card.reason': { id: 'Alasan', en: 'Reason' },
  'stock.card.quantity': { id: 'Jumlah', en: 'Quantity' },
  'stock.card.place': { id: 'Lokasi', en: 'Location' },
  'stock.card.from': { id: 'Dari lokasi', en: 'From location' },
  'stock.card.to': { id: 'Ke lokasi', en: 'To location' },
  'stock.card.scrap': { id: 'Buang', en: 'Scrap' },
  'stock.card.transfer': { id: 'Pindah lokasi', en: 'Transfer' },
  'stock.card.packs': { id: 'Kemasan', en: 'Packs' },
  'stock.card.packsHint': { id: 'Kemasan, misalnya 1 dus = 24', en: 'Packs, like 1 box = 24' },
  'stock.card.retire': { id: 'Tidak dijual lagi', en: 'Discontinue' },
  'stock.card.sellAgain': { id: 'Jual lagi', en: 'Sell again' },
  'stock.card.retiredState': { id: 'Tidak dijual', en: 'Discontinued' },
  'stock.list.note': { id: '{sku} · bisa dijual {available}', en: '{sku} · {available} available' },
  'stock.index.note': { id: '{sku} · {price}', en: '{sku} · {price}' },
  'stock.cause.reorder': { id: 'Pesan ulang {sku} {name}', en: 'Reorder {sku} {name}' },
  'stock.alarm.critical': {
    id: '{count} produk kritis atau habis',
    en: '{count} {count|product|products} critical or out',
  },
  'stock.right.keep': { id: 'Menerima, menghitung, mengoreksi stok', en: 'Receive, count and correct stock' },
  'stock.right.products': { id: 'Menambah dan mengubah produk', en: 'Add and change products' },
  'stock.right.suppliers': { id: 'Menambah dan mengubah pemasok', en: 'Add and change suppliers' },
});
