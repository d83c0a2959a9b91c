/** Once, whatever time has passed and whoever calls: requests at the edge of a day and over a restart, jobs by period, a workbook that was copied. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../local/run/host';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../support/shop-host';

const HOUR = 3_600_000;
const JOB = { name: 'backlog.daily' };

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const note = { about: 'PLG-00016', text: 'suka warna hijau' };
const notes = (): number => shop.rows('Catatan').filter(({ Catatan }) => Catatan === note.text).length;
/** What the nightly job of the backlog keeps of the sample, one row an item and day. */
const KEPT = 15;
const scores = (): number => shop.rows('Riwayat Skor').length;

test('the same request gets its first answer for a day; later it is refused, for nobody knows any more', () => {
  const at = shop.now();
  const send = () => shop.send<{ id: string }>('notes.add', note, { id: 'late', at });
  const first = send();
  expect(first).toMatchObject({ ok: true });
  for (const hours of [1, 22, 0.98]) {
    shop.advance(hours * HOUR);
    expect(send()).toMatchObject({ ok: true, result: first.ok && first.result });
  }
  shop.advance(0.03 * HOUR);
  expect(send()).toMatchObject({ ok: false, problems: [{ code: 'app.tooLate' }] });
  expect(notes()).toBe(1);
});

test('a request that was first sent just before the edge is answered once after it', () => {
  const at = shop.now();
  shop.advance(24 * HOUR - 1_000);
  shop.faults({ before: ({ method }) => (method === 'end of run' ? { kind: 'timeout' } : undefined) });
  shop.send('notes.add', note, { id: 'edge', at });
  shop.faults();
  expect(shop.send('notes.add', note, { id: 'edge', at })).toMatchObject({ ok: true });
  shop.advance(2_000);
  expect(shop.send('notes.add', note, { id: 'edge', at })).toMatchObject({ ok: false });
  expect(notes()).toBe(1);
});

test('a request that is sent again after the computer was restarted gets its first answer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-once-'));
  const options = { bundle: join(process.cwd(), 'build/out'), file: join(folder, 'toko.rapi'), owner: OWNER };
  const say = (action: string, input: unknown): unknown => {
    const host = openHost({ ...options, zone: 'Asia/Jakarta', locale: 'id_ID', now: () => NOW });
    const args = [JSON.stringify({ id: action, at: NOW, action, input })];
    const { value } = host.run({ handler: 'rapi', args, as: OWNER, door: 'sidebar' });
    host.close();
    return JSON.parse(String(value));
  };
  say('setup.install', { firm: 'Uji' });
  const first = say('customers.add', { name: 'Sari' });
  expect(first).toMatchObject({ ok: true });
  expect(say('customers.add', { name: 'Sari' })).toEqual(first);
  rmSync(folder, { recursive: true });
});

test.each([
  ['one after the other', false],
  ['the second in the middle of the first', true],
])('two triggers for one period are one run: %s', (_, within) => {
  const fire = () => shop.send('jobs.run', JOB);
  let inside: unknown;
  if (within) {
    let open = true;
    shop.faults({
      before: ({ method, number }) => {
        // The first has claimed its period and given the lock back before its work.
        if (open && number > 12 && method === 'Lock.tryLock') {
          open = false;
          inside = fire();
        }
        return undefined;
      },
    });
  }
  const first = fire();
  shop.faults();
  if (within) expect(inside).toBeDefined();
  const second = inside ?? fire();
  expect(first).toMatchObject({ ok: true });
  expect(second).toMatchObject({ ok: true, result: { already: true } });
  expect(scores()).toBe(KEPT);
});

test('a trigger of somebody who is not the keeper does nothing, before the keeper’s or after it', () => {
  const theirs = () => shop.send('jobs.run', JOB, { as: person('bima') });
  expect(theirs()).toMatchObject({ ok: false, problems: [{ code: 'app.jobNotKeeper' }] });
  expect(scores()).toBe(0);
  expect(shop.send('jobs.run', JOB)).toMatchObject({ ok: true, result: { kept: KEPT } });
  expect(theirs()).toMatchObject({ ok: false });
  expect(scores()).toBe(KEPT);
});

test('a job that is called outside its period says that it is done, and does nothing', () => {
  shop.send('jobs.run', JOB);
  shop.advance(3 * HOUR);
  expect(shop.send('jobs.run', JOB)).toMatchObject({
    ok: true,
    result: { already: true },
    message: 'Pekerjaan backlog.daily untuk 2026-11-05 sudah selesai atau sedang berjalan.',
  });
  expect(shop.send('jobs.run', { name: 'app.goOn' })).toMatchObject({
    ok: true,
    message: 'Tidak ada pekerjaan panjang yang tersisa.',
  });
  expect(scores()).toBe(KEPT);
});

