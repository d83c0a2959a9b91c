/** Damage and malice in the keeper's folder, case by case: found and said, nothing brought back from it, nothing overwritten, nothing pruned. */
import { createHash } from 'node:crypto';
import { addOwnSheet, everything, OWN, shorten } from '../../support/backups';
import { OWNER, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
let before: ReturnType<typeof everything>;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.keepRealms();
  addOwnSheet(shop);
  shorten(shop);
  // Nothing is kept by a rule: whatever may go would go.
  expect(shop.send('keeping.policy', { daily: 1, weekly: 0, monthly: 0 })).toMatchObject({ ok: true });
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  edit('satu');
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  // The first look after them: from now on every file is read within a month.
  expect(shop.send('jobs.run', { name: 'keeping.care' })).toMatchObject({ ok: true });
  before = everything(shop, ['Cadangan']);
  start = shop.mark();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.rewind(start);
});

function edit(text: string): void {
  const range = { sheet: shop.sheetId(OWN), row: 9, column: 1, rows: 1, columns: 1 };
  shop.apply({ op: 'cells.write', range, values: [[text]] });
}
const files = () => shop.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
const file = (name: string) =>
  files().find((each) => each.name === name) as { id: string; text: string; parents: string[] };
const [FULL, PACK, LATER] = ['CDG-000001.json', 'CDG-000001-1.ndjson', 'CDG-000002.json'];
const change = (name: string, bend: (text: string) => string): void =>
  shop.putFile(OWNER, file(name).id, bend(file(name).text));
/** Made up by somebody who knows how manifests are sealed. */
const forged = (bend: (line: string) => string) => (text: string) => {
  const line = bend(text.split('\n')[0] ?? '');
  return `${line}\n${JSON.stringify({ seal: createHash('sha256').update(line).digest('hex') })}\n`;
};
const DEEP = '['.repeat(1_000_000);
const changed = (name: string) => `${name} berubah atau rusak, padahal `;
const bent = `${FULL} berubah sejak ditulis, versi ini tidak bisa dipercaya.`;

const CASES: [what: string, bend: () => void, sentence: string][] = [
  ['one byte of a pack', () => change(PACK, (text) => text.replace('00123', '00124')), changed(PACK)],
  ['a pack cut short', () => change(PACK, (text) => text.slice(0, -30)), changed(PACK)],
  ['a pack emptied', () => change(PACK, () => ''), changed(PACK)],
  ['a pack of a million brackets', () => change(PACK, () => DEEP), changed(PACK)],
  [
    'a pack of a million brackets behind its head',
    () => change(PACK, (text) => `${text.split('\n')[0]}\n${DEEP}\n`),
    changed(PACK),
  ],
  [
    'a pack of another workbook',
    () => change(PACK, (text) => text.replace(/"book":"[^"]*"/, '"book":"buku-lain"')),
    `${PACK} berasal dari buku lain, bukan milik CDG-000001.`,
  ],
  ['a pack deleted', () => shop.putFile(OWNER, file(PACK).id, undefined), `${PACK} hilang, padahal `],
  [
    'a pack in the trash',
    () => shop.changeFile(OWNER, file(PACK).id, { trashed: true }),
    `${PACK} hilang, padahal `,
  ],
  ['a manifest cut short', () => change(FULL, (text) => text.slice(0, -20)), `${FULL} terpotong`],
  ['a manifest emptied', () => change(FULL, () => ''), `${FULL} terpotong`],
  ['one byte of a manifest', () => change(FULL, (text) => text.replace('"rows":', '"Rows":')), bent],
  ['a manifest of a million brackets', () => change(FULL, () => DEEP), `${FULL} terpotong`],
  [
    'a forged manifest of a million brackets',
    () =>
      change(
        FULL,
        forged(() => DEEP),
      ),
    bent,
  ],
  [
    'a forged manifest with a sheet of a thousand million rows',
    () =>
      change(
        FULL,
        forged((line) => line.replace(/"rows":\d+/, '"rows":1000000000')),
      ),
    bent,
  ],
  [
    'a forged manifest with another tab’s name',
    () =>
      change(
        FULL,
        forged((line) => line.replace(`"${OWN}"`, '"../../Catatan"')),
      ),
    bent,
  ],
  ['another version’s manifest', () => change(FULL, () => file(LATER).text), bent],
  [
    'a manifest of a format to come',
    () =>
      change(
        FULL,
        forged((line) => line.replace(/"format":\d+/, '"format":99')),
      ),
    `${FULL} ditulis Rapi yang lebih baru. Perbarui Rapi`,
  ],
];

/** Those after which the next nights are looked at: of each kind one. */
const NIGHTS = [
  'one byte of a pack',
  'a pack deleted',
  'one byte of a manifest',
  'a manifest of a format to come',
];
const lying = () => files().map(({ id, text, trashed }) => [id, text, trashed]);

test.each(CASES)('%s', (_, bend, sentence) => {
  bend();
  const lay = lying();
  const told = shop.send('backup.verify', { version: 'CDG-000001' });
  expect(told.ok ? [] : told.problems.map(({ text }) => text)).toEqual([expect.stringContaining(sentence)]);
  for (const input of [{}, { sheet: OWN, beside: true }])
    expect(shop.send('backup.restore', { version: 'CDG-000001', ...input })).toMatchObject({ ok: false });
  expect(everything(shop, ['Cadangan'])).toEqual(before);
  expect(lying()).toEqual(lay);
});

test.each(CASES.filter(([what]) => NIGHTS.includes(what)))(
  '%s: nights go on beside it, and it lies there as it did',
  (_, bend) => {
    bend();
    const lay = lying();
    shop.advance(40 * 24 * 3_600_000);
    edit('dua');
    expect(shop.send('jobs.run', { name: 'backup.daily' })).toMatchObject({
      ok: true,
      result: { version: 'CDG-000003' },
    });
    expect(shop.send('backup.verify', { version: 'CDG-000003' })).toMatchObject({ ok: true });
    const cared = shop.send('jobs.run', { name: 'keeping.care' });
    expect(cared.ok ? [] : cared.problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('CDG-000001'),
    ]);
    expect(lying()).toEqual(expect.arrayContaining(lay));
  },
);

