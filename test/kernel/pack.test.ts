/** The search index travels packed, within 90 KB a table, and arrives as it was. */
import { PART_BYTES, packPart, unpackPart } from '../../src/kernel/pack';
import type { IndexEntry } from '../../src/kernel/protocol';

const customer = (number: number): IndexEntry => ({
  id: `PLG-${String(number).padStart(5, '0')}`,
  panel: 'customers.card',
  title: `Pelanggan ke-${number} (contoh)`,
  note: 'Yogyakarta',
  keys: [String(number).padStart(4, '0')],
  facts: { phone: `62812${String(number).padStart(8, '0')}`, city: 'Yogyakarta' },
});
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

test('what is unpacked is what was packed, with none, one and several keys, and with blank facts', () => {
  const entries: IndexEntry[] = [
    {
      id: 'PRD-0001',
      panel: 'stock.card',
      title: 'Mangkuk',
      note: 'BTK · Rp1',
      keys: ['BTK'],
      facts: { sku: 'BTK', price: null },
    },
    { id: 'PRD-0012', panel: 'stock.card', title: '', note: '', keys: [], facts: { sku: '', price: 0 } },
    {
      id: 'PRD-0002',
      panel: 'stock.card',
      title: 'Zoë 😀',
      note: '<b>',
      keys: ['a', 'b'],
      facts: { sku: 'a', price: 2 },
    },
  ];
  const travelled = JSON.parse(JSON.stringify(packPart({ kind: 'products', entries })));
  expect(unpackPart(travelled)).toEqual({ kind: 'products', entries, rest: 0 });
  const plain = [{ id: 'PSN-1', panel: 'orders.card', title: 't', note: 'n', keys: [] }];
  expect(unpackPart(packPart({ kind: 'orders', entries: plain })).entries).toEqual(plain);
  expect(unpackPart(packPart({ kind: 'orders', entries: [] }))).toEqual({
    kind: 'orders',
    entries: [],
    rest: 0,
  });
});

test('two thousand customers stay within 90 KB; the oldest are left out and counted', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => customer(index + 1));
  const packed = packPart({ kind: 'customers', entries });
  expect(bytes(packed)).toBeLessThanOrEqual(PART_BYTES);
  // As plain records they are more than twice as large.
  expect(bytes(packed) / packed.rows.length).toBeLessThan(bytes(entries) / entries.length / 2);
  const { entries: kept, rest } = unpackPart(packed);
  expect(kept).toEqual(entries.slice(rest));
  expect(rest).toBe(2000 - kept.length);
  expect(kept.length).toBeGreaterThan(1_150);
});

test('a part that stands newest first loses its end', () => {
  const entries = Array.from({ length: 30 }, (_, index) => customer(30 - index));
  const { entries: kept, rest } = unpackPart(packPart({ kind: 'orders', entries }, 1000));
  expect(rest).toBeGreaterThan(0);
  expect(kept).toEqual(entries.slice(0, kept.length));
});
