/** The recovery drill in a workbook: one tab after another is written and read again; stopped, slow or refused it leaves nothing behind and goes on. */
import { killedAfter } from '../../../local/gate/faults';
import { addOwnSheet, differing, everything, OWN, shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const DAY = 24 * 3_600_000;
let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  addOwnSheet(shop);
  shorten(shop);
  for (const what of ['looks', 'notes', 'charts']) shop.send('backup.choose', { what, held: false });
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.rewind(start);
});

const job = (name: string) => shop.send('jobs.run', { name });
const said = (told: ReturnType<typeof job>) =>
  told.ok ? (told.message ?? '') : told.problems.map(({ text }) => text).join(' ');
let edits = 0;
const edit = () => {
  const range = { sheet: shop.sheetId(OWN), row: 9, column: 1, rows: 1, columns: 1 };
  shop.apply({ op: 'cells.write', range, values: [[`catatan ${++edits}`]] });
};
const night = () => {
  edit();
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
};
const files = () => shop.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
const file = (name: string) => files().find((each) => each.name === name) as { id: string; text: string };
const home = () => JSON.stringify(shop.send('shell.index', {}));

test('one sheet after another is written and read again, once a month, and no sheet is left', () => {
  night();
  const before = everything(shop, ['Cadangan']);
  expect(said(job('keeping.drill'))).toContain('Uji pulih CDG-000001 berhasil');
  expect(shop.rows('Cadangan')[0]?.['Uji pulih']).not.toBe('');
  const { result } = shop.send('keeping.drill', {}) as {
    result: { sheet: string; turn: number; bytes: number };
  };
  expect(result).toMatchObject({ turn: 1, bytes: expect.any(Number) });
  shop.advance(DAY);
  expect(said(job('keeping.drill'))).toBe('Bulan ini sudah diuji.');
  expect(differing(everything(shop, ['Cadangan']), before)).toEqual([]);
});

test('stopped at any call it leaves no sheet once the next job has run', () => {
  night();
  const places: number[] = [];
  const ready = shop.mark();
  shop.faults({
    before: ({ number, method }) => {
      if (
        /^(Drive|Properties\.set|Spreadsheet\.(insert|delete)|SpreadsheetApp\.flush|Sheet\.setName)/.test(
          method,
        )
      )
        places.push(number);
      return undefined;
    },
  });
  expect(shop.send('keeping.drill', {})).toMatchObject({ ok: true });
  shop.faults();
  expect(places.length).toBeGreaterThan(6);
  const names = (): string[] => shop.sheets().map(({ name }) => name);
  for (const place of places) {
    shop.rewind(ready);
    const before = names();
    shop.faults(killedAfter(place));
    shop.send('keeping.drill', {});
    shop.faults();
    shop.advance(16 * 60_000);
    job('backup.asked');
    expect([place, names()]).toEqual([place, before]);
  }
});

test('one that has no time left goes on with the same version, by the page or by the trigger; home says how far it is', () => {
  night();
  const slow = (): void => {
    let slept = false;
    shop.faults({
      before: ({ method }) => {
        if (method === 'Drive.Files.get' && !slept) shop.advance(300_000);
        slept ||= method === 'Drive.Files.get';
        return undefined;
      },
    });
  };
  slow();
  const told = shop.send('keeping.drill', {}, { id: 'uji' });
  shop.faults();
  const all = shop.sheets().length - 1;
  expect(told).toMatchObject({ ok: true, more: { done: 1, all } });
  expect(home()).toContain(`Menguji pemulihan, 1 dari ${all} tab.`);
  // Another version is made meanwhile: this drill is about the one it began with.
  edit();
  expect(shop.send('backup.now', {})).toMatchObject({ result: { version: 'CDG-000002' } });
  const ready = shop.mark();
  expect(shop.send('keeping.drill', {}, { id: 'uji' })).toMatchObject({
    ok: true,
    result: { version: 'CDG-000001', turn: 0 },
  });
  shop.rewind(ready);
  shop.advance(16 * 60_000);
  expect(job('app.goOn')).toMatchObject({ ok: true, result: { ended: 1 } });
  expect(home()).toContain('Uji pulih CDG-000001 berhasil');
  // The next one is about the newest again.
  expect(shop.send('keeping.drill', {})).toMatchObject({ result: { version: 'CDG-000002', turn: 1 } });
});

test('who may not, where there is none, and what Drive does not give: said, and nothing is noted or left', () => {
  expect(said(shop.send('keeping.drill', {}) as ReturnType<typeof job>)).toContain('Belum ada versi');
  night();
  const before = [shop.sheets().length, shop.outbox().length];
  expect(shop.send('keeping.drill', {}, { as: person('bima') })).toMatchObject({ ok: false });
  shop.faults({
    before: ({ method }) =>
      method === 'Drive.Files.get'
        ? { kind: 'refused', message: 'API call to drive.files.get failed with error: Backend Error' }
        : undefined,
  });
  const told = shop.send('keeping.drill', {});
  shop.faults();
  expect(told).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('R-') }] });
  expect([shop.sheets().length, shop.outbox().length]).toEqual(before);
  expect(home()).not.toContain('rusak');
  expect(shop.send('keeping.drill', {})).toMatchObject({ ok: true });
});

test('a sheet that does not come back the same is told, and only a drill that goes well mends it', () => {
  night();
  const { id, text } = file('CDG-000001-1.ndjson');
  shop.putFile(OWNER, id, text.replace('"block"', '"Block"'));
  expect(said(shop.send('keeping.drill', {}) as ReturnType<typeof job>)).toContain('berubah atau rusak');
  expect(shop.outbox()).toHaveLength(1);
  shop.putFile(OWNER, id, text);
  expect(shop.send('keeping.drill', {})).toMatchObject({ ok: true });
});
