/** What a sweep looks at: the whole book as one text, people's own cells in it, and what must hold whatever happened. */
import { OWNER, type ShopHost } from '../../support/shop-host';

const OWN_TAB = 'Punya saya';

/** A person's own column with formulas inside two of Rapi's tables, and a tab of their own. */
export function withOwnCells(shop: ShopHost): void {
  const edit = { as: OWNER, confirmed: true };
  for (const tab of ['Pesanan', 'Produk']) {
    const sheet = shop.sheetId(tab);
    shop.reshape({ as: OWNER, operation: { kind: 'insertColumns', sheet, first: 4, count: 1 } });
    const texts = [['Kolom saya'], ['=ROW()*2'], ['teks saya'], ['=1+1']];
    shop.paste({ ...edit, sheet, row: 1, column: 4, texts });
  }
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: OWN_TAB } });
  const texts = [
    ['catatan', '=SUM(B2:B3)'],
    ['', '3'],
    ['', '4'],
  ];
  shop.paste({ ...edit, sheet: shop.sheetId(OWN_TAB), row: 1, column: 1, texts });
}

/** All values of all tabs. */
export function cellsOf(shop: ShopHost): string {
  return JSON.stringify(
    shop
      .sheets()
      .map(({ name, lastRow, lastColumn }) => [
        name,
        lastRow === 0 ? [] : shop.cells(name, `A1:${letters(lastColumn)}${lastRow}`),
      ]),
  );
}

/** Everything that outlives a run: cells and properties. Two stops that leave the same cannot come to different ends. */
export const leftBehind = (shop: ShopHost): string => cellsOf(shop) + JSON.stringify(shop.properties());

/** People's own cells with their formulas. */
export function ownCells(shop: ShopHost): string {
  const own = ['Pesanan', 'Produk'].map((tab) =>
    shop.window(shop.sheetId(tab), 1, 5).map((row) => {
      const cell = row[3];
      return [cell?.value, cell?.formula];
    }),
  );
  const tab = shop.window(shop.sheetId(OWN_TAB), 1, 3);
  return JSON.stringify([own, tab.map((row) => row.map((cell) => [cell?.value, cell?.formula]))]);
}

/** What does not hold, in words; empty when all is well. */
export function broken(shop: ShopHost): string[] {
  const found: string[] = [];
  const stock = shop.send<{ differences: unknown[] }>('stock.check', {});
  const reserved = shop.send<{ differences: unknown[]; orphans: unknown[] }>('orders.checkReserved', {});
  if (!stock.ok || stock.result.differences.length > 0) found.push('on hand is not the sum of the ledger');
  if (!reserved.ok || reserved.result.differences.length > 0)
    found.push('reserved is not the sum of open lines');
  if (reserved.ok && reserved.result.orphans.length > 0) found.push('a line has no order');
  for (const [tab, header] of ID_COLUMNS) {
    const ids = shop
      .rows(tab)
      .map((row) => row[header])
      .filter((id) => id !== '');
    if (new Set(ids).size < ids.length) found.push(`an id stands twice in ${tab}`);
  }
  return found;
}

export const ID_COLUMNS: readonly (readonly [tab: string, header: string])[] = [
  ['Pesanan', 'No.'],
  ['Baris Pesanan', 'ID'],
  ['Produk', 'ID'],
  ['Mutasi Stok', 'No.'],
  ['Pelanggan', 'ID'],
];

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
