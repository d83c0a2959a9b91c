/** What purchasing says. */
import { words } from '../../kernel/words';

export const texts = words({
  'purchasing.label': { id: 'Pembelian', en: 'Purchase' },

  // What is wrong in a form.
  'purchasing.id': {
    id: 'Nomor pembelian tidak terbaca. Isi misalnya PB-000002.',
    en: 'The purchase number cannot be read. Enter one like PB-000002.',
  },
  'purchasing.unknown': {
    id: 'Pembelian {no} tidak ada. Periksa nomornya di Pembelian.',
    en: 'There is no purchase {no}. Check its number in Purchases.',
  },
  'purchasing.lineLost': {
    id: 'Baris {no} hilang dari Baris Pembelian. Kembalikan dulu lewat Atur → Periksa & perbaiki.',
    en: 'Lines of {no} are missing in Purchase Lines. Bring them back with Set up → Check and repair.',
  },
  'purchasing.supplier': {
    id: 'Pemasok belum diisi. Tulis namanya, paling banyak 300 huruf.',
    en: 'No supplier. Enter its name, of at most 300 characters.',
  },
  'purchasing.productNeeded': {
    id: 'Barang baris ini belum dipilih. Isi SKU atau nama.',
    en: 'No product on this line. Enter a SKU or a name.',
  },
  'purchasing.linesNeeded': {
    id: 'Belum ada barang. Isi satu baris.',
    en: 'No goods yet. Fill in one line.',
  },
  'purchasing.linesMany': {
    id: 'Lebih dari 200 baris sekaligus. Bagi menjadi dua.',
    en: 'More than 200 lines at once. Split them into two.',
  },
  'purchasing.quantity': {
    id: 'Jumlah harus angka bulat, paling banyak 1.000.000.',
    en: 'Quantity must be a whole number of at most 1,000,000.',
  },
  'purchasing.quantityLow': {
    id: 'Jumlah terlalu kecil. Isi 1 atau lebih, atau hapus barisnya.',
    en: 'Quantity is too small. Enter 1 or more, or remove the line.',
  },
  'purchasing.cost': {
    id: 'Biaya tidak terbaca. Isi angka 0 atau lebih, misalnya 16.000.',
    en: 'Cost cannot be read. Enter 0 or more, like 16,000.',
  },
  'purchasing.amount': {
    id: 'Jumlah uang tidak terbaca. Isi angka di atas 0, misalnya 855.000.',
    en: 'The amount cannot be read. Enter more than 0, like 855,000.',
  },
  'purchasing.day': {
    id: 'Tanggal tidak ada di kalender. Isi misalnya 7/11 atau 2026-11-07.',
    en: 'The day is not in the calendar. Enter one like 7 Nov or 2026-11-07.',
  },
  'purchasing.text': {
    id: 'Isian ini harus teks, paling banyak 50.000 huruf.',
    en: 'This must be text of at most 50,000 characters.',
  },
  'purchasing.twice': {
    id: '{sku} ada di dua baris. Gabungkan menjadi satu.',
    en: '{sku} stands on two lines. Make them one.',
  },
  'purchasing.notOrdered': {
    id: '{sku} tidak ada di {no}. Hapus baris itu, atau terima terpisah tanpa pembelian.',
    en: '{sku} is not in {no}. Remove that line, or receive it apart, without a purchase.',
  },
  'purchasing.tooMany': {
    id: '{sku} tinggal {open} yang ditunggu, diisi {asked}. Kelebihannya terima tanpa pembelian.',
    en: 'Only {open} of {sku} to come, {asked} entered. Receive the surplus without a purchase.',
  },
  'purchasing.nothing': {
    id: 'Belum ada yang datang dari {no}. Isi jumlah paling sedikit satu barang.',
    en: 'Nothing of {no} has come. Enter a quantity for at least one item.',
  },
  'purchasing.noRest': {
    id: 'Tidak ada lagi yang ditunggu dari {no}.',
    en: 'Nothing more is to come of {no}.',
  },
  'purchasing.movedOn': {
    id: 'Pembelian {no} sudah berubah sejak itu. Buka kartunya dan lihat keadaannya sekarang.',
    en: 'Purchase {no} has changed since. Open its card and look at it as it is now.',
  },
  'purchasing.nothingOwed': {
    id: 'Tidak ada yang terutang untuk {no}. Isi jumlahnya bila dibayar di muka.',
    en: 'Nothing is owed for {no}. Enter an amount to pay ahead of the goods.',
  },
  'purchasing.paidMore': {
    id: 'Untuk {no} paling banyak {most} lagi. Kurangi jumlahnya.',
    en: 'At most {most} more can be paid for {no}. Reduce the amount.',
  },
  'purchasing.broughtStays': {
    id: 'Pembelian yang dibawa masuk tetap ada. Batalkan sisanya dari kartunya.',
    en: 'Purchases that were brought in stay. Cancel what is to come on their cards.',
  },
  'purchasing.notEnough': {
    id: 'Belum cukup data: baru {days} hari penjualan, perlu 60.',
    en: 'Not enough data yet: {days} {days|day|days} of sales, 60 are needed.',
  },
  'purchasing.costs': {
    id: 'Biaya pesan dan persen simpan harus angka 0 atau lebih.',
    en: 'Cost of an order and percent of keeping must be numbers of 0 or more.',
  },
  'purchasing.setUpDone': {
    id: 'Biaya pesan dan simpan tersimpan.',
    en: 'Costs of ordering and keeping saved.',
  },
  'purchasing.formula': {
    id: 'Isi terjual per hari dan waktu tunggu dengan angka 0 atau lebih.',
    en: 'Enter daily demand and lead days as numbers of 0 or more.',
  },

  // What was done.
  'purchasing.ordered': {
    id: '{no} dipesan ke {supplier}: {items}.',
    en: '{no} ordered from {supplier}: {items}.',
  },
  'purchasing.receivedAll': {
    id: '{no}: {units} barang diterima, lengkap.',
    en: '{no}: {units} {units|unit|units} received, complete.',
  },
  'purchasing.receivedPart': {
    id: '{no}: {units} barang diterima, {open} akan datang.',
    en: '{no}: {units} {units|unit|units} received, {open} to come.',
  },
  'purchasing.receivedSome': {
    id: '{no}: {units} barang diterima, {rejected} ditolak, {open} akan datang.',
    en: '{no}: {units} {units|unit|units} received, {rejected} rejected, {open} to come.',
  },
  'purchasing.unreceived': {
    id: '{no}: penerimaan {units} barang diurungkan.',
    en: '{no}: the receipt of {units} {units|unit|units} was taken back.',
  },
  'purchasing.restCancelled': {
    id: '{no}: {units} barang tidak ditunggu lagi.',
    en: '{no}: {units} {units|unit is|units are} no longer to come.',
  },
  'purchasing.restAwaited': {
    id: '{no}: {units} barang ditunggu lagi.',
    en: '{no}: {units} {units|unit is|units are} to come again.',
  },
  'purchasing.paid': { id: '{no}: {amount} dibayar, lunas.', en: '{no}: {amount} paid in full.' },
  'purchasing.paidPart': {
    id: '{no}: {amount} dibayar, sisa {balance}.',
    en: '{no}: {amount} paid, {balance} left.',
  },
  'purchasing.unpaid': {
    id: '{no}: pembayaran {amount} diurungkan.',
    en: '{no}: the payment of {amount} was taken back.',
  },
  'purchasing.brought': {
    id: '{count} pembelian dibawa masuk.',
    en: '{count} {count|purchase|purchases} brought in.',
  },
  'purchasing.rejected': { id: '{rejected} ditolak', en: '{rejected} rejected' },

  // Lists and cards.
  'purchasing.late': { id: 'terlambat {days} hari', en: '{days} {days|day|days} late' },
  'purchasing.expectedOn': { id: 'datang {day}', en: 'expected {day}' },
  'purchasing.dueOn': { id: 'bayar paling lambat {day}', en: 'payment due {day}' },
  'purchasing.came': { id: '{received} datang', en: '{received} received' },
  'purchasing.toCome': { id: '{open} akan datang', en: '{open} to come' },
  'purchasing.cancelledUnits': { id: '{cancelled} dibatalkan', en: '{cancelled} cancelled' },
  'purchasing.total': { id: 'Total', en: 'Total' },
  'purchasing.paidLabel': { id: 'Dibayar', en: 'Paid' },
  'purchasing.owed': { id: 'Terutang', en: 'Owed' },
  'purchasing.receiveAll': { id: 'Terima semua ({open})', en: 'Receive all ({open})' },
  'purchasing.receiveConfirm': {
    id: 'Terima {open} barang dari {no}? Semuanya masuk stok; yang ditolak dicatat lewat Terima barang.',
    en: 'Receive {open} {open|unit|units} of {no}? All go into stock; record rejects with Receive.',
  },
  'purchasing.payAll': { id: 'Catat bayar {amount}', en: 'Record payment of {amount}' },
  'purchasing.payConfirm': {
    id: '{amount} untuk {no} sudah dibayar ke {supplier}?',
    en: 'Has {amount} for {no} been paid to {supplier}?',
  },
  'purchasing.cancelUnits': { id: 'Batalkan sisa ({open})', en: 'Cancel the rest ({open})' },
  'purchasing.cancelConfirm': {
    id: '{open} barang dari {no} tidak ditunggu lagi?',
    en: 'Stop waiting for {open} {open|unit|units} of {no}?',
  },
  'purchasing.history.ordered': { id: 'dipesan', en: 'ordered' },
  'purchasing.history.received': {
    id: 'barang datang: sampai kini {received} diterima, {rejected} ditolak',
    en: 'goods came: {received} received and {rejected} rejected so far',
  },
  'purchasing.history.paid': { id: 'dibayar', en: 'paid' },

  // The proposal.
  'purchasing.noSupplier': { id: 'Tanpa pemasok', en: 'No supplier' },
  'purchasing.products': { id: '{count} produk', en: '{count} {count|product|products}' },
  'purchasing.orderUnits': { id: 'Pesan {units} barang', en: 'Order {units} {units|unit|units}' },
  'purchasing.orderConfirm': {
    id: 'Pesan {units} barang dari {supplier}, sekitar {amount}?',
    en: 'Order {units} {units|unit|units} from {supplier}, about {amount}?',
  },

  // Demand.
  'purchasing.perDay': { id: '{daily} per hari', en: '{daily} a day' },
  'purchasing.span': {
    id: 'Terjual {from}–{to}, {days} hari; retur yang bisa dijual dikurangkan.',
    en: 'Sold {from} to {to}, {days} {days|day|days}; sellable returns are subtracted.',
  },
  'purchasing.orderQuantity': { id: 'sekali pesan {quantity}', en: 'order {quantity} at once' },
  'purchasing.cover': { id: 'cukup {days} hari', en: 'lasts {days} {days|day|days}' },
  'purchasing.point': { id: 'titik pesan {point}, sekarang {now}', en: 'reorder point {point}, now {now}' },

  // Open work.
  'purchasing.work.late': {
    id: 'Tagih kiriman {no} dari {supplier}',
    en: 'Chase delivery {no} from {supplier}',
  },
  'purchasing.work.pay': { id: 'Bayar {no} ke {supplier}: {amount}', en: 'Pay {no} to {supplier}: {amount}' },
  'purchasing.step.ask': { id: 'Hubungi pemasok', en: 'Call the supplier' },
  'purchasing.step.pay': { id: 'Catat bayar', en: 'Record payment' },
  'purchasing.right.buy': { id: 'Memesan ke pemasok', en: 'Order from suppliers' },
  'purchasing.right.receive': { id: 'Menerima barang yang dipesan', en: 'Receive what was ordered' },
  'purchasing.right.pay': { id: 'Membayar pemasok', en: 'Pay suppliers' },
});