const refusing = (method: string, message: string) => ({
  before: (call: { method: string }) =>
    call.method === method
      ? { kind: 'refused' as const, message: `API call to ${method} failed with error: ${message}` }
      : undefined,
});
const [GET, LIST, CREATE] = ['Drive.Files.get', 'Drive.Files.list', 'Drive.Files.create'];
test.each([
  ['files are refused', GET, 'This file cannot be downloaded by the user.'],
  ['files are refused as binary', GET, 'Response Code: 200. Message: response contains binary content.'],
  ['no file is found', GET, 'File not found: x.'],
  ['listings are too many (429)', LIST, 'Too Many Requests'],
  ['listings break (500)', LIST, 'Internal Error'],
  ['reading breaks (500)', GET, 'Backend Error'],
  ['uploads are too many (403)', CREATE, 'User Rate Limit Exceeded'],
  ['the Drive is full', CREATE, "The user's Drive storage quota has been exceeded."],
] as const)('%s, and go on being so: a restore is refused, nothing is written', (_, method, message) => {
  const lay = lying();
  shop.faults(refusing(method, message));
  const told = shop.send('backup.restore', { version: 'CDG-000001', sheet: OWN });
  expect(told.ok ? [] : told.problems.map(({ text }) => text)).toEqual([expect.stringMatching(/.{20}/)]);
  shop.faults();
  expect(everything(shop, ['Cadangan'])).toEqual(before);
  expect(lying()).toEqual(expect.arrayContaining(lay));
  // Drive answers again: the same wish is fulfilled at once.
  expect(shop.send('backup.restore', { version: 'CDG-000001', sheet: OWN })).toMatchObject({
    ok: true,
    result: { unlike: [] },
  });
});

const folder = () => shop.files(OWNER).find(({ id }) => file(FULL).parents.includes(id))?.id ?? '';
const backUp = () => shop.send<{ version: string }>('backup.now', {});
const sentences = (told: { ok: boolean; problems?: readonly { text: string }[] }): string =>
  (told.problems ?? []).map(({ text }) => text).join(' ');
const sound = () => expect(shop.send('backup.verify', {})).toMatchObject({ ok: true });
const names = () => files().map(({ name }) => name);

test('its folder has another name: nothing else is different', () => {
  shop.changeFile(OWNER, folder(), { name: 'Punya saya' });
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  sound();
});

