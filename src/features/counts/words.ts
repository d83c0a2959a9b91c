/** What a stock count says. */
import { words } from '../../kernel/words';

export const texts = words({
  'counts.place': { id: 'Lokasi', en: 'Location' },
  'counts.reference': { id: 'Stok opname', en: 'Stock count' },
  'counts.reason': {
    id: 'Alasan tidak dikenal. Pilih dari daftar.',
    en: 'Unknown reason. Choose from the list.',
  },
  'counts.rowNeeded': {
    id: 'Baris Stok Opname belum disebut. Buka ulang dan pilih lagi.',
    en: 'No row of Stock Count was named. Open again and choose.',
  },
  'counts.noProducts': {
    id: 'Tidak ada produk dengan awalan SKU itu. Kosongkan untuk semua produk.',
    en: 'No product has a SKU that begins so. Leave it empty for all products.',
  },
  'counts.open': {
    id: '{count} produk itu sudah ada di Stok Opname. Isi Hitungan, lalu catat.',
    en: '{count|That product is|Those {count} products are} in Stock Count already. Fill in Counted, then post.',
  },
  'counts.none': {
    id: 'Tidak ada hitungan yang terbuka. Mulai hitung dulu.',
    en: 'No count is open. Start one first.',
  },
  'counts.begun': {
    id: '{count} baris sudah dihitung. Catat dulu, atau buang bersama hitungannya.',
    en: '{count} {count|row has|rows have} been counted. Post first, or drop them with their counts.',
  },
  'counts.nothing': {
    id: 'Belum ada yang dihitung. Isi Hitungan di Stok Opname dulu.',
    en: 'Nothing has been counted yet. Fill in Counted in Stock Count first.',
  },
  'counts.waits': {
    id: 'Belum bisa dicatat: {again} perlu dihitung ulang, {reason} belum ada Alasan.',
    en: 'Nothing to post yet: {again} to count again, {reason} without a reason.',
  },
  'counts.overtaken': {
    id: 'Daftar ini sudah dipakai hitungan berikutnya. Koreksi lewat kartu produk.',
    en: 'The next count uses this list already. Correct it on the product card.',
  },
  'counts.dropStays': {
    id: 'Daftar hitung dibuat lagi lewat Gudang → Hitung stok.',
    en: 'The list is made again by Warehouse → Count stock.',
  },
  'counts.countStays': {
    id: 'Salah hitung diisi ulang; yang terakhir berlaku.',
    en: 'A wrong count is entered again; the last one holds.',
  },
  'counts.started': {
    id: '{count} produk siap dihitung di Stok Opname.',
    en: '{count} {count|product is|products are} ready in Stock Count.',
  },
  'counts.startedSome': {
    id: '{count} produk siap dihitung. {left} lagi dibuka bila dimulai sekali lagi.',
    en: '{count} products are ready to count. Start once more for the other {left}.',
  },
  'counts.dropped': {
    id: '{count} baris dibuang dari Stok Opname, stok tidak berubah.',
    en: '{count} {count|row|rows} dropped from Stock Count, stock is unchanged.',
  },
  'counts.taken': {
    id: '{sku} dihitung, selisih {difference}.',
    en: '{sku} counted, difference {difference}.',
  },
  'counts.takenAgain': {
    id: '{sku} selisih {difference}, besar. Hitung sekali lagi, lalu isi hasilnya.',
    en: '{sku} differs by {difference}, a lot. Count once more and enter the result.',
  },
  'counts.posted': {
    id: '{count} hitungan dicatat, {differ} berselisih.',
    en: '{count} {count|count|counts} posted, {differ} with a difference.',
  },
  'counts.postedSome': {
    id: '{count} hitungan dicatat, {differ} berselisih. Menunggu: {again} hitung ulang, {reason} alasan.',
    en: '{count} {count|count|counts} posted, {differ} differing. Waiting: {again} recounts, {reason} reasons.',
  },
  'counts.reopened': {
    id: '{count} hitungan dibuka lagi, mutasinya dibalik.',
    en: '{count} {count|count|counts} open again, the moves are reversed.',
  },
  'counts.title': { id: 'Hitung stok', en: 'Count stock' },
  'counts.noneOpen': {
    id: 'Belum ada daftar hitung. Mulai untuk semua produk atau sebagian.',
    en: 'No list to count from yet. Start for all products or some.',
  },
  'counts.left': { id: 'Belum dihitung', en: 'To count' },
  'counts.sameRows': { id: 'Cocok', en: 'Matching' },
  'counts.row': { id: '{sku}: {counted} dari {book}', en: '{sku}: {counted} of {book}' },
  'counts.again': { id: 'hitung ulang {difference}', en: 'count again {difference}' },
  'counts.noReason': { id: '{difference}, alasan?', en: '{difference}, reason?' },
  'counts.start': { id: 'Mulai hitung semua', en: 'Start counting all' },
  'counts.startSome': { id: 'Mulai hitung sebagian', en: 'Start counting some' },
  'counts.starts': { id: 'SKU diawali', en: 'SKU begins with' },
  'counts.post': { id: 'Catat {count} hitungan', en: 'Post {count} {count|count|counts}' },
  'counts.drop': { id: 'Buang daftar', en: 'Drop the list' },
  'counts.dropSure': {
    id: 'Buang {open} baris Stok Opname? {counted} hitungan hilang, stok tidak berubah.',
    en: 'Drop {open} rows of Stock Count? {counted} counts are lost, stock stays.',
  },
});
