/** When versions are made by themselves: once a period, only if something changed, and never more than the day's trigger minutes allow. */
import { between, nightly, type Schedule, type Standing } from '../../../src/features/backup/rules/schedule';
import type { Day, Moment } from '../../../src/kernel/day';
import { zone } from '../../../src/kernel/zone';
import { shorten } from '../../support/backups';
import { NOW, OWNER, type ShopHost, shopHost } from '../../support/shop-host';

const wall = zone('Asia/Jakarta');
const at = (day: string, minutes: number): Moment => wall.momentOf(day as Day, minutes);
const MINUTE = 60_000;

describe('what is due', () => {
  const hourly: Schedule = { every: 'hourly', near: false };
  const near: Schedule = { every: 'daily', near: true };
  const now = at('2026-11-05', 10 * 60 + 20);
  const standing: Standing = { ran: {}, changed: true, cells: 400_000, spent: 0 };
  const ago = (minutes: number): Moment => (now - minutes * MINUTE) as Moment;

  test('hourly: once an hour, also in the hour of the daily one', () => {
    expect(between(hourly, { ...standing, ran: { hourly: ago(15) } }, now)).toBeUndefined();
    expect(between(hourly, { ...standing, ran: { hourly: ago(30) } }, now)).toBe('hourly');
    expect(between(hourly, { ...standing, ran: { hourly: ago(70), daily: ago(10) } }, now)).toBeUndefined();
  });

  test('near real time: every quarter of an hour in which something changed, every other one when half of the minutes are gone', () => {
    expect(between(near, { ...standing, ran: { near: ago(3) } }, now)).toBeUndefined();
    expect(between(near, { ...standing, ran: { near: ago(10) } }, now)).toBe('near');
    expect(between(near, { ...standing, ran: { near: ago(10) }, changed: false }, now)).toBeUndefined();
    expect(between(near, { ...standing, ran: { near: ago(10) }, spent: 46 * MINUTE }, now)).toBeUndefined();
    expect(between(near, { ...standing, ran: { near: ago(25) }, spent: 46 * MINUTE }, now)).toBe('near');
    expect(between(near, { ...standing, cells: 500_001 }, now)).toBeUndefined();
    expect(between({ every: 'daily', near: false }, standing, now)).toBeUndefined();
  });

  test('weekly: the night of Sunday, or the first one after it that runs', () => {
    const weekly: Schedule = { every: 'weekly', near: false };
    const ran = { weekly: at('2026-11-01', 120) };
    const night = (day: string) => nightly(weekly, { ran }, at(day, 120), wall);
    expect([night('2026-11-01'), night('2026-11-07'), night('2026-11-08'), night('2026-11-10')]).toEqual([
      undefined,
      undefined,
      'weekly',
      'weekly',
    ]);
    expect(nightly({ every: 'off', near: false }, { ran: {} }, now, wall)).toBeUndefined();
    expect(nightly({ every: 'hourly', near: false }, { ran: {} }, now, wall)).toBe('daily');
  });
});

describe('on the clock', () => {
  let shop: ShopHost;
  beforeAll(async () => {
    shop = await shopHost({ empty: true });
    shorten(shop);
  });
  afterAll(() => shop.close());

  const versions = () => shop.rows('Cadangan').map((row) => row.Versi);
  const methods: string[] = [];
  const watched = (work: () => void): string[] => {
    methods.length = 0;
    shop.faults({
      before: ({ method }) => {
        methods.push(method);
        return undefined;
      },
    });
    work();
    shop.faults();
    return methods.filter((method) => method.startsWith('Drive.'));
  };
  const quarter = (): string[] => {
    shop.advance(15 * MINUTE);
    return watched(() => shop.run({ handler: 'jobQuarter', as: OWNER, door: 'clock' }));
  };
  const edit = (text: string) =>
    shop.type({ as: OWNER, sheet: shop.sheetId('Pelanggan'), row: 3, column: 20, text, confirmed: true });

  test('near real time keeps what a person typed, and makes no call of Drive while nothing changes', () => {
    shop.setNow(NOW + 13 * 60 * MINUTE);
    shop.run({ handler: 'jobDaily', as: OWNER, door: 'clock' });
    expect(versions()).toEqual(['CDG-000001']);
    expect(quarter()).toEqual([]);
    expect(shop.send('backup.setSchedule', { near: 'on' })).toMatchObject({ ok: true });
    expect(quarter().length).toBeGreaterThan(0);
    expect(versions()[0]).toBe('CDG-000002');
    // Once more, for what was perhaps typed while it was read; then nobody looks at a cell.
    expect(quarter()).toEqual([]);
    expect(quarter()).toEqual([]);
    expect(methods.filter((method) => /getValues|getFormulas/.test(method)).length).toBeLessThan(4);
    // The first edit says so in one small value; the others write nothing more than they did.
    const writes = (): number => methods.filter((method) => method === 'Properties.setProperties').length;
    watched(() => edit('baru'));
    const first = writes();
    watched(() => edit('lebih baru'));
    expect(first - writes()).toBe(1);
    expect(quarter().length).toBeGreaterThan(0);
    expect(shop.rows('Cadangan')[0]).toMatchObject({ Versi: 'CDG-000003', Jenis: 'inkremental' });
    expect(shop.send('backup.verify', {})).toMatchObject({ ok: true });
  });

  test('a night in which nothing changed makes no version, and says until when the newest holds', () => {
    shop.send('backup.setSchedule', { near: 'off' });
    // Every job runs, and each night adds to the history of the dashboard; the look after what is in Drive has calls of its own.
    let calls: readonly string[] = [];
    const night = (): void => {
      for (const handler of ['jobQuarter', 'jobHourly', 'jobDaily'])
        shop.run({ handler, as: OWNER, door: 'clock' });
    };
    const days = (): number => shop.rows('Riwayat Dasbor').length;
    for (const hours of [24, 24]) {
      shop.advance(hours * 60 * MINUTE);
      night();
    }
    const [known, before] = [versions(), days()];
    shop.advance(24 * 60 * MINUTE);
    calls = watched(() => shop.send('jobs.run', { name: 'dashboard.close' }));
    expect([calls, days()]).toEqual([[], before + 1]);
    calls = watched(() => shop.send('jobs.run', { name: 'backup.daily' }));
    expect([calls, versions()]).toEqual([[], known]);
    night();
    expect(versions()).toEqual(known);
    expect(String(shop.rows('Cadangan')[0]?.['Alasan disimpan'])).toContain('masih sama');
  });

  test('switched off, the night makes none, and the card says how to switch it on', () => {
    const told = shop.send<{ title: string }>('backup.setSchedule', { every: 'off' });
    expect(told).toMatchObject({ ok: true });
    const known = versions();
    edit('lagi');
    shop.advance(24 * 60 * MINUTE);
    shop.run({ handler: 'jobDaily', as: OWNER, door: 'clock' });
    expect(versions()).toEqual(known);
    expect(shop.send('backup.schedule', {})).toMatchObject({
      result: {
        lines: expect.arrayContaining([expect.objectContaining({ text: 'Tidak otomatis', tone: 'act' })]),
      },
    });
  });
});
