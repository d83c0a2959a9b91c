/** What locations, pack sizes and scrapped goods say. */
import { words } from '../../kernel/words';

export const placeTexts = words({
  'stock.notEnoughMain': {
    id: '{sku} di Utama hanya ada {onHand}, diminta {asked}. Pindahkan dulu: {where}.',
    en: 'Only {onHand} of {sku} at Main, {asked} asked. Transfer first: {where}.',
  },
  'stock.notEnoughAt': {
    id: '{sku} di {place} hanya ada {onHand}, diminta {asked}. Di Utama ada {main}.',
    en: 'Only {onHand} of {sku} at {place}, {asked} asked. There are {main} at Main.',
  },
  'stock.scrapReason': {
    id: 'Alasan dibuang: Rusak, Kedaluwarsa, Hilang, atau Contoh. Pilih salah satu.',
    en: 'Why it is scrapped: Damaged, Expired, Lost or Sample. Choose one.',
  },
  'stock.scrapOne': {
    id: 'Satu barang per baris, karena tiap barang punya alasan sendiri.',
    en: 'One product a row, for each has its own reason.',
  },
  'stock.place.main': { id: 'Utama', en: 'Main' },
  'stock.place.none': {
    id: 'Belum ada lokasi lain. Tambah dulu di Atur → Pengaturan → Stok.',
    en: 'There is no other location yet. Add one in Set up → Settings → Stock.',
  },
  'stock.place.unknown': {
    id: 'Lokasi {place} tidak ada. Yang ada: {all}.',
    en: 'There is no location {place}. There are: {all}.',
  },
  'stock.place.same': {
    id: 'Barangnya memang di {place}. Pilih lokasi lain.',
    en: 'The goods are at {place} already. Choose another location.',
  },
  'stock.place.name': {
    id: 'Nama lokasi 1 sampai 40 huruf, tanpa koma. Misalnya Toko.',
    en: 'A location’s name has 1 to 40 letters and no comma. Like Shop.',
  },
  'stock.place.taken': {
    id: 'Lokasi {place} sudah ada. Pakai nama lain.',
    en: 'Location {place} is there already. Use another name.',
  },
  'stock.place.gone': { id: 'Lokasi {place} memang tidak ada.', en: 'There is no location {place}.' },
  'stock.place.holds': {
    id: 'Di {place} masih ada {units} {sku}. Pindahkan dulu, baru lokasinya dihapus.',
    en: 'There are still {units} {sku} at {place}. Transfer them before the location goes.',
  },
  'stock.packsUnread': {
    id: 'Kemasan tidak terbaca. Tulis misalnya 1 dus = 24, atau - bila tidak ada.',
    en: 'The packs cannot be read. Write 1 box = 24, or - for none.',
  },
  'stock.packUnknown': {
    id: '{sku} tidak punya kemasan {pack}. Isi di kartu produk, atau tulis jumlah satuan.',
    en: '{sku} has no pack {pack}. Set it on the product card, or write single units.',
  },
  'stock.packsSet': { id: 'Kemasan {sku}: {packs}.', en: 'Packs of {sku}: {packs}.' },
  'stock.packsNone': { id: '{sku} tanpa kemasan.', en: '{sku} has no packs.' },
  'stock.settings.title': { id: 'Stok', en: 'Stock' },
  'stock.settings.places': { id: 'Lokasi', en: 'Locations' },
  'stock.settings.placesHelp': {
    id: 'Semua barang di satu tempat. Tambah lokasi bila disimpan di beberapa tempat.',
    en: 'All goods lie in one place. Add a location if you keep them in several.',
  },
  'stock.settings.on': { id: 'nyala', en: 'on' },
  'stock.settings.off': { id: 'mati', en: 'off' },
  'stock.settings.packsHelp': {
    id: 'Jumlah bisa ditulis 2 dus. Isi kemasan di kartu produk.',
    en: 'Quantities like 2 box. Set packs on the product card.',
  },
  'stock.settings.packsStart': { id: 'Nyalakan kemasan', en: 'Switch packs on' },
  'stock.settings.packsStop': { id: 'Matikan kemasan', en: 'Switch packs off' },
  'stock.settings.add': { id: 'Tambah lokasi', en: 'Add a location' },
  'stock.settings.name': { id: 'Nama lokasi', en: 'Name of the location' },
  'stock.settings.drop': { id: 'Hapus lokasi {place}', en: 'Remove location {place}' },
  'stock.settings.order': { id: 'Hitung jumlah pesan hemat', en: 'Work out economic order quantities' },
  'stock.settings.orderCost': { id: 'Biaya sekali pesan (Rp)', en: 'Cost of one order' },
  'stock.settings.holding': {
    id: 'Biaya simpan setahun (% dari biaya barang)',
    en: 'Keeping a year (% of the goods’ cost)',
  },
  'stock.setUpDone': { id: 'Pengaturan stok tersimpan.', en: 'Stock settings saved.' },
  'stock.scrapDone': {
    id: '{quantity} {sku} dibuang, senilai {worth}. Tersisa {onHand}.',
    en: '{quantity} {sku} scrapped, worth {worth}. {onHand} left.',
  },
  'stock.transferDone': {
    id: '{quantity} {sku} dipindah dari {from} ke {to}.',
    en: '{quantity} {sku} transferred from {from} to {to}.',
  },
  'stock.settings.packs': { id: 'Kemasan', en: 'Packs' },
});
