/** The tables of orders: one row an order, one row a line. */
import {
  choice,
  countOr0,
  day,
  longText,
  moment,
  moneyOr0,
  percentOr0,
  reference,
  table,
  text,
} from '../../kernel/table';
import { importOf, ownNumber, rowId } from '../../kernel/usual';
import { CHANNELS, COURIERS, STATES, STEPS } from './choices';
import { worthOf } from './rules/totals';

export { CHANNELS, type Channel, type OrderState, type OrderStep, PROMISED_IN, STEPS } from './choices';

/** Rapi's own notes on an order, which nobody looks at. */
const UNSEEN = { writer: 'rapi', since: 3, shown: 'hidden' } as const;

export const orders = table({
  key: 'orders',
  sheet: { id: 'Pesanan', en: 'Orders' },
  prefix: 'PSN',
  color: '#0B57D0',
  worth: worthOf,
  columns: {
    id: ownNumber(),
    customerName: text({
      header: { id: 'Pelanggan', en: 'Customer' },
      writer: 'rapi',
      personal: 'name',
      width: 160,
    }),
    channel: choice(CHANNELS, { header: { id: 'Kanal', en: 'Channel' }, writer: 'person', width: 100 }),
    /** `12 × Besek bambu, 8 × Kain lilin`. */
    items: text({ header: { id: 'Isi', en: 'Items' }, writer: 'rapi', width: 240 }),
    total: moneyOr0({ header: { id: 'Total', en: 'Total' }, writer: 'rapi', width: 100 }),
    promised: day({ header: { id: 'Janji kirim', en: 'Promised' }, writer: 'person', width: 95 }),
    state: choice(STATES, { header: { id: 'Status', en: 'Status' }, writer: 'rapi', width: 90 }),
    step: choice(STEPS, { header: { id: 'Langkah', en: 'Step' }, writer: 'acts', width: 90 }),
    reason: text({ header: { id: 'Alasan', en: 'Reason' }, writer: 'rapi', shown: 'grouped', width: 150 }),
    at: moment({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', shown: 'grouped', width: 130 }),
    channelNo: text({
      header: { id: 'No. kanal', en: 'Channel no.' },
      writer: 'person',
      shown: 'grouped',
      width: 130,
    }),
    trackingNo: text({
      header: { id: 'No. resi', en: 'Tracking no.' },
      writer: 'person',
      shown: 'grouped',
      width: 130,
    }),
    courier: text({
      header: { id: 'Kurir', en: 'Courier' },
      writer: 'person',
      shown: 'grouped',
      width: 100,
      offers: COURIERS,
    }),
    /** Σ of its checked payments. */
    paid: moneyOr0({
      header: { id: 'Dibayar', en: 'Paid' },
      writer: 'rapi',
      cached: 'now',
      shown: 'grouped',
      width: 100,
    }),
    fee: moneyOr0({
      header: { id: 'Ongkir', en: 'Shipping fee' },
      writer: 'rapi',
      shown: 'grouped',
      width: 90,
    }),
    discount: moneyOr0({
      header: { id: 'Potongan', en: 'Discount' },
      writer: 'rapi',
      shown: 'grouped',
      width: 90,
    }),
    /** Part of the total. */
    tax: moneyOr0({
      header: { id: 'PPN', en: 'VAT' },
      writer: 'rapi',
      since: 2,
      shown: 'grouped',
      width: 90,
    }),
    /** The invoice it stands on; empty again once that one is reversed. */
    invoice: reference('invoices', {
      header: { id: 'Invoice', en: 'Invoice' },
      writer: 'rapi',
      since: 2,
      shown: 'grouped',
      width: 100,
    }),
    notes: longText({
      header: { id: 'Catatan', en: 'Notes' },
      writer: 'person',
      personal: 'told',
      shown: 'grouped',
      width: 200,
    }),
    /** The marketplace's own word for where the order is. */
    marketState: text({
      header: { id: 'Status kanal', en: 'Channel status' },
      writer: 'rapi',
      since: 3,
      shown: 'grouped',
      width: 120,
    }),
    /** What the buyer paid there, shipping and the marketplace's own discounts included: once per order. */
    marketTotal: moneyOr0({
      header: { id: 'Total kanal', en: 'Channel total' },
      writer: 'rapi',
      since: 3,
      shown: 'grouped',
      width: 100,
    }),
    /** What the marketplace keeps: total − this is what it still has to pay out. */
    marketFee: moneyOr0({
      header: { id: 'Biaya kanal', en: 'Channel fees' },
      writer: 'rapi',
      since: 3,
      shown: 'grouped',
      width: 95,
    }),
    checkedAt: moment({
      header: { id: 'Dicek pada', en: 'Checked at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    processedAt: moment({
      header: { id: 'Diproses pada', en: 'Processed at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    shippedAt: moment({
      header: { id: 'Dikirim pada', en: 'Shipped at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    closedAt: moment({
      header: { id: 'Selesai pada', en: 'Closed at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    heldAt: moment({
      header: { id: 'Ditahan pada', en: 'Held at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    cancelledAt: moment({
      header: { id: 'Dibatalkan pada', en: 'Cancelled at' },
      writer: 'rapi',
      shown: 'grouped',
      width: 130,
    }),
    /** Units ordered, shipped and returned over all lines, so that the state needs no line to be read. */
    units: countOr0({ header: { id: 'Unit', en: 'Units' }, writer: 'rapi', shown: 'hidden' }),
    shippedUnits: countOr0({
      header: { id: 'Unit terkirim', en: 'Units shipped' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    returnedUnits: countOr0({
      header: { id: 'Unit retur', en: 'Units returned' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    customer: reference('customers', {
      header: { id: 'ID pelanggan', en: 'Customer ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    /** The lines have consecutive ids: from this one, so many. */
    firstLine: reference('lines', {
      header: { id: 'Baris pertama', en: 'First line' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    lineCount: countOr0({
      header: { id: 'Jumlah baris', en: 'Line count' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    /** Who looked into the next parcel; it goes along with it. */
    checkedBy: text({
      header: { id: 'Diperiksa', en: 'Checked by' },
      writer: 'person',
      shown: 'grouped',
      width: 120,
      people: true,
    }),
    processedBy: text({
      header: { id: 'Diproses oleh', en: 'Processed by' },
      ...UNSEEN,
    }),
    /** Its latest parcel. */
    shipment: reference('shipments', {
      header: { id: 'Pengiriman', en: 'Shipment' },
      ...UNSEEN,
    }),
    /** The tracking number of that parcel: another one in *No. resi* was typed for the next. */
    sentNo: text({
      header: { id: 'Resi terkirim', en: 'Tracking no. sent' },
      ...UNSEEN,
    }),
    /** What of its stages' checklists is ticked, and by whom. */
    ticked: longText({
      header: { id: 'Dicentang', en: 'Ticked' },
      writer: 'rapi',
      shown: 'hidden',
      later: true,
    }),
    source: importOf(),
    /** What the marketplace said last of what people may change here, as JSON: so that their changes are told from its own. */
    marketSays: text({
      header: { id: 'Kata kanal', en: 'Channel says' },
      ...UNSEEN,
    }),
  },
});

export const lines = table({
  key: 'lines',
  sheet: { id: 'Baris Pesanan', en: 'Order Lines' },
  prefix: 'BRS',
  color: '#0B57D0',
  hidden: true,
  columns: {
    order: reference('orders', { header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 100 }),
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'rapi', width: 90 }),
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'rapi', width: 220 }),
    quantity: countOr0({ header: { id: 'Jumlah', en: 'Quantity' }, writer: 'rapi', width: 70 }),
    price: moneyOr0({ header: { id: 'Harga', en: 'Price' }, writer: 'rapi', width: 90 }),
    shipped: countOr0({ header: { id: 'Terkirim', en: 'Shipped' }, writer: 'rapi', width: 75 }),
    returned: countOr0({ header: { id: 'Retur', en: 'Returned' }, writer: 'rapi', width: 65 }),
    open: countOr0({ header: { id: 'Sisa', en: 'Open' }, writer: 'rapi', width: 65 }),
    /** A share of the price: 0.15 takes 15 % off. */
    discount: percentOr0({
      header: { id: 'Potongan', en: 'Discount' },
      writer: 'rapi',
      shown: 'grouped',
      width: 80,
    }),
    total: moneyOr0({ header: { id: 'Total', en: 'Total' }, writer: 'rapi', shown: 'grouped', width: 100 }),
    id: rowId(),
    product: reference('products', {
      header: { id: 'ID produk', en: 'Product ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    source: importOf(),
  },
});
