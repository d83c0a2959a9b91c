/** A version is whole or it does not count: killed anywhere, damaged anyhow, asked for by anyone, made by the clock. */
import { killedAfter, killedBefore } from '../../../local/gate/faults';
import { addOwnSheet, shorten } from '../../support/backups';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost();
  addOwnSheet(shop);
  shorten(shop);
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.rewind(start);
});

const backUp = (as = OWNER, id?: string) => shop.send('backup.now', {}, { as, ...(id && { id }) });
const versions = () => shop.rows('Cadangan').map((row) => row.Versi);
const file = (name: string) =>
  shop.files(OWNER).find((each) => each.name === name) as { id: string; text: string };
const problems = (input: object = {}) => {
  const told = shop.send('backup.verify', input);
  return told.ok ? [] : told.problems.map(({ text }) => text);
};

test('a full of the sample business: its bytes, and the few calls of Drive it takes', () => {
  const methods: string[] = [];
  shop.faults({
    before: ({ method }) => {
      methods.push(method);
      return undefined;
    },
  });
  const told = backUp();
  expect(told).toMatchObject({ ok: true, result: { sheets: shop.sheets().length - 1 } });
  const { bytes } = told.ok ? (told.result as { bytes: number }) : { bytes: 0 };
  console.info(
    `a full of the sample business: ${bytes} bytes, ${told.execution.cost.roundTrips} round trips`,
  );
  // 340,852 in November 2026; every further table of Rapi adds some kilobytes of layout.
  expect(bytes).toBeLessThan(360_000);
  methods.length = 0;
  backUp();
  // Nothing new to pack: the manifest before it, its own, and one listing that verifies it.
  expect(methods.filter((method) => method.startsWith('Drive.'))).toEqual([
    'Drive.Files.get',
    'Drive.Files.create',
    'Drive.Files.list',
  ]);
  expect(versions()).toEqual(['CDG-000002', 'CDG-000001']);
  expect(problems()).toEqual([]);
});

test('the same request again is the same version', () => {
  expect(backUp(OWNER, 'once')).toMatchObject({ result: { version: 'CDG-000001' } });
  expect(backUp(OWNER, 'once')).toMatchObject({ result: { version: 'CDG-000001' } });
  expect(shop.files(OWNER).filter(({ name }) => name.endsWith('.json'))).toHaveLength(1);
});

describe('killed at any call of Drive or of properties', () => {
  const places: number[] = [];
  const sample = { shop, start };
  // An empty shop is stopped at the same calls, and each stop costs two versions.
  beforeAll(async () => {
    Object.assign(sample, { shop, start });
    shop = await shopHost({ empty: true });
    shorten(shop);
    start = shop.mark();
    shop.faults({
      before: ({ number, method }) => {
        if (/^(Drive|Properties\.set|end of run|SpreadsheetApp\.flush)/.test(method)) places.push(number);
        return undefined;
      },
    });
    backUp();
    shop.faults();
    shop.rewind(start);
  });

  afterAll(() => {
    shop.close();
    ({ shop, start } = sample);
  });

  test('a version is whole or not listed, and the next one is fine and makes nothing twice', () => {
    expect(places.length).toBeGreaterThan(8);
    for (const place of places) {
      // Stopped before a call is stopped after the one before it: only the first needs both.
      for (const killed of place === places[0] ? [killedBefore, killedAfter] : [killedAfter]) {
        shop.rewind(start);
        shop.faults(killed(place));
        backUp();
        shop.faults();
        for (const version of versions()) expect(problems({ version: String(version) })).toEqual([]);
        const left = shop.files(OWNER).filter(({ name }) => name.endsWith('.json')).length;
        shop.advance(8 * 60_000);
        const told = backUp();
        expect([place, told.ok]).toEqual([place, true]);
        expect(problems()).toEqual([]);
        const names = shop.files(OWNER).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        expect(versions()).toHaveLength(left + 1);
      }
    }
  });
});

