/** Night after night: what need not stay goes in two steps, and what is wrong is told once and stops all removing. */
import { addOwnSheet, OWN, shorten } from '../../support/backups';
import { OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

const DAY = 24 * 3_600_000;
const MONTH = 31 * DAY;
let shop: ShopHost;
let start: ReturnType<ShopHost['mark']>;
/** What a test begins from. */
let base: ReturnType<ShopHost['mark']>;
beforeAll(async () => {
  shop = await shopHost({ empty: true });
  shop.keepRealms();
  addOwnSheet(shop);
  shorten(shop);
  // What versions hold is not the question here, and every kind costs each of them a reading of each tab.
  for (const what of ['looks', 'notes', 'charts']) shop.send('backup.choose', { what, held: false });
  start = shop.mark();
  base = start;
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.limit();
  shop.rewind(base);
});

const job = (name: string) => shop.send('jobs.run', { name });
const said = (told: ReturnType<typeof job>) =>
  told.ok ? (told.message ?? '') : told.problems.map(({ text }) => text).join(' ');
let edits = 0;
/** Something changed since the last version. */
const edit = () => {
  const range = { sheet: shop.sheetId(OWN), row: 9, column: 1, rows: 1, columns: 1 };
  shop.apply({ op: 'cells.write', range, values: [[`catatan ${++edits}`]] });
};
/** A night of the next month, so that its version is a full one: the version, and the look after them all. */
const night = (later = MONTH) => {
  shop.advance(later);
  edit();
  expect(job('backup.daily')).toMatchObject({ ok: true });
  return said(job('keeping.care'));
};
const versions = () => shop.rows('Cadangan').map((row) => row.Versi);
const files = () => shop.files(OWNER).filter(({ name }) => name.startsWith('CDG-'));
const file = (name: string) => files().find((each) => each.name === name) as { id: string; text: string };
const home = () => JSON.stringify(shop.send('shell.index', {}));
const only = (input: object) => expect(shop.send('keeping.policy', input)).toMatchObject({ ok: true });
const change = (name: string, from: string, to: string) =>
  shop.putFile(OWNER, file(name).id, file(name).text.replace(from, to));

test('what no rule keeps lies in the trash after one night and is gone after the next; the rest says why it stays', () => {
  only({ daily: 2, weekly: 0, monthly: 0 });
  night();
  night();
  expect(night()).toContain('2 ke sampah');
  expect(versions()).toEqual(['CDG-000003', 'CDG-000002']);
  expect(shop.rows('Cadangan').map((row) => row['Alasan disimpan'])).toEqual([
    expect.stringMatching(/ · terbaru, harian 6 Feb$/),
    expect.stringMatching(/ · harian 6 Jan$/),
  ]);
  expect(files().filter(({ trashed }) => trashed)).toHaveLength(2);
  expect(night()).toContain('2 ke sampah, 2 dihapus');
  expect(files().map(({ name, trashed }) => [name, trashed])).toContainEqual(['CDG-000002.json', true]);
  expect(files().some(({ name }) => name.startsWith('CDG-000001'))).toBe(false);
  // The rules keep it after all: it comes back out of the trash.
  only({ daily: 4 });
  night();
  expect(versions()).toEqual(['CDG-000005', 'CDG-000004', 'CDG-000003', 'CDG-000002']);
});

test('the question says what stays, why, and what goes; a version kept by hand stays until somebody says otherwise', () => {
  only({ daily: 1, weekly: 0, monthly: 0 });
  night();
  expect(shop.send('keeping.hold', { version: 'CDG-000001' })).toMatchObject({
    ok: true,
    undo: { action: 'keeping.hold', input: { version: 'CDG-000001', held: false } },
  });
  night();
  night();
  const asked = shop.send<{ lines: { text: string; aside?: string }[] }>('keeping.retention', {});
  expect(asked.ok && asked.result.lines.map(({ text, aside }) => aside ?? text)).toEqual([
    '0 akan dihapus',
    '6 Feb, 14.02',
    'Dihapus dua langkah: ke sampah Drive dulu, sehari kemudian selamanya.',
    'terbaru, harian 6 Feb',
    'disimpan selamanya',
  ]);
  const card = () => JSON.stringify(shop.send('backup.card', { id: 'CDG-000001' }));
  expect(card()).toContain('Jangan simpan selamanya');
  expect(shop.send('keeping.hold', { version: 'CDG-000001', held: false })).toMatchObject({ ok: true });
  expect(card()).toContain('"Simpan selamanya"');
  expect(night()).toContain('4 ke sampah');
  expect(shop.send('keeping.retention', {}, { as: person('bima') })).toMatchObject({ ok: false });
  for (const [input, field] of [
    [{ daily: 0 }, 'daily'],
    [{ daily: 4_000 }, 'daily'],
  ] as const)
    expect(shop.send('keeping.policy', input)).toMatchObject({ ok: false, problems: [{ field }] });
  for (const input of [{}, { weekly: 0 }])
    expect(shop.send('keeping.policy', input)).toMatchObject({
      ok: false,
      problems: [{ text: 'Tidak ada yang diubah: jumlahnya sudah begitu. Isi angka lain bila perlu.' }],
    });
});

test('a quiet night asks Drive for a list and the newest manifest, and for the files whose turn it is', () => {
  night();
  const nights = Array.from({ length: 3 }, () => {
    shop.advance(DAY);
    expect(job('backup.daily')).toMatchObject({ ok: true });
    const asked: string[] = [];
    shop.faults({
      before: ({ method }) => {
        if (method.startsWith('Drive.')) asked.push(method);
        return undefined;
      },
    });
    const told = job('keeping.care');
    shop.faults();
    expect(told).toMatchObject({ ok: true });
    const { checked = 0 } = told.ok ? (told.result as { checked?: number }) : {};
    // Beside the two: each file in its turn, and once the manifest that tells what a pack must be.
    return {
      drive: asked.length <= 2 + 2 * checked,
      trips: told.execution.cost.roundTrips <= 21 + 2 * checked,
    };
  });
  expect(nights).toEqual([1, 2, 3].map(() => ({ drive: true, trips: true })));
});

describe('what is wrong is found, told once, and nothing is removed', () => {
  beforeAll(() => {
    only({ daily: 1, weekly: 0, monthly: 0 });
    night();
    shop.advance(MONTH);
    edit();
    expect(job('backup.daily')).toMatchObject({ ok: true });
    base = shop.mark();
  });
  afterAll(() => {
    shop.rewind(start);
    base = start;
  });
  const newest = 'CDG-000002-1.ndjson';
  const damage: [string, () => void, string][] = [
    [
      'a pack in the trash',
      () => shop.changeFile(OWNER, file(newest).id, { trashed: true }),
      'ada di sampah Drive',
    ],
    [
      'a pack moved away',
      () => shop.changeFile(OWNER, file(newest).id, { parents: ['root'] }),
      'dipindah dari folder',
    ],
    ['a pack deleted', () => shop.putFile(OWNER, file(newest).id, undefined), `${newest} hilang`],
    ['a pack changed', () => change(newest, '"block"', '"Block"'), `${newest} berubah atau rusak`],
    ['a manifest changed', () => change('CDG-000002.json', '"rows":', '"Rows":'), 'berubah sejak ditulis'],
    [
      'a manifest in the trash',
      () => shop.changeFile(OWNER, file('CDG-000002.json').id, { trashed: true }),
      'sampah',
    ],
    [
      'a file that everybody with its link can read',
      () => shop.changeFile(OWNER, file(newest).id, { permissionIds: ['06', 'anyoneWithLink'] }),
      `${newest} terbuka untuk umum`,
    ],
    [
      'a listing without the newest',
      () => shop.putFile(OWNER, file('CDG-000002.json').id, undefined),
      'tidak ada di Drive',
    ],
  ];
  test.each(damage)('%s', (_, bend, sentence) => {
    bend();
    const before = files().map(({ id, trashed }) => [id, trashed]);
    expect(said(job('keeping.care'))).toContain(sentence);
    expect(files().map(({ id, trashed }) => [id, trashed])).toEqual(before);
    expect(home()).toContain(sentence);
    expect(shop.outbox()).toMatchObject([{ to: OWNER, body: expect.stringContaining(sentence) }]);
    // The next night it is still so, and nobody is mailed again.
    shop.advance(DAY);
    job('keeping.care');
    expect(shop.outbox()).toHaveLength(1);
  });

  test('Drive gives the text of no file: said, and nothing removed', () => {
    shop.faults({
      before: ({ method, work }) =>
        method === 'Drive.Files.get' && work?.op === 'files.text'
          ? {
              kind: 'refused',
              message:
                'API call to drive.files.get failed with error: This file cannot be downloaded by the user.',
            }
          : undefined,
    });
    const before = files().length;
    expect(said(job('keeping.care'))).toContain('tidak bisa dibaca');
    expect(files()).toHaveLength(before);
  });

  test('an older pack with one other byte is found in its turn, outranks later good versions, and is forgotten once the version is whole again', () => {
    only({ daily: 99 });
    const { id, text } = file('CDG-000001-1.ndjson');
    change('CDG-000001-1.ndjson', '"block"', '"Block"');
    // A month passes without a night: whatever was missed is read now.
    const told = night();
    expect(told).toContain('CDG-000001-1.ndjson berubah atau rusak');
    expect(said(job('keeping.care'))).toContain('CDG-000001-1.ndjson');
    expect(home()).toContain('CDG-000001-1.ndjson berubah atau rusak');
    expect(JSON.stringify(shop.send('backup.versions', {}))).toContain('"rusak"');
    expect(shop.outbox()).toHaveLength(1);
    const wrong = shop.mark();
    shop.putFile(OWNER, id, text);
    expect(shop.send('backup.verify', { version: 'CDG-000001' })).toMatchObject({ ok: true });
    expect(home()).not.toContain('CDG-000001-1.ndjson');
    // Or a new full is made: nothing new stands on the damaged one, which is told until it is dropped.
    shop.rewind(wrong);
    expect(night()).toContain('Cadangan dicek');
    expect(home()).toContain('CDG-000001-1.ndjson');
    expect(JSON.stringify(shop.send('backup.versions', {}))).toContain('"rusak"');
    expect(shop.send('keeping.drop', { version: 'CDG-000002' })).toMatchObject({ ok: false });
    expect(JSON.stringify(shop.send('keeping.retention', {}))).toContain('Buang CDG-000001 yang rusak');
    expect(shop.send('keeping.drop', { version: 'CDG-000001' })).toMatchObject({ ok: true });
    expect(home()).not.toContain('CDG-000001-1.ndjson');
    expect(versions()).not.toContain('CDG-000001');
    expect(night()).toContain('Cadangan dicek');
    expect(file('CDG-000001.json')).toMatchObject({ trashed: true });
  });

  test('a listing with fewer files than before removes nothing once; what a person threw away is fewer twice', () => {
    expect(said(job('keeping.care'))).toContain('2 ke sampah');
    const { id } = file('CDG-000001.json');
    shop.putFile(OWNER, id, undefined);
    shop.advance(DAY);
    shop.putFile(OWNER, file('CDG-000001-1.ndjson').id, undefined);
    expect(said(job('keeping.care'))).toContain('lebih pendek dari biasanya');
    expect(night()).toContain('2 ke sampah');
  });

  test('Google is busy: it is asked again some seconds long; a full Drive is said', () => {
    let refused = 0;
    shop.faults({
      before: ({ method }) =>
        method === 'Drive.Files.list' && refused++ < 3
          ? {
              kind: 'refused',
              message: 'API call to drive.files.list failed with error: User Rate Limit Exceeded',
            }
          : undefined,
    });
    expect(job('keeping.care')).toMatchObject({ ok: true });
    expect(refused).toBe(4);
    shop.faults({
      before: ({ method }) =>
        method === 'Drive.Files.create'
          ? {
              kind: 'refused',
              message:
                "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
            }
          : undefined,
    });
    const told = shop.send('backup.now', {});
    expect(told).toMatchObject({ ok: false, problems: [{ text: expect.stringContaining('Drive penuh') }] });
  });
});
