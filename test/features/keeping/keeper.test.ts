/** Another person keeps the backups: let in by the owner, with a full version in their own Drive, and the old keeper's triggers do nothing more. */
import { killedAfter } from '../../../local/gate/faults';
import { shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const HOUR = 3_600_000;
const BIMA = person('bima');
const LESTARI = person('lestari');
let shop: ShopHost;
let base: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.keepRealms();
  const team = [
    ['Ratna', OWNER, 'pemilik'],
    ['Bima', BIMA, 'manajer'],
    ['Lestari', LESTARI, 'pemilik'],
  ];
  for (const [row, cells] of team.entries())
    for (const [at, text] of cells.entries()) typed('Tim', row + 2, at + 1, text);
  shorten(shop);
  // What versions hold is not the question here, and every kind costs each of them a reading of each tab.
  for (const what of ['looks', 'notes', 'charts']) shop.send('backup.choose', { what, held: false });
  for (let version = 0; version < 2; version++)
    expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  base = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.rewind(base);
});

function typed(tab: string, row: number, column: number, text: string, as = OWNER): boolean {
  return shop.type({ as, sheet: shop.sheetId(tab), row, column, text, confirmed: true }).accepted;
}
const sentence = (told: { ok: boolean }): string => JSON.stringify(told);
const versionsOf = (who: string): string[] =>
  shop
    .files(who)
    .flatMap(({ name }) => (/^CDG-.*json$/.test(name) && !name.includes('ndjson') ? [name] : []));
const letIn = (to = BIMA) => shop.send('keeping.takeOver', { to });
const home = (as: string) => JSON.stringify(shop.send('shell.index', {}, { as }));
const keepers = () =>
  shop
    .rows('Pengaturan')
    .filter(({ Kunci }) => Kunci === 'keeper')
    .map(({ Isi }) => Isi);

test('a manager whom nobody let in is told whom to ask, and nothing is changed; so is an owner by role alone', () => {
  for (const as of [BIMA, LESTARI]) {
    const told = shop.send('keeping.takeOver', {}, { as });
    expect(sentence(told)).toContain('Minta ');
    expect(told).toMatchObject({ ok: false, problems: [{ code: 'keeping.askOwner' }] });
    expect(sentence(shop.send('keeping.keeper', {}, { as }))).toContain('Minta ');
  }
  expect(keepers()).toEqual([OWNER]);
  expect(shop.files(BIMA)).toEqual([]);
  expect(shop.send('keeping.takeOver', {})).toMatchObject({
    ok: false,
    problems: [{ code: 'keeping.isKeeper' }],
  });
  expect(letIn(person('sekar'))).toMatchObject({ ok: false, problems: [{ field: 'to' }] });
});

test('let in by the owner: nothing changes until the other one takes over, with a full version in a folder of their own', () => {
  expect(letIn()).toMatchObject({ ok: true });
  expect(home(BIMA)).toContain('Ratna menyerahkan cadangan ke Anda');
  expect(keepers()).toEqual([OWNER]);
  const before = versionsOf(OWNER);
  const told = shop.send('keeping.takeOver', {}, { as: BIMA });
  expect(told).toMatchObject({ ok: true, message: expect.stringContaining('CDG-000003') });
  expect(keepers()).toEqual([BIMA]);
  expect([versionsOf(OWNER), versionsOf(BIMA)]).toEqual([before, ['CDG-000003.json']]);
  expect(shop.rows('Cadangan')).toMatchObject([{ Versi: 'CDG-000003', Jenis: 'penuh' }]);
  expect(home(BIMA)).not.toContain('menyerahkan');
  const card = sentence(shop.send('keeping.keeper', {}));
  expect(card).toContain('ada di Drive Ratna');
  expect(card).toContain('https://drive.google.com/drive/folders/');
  // The old keeper's triggers do nothing, the new one's do the night's work; the request of anybody else goes to them.
  shop.advance(24 * HOUR);
  expect(sentence(shop.send('jobs.run', { name: 'backup.daily' }))).toContain('app.jobNotKeeper');
  expect(sentence(shop.send('backup.now', {}))).toContain('Bima');
  expect(shop.send('jobs.run', { name: 'backup.asked' }, { as: BIMA })).toMatchObject({ ok: true });
  expect(versionsOf(BIMA)).toContain('CDG-000004.json');
  expect(shop.send('keeping.drill', {}, { as: BIMA })).toMatchObject({ ok: true });
  expect(shop.send('keeping.care', {}, { as: BIMA })).toMatchObject({ ok: true });
  // Whose tabs these are: the owner's and the keeper's, and a restore by the keeper may write them.
  expect(typed('Tim', 9, 1, 'x', BIMA)).toBe(true);
  expect(shop.send('backup.restore', { version: 'CDG-000004', sheet: 'Tim' }, { as: BIMA })).toMatchObject({
    ok: true,
  });
  // The owner takes them back: numbers go on, and nothing stands on the chain from before.
  expect(shop.send('keeping.takeOver', {})).toMatchObject({ ok: true });
  expect(versionsOf(OWNER)).toHaveLength(3);
  expect(shop.rows('Cadangan')[0]).toMatchObject({ Jenis: 'penuh' });
  expect(typed('Tim', 9, 1, 'y', BIMA)).toBe(false);
});

