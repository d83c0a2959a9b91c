/** Chosen rows of a version come back, and nothing else: whole rows by their id, at their place or at the end, caches told anew. */
import { addOwnSheet, differing, everything, OWN, shorten } from '../../support/backups';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

jest.setTimeout(60_000);

let shop: ShopHost;
let before: ReturnType<typeof everything>;
const VERSION = { version: 'CDG-000001' };
/** Told anew by the clock, or telling of the restore itself. */
const ASIDE = ['Cadangan', 'Log', 'Hari Ini', 'Dasbor', 'Data Dasbor', 'Riwayat Dasbor'];

beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
  shorten(shop);
  addOwnSheet(shop);
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  before = everything(shop, ASIDE);
});
afterAll(() => shop.close());
let start: ReturnType<ShopHost['mark']>;
beforeEach(() => {
  start = shop.mark();
});
afterEach(() => shop.rewind(start));

const type = (tab: string, row: number, column: number, text: string) =>
  expect(
    shop.type({ as: OWNER, sheet: shop.sheetId(tab), row, column, text, confirmed: true }),
  ).toMatchObject({ accepted: true });
const remove = (tab: string, first: number, count: number): void => {
  const operation = { kind: 'deleteRows' as const, sheet: shop.sheetId(tab), first, count };
  expect(shop.reshape({ as: OWNER, operation, confirmed: true })).toMatchObject({ accepted: true });
};
interface Page {
  page: { rows: { key: string; kind: string; cells: { column: string; was: string; now: string }[] }[] };
}
const rowsOf = (sheet: string) => {
  const told = shop.send<Page & { page: { held?: string } }>('backup.compare', {
    ...VERSION,
    sheet,
    from: 0,
  });
  if (!told.ok) throw new Error(JSON.stringify(told));
  return told.result.page;
};
const restore = (sheet: string, rows: string[]) =>
  shop.send<{ safety: string; rows: string[]; unlike: string[] }>('backup.restore', {
    ...VERSION,
    sheet,
    rows,
  });

test('rows by id: the changed one at its place, the deleted one at the end, others and caches stay; Urungkan takes it back', () => {
  type('Produk', 2, 2, 'Mangkuk lain');
  type('Produk', 3, 2, 'Tetap begini');
  const corrected = shop.send('stock.correct', { product: 'PRD-0001', counted: 3, reason: 'found' });
  expect(corrected.ok || corrected.problems).toBe(true);
  remove('Produk', 5, 1);
  const damaged = everything(shop, [...ASIDE, 'Pengaturan']);
  const { rows } = rowsOf('Produk');
  expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
    ['PRD-0001', 'changed'],
    ['PRD-0002', 'changed'],
    ['PRD-0004', 'back'],
  ]);
  expect(rows[0]?.cells[0]).toEqual({ column: 'Nama', was: 'Mangkuk batok kelapa', now: 'Mangkuk lain' });
  const onHand = shop.rows('Produk')[0]?.Fisik;
  const told = restore('Produk', ['PRD-0001', 'PRD-0004']);
  expect(told).toMatchObject({
    ok: true,
    result: { safety: 'CDG-000002', unlike: [], rows: ['PRD-0001', 'PRD-0004'] },
    message:
      'Produk, baris yang dipilih: 1 baris berubah, 1 kembali, seperti CDG-000001. Keadaan tadi: CDG-000002.',
    undo: { input: { version: 'CDG-000002', sheet: 'Produk', rows: ['PRD-0001', 'PRD-0004'] } },
  });
  const products = shop.rows('Produk');
  expect(products.slice(0, 2).map(({ Nama }) => Nama)).toEqual(['Mangkuk batok kelapa', 'Tetap begini']);
  expect(products[0]).toMatchObject({ Fisik: onHand });
  expect(products.filter(({ ID }) => ID === 'PRD-0004')).toHaveLength(1);
  expect(products[products.length - 1]).toMatchObject({ ID: 'PRD-0004' });
  // Nothing that Rapi looks at finds fault with it.
  shop.advance(3_700_000);
  shop.tick();
  expect(shop.rows('Produk').every((row) => row['Perlu dicek'] === '')).toBe(true);
  const home = shop.send<{ home: { underWay: { text: string }[] } }>(
    'shell.index',
    {},
    { as: 'nur@griyadaun.example' },
  );
  expect(home.ok && home.result.home.underWay.map(({ text }) => text)).toContain(
    'Ratna (contoh) memulihkan Produk ke 5 Nov, 14.02 · 1 baris berubah, 1 kembali',
  );
  const undo = told.ok && told.undo && 'action' in told.undo ? told.undo : { action: '', input: {} };
  expect(shop.send(undo.action, undo.input)).toMatchObject({ ok: true, result: { unlike: [] } });
  const now = everything(shop, [...ASIDE, 'Pengaturan']);
  const first = differing({ ...now, Produk: damaged.Produk as never }, damaged);
  expect(first).toEqual([]);
  expect(
    shop
      .rows('Produk')
      .slice(0, 2)
      .map(({ Nama }) => Nama),
  ).toEqual(['Mangkuk lain', 'Tetap begini']);
  expect(shop.rows('Produk').some(({ ID }) => ID === 'PRD-0004')).toBe(false);
});

