/** The language of a living workbook: switched and back, with what people named and typed left alone, and every step still taken. */
import { killedBefore } from '../../local/gate/faults';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

type Book = Record<string, unknown[][]>;

/** Every cell with its look, dropdown and note, by tab; a range's name stands there with quotes or without. */
const everything = (shop: ShopHost): Book =>
  Object.fromEntries(
    shop
      .sheets()
      .map(({ name, id, lastRow, lastColumn }) => [
        name,
        shop
          .window(id, 1, lastRow)
          .map((row) =>
            row
              .slice(0, lastColumn)
              .map((cell) => JSON.parse(JSON.stringify(cell).replace(/='(\w+)'!/g, '=$1!'))),
          ),
      ]),
  );

/** Cells that differ, a line each. */
function differing(a: Book, b: Book): string[] {
  return Object.entries(b).flatMap(([tab, rows]) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const [now, then] = [a[tab]?.[at]?.[column], cell].map((each) => JSON.stringify(each));
        return now === then ? [] : [`${tab}, row ${at + 1}, column ${column + 1}: ${now} | ${then}`];
      }),
    ),
  );
}

const must = (shop: ShopHost, action: string, input: unknown, as = OWNER) => {
  const told = shop.send(action, input, { as });
  if (!told.ok)
    throw new Error(`${action}: ${JSON.stringify(told.problems)} ${told.execution.log.join(' ')}`);
  return told;
};

let shop: ShopHost;
let english: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
  english = await shopHost({ language: 'en' });
});
afterAll(() => {
  shop.close();
  english.close();
});
afterEach(() => shop.startAgain());

/** The words of what does not follow a figure, a day, a stamp or what was said at the time. */
const VIEWS = /^(Today|Dashboard|Dashboard Data|\w+ Revisions|Import Trail)$/;

/** What the sample wrote as a reason stays as it was written; one that begins in English writes these. */
const REASONS: Readonly<Record<string, string>> = { 'Saldo awal': 'Opening', 'Stok opname': 'Stock count' };

test('a workbook that goes to English is one that was set up in English, and back it is as it was', () => {
  const before = everything(shop);
  const there = must(shop, 'language.switch', { language: 'en' });
  expect(there.undo).toEqual({ action: 'language.switch', input: { language: 'id' } });
  const words = (book: Book): Book =>
    JSON.parse(
      JSON.stringify(book, (_, value) =>
        value && typeof value === 'object' && 'display' in value
          ? {
              ...value,
              display:
                typeof value.value === 'string' && value.value[0] !== '~'
                  ? (REASONS[value.value] ?? value.value)
                  : '',
              value: '',
            }
          : value,
      ),
    );
  const [now, made] = [words(everything(shop)), words(everything(english))];
  expect(Object.keys(now)).toEqual(Object.keys(made));
  for (const tab of Object.keys(made)) if (VIEWS.test(tab)) delete made[tab];
  expect(differing(now, made)).toEqual([]);
  // Stamps were made of Indonesian words: every row is still as Rapi wrote it.
  expect(must(shop, 'app.reconcile', {}).message).toBe('Every row agrees.');
  must(shop, 'language.switch', { language: 'id' });
  expect(differing(everything(shop), before)).toEqual([]);
});

test('what people named and typed stays theirs, and their formulas go on by the new names', () => {
  const rename = (operation: Parameters<ShopHost['reshape']>[0]['operation']) =>
    shop.reshape({ as: OWNER, operation, confirmed: true });
  rename({ kind: 'renameSheet', sheet: shop.sheetId('Pemasok'), name: 'Tukang' });
  rename({ kind: 'addSheet', name: 'Orders' });
  const own = shop.sheetId('Orders');
  shop.type({ as: OWNER, sheet: own, row: 1, column: 1, text: '=COUNTIF(Pesanan!G:G;"Selesai")' });
  shop.type({ as: OWNER, sheet: own, row: 2, column: 1, text: '=SUM(Pesanan!E2:E100)' });
  const products = shop.sheetId('Produk');
  shop.type({
    as: OWNER,
    sheet: products,
    row: 1,
    column: shop.column('Produk', 'Harga'),
    text: 'Harga toko',
  });
  const alur = {
    as: OWNER,
    sheet: shop.sheetId('Alur'),
    row: 2,
    column: 2,
    text: 'Baru masuk, kita cek dulu.',
  };
  shop.type(alur);
  const total = shop.values('Orders')[1]?.[0];

  const { execution } = must(shop, 'language.switch', { language: 'en' });
  const names = shop.sheets().map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Tukang', 'Orders', 'Orders (2)', 'Products', 'Settings']));
  expect(names).not.toContain('Pesanan');
  expect(shop.values('Products')[0]).toEqual(
    expect.arrayContaining(['Harga toko', 'On hand', 'Reorder point']),
  );
  expect(
    shop
      .values('Flow')
      .slice(1, 3)
      .map((row) => row[1]),
  ).toEqual(['Baru masuk, kita cek dulu.', 'Payment and stock are checked; work may begin.']);
  expect(shop.window(own, 1, 2).map(([cell]) => cell?.formula)).toEqual([
    `=COUNTIF('Orders (2)'!G:G;"Selesai")`,
    `=SUM('Orders (2)'!E2:E100)`,
  ]);
  expect(shop.values('Orders')[1]?.[0]).toBe(total);
  // However many rows there are: a tab costs its header and, where words stand in it, a look at each such column.
  expect(execution.cost.roundTrips).toBeLessThan(290);

  must(shop, 'language.switch', { language: 'id' });
  expect(shop.sheets().map(({ name }) => name)).toContain('Pesanan');
});

