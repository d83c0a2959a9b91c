/** The tables of money: one row an invoice or credit note, one row a payment, a refund or what reverses one. */
import { choice, day, longText, moment, moneyOr0, reference, table, text } from '../../kernel/table';
import { importOf, ownNumber } from '../../kernel/usual';

/** For the panels, which take no other file of the feature's server side. */
import { METHODS } from './choices';

export { METHODS, type Method } from './choices';

const COLOR = '#146C2E';

const INVOICE_STATES = [
  { key: 'unpaid', words: { id: 'Belum dibayar', en: 'Unpaid' } },
  { key: 'part', words: { id: 'Sebagian', en: 'Part paid' } },
  { key: 'paid', words: { id: 'Lunas', en: 'Paid' } },
  { key: 'overdue', words: { id: 'Jatuh tempo', en: 'Overdue' } },
  { key: 'over', words: { id: 'Lebih bayar', en: 'Overpaid' } },
  { key: 'credited', words: { id: 'Dikredit', en: 'Credited' } },
  { key: 'note', words: { id: 'Nota kredit', en: 'Credit note' } },
] as const;
export type InvoiceState = (typeof INVOICE_STATES)[number]['key'];

/** A number is given at issue and stands for good: a credit note is a row of its own with the opposite amount. */
export const invoices = table({
  key: 'invoices',
  sheet: { id: 'Invoice', en: 'Invoices' },
  prefix: 'INV',
  color: COLOR,
  colours: [{ column: 'due', when: 'AND({balance}>0;LEN({due})>0;{due}<TODAY())', tone: 'act' }],
  columns: {
    id: ownNumber(),
    customerName: text({
      header: { id: 'Pelanggan', en: 'Customer' },
      writer: 'rapi',
      personal: 'name',
      width: 160,
    }),
    day: day({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', width: 95 }),
    due: day({ header: { id: 'Jatuh tempo', en: 'Due' }, writer: 'person', width: 95 }),
    total: moneyOr0({ header: { id: 'Total', en: 'Total' }, writer: 'rapi', width: 105 }),
    /** Σ of what its orders have been paid. */
    paid: moneyOr0({ header: { id: 'Dibayar', en: 'Paid' }, writer: 'rapi', cached: true, width: 105 }),
    /** Total − credited − paid; 0 once all of it is credited. */
    balance: moneyOr0({ header: { id: 'Sisa', en: 'Balance' }, writer: 'rapi', cached: true, width: 105 }),
    /** Follows the day as well: the daily job turns it to overdue. */
    state: choice(INVOICE_STATES, {
      header: { id: 'Keadaan', en: 'State' },
      writer: 'rapi',
      cached: true,
      width: 110,
    }),
    /** `PSN-000007, PSN-000031`. */
    orders: text({ header: { id: 'Pesanan', en: 'Orders' }, writer: 'rapi', shown: 'grouped', width: 200 }),
    credited: moneyOr0({
      header: { id: 'Dikredit', en: 'Credited' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    /** Part of the total. */
    tax: moneyOr0({ header: { id: 'PPN', en: 'VAT' }, writer: 'rapi', shown: 'grouped', width: 95 }),
    /** Of a credit note: the invoice it reverses. */
    reverses: reference('invoices', {
      header: { id: 'Membalik', en: 'Reverses' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    note: longText({
      header: { id: 'Catatan', en: 'Notes' },
      writer: 'person',
      personal: 'told',
      shown: 'grouped',
      width: 200,
    }),
    at: moment({ header: { id: 'Dibuat', en: 'Issued' }, writer: 'rapi', shown: 'grouped', width: 130 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', shown: 'grouped', width: 110 }),
    /** Its paper in Drive, once somebody kept one. */
    pdf: text({
      header: { id: 'PDF', en: 'PDF' },
      writer: 'rapi',
      later: true,
      shown: 'grouped',
      width: 120,
    }),
    customer: reference('customers', {
      header: { id: 'ID pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});

const PAYMENT_STATES = [
  { key: 'waiting', words: { id: 'Perlu dicek', en: 'To check' } },
  { key: 'checked', words: { id: 'Cocok', en: 'Right' } },
  { key: 'rejected', words: { id: 'Tidak cocok', en: 'Not right' } },
  { key: 'withdrawn', words: { id: 'Ditarik', en: 'Withdrawn' } },
] as const;
export type PaymentState = (typeof PAYMENT_STATES)[number]['key'];

/** What *Langkah ▸* offers. */
export const STEPS = [
  { key: 'accept', words: { id: 'Cocok', en: 'Right' } },
  { key: 'reject', words: { id: 'Tidak cocok', en: 'Not right' } },
] as const;
export type PaymentStep = (typeof STEPS)[number]['key'];

/** Append-only where it counts: money that was checked is only taken back by a row with the opposite amount. */
export const payments = table({
  key: 'payments',
  sheet: { id: 'Pembayaran', en: 'Payments' },
  prefix: 'BYR',
  color: COLOR,
  columns: {
    id: ownNumber(),
    day: day({ header: { id: 'Tanggal', en: 'Day' }, writer: 'person', width: 95 }),
    /** The order or the invoice it is for. */
    target: text({ header: { id: 'Untuk', en: 'For' }, writer: 'rapi', width: 105 }),
    method: choice(METHODS, { header: { id: 'Cara', en: 'Method' }, writer: 'person', width: 100 }),
    /** Below zero what went back to the customer. */
    amount: moneyOr0({ header: { id: 'Jumlah', en: 'Amount' }, writer: 'person', width: 105 }),
    /** A link, or where the proof lies. */
    proof: text({ header: { id: 'Bukti', en: 'Proof' }, writer: 'person', width: 180 }),
    state: choice(PAYMENT_STATES, { header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 100 }),
    step: choice(STEPS, { header: { id: 'Langkah', en: 'Step' }, writer: 'acts', width: 95 }),
    customerName: text({
      header: { id: 'Pelanggan', en: 'Customer' },
      writer: 'rapi',
      personal: 'name',
      shown: 'grouped',
      width: 160,
    }),
    note: longText({
      header: { id: 'Catatan', en: 'Notes' },
      writer: 'person',
      personal: 'told',
      shown: 'grouped',
      width: 180,
    }),
    at: moment({ header: { id: 'Dicatat', en: 'Recorded' }, writer: 'rapi', shown: 'grouped', width: 130 }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', shown: 'grouped', width: 110 }),
    checkedAt: moment({
      header: { id: 'Dicek pada', en: 'Checked at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    checkedBy: text({
      header: { id: 'Dicek oleh', en: 'Checked by' },
      writer: 'rapi',
      shown: 'grouped',
      width: 110,
    }),
    reverses: reference('payments', {
      header: { id: 'Membalik', en: 'Reverses' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    reversedBy: reference('payments', {
      header: { id: 'Dibalik oleh', en: 'Reversed by' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
    }),
    /** Its receipt in Drive, once somebody kept one. */
    pdf: text({
      header: { id: 'PDF', en: 'PDF' },
      writer: 'rapi',
      later: true,
      shown: 'grouped',
      width: 120,
    }),
    /** What counts, as it was checked: *Jumlah* is a person's column and may be typed over any time. */
    counted: moneyOr0({ header: { id: 'Dihitung', en: 'Counted' }, writer: 'rapi', shown: 'hidden' }),
    /** How it was spread over orders when it was checked, in minor units: `PSN-000007 300000, PSN-000031 50000`. */
    shares: text({ header: { id: 'Pembagian', en: 'Shares' }, writer: 'rapi', shown: 'hidden' }),
    /** The order it is for, or the first one of its invoice: so that nothing forgets an order that was paid. */
    order: reference('orders', {
      header: { id: 'ID pesanan', en: 'Order ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    customer: reference('customers', {
      header: { id: 'ID pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});
