/** The table of *Stok Opname*: a row is a place on the list that people count from; once posted it is free for the next count. */
import { choice, count, countOr0, id, moment, reference, table, text } from '../../kernel/table';
import { COUNT_STATES, REASONS } from './choices';

export const counts = table({
  key: 'counts',
  sheet: { id: 'Stok Opname', en: 'Stock Count' },
  prefix: 'OPN',
  digits: 4,
  color: '#146C2E',
  hidden: true,
  columns: {
    sku: text({ header: { id: 'SKU', en: 'SKU' }, writer: 'rapi', width: 90 }),
    name: text({ header: { id: 'Nama', en: 'Name' }, writer: 'rapi', width: 200 }),
    /** On hand when the list was made, and, once counted in the sidebar or posted, at the moment of the count. */
    book: countOr0({ header: { id: 'Tercatat', en: 'Book' }, writer: 'rapi', width: 75 }),
    counted: count({
      header: { id: 'Hitungan', en: 'Counted' },
      writer: 'person',
      width: 80,
      help: {
        id: 'Isi jumlah yang ada di rak. Penjualan sesudahnya tidak mengubah selisih.',
        en: 'Enter what lies on the shelf. What is sold later does not change the difference.',
      },
    }),
    difference: count({
      header: { id: 'Selisih', en: 'Difference' },
      writer: 'rapi',
      cached: true,
      width: 80,
    }),
    reason: choice(REASONS, { header: { id: 'Alasan', en: 'Reason' }, writer: 'person', width: 150 }),
    by: text({
      header: { id: 'Dihitung oleh', en: 'Counted by' },
      writer: 'person',
      width: 120,
      people: true,
    }),
    /** Beside the seven of the list, so that a phone shows that a row is to be counted again. */
    state: choice(COUNT_STATES, {
      header: { id: 'Keadaan', en: 'State' },
      writer: 'rapi',
      cached: true,
      width: 110,
    }),
    /** When it was counted: the difference is as of then. Out of the stamp, as all that follows from a typed count at once. */
    at: moment({
      header: { id: 'Waktu hitung', en: 'Counted at' },
      writer: 'rapi',
      cached: true,
      shown: 'grouped',
      width: 130,
    }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
    /** The count that `at` belongs to. */
    seen: count({
      header: { id: 'Hitungan terbaca', en: 'Count seen' },
      writer: 'rapi',
      cached: true,
      shown: 'hidden',
    }),
    /** The count before it and when that was: two that agree confirm a large difference. */
    first: count({
      header: { id: 'Hitungan pertama', en: 'First count' },
      writer: 'rapi',
      cached: true,
      shown: 'hidden',
    }),
    firstAt: moment({
      header: { id: 'Waktu pertama', en: 'First at' },
      writer: 'rapi',
      cached: true,
      shown: 'hidden',
    }),
    /** Ledger row that it was posted as. */
    move: reference('moves', { header: { id: 'Mutasi', en: 'Move' }, writer: 'rapi', shown: 'hidden' }),
    product: reference('products', {
      header: { id: 'ID produk', en: 'Product ID' },
      writer: 'rapi',
      shown: 'hidden',
    }),
    /** Location that is counted; empty is the main one. */
    place: text({
      header: { id: 'Lokasi', en: 'Location' },
      writer: 'rapi',
      shown: 'hidden',
      later: true,
    }),
  },
});
