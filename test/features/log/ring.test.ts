/** The lines of the log in the document's properties: until they stand in the tab none is written over, and what could not be kept is said. */
import { type Deed, type Line, sayLine } from '../../../src/features/log/line';
import { allInTab, isCrowded, linesIn, logged } from '../../../src/features/log/ring';
import type { Moment } from '../../../src/kernel/day';

const NINE = 1_762_308_000_000;
type Store = Record<string, string>;
const deedOf = (at: number): Deed => [
  'Sekar (contoh)',
  'sidebar',
  'orders.ship',
  { code: 'orders.shipped', values: { no: at } },
];
const done = { ok: true, result: null } as const;
const add = (store: Store, at: number, deed = deedOf(at)): Store => ({
  ...store,
  ...logged(store, { at: (NINE + at) as Moment, deed, answer: done }, [
    ['orders', `PSN-${String(at).padStart(6, '0')}`],
  ]),
});
const lines = (store: Store): Line[] => linesIn((key) => store[key]);
const values = (all: Line[]) => all.map(({ said }) => said?.values?.no);

test('2,000 changes in one hour are all in the tab, in their order, and the properties never hold more than 61 KB of them', () => {
  let store: Store = {};
  let tab: Line[] = [];
  let most = 0;
  for (let at = 0; at < 2_000; at++) {
    if (isCrowded(store)) {
      const last = tab[tab.length - 1]?.number ?? 0;
      tab = [...tab, ...lines(store).filter(({ number }) => number > last)];
      store = { ...store, ...allInTab(store) };
      expect(isCrowded(store)).toBe(false);
    }
    store = add(store, at);
    if (at % 50 === 0) most = Math.max(most, JSON.stringify(store).length);
  }
  const last = tab[tab.length - 1]?.number ?? 0;
  const all = [...tab, ...lines(store).filter(({ number }) => number > last)];
  expect(values(all)).toEqual(Array.from({ length: 2_000 }, (_, at) => at));
  expect(most).toBeLessThan(80_000);
});

test('where the tab cannot take them 1,300 wait; beyond that the oldest go, and a line says how many', () => {
  let store: Store = {};
  for (let at = 0; at < 1_300; at++) store = add(store, at);
  expect(lines(store)).toHaveLength(1_300);
  for (let at = 1_300; at < 2_000; at++) store = add(store, at);
  const left = lines(store);
  const lost = left.filter(({ action }) => action === 'log.lost');
  const gone = lost.reduce((sum, { said }) => sum + Number(said?.values?.count), 0);
  expect(lost.length).toBeGreaterThan(0);
  expect(values(left.filter(({ action }) => action !== 'log.lost')).slice(-1)).toEqual([1_999]);
  expect(gone + left.length - lost.length).toBe(2_000);
  expect(JSON.stringify(store).length).toBeLessThan(190_000);
});

test('a line is said in the language of whoever reads it, heads of columns too; one that this version has no sentence for stays as it was', () => {
  const line = (said?: Line['said'], text = ''): Line => ({
    ...{ number: 1, at: NINE as Moment, by: '', door: 'cell', action: 'orders.ship', rows: [], text },
    ...(said && { said }),
  });
  const words = (code: string) =>
    code === 'a.b' ? { id: '{n} pesanan dikirim', en: '{n} orders shipped' } : undefined;
  const look = { words, table: () => undefined };
  expect(sayLine(line({ code: 'a.b', values: { n: 3 } }), 'en', look)).toBe('3 orders shipped');
  expect(sayLine(line({ code: 'a.b', values: { n: 3 } }), 'id', look)).toBe('3 pesanan dikirim');
  expect(sayLine(line({ code: 'a.gone' }, 'seperti dulu'), 'en', look)).toBe('seperti dulu');
});
