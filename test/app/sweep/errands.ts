/**
 * What works beside the row journal: versions, restores, views and caches. Stopped anywhere they leave people's data as before or as after, and done again
 * they come to the end they would have come to. They read and write whole tabs, so they are swept in a shop without spare rows and columns.
 * Longer than other files because it is nothing but a list.
 */
import { shorten } from '../../support/backups';
import { NOW, OWNER, person, type ShopHost, shopHost, type Told } from '../../support/shop-host';
import { withOwnCells } from './book';
import { type Example, must } from './examples';

/** And a day: what stays for a week is over. */
const WEEK = 8 * 86_400_000;

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

/** Of the sample's service, who has open work and tickets. */
const leaving = (shop: ShopHost) => ({
  id: String(shop.rows('Tim').find(({ 'E-mail': email }) => email === person('wulan'))?.ID),
  day: '2026-11-05',
  to: 'Damar (contoh)',
});
const undone = (told: Told): unknown => (told.ok && told.undo && 'input' in told.undo ? told.undo.input : {});

/** Every version that is listed can be trusted, and no file was made twice. */
const sound = (shop: ShopHost): string[] => {
  const names = shop.files(OWNER).map(({ name }) => name);
  const twice = new Set(names).size < names.length ? ['a file was made twice'] : [];
  if (shop.rows('Cadangan').length === 0) return twice;
  const told = shop.send('backup.verify', {});
  return [...twice, ...(told.ok ? [] : told.problems.map(({ text }) => text))];
};

const reshape = (shop: ShopHost, operation: Parameters<ShopHost['reshape']>[0]['operation']): void => {
  shop.reshape({ as: OWNER, operation, confirmed: true });
};

/** Once repaired, nothing is missing and nothing stands twice. */
const repaired = (shop: ShopHost): string[] => {
  const { columns } = must(shop.send<{ columns: number }>('setup.repair', {}));
  const twice = shop.sheets().flatMap(({ name, id }) => {
    const headers = (shop.window(id, 1, 1)[0] ?? []).flatMap((cell) => cell?.display || []);
    return new Set(headers).size < headers.length ? [`${name} has a column twice`] : [];
  });
  return columns > 0 ? [`${columns} columns were still missing`, ...twice] : twice;
};

/** One file, and the row leads to it. */
const oneFile = (shop: ShopHost): string[] => {
  const kept = shop.files(OWNER).filter(({ name }) => name.endsWith('.pdf'));
  const pdf = shop.rows('Invoice')[2]?.PDF;
  return [
    ...(kept.length > 1 ? ['the invoice was kept twice'] : []),
    ...(pdf === `https://drive.google.com/file/d/${kept[0]?.id}/view` ? [] : ['the row leads to no file']),
  ];
};

/** Every message stands in the log once, and none is missing. */
const toldOnce = (shop: ShopHost): string[] => {
  const keys = shop.rows('Log Kirim').map(({ Kunci }) => Kunci);
  if (new Set(keys).size < keys.length) return ['a message is told twice'];
  const again = shop.send<{ mails: unknown[] }>('reminders.preview', { id: 'ATR-07' });
  return again.ok && again.result.mails.length > 0 && keys.length > 0 ? ['a message is missing'] : [];
};

