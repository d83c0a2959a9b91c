/** *Pengiriman*: one row a parcel, with what was in it. A parcel that did not leave is taken back by a row of its own, as in the ledger. */
import { countOr0, id, longText, moment, reference, table, text } from '../../kernel/table';
import { COURIERS } from './couriers';

export const shipments = table({
  key: 'shipments',
  sheet: { id: 'Pengiriman', en: 'Shipments' },
  prefix: 'KRM',
  color: '#0B57D0',
  hidden: true,
  columns: {
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', width: 100 }),
    order: reference('orders', { header: { id: 'Pesanan', en: 'Order' }, writer: 'rapi', width: 100 }),
    at: moment({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', width: 130 }),
    courier: text({
      header: { id: 'Kurir', en: 'Courier' },
      writer: 'person',
      width: 110,
      offers: COURIERS,
    }),
    trackingNo: text({ header: { id: 'No. resi', en: 'Tracking no.' }, writer: 'person', width: 140 }),
    /** `2 × Besek bambu`: of this parcel alone. */
    items: text({ header: { id: 'Isi', en: 'Items' }, writer: 'rapi', width: 240 }),
    checkedBy: text({
      header: { id: 'Diperiksa', en: 'Checked by' },
      writer: 'person',
      width: 130,
      people: true,
    }),
    /** The parcel that this row takes back: that one never left. */
    takesBack: reference('shipments', {
      header: { id: 'Mengurungkan', en: 'Takes back' },
      writer: 'rapi',
      shown: 'grouped',
      width: 110,
    }),
    /** Below zero where it takes a parcel back. */
    units: countOr0({ header: { id: 'Unit', en: 'Units' }, writer: 'rapi', shown: 'hidden' }),
    /** Which lines and how much of each: `BRS-000001:2 BRS-000002:1`. */
    lines: longText({ header: { id: 'Baris', en: 'Lines' }, writer: 'rapi', shown: 'hidden' }),
    source: text({ header: { id: 'Impor', en: 'Import' }, writer: 'rapi', shown: 'hidden' }),
  },
});
