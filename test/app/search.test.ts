/** Enter in the search box: what is too old for the page's index is found in the sheets, whatever their size. */
import { FEATURES } from '../../src/app/registry';
import { letters, person, type ShopHost, shopHost } from '../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => shop.startAgain());

interface Found {
  entries: { id: string; title: string; facts?: { phone?: string } }[];
}
const find = (text: string, as?: string) => shop.send<Found>('search.find', { text }, as ? { as } : {});
const ids = (text: string): string[] => {
  const told = find(text);
  return told.ok ? told.result.entries.map(({ id }) => id) : [];
};

test('a name, a phone ending, a SKU and an order number are found', () => {
  expect(ids('putri')).toContain('PLG-00016');
  expect(ids('0016')).toContain('PLG-00016');
  expect(ids('btk-mgk')[0]).toBe('PRD-0001');
  expect(ids('psn 41')[0]).toBe('PSN-000041');
  expect(ids('byr 19')[0]).toBe('BYR-000019');
  expect(ids('tkt2')[0]).toBe('TKT-000002');
  expect(ids('pb1')[0]).toBe('PB-000001');
  expect(ids('zzzz')).toEqual([]);
});

test('finding reads each table that is searched once or twice beyond opening the workbook, and writes nothing', () => {
  const { cost } = find('putri').execution;
  const searched = FEATURES.flatMap(({ finds }) => finds ?? []).length;
  // Opening: properties, the workbook, the control sheet and who asks.
  expect(cost.roundTrips).toBeLessThanOrEqual(4 + 2 * searched);
  expect(cost.cellsWritten).toBe(0);
});

test('whoever may not see phones does not get them from the search either', () => {
  const told = find('putri', person('kirana'));
  expect(told).toMatchObject({ ok: true });
  expect(JSON.stringify(told.ok && told.result.entries)).not.toMatch(/62\d{8}/);
});

test('a product that is not sold any more is not offered', () => {
  const { result } = shop.send<{ id: string }>('stock.addProduct', {
    sku: 'USANG-9',
    name: 'Barang usang',
    price: 1,
  }) as never as {
    result: { id: string };
  };
  expect(ids('usang-9')).toEqual([result.id]);
  shop.send('stock.retire', { product: result.id });
  expect(ids('usang-9')).toEqual([]);
});

test('thousands of notes are searched in the same round trips as six', () => {
  const few = find('giling').execution.cost;
  const sheet = shop.sheetId('Catatan');
  const last = shop.rows('Catatan').length + 1;
  const width = shop.sheets().find(({ name }) => name === 'Catatan')?.lastColumn ?? 1;
  const [template = []] = shop.cells('Catatan', `A${last}:${letters(width)}${last}`);
  const [text, no] = [shop.column('Catatan', 'Catatan') - 1, shop.column('Catatan', 'ID') - 1];
  const values = Array.from({ length: 3_000 }, (_, index) => {
    const row = [...template];
    row[text] = index === 7 ? 'kopi GILÏNG halus, giling kasar' : `biasa ${index}`;
    row[no] = `CTT-${String(100 + index).padStart(6, '0')}`;
    return row;
  });
  shop.apply({ op: 'rows.insert', sheet, before: last + 1, count: values.length });
  shop.apply({
    op: 'cells.write',
    range: { sheet, row: last + 1, column: 1, rows: 3_000, columns: width },
    values,
  });
  const told = find('gilïng halus');
  expect(told.ok && told.result.entries.map(({ id }) => id)).toEqual(['CTT-000107']);
  expect(told.execution.cost.roundTrips).toBe(few.roundTrips);
});