test('encrypted by a passphrase that the next keeper does not have: what can be had and what not is said, and nothing is written in plain', () => {
  const passphrase = 'empat kata yang panjang';
  expect(shop.send('encryption.set', { passphrase, again: passphrase })).toMatchObject({ ok: true });
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  const before = shop.files(OWNER).map(({ id, text }) => [id, text]);
  expect(letIn()).toMatchObject({ ok: true });
  expect(sentence(shop.send('keeping.keeper', {}, { as: BIMA }))).toContain(
    'Versi dienkripsi: tanpa frasa sandinya',
  );
  expect(sentence(shop.send('keeping.keeper', {}))).not.toContain('Versi dienkripsi');
  const told = shop.send('keeping.takeOver', {}, { as: BIMA });
  expect(told).toMatchObject({ ok: true, message: expect.stringContaining('belum ada versi') });
  expect([keepers(), versionsOf(BIMA)]).toEqual([[BIMA], []]);
  expect(home(BIMA)).toContain('kunci enkripsi');
  expect(sentence(shop.send('keeping.keeper', {}, { as: BIMA }))).toContain(
    'isi frasa sandi lama atau pilih yang baru',
  );
  const refused = [
    shop.send('backup.now', {}, { as: BIMA }),
    // Their Drive has nothing that it could open.
    shop.send('encryption.unlock', { passphrase }, { as: BIMA }),
  ];
  expect(refused).toMatchObject([
    { ok: false, problems: [{ code: 'encryption.locked' }] },
    { ok: false, problems: [{ text: expect.stringContaining('Pilih frasa sandi baru') }] },
  ]);
  const own = 'kata lain milik bima';
  expect(shop.send('encryption.set', { passphrase: own, again: own }, { as: BIMA })).toMatchObject({
    ok: true,
  });
  expect(shop.send('backup.now', {}, { as: BIMA })).toMatchObject({
    ok: true,
    result: { version: 'CDG-000004' },
  });
  expect(shop.rows('Cadangan')).toMatchObject([{ Versi: 'CDG-000004', Jenis: 'penuh' }]);
  expect(shop.files(BIMA).find(({ name }) => name === 'CDG-000004.json')?.text).toContain('"format":3');
  expect(home(BIMA)).not.toContain('kunci enkripsi');
  expect(shop.files(OWNER).map(({ id, text }) => [id, text])).toEqual(before);
});

test('stopped anywhere, the same request comes to the same end', () => {
  expect(letIn()).toMatchObject({ ok: true });
  const ready = shop.mark();
  const places: number[] = [];
  shop.faults({
    before: ({ number, method }) => {
      if (
        /^(Drive|Properties\.set|ScriptApp|Protection\.(add|remove)|SpreadsheetApp\.flush|ClockTrigger)/.test(
          method,
        )
      )
        places.push(number);
      return undefined;
    },
  });
  const ask = () => shop.send('keeping.takeOver', {}, { as: BIMA, id: 'ambil-alih' });
  expect(ask()).toMatchObject({ ok: true });
  expect(places.length).toBeGreaterThan(15);
  for (const place of places.filter((_, at) => at % 6 === 0)) {
    shop.rewind(ready);
    shop.faults(killedAfter(place));
    ask();
    shop.faults();
    shop.advance(8 * 60_000);
    expect([place, ask().ok]).toEqual([place, true]);
    // A version that was whole before its run could say so stays beside the next, as with any other.
    expect([place, keepers(), versionsOf(BIMA).sort()[0]]).toEqual([place, [BIMA], 'CDG-000003.json']);
    expect(versionsOf(BIMA).length).toBeLessThan(3);
    expect(new Set(shop.files(BIMA).map(({ name }) => name)).size).toBe(shop.files(BIMA).length);
    expect(shop.rows('Cadangan')).toHaveLength(versionsOf(BIMA).length);
  }
});

test('a keeper who left the team, or is silent, is told to whoever may take over', () => {
  shop.advance(72 * HOUR);
  expect(home(BIMA)).toContain('Cadangan Ratna sudah 3 hari diam');
  expect(home(OWNER)).toContain('backup.versions');
  for (const column of [1, 2, 3]) typed('Tim', 2, column, '');
  expect(home(BIMA)).toContain('Penjaga cadangan, ratna@griyadaun.example, tidak ada lagi di Tim');
});
