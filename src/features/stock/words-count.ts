/** What a stock count says. */
import { words } from '../../kernel/words';

export const countTexts = words({
  'stock.count.reference': { id: 'Stok opname', en: 'Stock count' },
  'stock.count.reason': {
    id: 'Alasan tidak dikenal. Pilih dari daftar.',
    en: 'Unknown reason. Choose from the list.',
  },
  'stock.count.rowNeeded': {
    id: 'Baris Stok Opname belum disebut. Buka ulang dan pilih lagi.',
    en: 'No row of Stock Count was named. Open again and choose.',
  },
  'stock.count.noProducts': {
    id: 'Tidak ada produk dengan awalan SKU itu. Kosongkan untuk semua produk.',
    en: 'No product has a SKU that begins so. Leave it empty for all products.',
  },
  'stock.count.open': {
    id: '{count} produk itu sudah ada di Stok Opname. Isi Hitungan, lalu catat.',
    en: '{count|That product is|Those {count} products are} in Stock Count already. Fill in Counted, then post.',
  },
  'stock.count.none': {
    id: 'Tidak ada hitungan yang terbuka. Mulai hitung dulu.',
    en: 'No count is open. Start one first.',
  },
  'stock.count.begun': {
    id: '{count} baris sudah dihitung. Catat dulu, atau buang bersama hitungannya.',
    en: '{count} {count|row has|rows have} been counted. Post first, or drop them with their counts.',
  },
  'stock.count.nothing': {
    id: 'Belum ada yang dihitung. Isi Hitungan di Stok Opname dulu.',
    en: 'Nothing has been counted yet. Fill in Counted in Stock Count first.',
  },
  'stock.count.waits': {
    id: 'Belum bisa dicatat: {again} perlu dihitung ulang, {reason} belum ada Alasan.',
    en: 'Nothing to post yet: {again} to count again, {reason} without a reason.',
  },
  'stock.count.overtaken': {
    id: 'Daftar ini sudah dipakai hitungan berikutnya. Koreksi lewat kartu produk.',
    en: 'The next count uses this list already. Correct it on the product card.',
  },
  'stock.count.dropStays': {
    id: 'Daftar hitung dibuat lagi lewat Gudang → Hitung stok.',
    en: 'The list is made again by Warehouse → Count stock.',
  },
  'stock.count.countStays': {
    id: 'Salah hitung diisi ulang; yang terakhir berlaku.',
    en: 'A wrong count is entered again; the last one holds.',
  },
  'stock.count.started': {
    id: '{count} produk siap dihitung di Stok Opname.',
    en: '{count} {count|product is|products are} ready in Stock Count.',
  },
  'stock.count.startedSome': {
    id: '{count} produk siap dihitung. {left} lagi dibuka bila dimulai sekali lagi.',
    en: '{count} products are ready to count. Start once more for the other {left}.',
  },
  'stock.count.dropped': {
    id: '{count} baris dibuang dari Stok Opname, stok tidak berubah.',
    en: '{count} {count|row|rows} dropped from Stock Count, stock is unchanged.',
  },
  'stock.count.taken': {
    id: '{sku} dihitung, selisih {difference}.',
    en: '{sku} counted, difference {difference}.',
  },
  'stock.count.takenAgain': {
    id: '{sku} selisih {difference}, besar. Hitung sekali lagi, lalu isi hasilnya.',
    en: '{sku} differs by {difference}, a lot. Count once more and enter the result.',
  },
  'stock.count.posted': {
    id: '{count} hitungan dicatat, {differ} berselisih.',
    en: '{count} {count|count|counts} posted, {differ} with a difference.',
  },
  'stock.count.postedSome': {
    id: '{count} hitungan dicatat, {differ} berselisih. Menunggu: {again} hitung ulang, {reason} alasan.',
    en: '{count} {count|count|counts} posted, {differ} differing. Waiting: {again} recounts, {reason} reasons.',
  },
  'stock.count.reopened': {
    id: '{count} hitungan dibuka lagi, mutasinya dibalik.',
    en: '{count} {count|count|counts} open again, the moves are reversed.',
  },
  'stock.count.title': { id: 'Hitung stok', en: 'Count stock' },
  'stock.count.noneOpen': {
    id: 'Belum ada daftar hitung. Mulai untuk semua produk atau sebagian.',
    en: 'No list to count from yet. Start for all products or some.',
  },
  'stock.count.left': { id: 'Belum dihitung', en: 'To count' },
  'stock.count.sameRows': { id: 'Cocok', en: 'Matching' },
  'stock.count.row': { id: '{sku}: {counted} dari {book}', en: '{sku}: {counted} of {book}' },
  'stock.count.again': { id: 'hitung ulang {difference}', en: 'count again {difference}' },
  'stock.count.noReason': { id: '{difference}, alasan?', en: '{difference}, reason?' },
  'stock.count.start': { id: 'Mulai hitung semua', en: 'Start counting all' },
  'stock.count.startSome': { id: 'Mulai hitung sebagian', en: 'Start counting some' },
  'stock.count.starts': { id: 'SKU diawali', en: 'SKU begins with' },
  'stock.count.post': { id: 'Catat {count} hitungan', en: 'Post {count} {count|count|counts}' },
  'stock.count.drop': { id: 'Buang daftar', en: 'Drop the list' },
  'stock.count.dropSure': {
    id: 'Buang {open} baris Stok Opname? {counted} hitungan hilang, stok tidak berubah.',
    en: 'Drop {open} rows of Stock Count? {counted} counts are lost, stock stays.',
  },
});
