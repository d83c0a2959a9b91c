/** A version is whole or it does not count: killed anywhere, damaged anyhow, asked for by anyone, made by the clock. */
import { killedAfter, killedBefore } from '../../../local/gate/faults';
import { addOwnSheet, shorten } from '../../support/backups';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
const open = async (empty: boolean): Promise<void> => {
  shop = await shopHost({ empty });
  shop.keepRealms();
  addOwnSheet(shop);
  shorten(shop);
  start = shop.mark();
};
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

describe('of the sample business', () => {
  beforeAll(() => open(false));
  afterAll(() => shop.close());

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
    // 722 with 47 tabs, which one call for each sheet's protections and marks and for each layer of each would make 988.
    expect(told.execution.cost.roundTrips).toBeLessThan(16 * shop.sheets().length);
    // 353,117 with 38 tabs: most of it is looks, some kilobytes a tab.
    expect(bytes).toBeLessThan(10_000 * shop.sheets().length);
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

  test('silence is an alarm', () => {
    const said = () => JSON.stringify(shop.send('shell.index', {}, { as: person('bima') }));
    expect(said()).not.toContain('Cadangan harian');
    shop.advance(3 * 24 * 3_600_000);
    expect(said()).toContain('Cadangan harian terakhir 3 hari lalu');
  });
});

describe('of a shop that begins', () => {
  // The same calls, and each version costs a share of the sample's.
  beforeAll(() => open(true));
  afterAll(() => shop.close());

  test('the same request again is the same version', () => {
    expect(backUp(OWNER, 'once')).toMatchObject({ result: { version: 'CDG-000001' } });
    expect(backUp(OWNER, 'once')).toMatchObject({ result: { version: 'CDG-000001' } });
    expect(shop.files(OWNER).filter(({ name }) => name.endsWith('.json'))).toHaveLength(1);
  });

  test('killed at any call of Drive or of properties, a version is whole or not listed, and the next one is fine and makes nothing twice', () => {
    const places: number[] = [];
    shop.faults({
      before: ({ number, method }) => {
        if (/^(Drive|Properties\.set|end of run|SpreadsheetApp\.flush)/.test(method)) places.push(number);
        return undefined;
      },
    });
    backUp();
    shop.faults();
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

  test('a manifest that was replaced by another whole one', () => {
    backUp();
    backUp();
    backUp();
    shop.putFile(OWNER, file('CDG-000002.json').id, file('CDG-000003.json').text);
    expect(problems().join()).toContain('CDG-000003.json tidak menyambung pada CDG-000002.json');
  });

  test('every night at two there is a version of what changed, once however many triggers fire', () => {
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
    expect(shop.send('customers.add', { name: 'Bu Rina' })).toMatchObject({ ok: true });
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
