/** The tables of purchasing: one row a purchase, one row a line. */
import type { Tone } from '../../kernel/protocol';
import {
  choice,
  countOr0,
  day,
  longText,
  moment,
  moneyOr0,
  reference,
  table,
  text,
} from '../../kernel/table';
import { importOf, ownNumber, rowId } from '../../kernel/usual';

const STATES = [
  { key: 'ordered', words: { id: 'Dipesan', en: 'Ordered' } },
  { key: 'partly', words: { id: 'Datang sebagian', en: 'Partly received' } },
  { key: 'received', words: { id: 'Diterima', en: 'Received' } },
  { key: 'cancelled', words: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;
export type PurchaseState = (typeof STATES)[number]['key'];
export const STATE_TONES: Readonly<Record<PurchaseState, Tone>> = {
  ordered: 'note',
  partly: 'watch',
  received: 'good',
  cancelled: 'idle',
};

export const purchases = table({
  key: 'purchases',
  sheet: { id: 'Pembelian', en: 'Purchases' },
  prefix: 'PB',
  color: '#146C2E',
  colours: [
    { column: 'expected', when: 'AND({open}>0;LEN({expected})>0;{expected}<TODAY())', tone: 'act' },
    { column: 'due', when: 'AND({balance}>0;LEN({due})>0;{due}<TODAY())', tone: 'act' },
  ],
  columns: {
    id: ownNumber(),
    supplier: text({
      header: { id: 'Pemasok', en: 'Supplier' },
      writer: 'person',
      namesOf: 'suppliers',
      width: 160,
    }),
    /** `50 × Besek bambu isi 10`. */
    items: text({ header: { id: 'Isi', en: 'Items' }, writer: 'rapi', width: 240 }),
    /** What was accepted and what is still to come; rejected and cancelled units cost nothing. */
    total: moneyOr0({ header: { id: 'Total', en: 'Total' }, writer: 'rapi', width: 100 }),
    ordered: day({ header: { id: 'Dipesan', en: 'Ordered' }, writer: 'person', width: 95 }),
    expected: day({ header: { id: 'Dijanjikan', en: 'Expected' }, writer: 'person', width: 95 }),
    state: choice(STATES, { header: { id: 'Status', en: 'Status' }, writer: 'rapi', width: 110 }),
    due: day({ header: { id: 'Jatuh tempo bayar', en: 'Payment due' }, writer: 'person', width: 125 }),
    paid: moneyOr0({ header: { id: 'Dibayar', en: 'Paid' }, writer: 'rapi', shown: 'grouped', width: 100 }),
    /** Accepted and not paid yet. */
    balance: moneyOr0({
      header: { id: 'Sisa', en: 'Balance' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    paidOn: day({
      header: { id: 'Dibayar pada', en: 'Paid on' },
      writer: 'rapi',
      shown: 'grouped',
      width: 95,
    }),
    /** Of the newest receipt. */
    receivedAt: moment({
      header: { id: 'Diterima pada', en: 'Received at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    notes: longText({
      header: { id: 'Catatan', en: 'Notes' },
      writer: 'person',
      shown: 'grouped',
      width: 200,
    }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', shown: 'grouped', width: 120 }),
    /** Sums over the lines, so that state and debt need no line to be read. All but `accepted` in whole units. */
    units: countOr0({ header: { id: 'Unit', en: 'Units' }, writer: 'rapi', shown: 'hidden' }),
    received: countOr0({
      header: { id: 'Unit diterima', en: 'Units received' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    rejected: countOr0({
      header: { id: 'Unit ditolak', en: 'Units rejected' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    open: countOr0({
      header: { id: 'Unit akan datang', en: 'Units to come' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    accepted: moneyOr0({
      header: { id: 'Nilai diterima', en: 'Accepted worth' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    /** `PRD-0008 10, PRD-0018 4`: what is to come by product, so that a form can be filled without reading lines. */
    rest: text({ header: { id: 'Isi akan datang', en: 'Items to come' }, writer: 'rapi', shown: 'hidden' }),
    /** Lines of one purchase have consecutive ids: with the first and their number they are read by ids. */
    firstLine: reference('purchaseLines', {
      header: { id: 'Baris pertama', en: 'First line' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    lineCount: countOr0({
      header: { id: 'Jumlah baris', en: 'Line count' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});

export const purchaseLines = table({
  key: 'purchaseLines',
  sheet: { id: 'Baris Pembelian', en: 'Purchase Lines' },
  prefix: 'PBL',
  color: '#146C2E',
  hidden: true,
  columns: {
    purchase: reference('purchases', { header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 100 }),
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'rapi', width: 90 }),
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'rapi', width: 220 }),
    quantity: countOr0({ header: { id: 'Jumlah', en: 'Quantity' }, writer: 'rapi', width: 70 }),
    /** Of one unit. */
    cost: moneyOr0({ header: { id: 'Biaya satuan', en: 'Unit cost' }, writer: 'rapi', width: 95 }),
    received: countOr0({ header: { id: 'Diterima', en: 'Received' }, writer: 'rapi', width: 75 }),
    rejected: countOr0({ header: { id: 'Ditolak', en: 'Rejected' }, writer: 'rapi', width: 75 }),
    /** Still to come: quantity − received − rejected − cancelled. */
    open: countOr0({ header: { id: 'Sisa', en: 'Open' }, writer: 'rapi', width: 70 }),
    cancelled: countOr0({
      header: { id: 'Dibatalkan', en: 'Cancelled' },
      writer: 'rapi',
      shown: 'grouped',
      width: 80,
    }),
    /** What the received units cost, each receipt at its own cost. */
    accepted: moneyOr0({
      header: { id: 'Nilai diterima', en: 'Accepted worth' },
      writer: 'rapi',
      shown: 'grouped',
      width: 105,
    }),
    id: rowId(),
    product: reference('products', {
      header: { id: 'ID produk', en: 'Product ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});