test('a sheet of one’s own: the row that was chosen, formulas and what they spread included; one chosen before it changed again is refused', () => {
  type(OWN, 2, 2, '99');
  type(OWN, 3, 2, '=B2*3');
  const { rows } = rowsOf(OWN);
  const [number, formula] = rows;
  expect(formula?.cells).toEqual([{ column: 'Nilai', was: '=B2*2', now: '=B2*3' }]);
  type(OWN, 2, 2, '98');
  const late = restore(OWN, [number?.key ?? '']);
  expect(late).toMatchObject({ ok: false, problems: [{ code: 'backup.rowsOther' }] });
  const keys = rowsOf(OWN).rows.map(({ key }) => key);
  expect(restore(OWN, keys)).toMatchObject({ ok: true, result: { unlike: [] } });
  expect(differing(everything(shop, ASIDE), before).filter((each) => !each.startsWith('Peng'))).toEqual([]);
});

test('what counts together comes back together: a row of the ledger is refused by name, its tabs are named', () => {
  const moves = rowsOf('Mutasi Stok') as unknown as { held: string; together: string[] };
  expect(moves.held).toMatch(/^Angka Mutasi Stok terhitung bersama .* Pulihkan tab-tab itu bersama\.$/);
  expect(moves.together).toEqual(expect.arrayContaining(['Mutasi Stok', 'Produk', 'Baris Pesanan']));
  type('Pesanan', 2, 7, 'x');
  const told = restore('Pesanan', ['PSN-000001']);
  expect(told).toMatchObject({ ok: false, problems: [{ code: 'backup.rowsCounted' }] });
  expect(shop.rows('Cadangan')).toHaveLength(1);
  expect(rowsOf('Tim').held).toContain('Pulihkan seluruh tabnya');
});

test('stopped anywhere, the keeper’s job brings the same rows back once', () => {
  type('Pemasok', 2, 1, 'Toko lain');
  remove('Pemasok', 4, 1);
  const rows = rowsOf('Pemasok').rows.map(({ key }) => key);
  let [begun, ended] = [0, 0];
  shop.faults({
    before: ({ number, work }) => {
      const head = work?.op === 'properties.write' ? work.values.head : undefined;
      if (head?.includes('"restoring"')) begun = number;
      else if (head) ended = number;
      return undefined;
    },
  });
  const whole = shop.mark();
  expect(restore('Pemasok', rows)).toMatchObject({ ok: true, result: { unlike: [] } });
  shop.faults();
  const after = everything(shop, [...ASIDE, 'Pengaturan']);
  expect(ended).toBeGreaterThan(begun);
  for (let at = begun + 1; at <= ended; at += Math.max(1, Math.floor((ended - begun) / 2))) {
    shop.rewind(whole);
    shop.faults({
      before: ({ number }) => (number === at ? { kind: 'killed', kept: { writes: 1, rows: 1 } } : undefined),
    });
    restore('Pemasok', rows);
    shop.faults();
    shop.advance(3_700_000);
    shop.tick();
    expect(differing(everything(shop, [...ASIDE, 'Pengaturan']), after)).toEqual([]);
  }
});
