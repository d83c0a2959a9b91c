/** What somebody waits for when the sidebar opens: home from few readings, a form with what it chooses from, the rest behind the page. */
import type { Boot, Packed } from '../../src/kernel/protocol';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

type Part = Packed<Pick<Boot, 'home' | 'index' | 'left' | 'options'>>;
const ask = (input: object): Part => (shop.send('shell.index', input) as never as { result: Part }).result;
const kinds = ({ index }: Part): string[] => index.map(({ kind }) => kind);

function opened(handler: string, as = OWNER): Part {
  const [shown] = shop.run({ handler, as, door: 'menu' }).shown;
  const html = shown && 'html' in shown ? shown.html : '';
  return JSON.parse(/id="boot"[^>]*>([^<]*)</.exec(html)?.[1] ?? '{}');
}

test('the sidebar opens with home whole, and asks for what no row of home needs behind the page', () => {
  const page = opened('menuOpen');
  expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(12);
  const all = ask({});
  expect(page.home.work).toEqual(all.home.work);
  expect(page.left).toEqual(expect.arrayContaining(['stock', 'customers', 'sops']));
  const rest = ask({ of: page.left });
  // Opening the workbook is four, and money needs two tables.
  expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(5 + (page.left ?? []).length);
  expect(new Set([...kinds(page), ...kinds(rest)])).toEqual(new Set(kinds(all)));
  expect([page.home.alarm, ...page.home.checks, rest.home.alarm, ...rest.home.checks]).toEqual(
    expect.arrayContaining([all.home.alarm, ...all.home.checks]),
  );
});

test('a form opens with what it chooses from and waits for no row of home', () => {
  const page = opened('menuAddOrder');
  expect(shop.lastCost().roundTrips).toBeLessThanOrEqual(12);
  expect(page.home).toMatchObject({ coming: true, work: [] });
  expect(kinds(page)).toEqual(expect.arrayContaining(['products', 'customers', 'orders', 'invoices']));
});

test('a workbook whose control sheet does not repeat Alur yet is read as it stands, and repeats it once its owner opened it', () => {
  const sheet = shop.sheetId('Pengaturan');
  const at = shop
    .rows('Pengaturan')
    .flatMap((row, index) => (Object.values(row)[0] === 'stage' ? [index + 2] : []));
  expect(at).toHaveLength(7);
  const range = { sheet, row: at[0] ?? 0, column: 1, rows: 7, columns: 3 };
  shop.apply({ op: 'cells.write', range, values: Array.from({ length: 7 }, () => ['', '', '']) });
  const before = ask({ first: true });
  expect(shop.lastCost().roundTrips).toBe(13);
  expect(opened('menuOpen').home.work).toEqual(before.home.work);
  expect(ask({ first: true }).home.work).toEqual(before.home.work);
  expect(shop.lastCost().roundTrips).toBe(12);
});

test('how dark the screens are is chosen by each person, comes with their page and costs its opening nothing', () => {
  const look = (as = OWNER): string | undefined => opened('menuOpen', as).options?.look;
  expect(look()).toBe('light');
  const before = shop.lastCost();
  const bima = person('bima');
  const told = shop.send('language.look', { look: 'dark' }, { as: bima });
  expect(told).toMatchObject({ ok: true, undo: { action: 'language.look', input: { look: 'light' } } });
  expect(shop.send('language.look', { look: 'system' }, { as: person('yoga') }).ok).toBe(true);
  expect([look(bima), look(person('yoga')), look(person('nur')), look()]).toEqual([
    'dark',
    'system',
    'light',
    'light',
  ]);
  expect(shop.lastCost().roundTrips).toBe(before.roundTrips);
  shop.send('language.look', { look: 'light' }, { as: bima });
  expect([look(bima), look(person('yoga'))]).toEqual(['light', 'system']);
});
