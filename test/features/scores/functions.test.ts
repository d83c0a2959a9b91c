/** RICE, WSJF, VALUE_EFFORT and MOSCOW_RANK as people type them into cells of their own tab. */
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let tab: number;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.reshape({
    as: OWNER,
    operation: { kind: 'addSheet', name: 'Hitungan saya' } as never,
    confirmed: true,
  });
  tab = shop.sheetId('Hitungan saya');
});
afterAll(() => shop.close());

const put = (row: number, column: number, text: string): void => {
  const { accepted } = shop.type({ as: OWNER, sheet: tab, row, column, text, confirmed: true });
  expect(accepted).toBe(true);
};
const fill = (rows: readonly (readonly string[])[]): void => {
  for (const [at, cells] of rows.entries())
    for (const [column, text] of cells.entries()) if (text !== '') put(at + 1, column + 1, text);
};
const shown = (rows: number, column: number): unknown[] =>
  Array.from({ length: rows }, (_, at) => {
    const cell = shop.window(tab, at + 1, 1)[0]?.[column - 1];
    return cell?.value ?? '';
  });
let start: ReturnType<ShopHost['mark']> | undefined;
beforeEach(() => {
  start ??= shop.mark();
});
afterEach(() => start && shop.rewind(start));

test('RICE of single cells gives the published score; an impossible effort gives what to enter instead', () => {
  fill([['5000', '2', '80%', '2', '=RICE(A1;B1;C1;D1)']]);
  expect(shown(1, 5)).toEqual([4000]);
  put(1, 4, '0');
  expect(shown(1, 5)).toEqual(['Usaha: isi hari orang, paling kecil 0,5.']);
});

test('RICE of ranges spills one result a row; an empty row stays empty, a wrong one says why', () => {
  fill([
    ['5000', '2', '0,8', '2', '=RICE(A1:A4;B1:B4;C1:C4;D1:D4)'],
    ['3000', '1', '100', '1,5'],
    ['', '', '', ''],
    ['8000', '0,5', '1', ''],
  ]);
  expect(shown(4, 5)).toEqual([4000, 2000, '', 'Usaha: isi hari orang, paling kecil 0,5.']);
});

test('WSJF over a range gives the published scores', () => {
  fill([
    ['8', '5', '13', '5', '=WSJF(A1:A3;B1:B3;C1:C3;D1:D3)'],
    ['13', '5', '8', '8'],
    ['8', '5', '4', '5'],
  ]);
  expect(shown(3, 5)).toEqual([5.2, 3.25, 'Kurangi risiko: isi 1, 2, 3, 5, 8, 13 atau 20.']);
});

test('VALUE_EFFORT names the quadrant; on the cut counts as high', () => {
  fill([
    ['6', '5', '=VALUE_EFFORT(A1:A4;B1:B4)'],
    ['6', '6'],
    ['5', '5'],
    ['11', '6'],
  ]);
  expect(shown(4, 3)).toEqual(['Quick win', 'Big bet', 'Fill-in', 'Nilai: isi 1 sampai 10.']);
});

test('MOSCOW_RANK gives each row its place: by class, then by score, then the upper one', () => {
  fill([
    ['Should', '9', '=MOSCOW_RANK(A1:A6;B1:B6)'],
    ['Harus', '1'],
    ['must', '5'],
    [''],
    ['Nanti', '5'],
    ['Harus', '1'],
  ]);
  expect(shown(6, 3)).toEqual([
    4,
    2,
    1,
    '',
    'MoSCoW belum dipilih: Harus, Sebaiknya, Boleh atau Tidak dulu.',
    3,
  ]);
  put(1, 4, '=MOSCOW_RANK("Could";3)');
  expect(shown(1, 4)).toEqual([3]);
});

test('ranges of different heights are told, not guessed', () => {
  fill([['1', '2', '=VALUE_EFFORT(A1:A3;B1:B2)']]);
  expect(shown(1, 3)).toEqual(['Rentang harus sama tinggi, satu kolom. Pakai misalnya A2:A20 dan B2:B20.']);
});
