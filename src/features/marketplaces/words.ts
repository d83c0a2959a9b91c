/** What marketplaces say. Notes about a row continue after its place: `Baris 17: …`. */
import { words } from '../../kernel/words';

export const texts = words({
  'marketplaces.name': { id: 'Marketplace', en: 'Marketplaces' },
  'marketplaces.kept': {
    id: '{fieldId} {no} tetap “{mine}” dari Rapi. Di file: “{theirs}”.',
    en: '{fieldEn} of {no} stays “{mine}” from Rapi. The file has “{theirs}”.',
  },
  'marketplaces.paidHere': {
    id: '{no} sudah punya catatan bayar di Rapi, jadi angka dari file tidak dipakai.',
    en: '{no} already has payments recorded in Rapi, so the file’s amount is not used.',
  },
  'marketplaces.cancelledHere': {
    id: '{no} dibatalkan di Rapi, di marketplace “{theirs}”. Dibiarkan; cek barangnya.',
    en: '{no} is cancelled in Rapi, “{theirs}” on the marketplace. Left as it is; check the goods.',
  },
  'marketplaces.heldHere': {
    id: '{no} ditahan di Rapi, di marketplace “{theirs}”. Lanjutkan di Rapi, lalu impor lagi.',
    en: '{no} is on hold in Rapi, “{theirs}” on the marketplace. Resume it in Rapi, then import again.',
  },
  'marketplaces.cancelledShipped': {
    id: '{no} dibatalkan setelah dikirim. Bila barang kembali, catat di Gudang → Retur.',
    en: '{no} was cancelled after it was shipped. If goods come back, record them in Warehouse → Return.',
  },
  'marketplaces.cancelledInvoiced': {
    id: '{no} dibatalkan di marketplace, tetapi ada di {invoice}. Buat nota kreditnya, lalu batalkan di Rapi.',
    en: '{no} was cancelled there, but is on {invoice}. Issue a credit note, then cancel the order in Rapi.',
  },
  'marketplaces.waits': {
    id: '{sku} kurang {short}. Pesanan masuk dan menunggu stok.',
    en: '{sku} is {short} short. The order comes in and waits for stock.',
  },
  'marketplaces.sentShort': {
    id: 'sudah dikirim, tetapi {sku} tercatat {onHand} dari {asked}. Menunggu stok; catat penerimaan, lalu impor lagi.',
    en: 'was shipped, but {sku} has {onHand} of {asked}. Waits for stock; post the receipt, import again.',
  },
  'marketplaces.learned': { id: '{count} nama barang diingat.', en: '{count} names of goods remembered.' },
  'marketplaces.forgot': { id: '{count} nama barang dilupakan.', en: '{count} names of goods forgotten.' },
  'marketplaces.forgetStays': {
    id: 'Nama barang yang dilupakan ditanyakan lagi di impor berikutnya.',
    en: 'A name that was forgotten is asked again by the next import.',
  },
  'marketplaces.noProduct': {
    id: 'Produk {product} tidak ada. Pilih produk lain.',
    en: 'There is no product {product}. Choose another one.',
  },
  'marketplaces.gone': {
    id: 'Nama barang itu sudah berubah sejak diingat, jadi dibiarkan.',
    en: 'That name has changed since it was remembered, so it stays.',
  },
});
