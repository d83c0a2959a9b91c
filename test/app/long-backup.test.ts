/** A backup and a restore that one run cannot finish: the version is of one moment, nobody writes into a restore, and the end is the same. */
import { differing, everything } from '../support/backups';
import { OWNER, person, type ShopHost, shopHost, type Told } from '../support/shop-host';

const QUARTER = 15 * 60_000;
/** The list of versions, and the view that its own job rewrites meanwhile. */
const OUT = ['Cadangan', 'Hari Ini'];
const SIX_MINUTES = 360_000;

let shop: ShopHost;
let before: ReturnType<typeof everything>;
beforeAll(async () => {
  shop = await shopHost();
  before = everything(shop, OUT);
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.limit();
});

const said = ({ execution: _, ...answer }: Told): unknown => answer;
const order = (): Told =>
  shop.send(
    'orders.create',
    {
      customer: { id: 'PLG-00016' },
      channel: 'whatsapp',
      lines: [{ product: 'PRD-0001', quantity: 1 }],
    },
    { as: person('sekar') },
  );
const home = (): string[] => {
  const told = shop.send<{ home: { underWay?: { text: string }[] } }>('shell.index', {});
  return told.ok ? (told.result.home.underWay ?? []).map(({ text }) => text) : [];
};
/** The standing trigger, until nothing of this sentence is left; how many runs that took. */
function triggers(sentence: string): number {
  for (let runs = 0; runs < 30; runs++) {
    if (!home().some((text) => text.startsWith(sentence))) return runs;
    shop.advance(QUARTER);
    shop.run({ handler: 'jobQuarter', as: OWNER, door: 'clock' });
  }
  return 30;
}
let asked: unknown;

test('a backup goes on over several calls and is of the moment it was begun, though people went on working', () => {
  shop.limit(SIX_MINUTES, true);
  const first = shop.send('backup.now', {}, { id: 'now' });
  expect(first).toMatchObject({ ok: true, more: { all: shop.sheets().length - 1 } });
  expect(first.ok && first.message).toMatch(
    /^Mencadangkan, \d dari \d\d tab. Boleh ditutup, lanjut sendiri.$/,
  );
  expect(shop.send('backup.verify', {})).toMatchObject({ ok: false });
  expect(order()).toMatchObject({ ok: true });
  let told = first;
  while (told.ok && told.more) told = shop.send('backup.now', {}, { id: 'now' });
  expect(told).toMatchObject({
    ok: true,
    result: { version: 'CDG-000001', sheets: shop.sheets().length - 1 },
  });
  expect(said(shop.send('backup.now', {}, { id: 'now' }))).toEqual(said(told));
  expect(home()).toEqual([expect.stringMatching(/^CDG-000001 tersimpan: \d\d tab/)]);
  shop.limit();
  expect(shop.send('backup.verify', {})).toMatchObject({ ok: true, result: { versions: ['CDG-000001'] } });
  // No draft is left beside it.
  expect(shop.files(OWNER).filter(({ name }) => /draft/.test(name))).toEqual([]);
});

test.each([180_000])(
  'a restore that was closed after its first call goes on by the trigger in runs of %d ms; till then nobody writes',
  (limit) => {
    const start = shop.mark();
    shop.reshape({
      as: OWNER,
      operation: { kind: 'deleteSheet', sheet: shop.sheetId('Produk') },
      confirmed: true,
    });
    shop.limit(limit, true);
    const restore = () => shop.send('backup.restore', { version: 'CDG-000001' }, { id: 'back' });
    expect(restore()).toMatchObject({ ok: true, more: {} });
    expect(order()).toMatchObject({ ok: false, problems: [{ code: 'app.restoring' }] });
    expect(triggers('Memulihkan')).toBeLessThan(30);
    shop.limit();
    asked = said(restore());
    expect(asked).toMatchObject({
      ok: true,
      result: { version: 'CDG-000001', safety: 'CDG-000002', unlike: [] },
    });
    expect(differing(everything(shop, OUT), before)).toEqual([]);
    expect(order()).toMatchObject({ ok: true });
    shop.rewind(start);
  },
);
