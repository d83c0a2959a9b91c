/** Rules of papers: who gets scarce goods, what is fetched, amounts in words, names of files, and no letter of theirs that is taken for HTML. */
import { htmlOf } from '../../../src/features/papers/rules/html';
import { fileName, type Paper, wordsFor } from '../../../src/features/papers/rules/paper';
import { type OpenOrder, picksOf, readyOrders } from '../../../src/features/papers/rules/ready';
import type { Day } from '../../../src/kernel/day';
import { type Currency, currencyOf, type Money } from '../../../src/kernel/money';

const line = (sku: string, open: number) => ({ product: `P-${sku}`, sku, name: sku.toLowerCase(), open });
const order = (id: string, promised: string | null, ...lines: OpenOrder['lines']): OpenOrder => ({
  id,
  promised: promised as Day | null,
  lines,
});
const shelf = (units: Record<string, number>) =>
  new Map(Object.entries(units).map(([sku, n]) => [`P-${sku}`, n]));

test('scarce goods go to the order that was promised soonest, and one that lacks anything lets others have what it cannot use', () => {
  const orders = [
    order('PSN-4', null, line('A', 1)),
    order('PSN-3', '2026-11-07', line('A', 2)),
    order('PSN-2', '2026-11-06', line('A', 1), line('B', 1)),
    order('PSN-1', '2026-11-06', line('A', 1)),
    order('PSN-5', '2026-11-05', line('A', 0)),
  ];
  const { ready, waiting } = readyOrders(orders, shelf({ A: 3 }));
  expect(ready.map(({ id }) => id)).toEqual(['PSN-1', 'PSN-3']);
  expect(
    waiting.map(({ order: { id }, lacks }) => [id, ...lacks.map(({ sku, short }) => `${short} ${sku}`)]),
  ).toEqual([
    ['PSN-2', '1 B'],
    ['PSN-4', '1 A'],
  ]);
});

test('two lines of one product are weighed and fetched together', () => {
  const twice = order('PSN-1', null, line('A-10', 2), line('A-9', 1), line('A-10', 2));
  expect(readyOrders([twice], shelf({ 'A-10': 3, 'A-9': 1 })).waiting[0]?.lacks).toMatchObject([
    { short: 1 },
  ]);
  expect(picksOf([twice, order('PSN-2', null, line('A-9', 4))])).toEqual([
    {
      sku: 'A-9',
      name: 'a-9',
      units: 5,
      orders: [
        { id: 'PSN-1', units: 1 },
        { id: 'PSN-2', units: 4 },
      ],
    },
    { sku: 'A-10', name: 'a-10', units: 4, orders: [{ id: 'PSN-1', units: 4 }] },
  ]);
});

test.each([
  ['IDR', 'id', 133_000, 'Seratus tiga puluh tiga ribu rupiah'],
  ['IDR', 'en', 1_000_000, 'One million rupiah'],
  ['USD', 'en', 1_250, 'Twelve point five USD'],
  ['IDR', 'id', 9e15, 'Rp9.000.000.000.000.000'],
] as const)('%s %s %d in words', (code, language, amount, says) => {
  expect(wordsFor({ currency: currencyOf(code) as Currency, language }, amount as Money)).toBe(says);
});

test.each([
  ['Kafe Senja (contoh)', 'INV-000003 Kafe Senja'],
  ['../../CV Maju: "Jaya"\n<b>', 'INV-000003 .. .. CV Maju Jaya b'],
  ['', 'INV-000003'],
  ['Kafe \u202efdp.exe', 'INV-000003 Kafe fdp.exe'],
  ['🌿'.repeat(80), `INV-000003 ${'🌿'.repeat(60)}`],
])('the file of %p is called %p', (customer, name) => {
  expect(fileName('INV-000003', customer)).toBe(name);
});

test('what people wrote stays text in the document', () => {
  const hostile = '<img src=x onerror=alert(1)> & "Toko"';
  const paper: Paper = {
    kind: 'Invoice',
    no: 'INV-000001',
    firm: hostile,
    file: 'x',
    facts: [['Untuk', `${hostile}\nbaris dua`]],
    table: { heads: ['Barang', 'Total'], rows: [[hostile, 'Rp1']] },
    sums: [{ word: 'Total', amount: hostile, strong: true }],
    note: '</body><script>alert(1)</script>',
    signs: hostile,
  };
  const html = htmlOf(paper);
  expect(html).not.toMatch(/<img|<script/);
  expect(html.split('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Toko&quot;')).toHaveLength(7);
  expect(html).toContain('<br>baris dua');
  // Nothing is asked of another host.
  expect(html).not.toMatch(/(src|href|url)\s*[=(]\s*["']?http/i);
});