test('its folder is in the trash: said, and whole again once it is out of it', () => {
  const away = (trashed: boolean) => shop.changeFile(OWNER, folder(), { trashed });
  away(true);
  expect(sentences(backUp())).toContain('ada di sampah Drive');
  expect(sentences(shop.send('keeping.care', {}))).toContain('sampah');
  expect(names().filter((name) => name.startsWith('CDG-000001'))).toHaveLength(2);
  away(false);
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000004' } });
  sound();
});

test('its folder is gone, or another person’s now: said at once and on home, and the next version is a full one in a new folder', () => {
  for (const { id } of [...files(), { id: folder() }]) shop.putFile(OWNER, id, undefined);
  expect(sentences(backUp())).toContain('Folder cadangan hilang dari Drive Anda');
  expect(sentences(shop.send('keeping.care', {}))).toContain('Folder cadangan hilang');
  expect(JSON.stringify(shop.send('shell.index', {}))).toContain('Folder cadangan hilang');
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  expect(shop.rows('Cadangan')).toMatchObject([{ Versi: 'CDG-000003', Jenis: 'penuh' }]);
  sound();
  shop.advance(24 * 3_600_000);
  shop.send('jobs.run', { name: 'backup.daily' });
  shop.send('jobs.run', { name: 'keeping.care' });
  expect(JSON.stringify(shop.send('shell.index', {}))).not.toContain('Folder cadangan hilang');
});

test('two versions’ manifests in each other’s place: both are told, and neither comes back', () => {
  const texts = [FULL, LATER].map((name) => file(name).text);
  change(FULL, () => texts[1] ?? '');
  change(LATER, () => texts[0] ?? '');
  expect(sentences(shop.send('backup.verify', {}))).toMatch(
    /CDG-000001.json berubah.*CDG-000002.json berubah/,
  );
  for (const version of ['CDG-000001', 'CDG-000002'])
    expect(shop.send('backup.restore', { version })).toMatchObject({ ok: false });
  expect(everything(shop, ['Cadangan'])).toEqual(before);
});

test('two workbooks’ files in one folder, under the same names: each reads its own', () => {
  const other = (text: string) => text.replace(/"book":"[^"]*"/, '"book":"buku-lain"');
  for (const { size: _, sha256: __, ...own } of files()) {
    const text = own.name.endsWith('.ndjson')
      ? other(own.text).replace('satu', 'milik orang')
      : forged(other)(own.text);
    const notes = { ...own.appProperties, book: 'buku-lain' };
    shop.apply({
      op: 'file.write',
      owner: OWNER,
      file: { ...own, id: `lain-${own.id}`, created: 0, appProperties: notes, text },
    });
  }
  sound();
  expect(shop.send('jobs.run', { name: 'keeping.care' })).toMatchObject({ ok: true });
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  expect(shop.rows('Cadangan').map(({ Versi }) => Versi)).toEqual(['CDG-000003', 'CDG-000002', 'CDG-000001']);
  expect(shop.send('backup.restore', { version: 'CDG-000002', sheet: OWN })).toMatchObject({
    ok: true,
    result: { unlike: [] },
  });
  expect(files().filter(({ id }) => id.startsWith('lain-'))).toHaveLength(4);
});

test('the Drive is full in the middle of a version: what there is stays good, and the same files are made later', () => {
  edit('penuh');
  let made = 0;
  const quota =
    "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.";
  shop.faults({
    before: ({ method }) =>
      method === CREATE && ++made > 1 ? { kind: 'refused', message: quota } : undefined,
  });
  expect(sentences(backUp())).toContain('Drive penuh');
  shop.faults();
  expect(made).toBe(2);
  sound();
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  expect(new Set(names()).size).toBe(names().length);
  sound();
});

test('the clock is put back while a run is at it: nobody waits for it, and numbers go on', () => {
  edit('jam');
  shop.faults({
    before: ({ method }) => (method === CREATE ? { kind: 'killed', kept: { writes: 0 } } : undefined),
  });
  backUp();
  shop.faults();
  expect(sentences(backUp())).toContain('sejak');
  shop.advance(-40 * 24 * 3_600_000);
  expect(backUp()).toMatchObject({ ok: true, result: { version: 'CDG-000003' } });
  expect(shop.send('jobs.run', { name: 'keeping.care' })).toMatchObject({ ok: true });
  expect(shop.rows('Cadangan').map(({ Versi }) => Versi)).toEqual(['CDG-000003', 'CDG-000002', 'CDG-000001']);
  sound();
});
