/** A keeper's day with encryption: on, a version, the key lost, opened again, a tab brought back, off; and the files on a disk without Google. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractVersion } from '../../../local/cli/extract';
import { secretIn } from '../../../local/cli/passphrase';
import { verifyFolder } from '../../../local/cli/verify';
import { addOwnSheet, OWN, shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const PASSPHRASE = 'empat kata yang panjang';
let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  addOwnSheet(shop);
  shorten(shop);
  // What versions hold is not the question here, and every kind costs each of them a reading of each tab.
  for (const what of ['looks', 'notes', 'charts']) shop.send('backup.choose', { what, held: false });
});
afterAll(() => shop.close());

const refused = (action: string, input: object, as = OWNER): unknown => {
  const told = shop.send(action, input, { as });
  return told.ok ? 'done' : told.problems.map(({ code, field }) => [code, field].filter(Boolean).join(' '));
};
const done = (action: string, input: object) => {
  const told = shop.send(action, input);
  if (!told.ok) throw new Error(told.problems.map(({ text }) => text).join(' '));
  return told;
};
const files = () => shop.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
const cell = () => ({ sheet: shop.sheetId(OWN), row: 9, column: 1, rows: 1, columns: 1 });
const type = (text: string) => shop.apply({ op: 'cells.write', range: cell(), values: [[text]] });
const typed = () => shop.window(shop.sheetId(OWN), 9, 1)[0]?.[0]?.display;

test('a passphrase encrypts what comes, its loss stops everything aloud, and it opens again what it closed', async () => {
  expect(refused('encryption.set', { passphrase: 'pendek', again: 'pendek' })).toEqual([
    'encryption.weak passphrase',
  ]);
  expect(refused('encryption.set', { passphrase: PASSPHRASE, again: `${PASSPHRASE}!` })).toEqual([
    'encryption.differs again',
  ]);
  expect(refused('encryption.set', { passphrase: PASSPHRASE, again: PASSPHRASE }, person('bima'))).toEqual([
    'app.noRight',
  ]);
  expect(refused('encryption.unlock', { passphrase: PASSPHRASE })).toEqual(['encryption.none passphrase']);
  type('rahasia besar');
  done('backup.now', {});
  const on = done('encryption.set', { passphrase: PASSPHRASE, again: PASSPHRASE });
  expect(on.undo).toMatchObject({ action: 'encryption.set', input: { key: '' } });
  expect(done('encryption.card', {}).result).toEqual({ on: true, held: true });
  done('backup.now', {});
  const encrypted = files().filter(({ name }) => name.startsWith('CDG-000002'));
  const told = JSON.stringify([encrypted, shop.properties(), on]);
  expect(encrypted.length).toBeGreaterThan(1);
  for (const secret of [PASSPHRASE, 'rahasia besar', OWN]) expect(told.includes(secret)).toBe(false);
  expect(JSON.stringify(files())).toContain('rahasia besar');

  // Google forgets the keeper's properties.
  const store = `user:${OWNER}`;
  shop.apply({ op: 'properties.write', store, values: {}, remove: [], removeOthers: true });
  type('diubah');
  const count = files().length;
  expect(refused('jobs.run', { name: 'backup.daily' })).toEqual(['encryption.locked']);
  expect(files()).toHaveLength(count);
  expect(JSON.stringify(done('shell.index', {}))).toContain('kunci enkripsi tidak ada');
  expect(refused('backup.restore', { version: 'CDG-000002', sheet: OWN })).toEqual([
    'backup.manifest.locked',
  ]);
  expect(done('keeping.care', {}).message).toBeDefined();
  expect(refused('encryption.unlock', { passphrase: 'bukan frasa yang benar' })).toEqual([
    'encryption.wrong passphrase',
  ]);
  expect(done('encryption.unlock', { passphrase: PASSPHRASE }).result).toEqual({ opened: 1 });
  expect(JSON.stringify(done('shell.index', {}))).not.toContain('kunci enkripsi tidak ada');
  done('backup.restore', { version: 'CDG-000002', sheet: OWN });
  expect(typed()).toBe('rahasia besar');
  expect(done('backup.verify', {}).message).toContain('3');
  expect(done('keeping.drill', {}).message).toBeDefined();

  // Off again: plain from here on, and the old ones stay readable.
  done('encryption.set', { key: '' });
  done('backup.now', {});
  expect(files().find(({ name }) => name === 'CDG-000004.json')?.text).toContain('"firm"');

  const folder = mkdtempSync(join(tmpdir(), 'rapi-sandi-'));
  for (const { name, text } of encrypted) writeFileSync(join(folder, name), text);
  const said = (work: Promise<unknown>) => work.then(JSON.stringify, (trouble: Error) => trouble.message);
  const file = (text: string) => {
    writeFileSync(join(folder, 'sandi.txt'), text);
    return join(folder, 'sandi.txt');
  };
  expect(await said(verifyFolder(folder, 'en'))).toContain('--passphrase-file');
  const wish = { format: 'csv' as const, force: true, language: 'en' as const, out: join(folder, 'keluar') };
  const passphraseFile = file(`${PASSPHRASE}\r\nbaris kedua`);
  expect(await said(verifyFolder(folder, 'en', undefined, secretIn(passphraseFile)))).toContain(
    '1 version is whole',
  );
  const taken = await extractVersion(folder, {
    ...wish,
    version: undefined,
    sheet: undefined,
    passphraseFile,
  });
  expect(taken.files.some((name) => name.includes(OWN))).toBe(true);
  rmSync(folder, { recursive: true, force: true });
});

test('a new Google account, with nothing but the folder and the passphrase: a fresh workbook takes the version in, and goes on encrypted', async () => {
  done('encryption.set', { passphrase: PASSPHRASE, again: PASSPHRASE });
  type('dari buku lama');
  const { version } = done('backup.now', {}).result as { version: string };
  const carried = files().flatMap(({ name, text }) => (name.startsWith(version) ? [{ name, text }] : []));
  const fresh = await shopHost({ empty: true });
  shorten(fresh);
  const ask = (action: string, input: object) => {
    const told = fresh.send(action, input);
    return told.ok ? told.result : told.problems.map(({ code, text }) => `${code}: ${text}`).join();
  };
  const names = () => fresh.sheets().map(({ name }) => name);
  const before = names();
  expect(ask('backup.takeIn', { files: carried })).toEqual({ kept: carried.length });
  expect(ask('backup.takeIn', { files: [], restore: version })).toMatch(
    /^backup.manifest.locked: .*isi frasa sandinya/,
  );
  expect(ask('encryption.unlock', { passphrase: 'bukan frasa yang benar' })).toContain('encryption.wrong');
  expect(names()).toEqual(before);
  expect(ask('encryption.unlock', { passphrase: ` ${PASSPHRASE}` })).toEqual({ opened: 1 });
  expect(ask('backup.takeIn', { files: [], restore: version })).toMatchObject({ unlike: [] });
  expect(fresh.values(OWN)[8]?.[0]).toBe('dari buku lama');
  expect(ask('backup.now', {})).toMatchObject({ version: expect.stringMatching(/^CDG-/) });
  const written = fresh.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
  expect(written.length).toBeGreaterThan(carried.length + 2);
  // The version before the restore among them: not one line of any stands there in plain.
  expect(JSON.stringify([written, fresh.properties()])).not.toContain('dari buku lama');
  fresh.close();
});
