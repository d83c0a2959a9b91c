/** Long work: it stops itself before Google would, goes on with or without a person watching, and ends as if nothing had come between. */
import { killedAfter } from '../../local/gate/faults';
import { OWNER, type ShopHost, shopHost, type Told } from '../support/shop-host';
import { cellsOf } from './sweep/book';

const QUARTER = 15 * 60_000;

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.limit();
  shop.startAgain();
});

const DASHBOARD = ['Dasbor', 'Data Dasbor'];

/** A file of customers, received whole and not yet begun. */
function parked(rows: number, part: number): string {
  const { result } = shop.send<{ import: string }>('imports.start', {
    file: 'pelanggan.csv',
    into: 'customers',
    rows,
  }) as { result: { import: string } };
  for (let from = 0; from < rows; from += part) {
    const some = Array.from({ length: Math.min(part, rows - from) }, (_, at) => ({
      line: from + at + 2,
      values: { name: `Pelanggan ${from + at}`, city: 'Solo — “kota”' },
    }));
    const told = shop.send('imports.park', {
      import: result.import,
      from,
      batches: [some],
      how: { into: 'customers' },
    });
    expect(told).toMatchObject({ ok: true });
  }
  return result.import;
}
/** Properties keep their own clocks and claims; what people have is the cells. */
const said = ({ execution: _, ...answer }: Told): unknown => answer;
const quarter = (): Told => {
  shop.advance(QUARTER);
  return shop.send('jobs.run', { name: 'app.goOn' });
};
const home = () =>
  (
    shop.send<{ home: { underWay?: { text: string; open?: unknown }[] } }>('shell.index', {}) as never as {
      result: { home: { underWay?: { text: string; open?: unknown }[] } };
    }
  ).result.home.underWay?.map(({ text }) => text);

test('an import at the sidebar says after seconds how far it is, and asked again comes to the same end', () => {
  const id = parked(600, 100);
  const due = shop.mark();
  const whole = shop.send('imports.run', { import: id }, { id: 'run' });
  expect(whole).toMatchObject({ ok: true, result: { over: true, created: 600, done: 600 } });
  expect(whole.ok && whole.more).toBeFalsy();
  const end = cellsOf(shop);
  shop.rewind(due);
  shop.limit(360_000, true);
  const first = shop.send('imports.run', { import: id }, { id: 'run' });
  expect(first).toMatchObject({ ok: true, more: { all: 600 } });
  expect(first.ok && first.message).toMatch(
    /^Mengimpor \d00 dari 600 baris. Boleh ditutup, lanjut sendiri.$/,
  );
  let told = first;
  let calls = 1;
  for (; told.ok && told.more; calls++) told = shop.send('imports.run', { import: id }, { id: 'run' });
  expect(calls).toBeGreaterThan(1);
  expect(said(told)).toEqual(said(whole));
  expect(cellsOf(shop)).toBe(end);
  expect(said(shop.send('imports.run', { import: id }, { id: 'run' }))).toEqual(said(whole));
});

test.each([360_000, 9_000])(
  'closed after the first step, it goes on by the standing trigger with runs of %d ms, and home says so',
  (limit) => {
    const id = parked(600, 100);
    const due = shop.mark();
    shop.send('imports.run', { import: id }, { id: 'run' });
    // The quarter's other jobs write what the dashboard shows.
    const end = cellsOf(shop, DASHBOARD);
    shop.rewind(due);
    shop.limit(limit, true);
    shop.send('imports.run', { import: id }, { id: 'run' });
    expect(home()).toEqual([expect.stringMatching(/^Mengimpor \d00 dari 600 baris/)]);
    let runs = 0;
    while (home()?.[0]?.startsWith('Mengimpor') && runs < 40) {
      runs += 1;
      shop.advance(QUARTER);
      shop.run({ handler: 'jobQuarter', as: OWNER, door: 'clock' });
    }
    expect(runs).toBeLessThan(40);
    expect(home()).toEqual([expect.stringMatching(/^pelanggan.csv selesai: 600 baru/)]);
    shop.limit();
    expect(cellsOf(shop, DASHBOARD)).toBe(end);
    expect(shop.send('imports.run', { import: id }, { id: 'run' })).toMatchObject({
      ok: true,
      result: { created: 600 },
    });
  },
);

test('ended by Google between any two calls, it goes on at the next trigger and ends the same', () => {
  const id = parked(9, 3);
  const send = () => shop.send('imports.run', { import: id }, { id: 'run' });
  // One step in, as a page that was closed leaves it.
  let steps = 0;
  shop.faults({
    before: ({ method }) =>
      method === 'Lock.releaseLock' && ++steps === 1 ? { kind: 'killed', kept: { writes: 0 } } : undefined,
  });
  send();
  shop.faults();
  const due = shop.mark();
  const calls = quarter().execution.cost.calls;
  const end = cellsOf(shop);
  const wrong: number[] = [];
  for (let call = 1; call <= calls; call++) {
    shop.rewind(due);
    shop.faults(killedAfter(call, { writes: 1 }));
    quarter();
    shop.faults();
    quarter();
    if (cellsOf(shop) !== end) wrong.push(call);
  }
  expect(calls).toBeGreaterThan(60);
  expect(wrong).toEqual([]);
  expect(send()).toMatchObject({ ok: true, result: { created: 9, over: true } });
});
