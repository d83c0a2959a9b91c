/**
 * What works beside the row journal: versions, restores, views and caches. Stopped anywhere they leave people's data as before or as after, and done again
 * they come to the end they would have come to. They read and write whole tabs, so they are swept in a shop without spare rows and columns.
 */
import { shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';
import { withOwnCells } from './book';
import { type Example, must } from './examples';

/** The sample business in tabs that are no larger than what they hold. */
export async function smallShop(): Promise<ShopHost> {
  const shop = await shopHost();
  withOwnCells(shop);
  shorten(shop);
  for (const { id: sheet, maxColumns, lastColumn } of shop.sheets()) {
    const [first, count] = [lastColumn + 2, maxColumns - lastColumn - 1];
    const operation = { kind: 'deleteColumns' as const, sheet, first, count };
    if (count > 0) shop.reshape({ as: OWNER, operation, confirmed: true });
  }
  return shop;
}

const version = (shop: ShopHost): { version: string } =>
  must(shop.send<{ version: string }>('backup.now', {}));

/** A version, and then a tab whose content is gone. */
const emptied = (shop: ShopHost): { version: string; sheet: string } => {
  const taken = version(shop);
  const { lastColumn = 1 } = shop.sheets().find(({ name }) => name === 'Pemasok') ?? {};
  const range = { sheet: shop.sheetId('Pemasok'), row: 2, column: 1, rows: 3, columns: lastColumn };
  shop.apply({ op: 'cells.clear', range, contents: true, formats: true, notes: true, validations: false });
  return { version: taken.version, sheet: 'Pemasok' };
};

/** Every version that is listed can be trusted, and no file was made twice. */
const sound = (shop: ShopHost): string[] => {
  const names = shop.files(OWNER).map(({ name }) => name);
  const twice = new Set(names).size < names.length ? ['a file was made twice'] : [];
  if (shop.rows('Cadangan').length === 0) return twice;
  const told = shop.send('backup.verify', {});
  return [...twice, ...(told.ok ? [] : told.problems.map(({ text }) => text))];
};

export const ERRANDS: readonly Example[] = [
  { action: 'backup.now', ends: 'errand', every: 4, input: () => ({}), sound },
  {
    action: 'backup.asked',
    ends: 'errand',
    every: 16,
    input: (shop) => {
      must(shop.send('backup.now', {}, { as: person('bima') }));
      return {};
    },
    sound,
  },
  {
    action: 'jobs.run',
    of: 'the nightly version',
    ends: 'errand',
    every: 16,
    input: () => ({ name: 'backup.daily' }),
    sound,
  },
  {
    action: 'backup.verify',
    ends: 'errand',
    every: 4,
    input: (shop) => {
      version(shop);
      return {};
    },
    sound,
  },
  { action: 'backup.restore', of: 'one tab in place', ends: 'errand', every: 32, input: emptied, sound },
  {
    action: 'backup.restore',
    of: 'one tab beside',
    ends: 'errand',
    every: 8,
    input: (shop) => ({ ...emptied(shop), beside: true }),
    sound,
  },
  {
    action: 'backup.takeIn',
    ends: 'errand',
    every: 4,
    input: (shop) => {
      const start = shop.mark();
      version(shop);
      const files = shop
        .files(OWNER)
        .filter(({ name }) => name.startsWith('CDG-'))
        .map(({ name, text }) => ({ name, text }));
      shop.rewind(start);
      return { files };
    },
  },
  { action: 'today.refresh', ends: 'errand', input: () => ({}) },
  { action: 'inbox.tidy', ends: 'errand', input: () => ({}) },
  { action: 'notes.tidy', ends: 'errand', input: () => ({}) },
  { action: 'backlog.refresh', ends: 'errand', input: () => ({}) },
];
