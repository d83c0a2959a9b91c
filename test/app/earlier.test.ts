/** Workbooks that earlier versions made (test/fixtures): each opens, is brought up to date after a version to go back to, and the business in it goes on. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OWNER, openedCopy, type ShopHost } from '../support/shop-host';

const FIXTURES = join(process.cwd(), 'test/fixtures');
const MADE = JSON.parse(readFileSync(join(FIXTURES, 'made.json'), 'utf8')) as Record<string, { at: string }>;

function opened(name: string): ShopHost {
  const file = join(tmpdir(), `earlier-${process.pid}-${name}.rapi`);
  writeFileSync(file, gunzipSync(readFileSync(join(FIXTURES, `${name}.gz`))));
  const shop = openedCopy(file, Date.parse(MADE[name]?.at ?? ''));
  rmSync(file);
  return shop;
}

const ORDER = {
  customer: { name: 'Yuni (contoh)', phone: '081230000099' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1, price: 45_000 }],
};
const migrated = (shop: ShopHost) =>
  shop.values('Pengaturan').find(([kind, key]) => kind === 'setting' && key === 'migrated')?.[2];
/** What a person counts: stock, and what orders come to. */
const figures = (shop: ShopHost) => ({
  stock: shop.rows('Produk').map((row) => [row.SKU, row.Fisik]),
  totals: shop.rows('Pesanan').map((row) => [row['No.'], row.Total]),
});

test.each(Object.keys(MADE))('a workbook made by %s', (name) => {
  const shop = opened(name);
  const before = figures(shop);
  const last = before.totals.length;
  // One that is as this version makes them has nothing to wait for.
  const was = migrated(shop);
  // The first opening adds what is new, and asks for a version to go back to.
  expect(shop.run({ handler: 'menuOpen', as: OWNER, door: 'menu' }).shown).toMatchObject([
    { kind: 'sidebar' },
  ]);
  expect(migrated(shop)).toBe(was);
  if (was === undefined) expect(shop.properties()['backup.asked']).toBeTruthy();
  expect(figures(shop)).toEqual(before);
  expect(shop.send('jobs.run', { name: 'backup.asked' })).toMatchObject({ ok: true });
  if (was === undefined) expect(shop.rows('Cadangan').length).toBeGreaterThan(0);
  // With it there, the next change brings the rest.
  const made = shop.send('orders.create', ORDER);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  expect(migrated(shop)).toBe(1);
  expect(shop.rows('Pesanan')).toHaveLength(last + 1);
  // A module that came later was off, and brings its tab, dropdowns elsewhere and all, when it is switched on.
  expect(shop.send('modules.switch', { on: ['sops'] })).toMatchObject({ ok: true });
  const sop = shop.window(shop.sheetId('Alur'), 2, 1)[0]?.[shop.column('Alur', 'SOP') - 1];
  expect(sop?.validation).toMatchObject({ criteria: 'VALUE_IN_RANGE', allowInvalid: true });
  expect(figures(shop).totals.slice(0, last)).toEqual(before.totals);
  const found = shop.send<Record<string, number>>('app.reconcile', {});
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  expect(found.result).toMatchObject({ copies: 0, doubtful: 0, lost: 0, right: 0, typed: 0 });
  shop.close();
});