describe('verify names the damage', () => {
  beforeEach(() => {
    backUp();
    expect(problems()).toEqual([]);
  });

  test('one byte changed in a pack', () => {
    const { id, text } = file('CDG-000001-1.ndjson');
    shop.putFile(OWNER, id, text.replace('PSN-000007', 'PSN-000008'));
    expect(problems()).toEqual([
      'CDG-000001-1.ndjson berubah atau rusak, padahal CDG-000001 memerlukannya. Pakai versi lain.',
    ]);
  });

  test('a pack missing', () => {
    shop.putFile(OWNER, file('CDG-000001-1.ndjson').id, undefined);
    expect(problems()).toEqual([
      'CDG-000001-1.ndjson hilang, padahal CDG-000001 memerlukannya. Kembalikan file itu atau pakai versi lain.',
    ]);
  });

  test('a manifest cut short, and one with a byte changed', () => {
    const { id, text } = file('CDG-000001.json');
    shop.putFile(OWNER, id, text.slice(0, -20));
    expect(problems()).toEqual([
      'CDG-000001.json terpotong, versi ini tidak bisa dipakai. Pakai versi lain.',
    ]);
    shop.putFile(OWNER, id, text.replace('"rows":', '"Rows":'));
    expect(problems()).toEqual([
      'CDG-000001.json berubah sejak ditulis, versi ini tidak bisa dipercaya. Pakai versi lain.',
    ]);
  });

  test('a pack of another workbook', () => {
    const { id, text } = file('CDG-000001-1.ndjson');
    const book = JSON.parse(text.split('\n')[0] ?? '').book;
    shop.putFile(OWNER, id, text.replace(book, 'buku-lain'));
    expect(problems()).toEqual([
      'CDG-000001-1.ndjson berasal dari buku lain, bukan milik CDG-000001. Cari file yang benar.',
    ]);
  });

  test('a manifest that was replaced by another whole one', () => {
    backUp();
    backUp();
    shop.putFile(OWNER, file('CDG-000002.json').id, file('CDG-000003.json').text);
    expect(problems().join()).toContain('CDG-000003.json tidak menyambung pada CDG-000002.json');
  });

  test('and nothing is restored from it', () => {
    const { id, text } = file('CDG-000001-1.ndjson');
    shop.putFile(OWNER, id, text.replace('PSN-000007', 'PSN-000008'));
    expect(shop.send('backup.restore', { version: 'CDG-000001' })).toMatchObject({ ok: false });
    expect(versions()).toEqual(['CDG-000001']);
  });
});

describe('keeper and clock', () => {
  test('anyone else’s wish waits for the keeper’s job, which takes it within a quarter of an hour', () => {
    const told = backUp(person('bima'));
    expect(told).toMatchObject({ ok: true, message: expect.stringContaining('Ratna') });
    expect(versions()).toEqual([]);
    shop.advance(16 * 60_000);
    expect(shop.tick().map(({ handler }) => handler)).toContain('jobQuarter');
    expect(versions()).toEqual(['CDG-000001']);
    expect(shop.files(person('bima'))).toEqual([]);
    expect(shop.send('backup.versions', {}, { as: person('bima') })).toMatchObject({
      result: { rows: [{ id: 'CDG-000001' }] },
    });
    shop.advance(16 * 60_000);
    shop.tick();
    expect(versions()).toHaveLength(1);
  });

  test('whoever may not back up is told who may', () => {
    expect(backUp(person('joko'))).toMatchObject({ ok: false, problems: [{ code: 'app.noRight' }] });
  });

  test('every night at two there is a version, once however many triggers fire', () => {
    shop.setNow(NOW + 13 * 3_600_000);
    expect(shop.tick().map(({ handler }) => handler)).toContain('jobDaily');
    expect(shop.rows('Cadangan')).toMatchObject([
      { Versi: 'CDG-000001', Jenis: 'penuh', 'Alasan disimpan': 'harian' },
    ]);
    for (const door of ['clock', 'clock'] as const) shop.run({ handler: 'jobDaily', as: OWNER, door });
    expect(shop.send('jobs.run', { name: 'backup.daily' })).toMatchObject({
      ok: true,
      result: { already: true },
    });
    expect(versions()).toHaveLength(1);
    expect(shop.send('jobs.run', { name: 'backup.daily' }, { as: person('bima') })).toMatchObject({
      ok: false,
    });
    shop.advance(24 * 3_600_000);
    shop.tick();
    expect(versions()).toEqual(['CDG-000002', 'CDG-000001']);
  });

  test('a job that was stopped runs again for the same night', () => {
    shop.setNow(NOW + 13 * 3_600_000);
    shop.faults({
      before: ({ method }) =>
        method === 'Drive.Files.create' ? { kind: 'killed', kept: { writes: 0 } } : undefined,
    });
    shop.run({ handler: 'jobDaily', as: OWNER, door: 'clock' });
    shop.faults();
    expect(versions()).toEqual([]);
    shop.advance(8 * 60_000);
    shop.run({ handler: 'jobDaily', as: OWNER, door: 'clock' });
    expect(versions()).toEqual(['CDG-000001']);
  });

  test('silence is an alarm', () => {
    const said = () => JSON.stringify(shop.send('shell.index', {}, { as: person('bima') }));
    expect(said()).not.toContain('Cadangan harian');
    shop.advance(3 * 24 * 3_600_000);
    expect(said()).toContain('Cadangan harian terakhir 3 hari lalu');
  });

  test('triggers are made once, at most one a handler', () => {
    const handlers = () => shop.run({ handler: 'jobHourly', as: OWNER, door: 'clock' });
    expect(handlers().error).toBeUndefined();
    shop.advance(3 * 24 * 3_600_000);
    expect(
      shop
        .tick()
        .map(({ handler }) => handler)
        .sort(),
    ).toEqual(['jobDaily', 'jobHourly', 'jobQuarter']);
  });
});
