/**
 * A version that changes records, over workbooks that earlier versions made: after a version to go back to, under the journal, once, in its order, told to
 * everybody; stopped anywhere it goes on. The version is made for this test alone.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { killedBefore } from '../../local/gate/faults';
import type { LogAnswer } from '../../src/features/log/actions/list';
import type { UpdatesAnswer } from '../../src/features/updates/actions/list';
import type { Home } from '../../src/kernel/protocol';
import { OWNER, openedCopy, person, type ShopHost, type Told } from '../support/shop-host';

const LATER = join(process.cwd(), 'build/out-update');
const FIXTURES = join(process.cwd(), 'test/fixtures');
const MADE = JSON.parse(readFileSync(join(FIXTURES, 'made.json'), 'utf8')) as Record<string, { at: string }>;

beforeAll(() => {
  execFileSync(process.execPath, ['test/support/update-build.mjs'], { stdio: 'pipe' });
}, 60_000);

function opened(name: string): ShopHost {
  const file = join(tmpdir(), `update-${process.pid}-${name}.rapi`);
  writeFileSync(file, gunzipSync(readFileSync(join(FIXTURES, `${name}.gz`))));
  const shop = openedCopy(file, Date.parse(MADE[name]?.at ?? ''), LATER);
  rmSync(file);
  return shop;
}

const done = (told: Told): Told => {
  if (!told.ok) throw new Error(JSON.stringify(told));
  return told;
};
const go = (shop: ShopHost, as = OWNER) => done(shop.send('updates.go', {}, { as }));
const note = (shop: ShopHost) => shop.send('customers.add', { name: 'Baru (contoh)', phone: '081230000099' });
const far = (shop: ShopHost) =>
  shop.values('Pengaturan').find(([kind, key]) => kind === 'setting' && key === 'migrated')?.[2];
const list = (shop: ShopHost): UpdatesAnswer => {
  const told = shop.send<UpdatesAnswer>('updates.list', {});
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.result;
};
const column = (shop: ShopHost, tab: string, header: string) => shop.rows(tab).map((row) => row[header]);

/** The oldest and the newest two: those between differ from them in nothing that these steps touch. */
const [OLDEST = '', ...OTHERS] = Object.keys(MADE);

test.each([OLDEST, ...OTHERS.slice(-2)])('a workbook made by %s', (name) => {
  const shop = opened(name);
  const totals = column(shop, 'Pesanan', 'Total');
  const channels = column(shop, 'Pesanan', 'Kanal');
  const cities = column(shop, 'Pelanggan', 'Kota');
  expect(channels).toContain('Toko');
  // It waits for a version to go back to, says so to whoever wants to write there, and leaves all else alone.
  expect(go(shop)).toMatchObject({ ok: true, result: { is: 'waits' } });
  expect(note(shop)).toMatchObject({ ok: false, problems: [{ code: 'updates.held' }] });
  // Once is enough: the alarm leads to all that is waited for.
  const waits = shop.send<{ home: Home }>('shell.index', { first: true });
  expect(waits.ok && [waits.result.home.alarm?.panel, waits.result.home.underWay]).toEqual([
    'updates.list',
    undefined,
  ]);
  expect(list(shop)).toMatchObject({
    can: 'backUp',
    due: [/Gerai/, /Pulau/].map((each) => expect.stringMatching(each)),
  });
  expect(column(shop, 'Pesanan', 'Kanal')).toEqual(channels);
  // *Cadangkan lalu perbarui*.
  done(shop.send('backup.asked', {}));
  expect(go(shop)).toMatchObject({ result: { is: 'over' } });
  expect(column(shop, 'Pesanan', 'Kanal')).toEqual(
    channels.map((word) => (word === 'Toko' ? 'Gerai' : word)),
  );
  expect(far(shop)).toBe(3.5);
  expect(go(shop)).toMatchObject({ result: { is: 'nothing' } });
  expect(column(shop, 'Pelanggan', 'Pulau').filter((island) => island !== '')).toHaveLength(
    cities.filter((city) => city !== '').length,
  );
  expect(shop.column('Pelanggan', 'Selera')).toBeGreaterThan(0);
  expect([far(shop), column(shop, 'Pesanan', 'Total')]).toEqual([4, totals]);
  expect(list(shop)).toEqual({
    due: [],
    done: [expect.stringContaining('Gerai'), expect.stringContaining('Pulau')],
  });
  // It is told to everybody, and stands in the log; people work on, and no row counts as changed by a stranger.
  const home = shop.send<{ home: Home }>('shell.index', { first: true }, { as: person('joko') });
  expect(home.ok && home.result.home.underWay?.map(({ text }) => text)).toEqual([
    'Buku ini sudah diperbarui: kanal Toko sekarang bernama Gerai; pelanggan punya kolom Pulau.',
  ]);
  const log = shop.send<LogAnswer>('log.list', { kind: 'updates' });
  expect(log.ok && log.result.lines.map(({ text }) => text).join()).toContain('sekarang bernama Gerai');
  done(note(shop));
  const found = done(shop.send<Record<string, number>>('app.reconcile', {}));
  expect(found).toMatchObject({ result: { copies: 0, doubtful: 0, lost: 0, right: 0, typed: 0 } });
  shop.close();
});

test('a row that a person copied takes no change, and does not keep the update from its end', () => {
  const shop = opened(OTHERS.at(-1) ?? OLDEST);
  const rows = shop.values('Pesanan');
  const channel = shop.column('Pesanan', 'Kanal') - 1;
  const row = rows.find((cells) => cells[channel] === 'Toko') as string[];
  const range = {
    sheet: shop.sheetId('Pesanan'),
    row: rows.length + 1,
    column: 1,
    rows: 1,
    columns: row.length,
  };
  shop.apply({ op: 'cells.write', range, values: [row] });
  go(shop);
  done(shop.send('backup.asked', {}));
  expect(go(shop)).toMatchObject({ result: { is: 'over' } });
  expect(column(shop, 'Pesanan', 'Kanal').filter((word) => word === 'Toko')).toHaveLength(1);
  shop.close();
});

test('stopped at any call it goes on from there and comes to the same end; nothing of people is lost, and it is done once', () => {
  const shop = opened('issue-8');
  go(shop);
  done(shop.send('backup.asked', {}));
  const due = shop.mark();
  go(shop);
  const end = column(shop, 'Pesanan', 'Kanal');
  const stamps = column(shop, 'Pesanan', 'Cap');
  for (let call = 3; call < 180; call += 22) {
    shop.rewind(due);
    shop.faults(killedBefore(call));
    shop.send('updates.go', {});
    shop.faults();
    // Whoever writes next finishes what was begun; the others are gone on with.
    done(shop.send('notes.add', { about: 'PLG-00001', text: 'suka hijau' }, { as: person('joko') }));
    go(shop);
    expect([call, column(shop, 'Pesanan', 'Kanal'), column(shop, 'Pesanan', 'Cap')]).toEqual([
      call,
      end,
      stamps,
    ]);
  }
  shop.close();
});
