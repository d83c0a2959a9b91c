/**
 * `npm run sweep`: a switch from Indonesian to English, stopped at its calls. People's cells stay as they were, and the hourly job ends what was left. `STOPS` of each
 * mode, spread over all of them (24 unless told), in a book without records.
 */

import { stopsOf, traced } from '../../app/sweep/stops';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

const MOST = Number(process.env.STOPS ?? 24);

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.reshape({ as: OWNER, operation: { kind: 'addSheet', name: 'Milik saya' }, confirmed: true });
  const [own, notes] = [shop.sheetId('Milik saya'), shop.sheetId('Catatan')];
  shop.type({ as: OWNER, sheet: own, row: 1, column: 1, text: '=COUNTA(Pesanan!A:A)+COLUMN(Produk!C1)' });
  shop.type({ as: OWNER, sheet: own, row: 2, column: 1, text: 'Selesai' });
  shop.type({ as: OWNER, sheet: notes, row: 2, column: 3, text: 'Belum dikirim, Selesai besok' });
});
afterAll(() => shop.close());

const cells = (): string =>
  JSON.stringify(
    shop
      .sheets()
      .map(({ name, id, lastRow, lastColumn }) => [
        name,
        shop.window(id, 1, lastRow).map((row) => row.slice(0, lastColumn)),
      ]),
  ).replace(/='(\w+)'!/g, '=$1!');
/** What people typed: a formula over Rapi's tabs, its words in their own texts, the beginning of a row. */
const ownCells = (): string =>
  JSON.stringify([
    shop.values('Milik saya'),
    shop.values(shop.sheets().some(({ name }) => name === 'Notes') ? 'Notes' : 'Catatan')[1]?.slice(2, 3),
  ]);
const change = () => shop.send('language.switch', { language: 'en' }, { id: 'switch' });

test('a switch that is stopped anywhere touches nobody and ends by itself', () => {
  const due = shop.mark();
  const own = ownCells();
  const calls = traced(shop, () => expect(change()).toMatchObject({ ok: true }));
  const whole = cells();
  expect(own).toBe(ownCells());
  const seen = new Set<string>();
  const wrong: string[] = [];
  let tried = 0;
  for (const mode of ['killed before', 'torn'] as const) {
    const { stops } = stopsOf(mode, calls, () => undefined);
    const step = Math.max(1, Math.ceil(stops.length / MOST));
    for (const { faults, said } of stops.filter((_, at) => at % step === 0)) {
      shop.rewind(due);
      shop.faults(faults);
      change();
      shop.faults();
      const left = cells() + JSON.stringify(shop.properties());
      if (seen.has(left)) continue;
      seen.add(left);
      tried += 1;
      if (ownCells() !== own) wrong.push(`${said}: people's cells changed`);
      const told = shop.send('jobs.run', { name: 'language.hourly' }, { as: OWNER });
      if (!told.ok) wrong.push(`${said}: ${JSON.stringify(told.problems)}`);
      else if (cells() !== whole) {
        // Stopped before it was noted: the switch has not begun.
        shop.send('language.switch', { language: 'en' });
        if (cells() !== whole) wrong.push(`${said}: another end`);
      }
    }
    process.stdout.write(`language.switch, ${mode}: ${stops.length} stops, ${tried} tried so far\n`);
  }
  expect(wrong).toEqual([]);
}, 3_600_000);
