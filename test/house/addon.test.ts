// The Editor add-on's edition: from the same source, with its menu under Extensions, one hourly trigger, no macros, and words that keep to the hour.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../build/budget.mjs';
import { addon } from '../../build/edition.mjs';
import { out, pageFiles, root } from '../../build/places.mjs';
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));

let shop: ShopHost;
beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'build/addon.mjs')]);
  shop = await shopHost({ bundle: addon.to });
});
afterAll(() => shop.close());

const opened = (mode: 'NONE' | 'LIMITED') => {
  const { error, menus } = shop.runUnder(mode, { handler: 'onOpen', as: OWNER, door: 'open' });
  return { error, menus: menus.map(({ title, entries }) => [title, entries.map(({ label }) => label)]) };
};
const triggers = () => shop.read({ op: 'triggers.list', owner: OWNER });

test('the same files but for macros, the same permissions, and no heavier than the script of a workbook', () => {
  expect(readdirSync(addon.to).sort()).toEqual(readdirSync(out).sort());
  const { sheets, ...rest } = manifest(out);
  expect(sheets.macros.length).toBeGreaterThan(0);
  expect(manifest(addon.to)).toEqual(rest);
  for (const file of pageFiles)
    expect(statSync(join(addon.to, `${file}.html`)).size).toBeLessThan(limits.page);
  const sizes = [addon.to, out].map((folder) => statSync(join(folder, 'Code.js')).size) as [number, number];
  expect(sizes[0] - sizes[1]).toBeLessThan(1024);
});

test('before it is enabled in a workbook its menu only begins; then it stands under Extensions, whole', () => {
  expect(opened('NONE')).toEqual({
    error: undefined,
    menus: [['Extensions', expect.arrayContaining(['Mulai…'])]],
  });
  expect(opened('NONE').menus.flat(2)).not.toContain('Buka Rapi');
  expect(opened('LIMITED').menus).toEqual([
    ['Extensions', expect.arrayContaining(['Buka Rapi', 'Gudang', 'Cadangan'])],
  ]);
  expect(shop.run({ handler: 'onInstall', as: OWNER, door: 'install' }).error).toBeUndefined();
});

test('one hourly trigger does all scheduled work: Google gives an add-on no other', () => {
  for (const { id } of triggers()) shop.apply({ op: 'trigger.remove', owner: OWNER, id });
  expect(shop.send('setup.repair', {}).ok).toBe(true);
  expect(triggers().map(({ handler, spec }) => [handler, spec.everyHours])).toEqual([['jobHourly', 1]]);
  // Whoever is not the keeper is told of each job that it is not theirs.
  const { log } = shop.run({ handler: 'jobHourly', as: person('bima'), door: 'clock' });
  const asked = log.map((line) => /(\w+\.\w+):/.exec(line)?.[1]);
  expect(asked).toEqual(
    expect.arrayContaining(['today.quarter', 'app.reconcile', 'backup.daily', 'app.goOn']),
  );
});

test("what somebody else asks of the backup's keeper is promised within 60 minutes, not within 15", () => {
  const told = shop.send('backup.now', {}, { as: person('bima') });
  expect(told.ok && told.message).toContain('Paling lama 60 menit lagi tersimpan.');
});