test('nights that were missed are not made up for: the next one runs once', () => {
  shop.send('jobs.run', JOB);
  shop.advance(4 * 24 * HOUR);
  expect(shop.send('jobs.run', JOB)).toMatchObject({ ok: true, result: { kept: expect.any(Number) } });
  expect(shop.send('jobs.run', JOB)).toMatchObject({ ok: true, result: { already: true } });
  const days = shop.rows('Riwayat Skor').map((row) => JSON.stringify(Object.values(row)[1]));
  expect(new Set(days).size).toBe(2);
});

test('a job that Google stopped runs again for the same period, and its six minutes count for the day', () => {
  shop.faults({
    before: ({ method, buffered }) =>
      method === 'Range.getValues' && buffered > 0 ? { kind: 'killed', kept: { writes: 0 } } : undefined,
  });
  shop.send('jobs.run', JOB);
  shop.faults();
  expect(shop.send('jobs.run', JOB)).toMatchObject({ result: { already: true } });
  shop.advance(8 * 60_000);
  expect(shop.send('jobs.run', JOB)).toMatchObject({ ok: true, result: { kept: KEPT } });
  expect(JSON.parse(shop.properties()['job.spent'] ?? '{}')).toEqual({ day: '2026-11-05', ms: 360_000 });
  expect(scores()).toBe(KEPT);
});

describe('long work', () => {
  const begun = (): string => {
    const into = { file: 'a.csv', into: 'customers' };
    const started = shop.send<{ import: string }>('imports.start', { ...into, rows: 4 });
    const id = started.ok ? started.result.import : '';
    const row = (line: number) => ({ line, values: { name: `Baru ${line}` } });
    const batches = [
      [row(2), row(3)],
      [row(4), row(5)],
    ];
    shop.send('imports.park', { import: id, from: 0, batches, how: into });
    let steps = 0;
    shop.faults({
      before: ({ method }) =>
        method === 'Lock.releaseLock' && ++steps === 1 ? { kind: 'killed', kept: { writes: 0 } } : undefined,
    });
    shop.send('imports.run', { import: id }, { id: 'run' });
    shop.faults();
    return id;
  };
  const made = (): number =>
    shop.rows('Pelanggan').filter(({ Nama }) => /^Baru \d/.test(String(Nama))).length;

  test('waits for tomorrow where the day’s trigger minutes are nearly used; a person may go on at once', () => {
    const id = begun();
    const values = { 'job.spent': JSON.stringify({ day: '2026-11-05', ms: 61 * 60_000 }) };
    shop.apply({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: false });
    expect(shop.send('jobs.run', { name: 'app.goOn' })).toMatchObject({
      message:
        'Jatah waktu otomatis hari ini hampir habis. Pekerjaan panjang lanjut besok, atau buka sekarang.',
    });
    expect(made()).toBe(2);
    const due = shop.mark();
    expect(shop.send('imports.run', { import: id }, { id: 'run' })).toMatchObject({ result: { over: true } });
    expect(made()).toBe(4);
    shop.rewind(due);
    shop.advance(24 * HOUR);
    expect(shop.send('jobs.run', { name: 'app.goOn' })).toMatchObject({ result: { ended: 1, left: 0 } });
    expect(made()).toBe(4);
  });

  test('goes on in the name of whoever asked, and stops where that person may not any more', () => {
    begun();
    const listed = JSON.parse(shop.properties().underWay ?? '[]') as { by: string }[];
    const theirs = JSON.stringify(listed.map((each) => ({ ...each, by: person('yoga') })));
    const values = { underWay: theirs };
    shop.apply({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: false });
    expect(shop.send('jobs.run', { name: 'app.goOn' })).toMatchObject({ result: { ended: 0, left: 1 } });
    expect(made()).toBe(2);
  });

  test('of a workbook is not that of its copy: numbers go on from the highest, and nothing runs there by itself', () => {
    begun();
    shop.forgetProperties();
    expect(shop.send('jobs.run', { name: 'app.goOn' })).toMatchObject({
      message: 'Tidak ada pekerjaan panjang yang tersisa.',
    });
    expect(made()).toBe(2);
    const highest = Math.max(...shop.rows('Pelanggan').map(({ ID }) => Number(String(ID).slice(4))));
    const told = shop.send<{ id: string }>('customers.add', { name: 'Di salinan' });
    expect(told.ok && Number(told.result.id.slice(4))).toBe(highest + 1);
  });
});
