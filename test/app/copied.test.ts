/** *Make a copy* by a stranger, by somebody of the team, by the owner for a second shop: whose it is then, and that nothing reaches the first firm. */
import { OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

const STRANGER = 'orang@lain.example';
const JOKO = person('joko');
const GIVE = { right: 'payments.check', role: 'warehouse', does: true };
const yoga = () => String(shop.rows('Tim').find(({ Nama }) => Nama === 'Yoga (contoh)')?.ID);

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost();
  shop.keepRealms();
  // The first firm has a version, and a folder that somebody was let into.
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true, result: { version: 'CDG-000001' } });
  shop.send('team.share', { id: yoga(), project: 'Hampers', on: true });
  expect(shop.send('team.shareNow', {})).toMatchObject({ message: '1 folder dibagikan, 0 dicabut.' });
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => shop.rewind(start));

/** What Google copies: cells, protections, the script. Not properties, not triggers; the file is whoever's who copied it. */
function copyBy(owner: string): void {
  shop.forgetProperties();
  for (const { email } of shop.people())
    for (const { id } of triggers(email)) shop.apply({ op: 'trigger.remove', owner: email, id });
  shop.invite({ email: owner, access: 'owner' });
  shop.apply({ op: 'book.set', id: 'the-copy', owner });
}
const triggers = (owner: string) => shop.read({ op: 'triggers.list', owner });
const open = (as: string): string =>
  JSON.stringify(shop.run({ handler: 'menuOpen', as, door: 'menu' }).shown);
const setting = (wanted: string) =>
  shop.values('Pengaturan').find(([kind, key]) => kind === 'setting' && key === wanted)?.[2];
const whose = () => [setting('installer'), setting('keeper')];
const gives = (as: string) => shop.send('team.give', GIVE, { as }).ok;
const drive = () => JSON.stringify(shop.files(OWNER));

test('a stranger’s copy is the stranger’s: nothing runs by itself, its backup lies in their own Drive, the first firm’s stays as it is', () => {
  copyBy(STRANGER);
  const before = drive();
  expect(open(STRANGER)).toContain('Workbook ini salinan');
  expect(whose()).toEqual([STRANGER, STRANGER]);
  expect([triggers(STRANGER), gives(STRANGER), gives(JOKO)]).toEqual([[], true, false]);
  expect(shop.send('backup.now', {}, { as: STRANGER })).toMatchObject({
    ok: true,
    result: { version: 'CDG-000001' },
  });
  expect(shop.files(STRANGER).length).toBeGreaterThan(1);
  // Nothing of the first firm is shut, though the rows tell of it; the card says where to look.
  expect(
    shop.send('team.leave', { id: yoga(), day: '2026-11-05', to: 'Bima (contoh)' }, { as: STRANGER }),
  ).toMatchObject({ ok: true });
  expect(shop.rows('Folder')).toMatchObject([{ Keadaan: 'Atur sendiri di Drive' }]);
  expect(drive()).toBe(before);
  // The owner of the first firm is not let in, and would be nobody's keeper.
  expect(shop.send('jobs.run', { name: 'backup.daily' })).toMatchObject({
    problems: [{ code: 'app.jobNotKeeper' }],
  });
});

test('whoever of the team copies it stays what they are in it, until they write themselves into Tim, which is theirs to write there', () => {
  copyBy(JOKO);
  open(JOKO);
  expect([whose(), gives(JOKO), triggers(JOKO)]).toEqual([[OWNER, OWNER], false, []]);
  const row = shop.rows('Tim').findIndex(({ Nama }) => Nama === 'Joko (contoh)') + 2;
  const [sheet, column] = [shop.sheetId('Tim'), shop.column('Tim', 'Peran')];
  expect(shop.type({ as: JOKO, sheet, row, column, text: 'pemilik', confirmed: true })).toMatchObject({
    accepted: true,
  });
  expect(gives(JOKO)).toBe(true);
});

test('the owner’s copy for a second shop has a folder of its own, and begins to work at night when the owner says so', () => {
  const before = shop.files(OWNER);
  copyBy(OWNER);
  open(OWNER);
  expect([whose(), triggers(OWNER)]).toEqual([[OWNER, OWNER], []]);
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true, result: { version: 'CDG-000001' } });
  const after = shop.files(OWNER);
  const known = new Set(before.map(({ id }) => id));
  expect(after.filter(({ id }) => known.has(id))).toEqual(before);
  const fresh = after.filter(({ id }) => !known.has(id));
  expect(fresh.length).toBeGreaterThan(1);
  expect(fresh.flatMap(({ parents }) => parents).filter((each) => known.has(each))).toEqual([]);
  expect(shop.send('checkup.mend', { what: 'ticks' })).toMatchObject({ ok: true });
  expect(triggers(OWNER)).toHaveLength(3);
});

test('a cell typed into a copy that nobody opened yet decides nothing: Google does not say whose hand it was', () => {
  copyBy(OWNER);
  const [sheet, column] = [shop.sheetId('Produk'), shop.column('Produk', 'Nama')];
  shop.type({ as: OWNER, sheet, row: 2, column, text: 'Mangkuk' });
  expect([whose(), Object.keys(shop.properties())]).toEqual([[OWNER, OWNER], []]);
  open(OWNER);
  expect(shop.properties()).toHaveProperty('head');
});

test('an editor who is not of the team does not become the owner of a workbook whose properties are gone', () => {
  shop.invite({ email: STRANGER, access: 'editor' });
  shop.forgetProperties();
  expect(open(STRANGER)).toContain('belum dibuka pemiliknya');
  expect(shop.send('notes.add', { about: 'PLG-00016', text: 'x' }, { as: STRANGER })).toMatchObject({
    problems: [{ code: 'team.copied' }],
  });
  expect([whose(), gives(OWNER), gives(JOKO)]).toEqual([[OWNER, OWNER], true, false]);
});
