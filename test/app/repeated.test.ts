/** Whose role is whose stays right whatever people type into the cells of the team, with the formula of now and with that of an earlier Rapi. */
import { parseControl } from '../../src/app/tables/control';
import { person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

/** Where the control sheet repeats this column. */
function repeatedAt(kind: string, key: string) {
  const sheet = shop.sheetId('Pengaturan');
  const row = shop.rows('Pengaturan').findIndex((each) => {
    const [first, second] = Object.values(each);
    return first === kind && second === key;
  });
  return { sheet, row: row + 2, column: 3, rows: 1, columns: 1 };
}
const formulas = (): string[] =>
  ['name', 'email', 'role'].map(
    (key) => shop.window(shop.sheetId('Pengaturan'), repeatedAt('team', key).row, 1)[0]?.[2]?.formula ?? '',
  );
/** As an earlier Rapi installed it. */
function asInstalledEarlier(): void {
  for (const [index, key] of ['name', 'email', 'role'].entries()) {
    const formula = String(formulas()[index]).replace('CHAR(9252)', 'CHAR(10)');
    shop.apply({ op: 'cells.formulas.write', range: repeatedAt('team', key), formulas: [[formula]] });
  }
}
function breakTheFirstAddress(): void {
  const range = {
    sheet: shop.sheetId('Tim'),
    row: 2,
    column: shop.column('Tim', 'E-mail'),
    rows: 1,
    columns: 1,
  };
  shop.apply({ op: 'cells.write', range, values: [['a@x.example\nb@x.example']] });
}
const input = { lines: [{ product: 'PRD-0001', quantity: 5, cost: 16000 }], source: 'PB-9' };
const mayReceive = (): string[] =>
  TEAM.filter((name) => shop.send('stock.receive', input, { as: person(name) }).ok);

/** Of those below the first one. */
const TEAM = ['sekar', 'tegar', 'wulan', 'damar', 'joko', 'lestari', 'agus', 'nur', 'kirana', 'yoga'];
let right: string[];
beforeAll(() => {
  right = mayReceive();
  shop.startAgain();
});

test('a line break in an address moves nobody’s role to the next, and costs no round trip more', () => {
  expect(right).toContain('joko');
  expect(right.length).toBeLessThan(TEAM.length / 2);
  const cost = () => shop.send('stock.receive', input).execution.cost.roundTrips;
  const usual = cost();
  breakTheFirstAddress();
  expect(mayReceive()).toEqual(right);
  expect(cost()).toBe(usual);
});

test('in a workbook of an earlier Rapi the team itself is asked, until its owner’s next change mends the formula', () => {
  asInstalledEarlier();
  breakTheFirstAddress();
  expect(mayReceive()).toEqual(right);
  expect(formulas()[1]).toContain('CHAR(10)');
  expect(shop.send('stock.receive', input)).toMatchObject({ ok: true });
  expect(formulas().every((formula) => formula.startsWith('=TEXTJOIN(CHAR(9252)'))).toBe(true);
  expect(mayReceive()).toEqual(right);
});

test('options: a line break belongs to its value, and lines that do not match are trusted by nobody', () => {
  // Of the tables that can be repeated this workbook has two.
  const rows = (value: string, between: string) => [
    ['table', 'team', 1] as const,
    ['table', 'options', 2] as const,
    ...[
      ['id', ['ID', 'O1', 'O2']],
      ['key', ['Kunci', 'a', 'b']],
      ['value', ['Nilai', value, 'dua']],
    ].map(([key, lines]) => ['option', String(key), (lines as string[]).join(between)] as const),
  ];
  expect(parseControl(rows('satu\nlagi', '␤'))).toMatchObject({
    torn: [],
    former: ['team'],
    options: [
      { key: 'a', value: 'satu\nlagi' },
      { key: 'b', value: 'dua' },
    ],
  });
  expect(parseControl(rows('satu\nlagi', '\n'))).toMatchObject({
    torn: ['options'],
    former: ['team', 'options'],
  });
});