export const ERRANDS: readonly Example[] = [
  {
    action: 'reminders.send',
    ends: 'errand',
    every: 2,
    input: (shop) => {
      must(shop.send('reminders.set', { id: 'ATR-07', on: true }));
      return {};
    },
    sound: toldOnce,
  },
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
  {
    action: 'keeping.care',
    ends: 'errand',
    every: 4,
    input: (shop) => {
      version(shop);
      return {};
    },
    sound,
  },
  {
    action: 'keeping.hold',
    ends: 'errand',
    every: 4,
    input: (shop) => ({ version: version(shop).version }),
    sound,
  },
  // Off and not on: a passphrase costs a quarter of a second each time, and writes in the same order.
  { action: 'encryption.set', ends: 'errand', input: () => ({ key: '' }), sound },
  // To the language that it has: what holds is judged by Indonesian words here, and its own test stops a switch to English.
  { action: 'language.switch', ends: 'errand', every: 211, input: () => ({ language: 'id' }) },
  { action: 'language.goOn', of: 'nothing', ends: 'errand', input: () => ({}) },
  { action: 'language.look', ends: 'errand', input: () => ({ look: 'dark' }) },
  { action: 'language.locale', ends: 'errand', input: () => ({ locale: 'en_US' }) },
  {
    action: 'encryption.unlock',
    ends: 'errand',
    every: 16,
    input: (shop) => {
      const passphrase = 'empat kata yang panjang';
      must(shop.send('encryption.set', { passphrase, again: passphrase }));
      version(shop);
      return { passphrase };
    },
    sound,
  },
  {
    action: 'keeping.drill',
    ends: 'errand',
    every: 16,
    input: (shop) => {
      version(shop);
      return {};
    },
    sound,
  },
  {
    action: 'keeping.drop',
    ends: 'errand',
    every: 4,
    input: (shop) => {
      const first = version(shop);
      const pack = shop.files(OWNER).find(({ name }) => name === `${first.version}-1.ndjson`);
      if (pack) shop.putFile(OWNER, pack.id, `${pack.text}x`);
      shop.send('keeping.care', {});
      version(shop);
      return first;
    },
  },
  {
    action: 'team.save',
    ends: 'errand',
    every: 8,
    answers: true,
    input: () => ({ name: 'Sari Baru (contoh)', email: person('sari'), role: 'staff' }),
  },
  { action: 'team.leave', ends: 'errand', every: 16, answers: true, input: leaving },
  {
    action: 'team.putBack',
    ends: 'errand',
    every: 16,
    answers: true,
    input: (shop) => undone(shop.send('team.leave', leaving(shop))),
  },
  {
    action: 'team.shareNow',
    ends: 'errand',
    every: 4,
    input: (shop) => {
      must(shop.send('team.share', { id: person('yoga'), project: 'Hampers', on: true }));
      return {};
    },
    sound: (shop) => {
      const shared = shop.files(OWNER).flatMap(({ permissions = [] }) => permissions);
      const row = shop.rows('Folder').find(({ Folder }) => Folder === 'Hampers');
      return shared.length === 1 && row?.Keadaan === 'Dibagikan' ? [] : [`${shared.length} shares`];
    },
  },
  {
    action: 'team.tend',
    ends: 'errand',
    every: 16,
    input: (shop) => {
      must(shop.send('team.leave', { ...leaving(shop), day: '2026-11-06' }));
      const row = shop.rows('Tim').findIndex(({ 'E-mail': email }) => email === person('wulan')) + 2;
      const cell = { sheet: shop.sheetId('Tim'), row, column: shop.column('Tim', 'Keluar') };
      shop.type({ as: OWNER, ...cell, text: '5 Nov 2026', confirmed: true });
      return {};
    },
  },
  { action: 'keeping.takeOver', ends: 'errand', every: 16, input: () => ({ to: person('bima') }) },
  { action: 'backup.restore', of: 'one tab in place', ends: 'errand', every: 32, input: emptied, sound },
  {
    action: 'backup.restore',
    of: 'rows',
    ends: 'errand',
    every: 16,
    input: (shop) => {
      const rows = shop.rows('Pemasok').slice(0, 2);
      return { ...emptied(shop), rows: rows.map(({ ID }) => String(ID)) };
    },
    sound,
  },
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
  {
    action: 'papers.keep',
    ends: 'errand',
    answers: true,
    every: 4,
    input: () => ({ id: 'INV-000003' }),
    sound: oneFile,
  },
  { action: 'archive.run', ends: 'errand', every: 64, input: () => ({ until: '2026-10' }) },
  { action: 'archive.measure', ends: 'errand', every: 4, input: () => ({}) },
  { action: 'today.refresh', ends: 'errand', input: () => ({}) },
  { action: 'dashboard.refresh', ends: 'errand', every: 8, input: () => ({ period: 'month' }) },
  {
    action: 'inbox.tidy',
    ends: 'errand',
    input: (shop) => {
      const sheet = shop.sheetId('Kotak Masuk');
      const cells = { Jenis: 'Catatan', Untuk: 'Ayu', Isi: 'lama', Kirim: 'TRUE' };
      shop.setNow(NOW - WEEK);
      for (const [header, text] of Object.entries(cells))
        shop.type({ as: OWNER, sheet, row: 2, column: shop.column('Kotak Masuk', header), text });
      shop.setNow(NOW);
      return {};
    },
  },
  {
    action: 'notes.tidy',
    ends: 'errand',
    input: (shop) => {
      shop.setNow(NOW - WEEK);
      must(shop.send('notes.add', { about: 'PLG-00001', text: '@Ratna dibaca' }));
      must(shop.send('notes.read', { id: 'SBT-000001' }));
      shop.setNow(NOW);
      return {};
    },
  },
  {
    action: 'backlog.refresh',
    ends: 'errand',
    input: (shop) => {
      // Ranks follow from the day: these are of another one.
      shop.setNow(NOW - WEEK);
      must(shop.send('backlog.refresh', {}));
      shop.setNow(NOW);
      return {};
    },
  },
  {
    action: 'setup.repair',
    of: 'two columns',
    ends: 'errand',
    every: 2,
    answers: true,
    input: (shop) => {
      for (const header of ['Telepon', 'Cap']) {
        const [sheet, first] = [shop.sheetId('Pemasok'), shop.column('Pemasok', header)];
        reshape(shop, { kind: 'deleteColumns', sheet, first, count: 1 });
      }
      return {};
    },
    sound: repaired,
  },
  {
    action: 'setup.repair',
    of: 'a tab',
    ends: 'errand',
    every: 8,
    answers: true,
    input: (shop) => {
      reshape(shop, { kind: 'deleteSheet', sheet: shop.sheetId('Sebutan') });
      return {};
    },
    sound: repaired,
  },
  {
    action: 'checkup.mend',
    ends: 'errand',
    every: 8,
    input: (shop) => {
      const [sheet, column] = [shop.sheetId('Produk'), shop.column('Produk', 'Nama')];
      shop.apply({
        op: 'cells.write',
        range: { sheet, row: 1, column, rows: 1, columns: 1 },
        values: [['']],
      });
      return { what: 'heads' };
    },
    sound: (shop) => {
      const header = shop.values('Produk')[0] ?? [];
      return header.includes('Nama') ? [] : [`the headers are ${header.join()}`];
    },
  },
  {
    action: 'app.reconcile',
    of: 'a price by API, a draft and a deleted stamp',
    ends: 'errand',
    every: 2,
    input: (shop) => {
      const put = (tab: string, row: number, header: string, value: string): void => {
        const range = {
          sheet: shop.sheetId(tab),
          row,
          column: shop.column(tab, header),
          rows: 1,
          columns: 1,
        };
        shop.apply({ op: 'cells.write', range, values: [[value]] });
      };
      put('Produk', 2, 'Harga', '250rb');
      put('Produk', 3, 'Cap', '');
      put('Pelanggan', shop.rows('Pelanggan').length + 2, 'Nama', 'Pelanggan ketikan (contoh)');
      return {};
    },
  },
  {
    action: 'backup.readFiles',
    ends: 'errand',
    every: 4,
    answers: true,
    input: version,
  },
  {
    action: 'backup.checkFiles',
    ends: 'errand',
    every: 2,
    answers: true,
    input: (shop) => {
      version(shop);
      return {};
    },
  },
];

/** In a workbook without Rapi, where nothing else can be done; and in one that holds little. */
export const INSTALL: readonly Example[] = [
  {
    action: 'setup.install',
    ends: 'errand',
    answers: true,
    bare: true,
    every: 400,
    input: () => ({
      language: 'id',
      firm: 'Uji',
      modules: ['tickets', 'templates', 'customers'],
      offered: ['backlog'],
    }),
    sound: repaired,
  },
  {
    action: 'modules.switch',
    of: 'its tabs are made',
    ends: 'errand',
    answers: true,
    bare: true,
    every: 8,
    input: (shop) => {
      must(shop.send('setup.install', { modules: ['documents'] }));
      return { on: ['decisions'] };
    },
    sound: repaired,
  },
];
