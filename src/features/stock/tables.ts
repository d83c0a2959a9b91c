/** The tables of stock: products, suppliers and the ledger of moves. */
import {
  choice,
  count,
  countOr0,
  decimal,
  decimalOr0,
  flag,
  id,
  longText,
  moment,
  money,
  moneyOr0,
  phone,
  reference,
  table,
  text,
} from '../../kernel/table';
import { happenedAt, importOf, ownNumber } from '../../kernel/usual';

import { STATES } from './choices';

export { STATE_TONES, STATES, type StockState } from './choices';

export const products = table({
  key: 'products',
  sheet: { id: 'Produk', en: 'Products' },
  prefix: 'PRD',
  digits: 4,
  color: '#146C2E',
  typedRows: true,
  columns: {
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'person', width: 90, needed: true, unique: true }),
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'person', width: 220, needed: true }),
    price: moneyOr0({ header: { id: 'Harga', en: 'Price' }, writer: 'person', width: 90 }),
    onHand: countOr0({ header: { id: 'Fisik', en: 'On hand' }, writer: 'rapi', cached: true, width: 70 }),
    reserved: countOr0({
      header: { id: 'Dipesan', en: 'Reserved' },
      writer: 'rapi',
      cached: true,
      width: 75,
    }),
    available: countOr0({
      header: { id: 'Bisa dijual', en: 'Available' },
      writer: 'rapi',
      cached: true,
      width: 85,
    }),
    reorderPoint: count({
      header: { id: 'Titik pesan ulang', en: 'Reorder point' },
      writer: 'person',
      width: 125,
    }),
    state: choice(STATES, {
      header: { id: 'Keadaan', en: 'State' },
      writer: 'rapi',
      cached: true,
      width: 80,
    }),
    onOrder: countOr0({
      header: { id: 'Akan datang', en: 'On order' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 90,
    }),
    /** Moving average, unrounded, in major units: a stored fact, rounded only on display. */
    averageCost: decimalOr0({
      header: { id: 'Biaya rata-rata', en: 'Average cost' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 115,
    }),
    supplier: text({
      header: { id: 'Pemasok', en: 'Supplier' },
      writer: 'person',
      namesOf: 'suppliers',
      shown: 'grouped',
      width: 140,
    }),
    leadDays: count({
      header: { id: 'Waktu tunggu', en: 'Lead days' },
      writer: 'person',
      shown: 'grouped',
      width: 95,
    }),
    lot: count({
      header: { id: 'Isi per pesan', en: 'Lot' },
      writer: 'person',
      shown: 'grouped',
      width: 100,
    }),
    /** `1 dus = 24, 1 lusin = 12`: how many units a pack holds. */
    packs: text({
      header: { id: 'Kemasan', en: 'Packs' },
      writer: 'person',
      shown: 'grouped',
      width: 120,
      help: {
        id: 'Isi per kemasan, misalnya 1 dus = 24, 1 lusin = 12.',
        en: 'Units in a pack, like 1 box = 24, 1 dozen = 12.',
      },
    }),
    discontinued: flag({
      header: { id: 'Tidak dijual lagi', en: 'Discontinued' },
      writer: 'person',
      shown: 'grouped',
      width: 125,
    }),
    note: longText({ header: { id: 'Catatan', en: 'Note' }, writer: 'person', shown: 'grouped', width: 180 }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
    source: importOf(),
    /** `4 Toko`: what of *Fisik* lies elsewhere than at the main location. */
    places: text({
      header: { id: 'Di lokasi lain', en: 'Elsewhere' },
      writer: 'rapi',
      cached: true,
      shown: 'hidden',
    }),
  },
});

