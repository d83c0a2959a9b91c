/** A version holds everything a tab has: whatever is changed, taken away or deleted is again what it was, kind by kind. */
import { shorten } from '../../support/backups';
import { addEveryKind, everyKind, KINDS_TAB } from '../../support/every-kind';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
let before: Record<string, string>;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.keepRealms();
  addEveryKind(shop);
  shorten(shop);
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  before = everyKind(shop);
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

/** Everything else than it was, as people and time do it. */
function upset(): void {
  const sheet = shop.sheetId(KINDS_TAB);
  const range = { sheet, row: 1, column: 1, rows: 10, columns: 8 };
  for (const { id } of shop.read({ op: 'sheet.protections', sheet }))
    shop.apply({ op: 'sheet.unprotect', sheet, id });
  shop.apply({ op: 'sheet.filter.set', sheet, filter: null });
  shop.apply({ op: 'rows.group', sheet, first: 1, count: 7, delta: -8 });
  shop.apply({ op: 'rows.group', sheet, first: 6, count: 2, delta: 2, collapsed: true });
  shop.apply({ op: 'rows.show', sheet, first: 1, count: 7, hidden: false });
  shop.apply({ op: 'rows.show', sheet, first: 2, count: 1, hidden: true });
  shop.apply({ op: 'rows.height', sheet, first: 1, count: 7, pixels: 40 });
  shop.apply({ op: 'sheet.rules.write', sheet, rules: [] });
  const rows = ['#000000', '#111111', '#222222', null];
  for (const id of ['one', 'two']) shop.apply({ op: 'sheet.unband', sheet, id });
  const band = { id: 'other', range: { ...range, rows: 3 }, rows, columns: [null, null, null, null] };
  shop.apply({ op: 'sheet.band', sheet, band });
  shop.apply({ op: 'sheet.name', sheet, name: 'Jumlah_barang', place: { ...range, rows: 1 } });
  shop.apply({ op: 'sheet.name', sheet, name: 'Lain', place: { ...range, rows: 2 } });
  const looks = { fontFamily: 'Courier New', line: 'line-through', rotation: -30 } as const;
  shop.apply({ op: 'cells.format', range, formats: [[{ ...looks, rich: { text: 'pot', runs: [] } }]] });
  shop.apply({ op: 'cells.validate', range, validations: [[null]] });
  shop.apply({ op: 'sheet.set', sheet, facts: { rightToLeft: false, hiddenGridlines: false } });
  shop.apply({ op: 'sheet.chart.remove', sheet, id: 7 });
  shop.apply({ op: 'book.set', recalculation: 'HOUR', circles: false });
}

const restore = (input: object = {}) =>
  expect(shop.send('backup.restore', { version: 'CDG-000001', ...input })).toMatchObject({
    ok: true,
    result: { unlike: [] },
  });

test('every kind that was changed is again what it was, and so are its figures', () => {
  expect(before.values).toContain('68');
  upset();
  const upsetting = everyKind(shop);
  for (const kind of Object.keys(before))
    if (kind !== 'borders') expect([kind, upsetting[kind]]).not.toEqual([kind, before[kind]]);
  restore();
  expect(everyKind(shop)).toEqual(before);
});

test('a tab that was deleted comes back with all of it but its borders, which no script can read', () => {
  shop.reshape({
    as: OWNER,
    operation: { kind: 'deleteSheet', sheet: shop.sheetId(KINDS_TAB) },
    confirmed: true,
  });
  restore();
  const { borders: _, ...rest } = before;
  expect(everyKind(shop)).toMatchObject(rest);
});

test('a copy beside has it too, without taking the name of the range or the protections', () => {
  expect(
    shop.send('backup.restore', { version: 'CDG-000001', sheet: KINDS_TAB, beside: true }),
  ).toMatchObject({
    ok: true,
    result: { unlike: [] },
  });
  expect(everyKind(shop)).toEqual(before);
  const copy = shop.sheets().find(({ name }) => name.startsWith(`${KINDS_TAB} `))?.name ?? '';
  const { borders: _, names, protections, book: __, ...rest } = everyKind(shop, copy);
  expect([names, protections]).toEqual(['[]', '[]']);
  expect({ ...before }).toMatchObject(rest);
});

const said = (): string => JSON.stringify(shop.send('backup.card', { id: 'CDG-000001' }));

test('what will not come back as it was is said on the card and before comparing, tab by tab', () => {
  expect(said()).toContain(
    '"text":"Tidak kembali persis di Semua jenis","aside":"2 gambar, 1 tabel pivot, 1 bagan (gaya rinci)"',
  );
  expect(shop.send('backup.compare', { version: 'CDG-000001' })).toMatchObject({
    result: { lost: [{ aside: '2 gambar, 1 tabel pivot, 1 bagan (gaya rinci)' }] },
  });
});

test('a version without looks, notes and charts leaves those that are there alone; one made before a restore has them', () => {
  for (const what of ['looks', 'notes', 'charts'])
    expect(shop.send('backup.choose', { what, held: false })).toMatchObject({ ok: true });
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true, result: { version: 'CDG-000002' } });
  const sheet = shop.sheetId(KINDS_TAB);
  shop.apply({ op: 'cells.clear', range: { sheet, row: 1, column: 1, rows: 4, columns: 4 }, ...CONTENTS });
  shop.apply({ op: 'sheet.chart.remove', sheet, id: 7 });
  shop.apply({ op: 'rows.height', sheet, first: 3, count: 1, pixels: 99 });
  const now = everyKind(shop);
  expect(shop.send('backup.restore', { version: 'CDG-000002', sheet: KINDS_TAB })).toMatchObject({
    result: { unlike: [] },
  });
  const { values, rich: _, ...rest } = everyKind(shop);
  expect(values).toBe(before.values);
  // What was written anew has no links; all else is as it was just now.
  expect({ ...now }).toMatchObject(rest);
  expect(shop.send('backup.restore', { version: 'CDG-000001', sheet: KINDS_TAB })).toMatchObject({
    ok: true,
  });
  expect(everyKind(shop)).toEqual(before);
});

test('people’s own tabs that are left out stay as they are', () => {
  expect(shop.send('backup.choose', { what: 'tabs', held: false })).toMatchObject({ ok: true });
  const taken = shop.send<{ sheets: number }>('backup.now', {});
  expect(taken).toMatchObject({ result: { sheets: shop.sheets().length - 2 } });
  expect(shop.send('backup.restore', { version: 'CDG-000002' })).toMatchObject({ ok: true });
  expect(everyKind(shop)).toEqual(before);
});

const CONTENTS = { contents: true, formats: false, notes: false, validations: false };
