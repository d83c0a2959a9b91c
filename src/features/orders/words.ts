/** What orders say; longer than other files because it is nothing but a list of sentences. */
import { words } from '../../kernel/words';
import { scanTexts } from './words-scan';

export const texts = words({
  'orders.finished.check': { id: 'Cek {count} pesanan', en: 'Checked {count} {count|order|orders}' },
  'orders.finished.process': { id: 'Proses {count} pesanan', en: 'Processed {count} {count|order|orders}' },
  ...scanTexts,
  // Reasons beside the state, as they stand in the cell.
  'orders.reason.partlyShipped': { id: 'terkirim sebagian', en: 'partly shipped' },
  'orders.reason.waitsStock': { id: 'menunggu stok', en: 'waiting for stock' },
  'orders.reason.ready': { id: 'siap kirim', en: 'ready to ship' },
  'orders.reason.waitsPayment': { id: 'menunggu bayar', en: 'waiting for payment' },

  // Work that is born from an order that stands still.
  'orders.cause.late': {
    id: 'Kejar {no} yang terlambat ({customer})',
    en: 'Chase {no}, which is late ({customer})',
  },
  'orders.cause.waits': {
    id: 'Cari tahu kenapa {no} berhenti ({customer})',
    en: 'Find out why {no} stands still ({customer})',
  },

  // The row of Pengiriman that takes a parcel back.
  'orders.parcelBack': { id: '{shipment} diurungkan: {items}', en: '{shipment} taken back: {items}' },

  // What is wrong in a form.
  'orders.customerNeeded': {
    id: 'Pelanggan belum dipilih. Isi nama atau akhir nomor HP.',
    en: 'No customer chosen. Enter a name or the end of a phone number.',
  },
  'orders.unknownCustomer': {
    id: 'Pelanggan {id} tidak ada. Pilih dari daftar, atau isi nama untuk pelanggan baru.',
    en: 'There is no customer {id}. Choose from the list, or enter a name for a new one.',
  },
  'orders.linesNeeded': {
    id: 'Pesanan belum berisi barang. Isi satu baris.',
    en: 'The order has no items. Fill in one line.',
  },
  'orders.linesMany': {
    id: 'Lebih dari 200 baris dalam satu pesanan. Bagi menjadi dua pesanan.',
    en: 'More than 200 lines in one order. Split it into two orders.',
  },
  'orders.productNeeded': {
    id: 'Barang baris ini belum dipilih. Isi SKU atau nama.',
    en: 'No product on this line. Enter a SKU or a name.',
  },
  'orders.quantityText': {
    id: 'Jumlah tidak terbaca. Isi angka bulat, misalnya 2.',
    en: 'Quantity cannot be read. Enter a whole number, like 2.',
  },
  'orders.quantityWhole': {
    id: 'Jumlah harus bulat. Isi 1, 2, 3 dan seterusnya.',
    en: 'Quantity must be whole. Enter 1, 2, 3 and so on.',
  },
  'orders.quantityZero': {
    id: 'Jumlah 0 tidak mengirim apa-apa. Isi 1 atau lebih, atau hapus barisnya.',
    en: 'Quantity 0 ships nothing. Enter 1 or more, or remove the line.',
  },
  'orders.quantityNegative': {
    id: 'Jumlah tidak bisa di bawah 0. Barang yang kembali dicatat sebagai retur.',
    en: 'Quantity cannot be below 0. What comes back is recorded as a return.',
  },
  'orders.quantityLarge': {
    id: 'Jumlah di atas 1.000.000. Periksa angkanya.',
    en: 'Quantity above 1,000,000. Check the number.',
  },
  'orders.price': {
    id: 'Harga tidak terbaca. Isi angka, misalnya 30.000.',
    en: 'Price cannot be read. Enter a number, like 30,000.',
  },
  'orders.priceNegative': {
    id: 'Harga tidak bisa di bawah 0. Isi potongan untuk mengurangi.',
    en: 'Price cannot be below 0. Use the discount to reduce it.',
  },
  'orders.lineDiscount': {
    id: 'Potongan baris berupa bagian dari harga, dari 0 sampai 1: 0,15 untuk 15%.',
    en: 'The line discount is a share of the price from 0 to 1: 0.15 for 15%.',
  },
  'orders.fee': {
    id: 'Ongkir tidak terbaca. Isi angka 0 atau lebih, misalnya 15.000.',
    en: 'Shipping fee cannot be read. Enter 0 or more, like 15,000.',
  },
  'orders.discount': {
    id: 'Potongan tidak terbaca. Isi angka 0 atau lebih, misalnya 10.000.',
    en: 'Discount cannot be read. Enter 0 or more, like 10,000.',
  },
  'orders.discountLarge': {
    id: 'Potongan {discount} lebih besar dari pesanan, {sum}. Kurangi potongannya.',
    en: 'Discount {discount} is more than the order, {sum}. Reduce it.',
  },
  'orders.day': {
    id: 'Tanggal janji tidak ada di kalender. Isi misalnya 7/11 atau 2026-11-07.',
    en: 'The promised day is not in the calendar. Enter one like 7 Nov or 2026-11-07.',
  },
  'orders.channel': {
    id: 'Kanal tidak dikenal. Pilih dari daftar, misalnya WhatsApp.',
    en: 'Unknown channel. Choose from the list, like WhatsApp.',
  },
  'orders.text': {
    id: 'Isian ini harus teks, paling banyak 50.000 huruf.',
    en: 'This must be text of at most 50,000 characters.',
  },
  'orders.name': {
    id: 'Nama harus terisi, paling banyak 300 huruf. Sisanya tulis di catatan.',
    en: 'A name is needed, of at most 300 characters. Put the rest into the notes.',
  },
  'orders.phone': {
    id: 'Nomor HP tidak terbaca. Isi misalnya 0812 3456 7890.',
    en: 'The phone number cannot be read. Enter one like 0812 3456 7890.',
  },
  'orders.id': {
    id: 'Nomor pesanan tidak terbaca. Isi misalnya PSN-000061.',
    en: 'The order number cannot be read. Enter one like PSN-000061.',
  },
  'orders.flag': { id: 'Isi ya atau tidak.', en: 'Enter yes or no.' },
  'orders.discontinued': {
    id: '{sku} tidak dijual lagi: sisa {available}, diminta {asked}. Kurangi, atau pilih barang lain.',
    en: '{sku} is discontinued: {available} left, {asked} asked. Reduce, or choose another item.',
  },
  'orders.tooMuch': {
    id: '{sku} bisa dijual {available}, diminta {asked}. Kurangi, atau {short} jadi pesanan tunggu.',
    en: '{sku}: {available} available, {asked} asked. Reduce, or keep {short} as a backorder.',
  },

  // Steps that cannot be taken now.
  'orders.unknown': {
    id: 'Pesanan {no} tidak ada. Periksa nomornya, atau cari nama pelanggannya.',
    en: 'There is no order {no}. Check the number, or search the customer’s name.',
  },
  'orders.closeUnshipped': {
    id: '{no} masih kurang {units} barang. Kirim dulu; manajer boleh menutupnya.',
    en: '{units} {units|unit|units} of {no} are still to be shipped. Ship them; a manager may close it anyway.',
  },
  'orders.closeUnpaid': {
    id: '{no} belum lunas, kurang {amount}. Catat bayarnya; manajer boleh menutupnya.',
    en: '{no} is not fully paid, {amount} is missing. Record it; a manager may close it anyway.',
  },
  'orders.shipShort': {
    id: '{no} menunggu stok: {sku} ada {onHand}, perlu {asked}. Terima barang dulu, atau kirim sebagian.',
    en: '{no} waits for stock: {onHand} of {sku} on hand, {asked} needed. Receive first, or ship a part.',
  },
  'orders.shipNothing': {
    id: 'Tidak ada yang dikirim dari {no}. Isi jumlah satu baris.',
    en: 'Nothing of {no} would be shipped. Enter the quantity of a line.',
  },
  'orders.shipLine': {
    id: 'Baris {line} tidak ada di {no}. Buka ulang pesanannya.',
    en: 'Line {line} is not part of {no}. Open the order again.',
  },
  'orders.shipMore': {
    id: '{sku} di {no} tinggal {open}, diminta {asked}. Kurangi jumlahnya.',
    en: 'Only {open} of {sku} are open in {no}, {asked} asked. Reduce the quantity.',
  },
  'orders.checkNeeded': {
    id: '{no} belum diperiksa orang kedua. Isi Diperiksa.',
    en: 'Nobody else has checked {no}. Fill in Checked by.',
  },
  'orders.checkSame': {
    id: '{no} diproses {name} sendiri. Minta orang lain memeriksa.',
    en: '{name} processed {no} too. Ask somebody else to check it.',
  },
  'orders.checkOn': {
    id: 'Pemeriksaan kedua nyala.',
    en: 'Second check is on.',
  },
  'orders.checkOff': { id: 'Pemeriksaan kedua mati.', en: 'Second check is off.' },
  'orders.mustTickOn': { id: 'Checklist wajib selesai.', en: 'Checklists must be done.' },
  'orders.mustTickOff': { id: 'Checklist tidak wajib lagi.', en: 'Checklists need not be done.' },
  'orders.tickFirst': {
    id: '{no}: {count} hal di checklist {stage} belum dicentang. Buka pesanannya, lalu centang.',
    en: '{no}: {count} {count|line|lines} of the checklist {stage} not ticked. Open the order and tick them.',
  },
  'orders.tickGone': {
    id: '{item} tidak ada lagi di checklist. Buka ulang pesanannya.',
    en: '{item} is not on the checklist any more. Open the order again.',
  },
  'orders.tickDone': {
    id: '{no}: checklist {done} dari {all}.',
    en: '{no}: {done} of {all} on the checklist.',
  },
  'orders.settings.title': { id: 'Pesanan', en: 'Orders' },
  'orders.settings.on': { id: 'nyala', en: 'on' },
  'orders.settings.off': { id: 'mati', en: 'off' },
  'orders.settings.check': { id: 'Pemeriksaan kedua', en: 'Second check' },
  'orders.settings.checkHelp': {
    id: 'Kirim meminta nama orang lain yang memeriksa paket.',
    en: 'Shipping asks for the name of somebody else who checked the parcel.',
  },
  'orders.settings.checkStart': { id: 'Nyalakan pemeriksaan kedua', en: 'Turn second check on' },
  'orders.settings.checkStop': { id: 'Matikan pemeriksaan kedua', en: 'Turn second check off' },
  'orders.settings.tick': { id: 'Checklist wajib', en: 'Checklist must be done' },
  'orders.settings.tickHelp': {
    id: 'Langkah berikutnya menunggu checklist tahapnya. Isinya ditulis di tab Alur.',
    en: 'The next step waits for its stage’s checklist. Its lines are written in the tab Flow.',
  },
  'orders.settings.tickStart': { id: 'Wajibkan checklist', en: 'Make checklists a must' },
  'orders.settings.tickStop': { id: 'Checklist tidak wajib', en: 'Make checklists optional' },
  'orders.ask.checkedBy': { id: 'Diperiksa oleh', en: 'Checked by' },
  'orders.invoiced': {
    id: '{no} ada di {invoice}. Buat nota kredit untuk invoice itu dulu.',
    en: '{no} is on {invoice}. Make a credit note for that invoice first.',
  },
  'orders.movedOn': {
    id: '{no} sudah berubah sejak itu. Buka pesanannya, lalu pilih langkah dari sana.',
    en: '{no} has changed since. Open the order and choose a step from there.',
  },
  'orders.lineLost': {
    id: 'Baris pesanan {no} tidak lengkap di Baris Pesanan. Pilih Atur → Periksa & perbaiki.',
    en: 'Lines of {no} are missing in Order Lines. Choose Set up → Check and repair.',
  },
  'orders.proposalStays': {
    id: 'Usul ini tinggal diabaikan di Perlu dicek.',
    en: 'This proposal can simply be declined in To check.',
  },

  // What was done.
  'orders.created': { id: '{no} tersimpan, {total}.', en: '{no} saved, {total}.' },
  'orders.createdSimilar': {
    id: '{no} tersimpan, {total}. Pelanggan mirip: {similar}.',
    en: '{no} saved, {total}. Similar customer: {similar}.',
  },
  'orders.checkDone': { id: '{no} dicek.', en: '{no} checked.' },
  'orders.processDone': { id: '{no} diproses.', en: '{no} is being processed.' },
  'orders.shipDone': { id: '{no}: {units} barang dikirim.', en: '{no}: {units} {units|unit|units} shipped.' },
  'orders.unshipDone': {
    id: '{no}: pengiriman {units} barang diurungkan.',
    en: '{no}: shipment of {units} {units|unit|units} taken back.',
  },
  'orders.closeBilled': {
    id: '{no} selesai. {invoice} masih menagih {units} barang, {left} tidak dikirim: buat nota kreditnya.',
    en: '{no} closed. {invoice} still bills {units} units, {left} not shipped: make a credit note for those.',
  },
  'orders.closeDone': { id: '{no} selesai.', en: '{no} closed.' },
  'orders.holdDone': { id: '{no} ditahan.', en: '{no} is on hold.' },
  'orders.resumeDone': { id: '{no} dilanjutkan.', en: '{no} resumed.' },
  'orders.cancelDone': {
    id: '{no} dibatalkan, {units} barang kembali bisa dijual.',
    en: '{no} cancelled, {units} {units|unit|units} are available again.',
  },
  'orders.backDone': { id: '{no} kembali ke {state}.', en: '{no} is {state} again.' },
  'orders.cancelWaits': {
    id: '{no} belum dibatalkan: usulnya menunggu di Perlu dicek.',
    en: '{no} is not cancelled yet: the proposal waits in To check.',
  },

  // Cards, lists, work.
  'orders.label': { id: 'Pesanan', en: 'Orders' },
  'orders.next.check': { id: 'Cek', en: 'Check' },
  'orders.next.process': { id: 'Proses', en: 'Process' },
  'orders.next.ship': { id: 'Kirim semua ({units})', en: 'Ship all ({units})' },
  'orders.next.shipRest': { id: 'Kirim sisanya ({units})', en: 'Ship the rest ({units})' },
  'orders.next.close': { id: 'Selesai', en: 'Close' },
  'orders.next.resume': { id: 'Lanjutkan', en: 'Resume' },
  'orders.more.hold': { id: 'Tahan', en: 'Hold' },
  'orders.more.ship': { id: 'Kirim langsung ({units})', en: 'Ship now ({units})' },
  'orders.more.cancel': { id: 'Batalkan', en: 'Cancel' },
  'orders.more.paid': { id: 'Catat lunas', en: 'Record as paid' },
  'orders.more.close': { id: 'Tutup saja', en: 'Close anyway' },
  'orders.ask.place': { id: 'Lokasi', en: 'Location' },
  'orders.more.shipFrom': { id: 'Kirim dari lokasi lain', en: 'Ship from another location' },
  'orders.ask.reason': { id: 'Alasan', en: 'Reason' },
  'orders.confirm.cancel': {
    id: 'Batalkan {no}? {units} barang kembali bisa dijual.',
    en: 'Cancel {no}? {units} {units|unit|units} become available again.',
  },
  'orders.confirm.cancelPaid': {
    id: 'Batalkan {no}? {units} barang kembali bisa dijual; {paid} perlu dikembalikan.',
    en: 'Cancel {no}? {units} {units|unit|units} become available again; {paid} has to be returned.',
  },
  'orders.confirm.cancelLabel': { id: 'Batalkan pesanan', en: 'Cancel order' },
  'orders.confirm.paid': { id: 'Catat {no} lunas, {total}?', en: 'Record {no} as fully paid, {total}?' },
  'orders.confirm.paidLabel': { id: 'Catat {total}', en: 'Record {total}' },
  'orders.confirm.closeUnshipped': {
    id: 'Tutup {no}? {units} barang yang belum dikirim tidak jadi dikirim.',
    en: 'Close {no}? {units} {units|unit|units} will not be shipped any more.',
  },
  'orders.confirm.closeUnpaid': {
    id: 'Tutup {no}? Kurang bayar {amount}.',
    en: 'Close {no}? {amount} is unpaid.',
  },
  'orders.confirm.closeLabel': { id: 'Tutup pesanan', en: 'Close order' },
  'orders.card.promised': { id: 'Janji {day}', en: 'Promised {day}' },
  'orders.card.today': { id: 'hari ini', en: 'today' },
  'orders.card.noPromise': { id: 'Tanpa janji kirim', en: 'No promised day' },
  'orders.card.returned': { id: '{returned} kembali', en: '{returned} returned' },
  'orders.card.shipped': { id: 'terkirim', en: 'shipped' },
  'orders.card.someShipped': { id: 'terkirim {shipped}, sisa {open}', en: '{shipped} shipped, {open} open' },
  'orders.card.ready': { id: 'siap', en: 'ready' },
  'orders.card.short': { id: 'menunggu stok', en: 'waiting for stock' },
  'orders.card.dropped': { id: 'tidak dikirim', en: 'not shipped' },
  'orders.card.fee': { id: 'Ongkir', en: 'Shipping fee' },
  'orders.card.discount': { id: 'Potongan', en: 'Discount' },
  'orders.card.preferences': { id: 'Kesukaan: {likes}', en: 'Preferences: {likes}' },
  'orders.card.tax': { id: 'PPN', en: 'VAT' },
  'orders.card.paid': { id: 'lunas', en: 'paid' },
  'orders.card.partPaid': { id: 'dibayar {paid}', en: '{paid} paid' },
  'orders.card.unpaid': { id: 'belum dibayar', en: 'unpaid' },
  'orders.card.tracking': { id: 'Resi {no}', en: 'Tracking {no}' },
  'orders.card.channelNo': { id: 'No. {channel} {no}', en: '{channel} no. {no}' },
  'orders.history.at': { id: 'masuk', en: 'received' },
  'orders.history.checkedAt': { id: 'dicek', en: 'checked' },
  'orders.history.processedAt': { id: 'diproses', en: 'processed' },
  'orders.history.shippedAt': { id: 'dikirim', en: 'shipped' },
  'orders.history.closedAt': { id: 'selesai', en: 'closed' },
  'orders.history.heldAt': { id: 'ditahan', en: 'put on hold' },
  'orders.history.cancelledAt': { id: 'dibatalkan', en: 'cancelled' },
  'orders.history.checkedBy': { id: 'diperiksa {by}', en: 'checked by {by}' },
  'orders.history.units': { id: '{what} {units}', en: '{what} {units}' },
  'orders.work.check': { id: 'Cek {no}', en: 'Check {no}' },
  'orders.work.process': { id: 'Proses {no}', en: 'Process {no}' },
  'orders.work.ship': { id: 'Kemas {no}', en: 'Pack {no}' },
  'orders.work.close': { id: 'Tutup {no}', en: 'Close {no}' },
  'orders.alarm.late': { id: '{count} pesanan terlambat', en: '{count} {count|order|orders} late' },
  'orders.right.sell': { id: 'Membuat dan mengubah pesanan', en: 'Make and change orders' },
  'orders.right.return': { id: 'Menerima retur', en: 'Take returns' },
});