export const suppliers = table({
  key: 'suppliers',
  sheet: { id: 'Pemasok', en: 'Suppliers' },
  prefix: 'PMS',
  digits: 2,
  color: '#146C2E',
  typedRows: true,
  hidden: true,
  columns: {
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'person', width: 200, needed: true }),
    contact: text({ header: { id: 'Kontak', en: 'Contact' }, writer: 'person', width: 140 }),
    phone: phone({ header: { id: 'WhatsApp', en: 'WhatsApp' }, writer: 'person', width: 130 }),
    city: text({ header: { id: 'Kota', en: 'City' }, writer: 'person', width: 120 }),
    leadDays: count({ header: { id: 'Waktu tunggu', en: 'Lead days' }, writer: 'person', width: 95 }),
    notes: longText({ header: { id: 'Catatan', en: 'Notes' }, writer: 'person', width: 200 }),
    address: text({
      header: { id: 'Alamat', en: 'Address' },
      writer: 'person',
      shown: 'grouped',
      width: 200,
    }),
    code: text({
      header: { id: 'Kode asal', en: 'Source code' },
      writer: 'person',
      shown: 'grouped',
      width: 90,
    }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
    source: importOf(),
  },
});

export const MOVES = [
  { key: 'opening', words: { id: 'Saldo awal', en: 'Opening' } },
  { key: 'receive', words: { id: 'Terima', en: 'Receive' } },
  { key: 'ship', words: { id: 'Kirim', en: 'Ship' } },
  { key: 'return', words: { id: 'Retur', en: 'Return' } },
  { key: 'scrap', words: { id: 'Buang', en: 'Scrap' } },
  { key: 'count', words: { id: 'Hitung', en: 'Count' } },
  { key: 'transfer', words: { id: 'Pindah', en: 'Transfer' } },
] as const;
export type MoveKind = (typeof MOVES)[number]['key'];

/** Append-only: a row is never edited, a correction is a reversing row. On hand is the sum of it. */
export const moves = table({
  key: 'moves',
  sheet: { id: 'Mutasi Stok', en: 'Stock Ledger' },
  prefix: 'MTS',
  color: '#146C2E',
  hidden: true,
  columns: {
    id: ownNumber(),
    at: happenedAt(),
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'rapi', width: 90 }),
    kind: choice(MOVES, { header: { id: 'Jenis', en: 'Move' }, writer: 'rapi', width: 90 }),
    /** Signed: receipts positive, shipments negative. */
    quantity: countOr0({ header: { id: 'Jumlah', en: 'Quantity' }, writer: 'rapi', width: 70 }),
    /** On hand after this row, in the order of entry. */
    balance: countOr0({ header: { id: 'Saldo', en: 'Balance' }, writer: 'rapi', width: 70 }),
    reference: text({ header: { id: 'Rujukan', en: 'Source' }, writer: 'rapi', width: 130 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 120 }),
    /** Cost of one unit for what comes in; empty for what goes out. */
    cost: money({
      header: { id: 'Biaya satuan', en: 'Unit cost' },
      writer: 'rapi',
      shown: 'grouped',
      width: 95,
    }),
    reason: text({ header: { id: 'Alasan', en: 'Reason' }, writer: 'rapi', shown: 'grouped', width: 140 }),
    /** When it was entered, where that was later than it happened. */
    entered: moment({
      header: { id: 'Dicatat', en: 'Entered' },
      writer: 'rapi',
      since: 2,
      shown: 'grouped',
      width: 130,
    }),
    /** Where it moved; empty is the main location. */
    place: text({
      header: { id: 'Lokasi', en: 'Location' },
      writer: 'rapi',
      shown: 'grouped',
      later: true,
      width: 110,
    }),
    product: reference('products', {
      header: { id: 'ID produk', en: 'Product ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    line: reference('lines', { header: { id: 'ID baris', en: 'Line ID' }, writer: 'rapi', shown: 'hidden' }),
    source: importOf(),
    /** Of an opening that an archive made: the average cost in major units, where no whole cost of one unit says it. */
    average: decimal({
      header: { id: 'Rata-rata awal', en: 'Opening average' },
      writer: 'rapi',
      later: true,
      shown: 'hidden',
    }),
  },
});
