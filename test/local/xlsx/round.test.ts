/** The sample business as an Excel file and opened again: the same cells with all that lies on them. */
import { join } from 'node:path';
import type { CellView, SheetView } from '../../../local/host';
import { openHost } from '../../../local/run/host';
import { openXlsx } from '../../../local/xlsx';
import { NOW, OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let content: Buffer;
let left: string[];
let again: ReturnType<typeof openHost>;
beforeAll(async () => {
  shop = await shopHost();
  const saved = await shop.saveXlsx();
  ({ content } = saved);
  left = saved.left.lines('en');
  again = openHost({
    bundle: join(process.cwd(), 'build/out'),
    file: ':memory:',
    owner: OWNER,
    zone: 'Asia/Jakarta',
    locale: 'id_ID',
    now: () => NOW,
  });
  again.fill(await openXlsx(content, 'id_ID'));
});
afterAll(() => {
  shop.close();
  again.close();
});

/** Colours are one, however they are written; a look that says it has no number format has none. */
const plain = (cells: (CellView | null)[][]) =>
  JSON.stringify(cells)
    .toLowerCase()
    .replaceAll(/,?"numberformat":"general"/g, '');
const facts = ({ id: _, maxRows: __, charts: ___, ...rest }: SheetView) => ({
  ...rest,
  tabColor: rest.tabColor?.toLowerCase(),
});

test('every tab has the same cells, looks, notes and rules, and what cannot go along is counted', () => {
  expect(again.contents()).toEqual(shop.contents());
  const [before, after] = [shop.sheets(), again.sheets()];
  expect(after.map(facts)).toEqual(before.map(facts));
  for (const [at, { id }] of before.entries()) {
    const other = after[at]?.id ?? -1;
    expect(plain(again.window(other, 1, 40))).toBe(plain(shop.window(id, 1, 40)));
  }
  expect(left).toEqual([
    expect.stringMatching(/^\d+ protections of ranges, or that only warn$/),
    '4 charts: make them again',
    '30 checkboxes become choices of TRUE/FALSE',
    'What Rapi keeps outside of cells: undo, schedules, backups. In the new workbook: Rapi → Mulai…',
  ]);
});