test('in English everything goes on: by cells, by the sidebar, and what was done before is taken back', () => {
  const before = must(shop, 'tickets.edit', { id: 'TKT-000001', set: { urgency: '4' } });
  must(shop, 'language.switch', { language: 'en' });
  const { undo } = before;
  if (undo && !('none' in undo)) must(shop, undo.action, undo.input);
  expect(shop.rows('Tickets')[0]).toMatchObject({ Urgency: 'Medium' });
  const orders = shop.sheetId('Orders');
  const step = { as: person('joko'), sheet: orders, column: shop.column('Orders', 'Step') };
  const row = shop.rows('Orders').findIndex((each) => each['No.'] === 'PSN-000063') + 2;
  shop.type({ ...step, row, text: 'Check' });
  expect(shop.rows('Orders')[row - 2]).toMatchObject({ Status: 'Checked' });
  const made = must(shop, 'orders.create', {
    customer: { name: 'Zahra (contoh)', phone: '0813 9999 0001' },
    channel: 'store',
    lines: [{ product: 'BTK-SDK', quantity: 1 }],
  });
  expect(made.message).toMatch(/saved/);
  must(shop, 'today.refresh', {});
  must(shop, 'dashboard.refresh', {});
  expect(shop.values('Today').flat()).toContain('6 days late');
  expect(shop.window(shop.sheetId('Dashboard'), 1, 1)[0]?.[1]?.validation?.args[0]).toContain('Today');
  expect(JSON.stringify(shop.charts(shop.sheetId('Dashboard')))).toContain(
    'Which channels do orders come from?',
  );
});

test('only who may write every tab switches, and a second look finds nothing left to do', () => {
  expect(shop.send('language.switch', { language: 'en' }, { as: person('bima') })).toMatchObject({
    problems: [{ code: 'app.noRight' }],
  });
  expect(shop.send('language.switch', { language: 'jv' })).toMatchObject({ ok: false });
  expect(shop.send('language.card', {})).toMatchObject({ result: { next: { input: { language: 'en' } } } });
});

test('stopped anywhere it goes on by itself, and others work meanwhile', () => {
  const { execution } = must(shop, 'language.switch', { language: 'en' });
  const whole = everything(shop);
  for (const share of [0.3, 0.97]) {
    shop.startAgain();
    shop.faults(killedBefore(Math.round(execution.cost.calls * share)));
    expect(shop.send('language.switch', { language: 'en' }, { id: 'once' }).ok).toBe(false);
    shop.faults(undefined);
    const halfway = shop.mark();
    must(shop, 'orders.hold', { id: 'PSN-000063', reason: 'tunggu kabar' }, person('bima'));
    must(shop, 'tickets.edit', { id: 'TKT-000001', set: { urgency: '4' } }, person('bima'));
    shop.rewind(halfway);
    must(shop, 'jobs.run', { name: 'language.hourly' });
    expect(differing(everything(shop), whole)).toEqual([]);
    expect(shop.send('language.goOn', {})).toMatchObject({ message: 'Nothing was written.' });
  }
});

test('a switch that goes on by itself is at its end once the other language was asked for', () => {
  shop.limit(360_000, true);
  expect(shop.send('language.switch', { language: 'en' }, { id: 'there' })).toMatchObject({
    more: { all: 47 },
  });
  shop.limit();
  must(shop, 'language.switch', { language: 'id' });
  shop.advance(900_000);
  shop.run({ handler: 'jobQuarter', as: OWNER, door: 'clock' });
  expect(shop.sheets().map(({ name }) => name)).toContain('Pesanan');
  expect(JSON.parse(shop.properties().underWay ?? '')).toMatchObject([{ id: 'there', over: true }]);
});
