/** What is on in a new workbook after *Mulai*, and what stays off until somebody wants it: line by line. */
import { HANDLERS } from '../../../src/app/jobs/jobs';
import { FEATURES } from '../../../src/app/registry';
import { METHODS } from '../../../src/features/backlog/choices';
import { ageIn, capacityIn, methodsIn, wipIn } from '../../../src/features/backlog/settings';
import { type Chain, kindOf } from '../../../src/features/backup/rules/kinds';
import { scheduleOf } from '../../../src/features/backup/rules/schedule';
import { policyOf } from '../../../src/features/keeping/rules/policy';
import { chosenBy } from '../../../src/features/modules/choices';
import { mustTickOn, secondCheckOn } from '../../../src/features/orders/options';
import { ENOUGH_DAYS } from '../../../src/features/purchasing/rules/classes';
import { packsOn, placesIn } from '../../../src/features/stock/settings';
import type { Day, Moment } from '../../../src/kernel/day';
import { ratesIn } from '../../../src/kernel/tax';
import { zone } from '../../../src/kernel/zone';
import { bareHost, OWNER, type ShopHost } from '../../support/shop-host';

const NEW = { options: {} };
const MODULES = chosenBy(['status']).modules;
let shop: ShopHost;
beforeAll(() => {
  shop = bareHost();
  expect(shop.send('setup.install', { language: 'id', firm: 'Uji', modules: MODULES })).toMatchObject({
    ok: true,
  });
});
afterAll(() => shop.close());

const jobsOf = (key: string) => FEATURES.find((each) => each.key === key)?.jobs ?? [];

test('on: one module with its tabs beside Hari Ini, Dasbor and Kotak Masuk; nobody is named yet, the screen is light', () => {
  expect(MODULES).toEqual(['orders', 'stock', 'customers', 'payments']);
  const shown = shop.sheets().filter(({ hidden }) => !hidden);
  expect(shown.map(({ name }) => name)).toEqual([
    ...['Hari Ini', 'Dasbor', 'Kotak Masuk'],
    ...['Pesanan', 'Produk', 'Invoice', 'Pembayaran', 'Pelanggan', 'Cadangan'],
  ]);
  expect(shop.send('team.list', {})).toMatchObject({ result: { rows: [], roles: [] } });
  // Beside owner and reviewer, who are fixed.
  expect(shop.send('team.rights', {})).toMatchObject({ result: { roles: ['staff'] } });
  expect(shop.send('shell.index', {})).toMatchObject({ result: { options: { look: 'light' } } });
});

test('on: the six figures of the dashboard, that of the tickets once these are on', () => {
  const tiles = () => {
    const told = shop.send<{ tiles: { label: string }[] }>('dashboard.look', {});
    return told.ok ? told.result.tiles.map(({ label }) => label) : [];
  };
  const six = ['Pesanan masuk', 'Pesanan selesai', 'Pesanan tertunda', 'Kanal utama', 'Stok kritis'];
  expect(tiles().slice(0, 5)).toEqual(six);
  const before = shop.mark();
  shop.send('modules.switch', { on: ['tickets'] });
  expect(tiles().slice(0, 6).sort()).toEqual([...six, 'Tiket belum selesai'].sort());
  shop.rewind(before);
});

test('on: a backup at 02.00, incremental, on Sundays differential, first in a month full; a drill a month; 7 days, 4 weeks, 12 months are kept', () => {
  const wall = zone('Asia/Jakarta');
  const at = (day: string) => wall.momentOf(day as Day, 125);
  const chain = (full: string, based: string): Chain => ({
    full: { version: 'CDG-000001', id: 'x', sha256: '', at: at(full) },
    based: at(based),
    after: 1,
  });
  const kind = (day: string, full = '2026-11-01', based = full) =>
    kindOf('daily', chain(full, based), at(day), wall).kind;
  expect(scheduleOf(NEW).every).toBe('daily');
  expect([kind('2026-11-05'), kind('2026-11-08'), kind('2026-12-01', '2026-11-01', '2026-11-29')]).toEqual([
    'incremental',
    'differential',
    'full',
  ]);
  expect(policyOf(NEW)).toEqual({
    last: 0,
    hourly: 0,
    daily: 7,
    weekly: 4,
    monthly: 12,
    yearly: 0,
    within: 0,
  });
  expect(jobsOf('backup')).toContainEqual(expect.objectContaining({ every: 'day', input: { why: 'daily' } }));
  // Its action does it once a month.
  expect(jobsOf('keeping')).toContainEqual(
    expect.objectContaining({ action: 'keeping.drill', every: 'day' }),
  );
  expect(HANDLERS).toContainEqual({ handler: 'jobDaily', every: 'day' });
  const before = shop.mark();
  const period = (minutes: number) => {
    shop.setNow(wall.momentOf('2026-11-06' as Day, minutes) as Moment);
    return shop.send('jobs.run', { name: 'team.tend' }).ok && shop.properties()['job.team.tend'];
  };
  expect(period(119)).toContain('"2026-11-05"');
  expect(period(120)).toContain('"2026-11-06"');
  shop.rewind(before);
});

test('on: the simple order, an alarm for work untouched for 14 days, a digest to the owner at 07.00 from Monday to Saturday, and that of backups', () => {
  expect([methodsIn(NEW), ageIn(NEW)]).toEqual([{}, 14]);
  const on = shop.rows('Pengingat').filter(({ Nyala }) => Nyala === 'Ya');
  expect(on.map(({ Aturan, Kapan, Kepada }) => [Aturan, Kapan, Kepada])).toEqual([
    ['Alarm cadangan', 'Begitu ada', 'Penjaga cadangan'],
    ['Ringkasan pagi', 'Senin–Sabtu 07.00', 'Pemilik'],
  ]);
  // Before anybody is named in Tim the owner is whoever set Rapi up; nothing goes to customers.
  expect(shop.rows('Pengingat').filter(({ Kepada }) => String(Kepada).startsWith('Pelanggan'))).toHaveLength(
    3,
  );
});

test('on: guards that only warn, a note on what is there twice, no stock below nothing, undo, the log', () => {
  const before = shop.mark();
  const made = shop.send('stock.addProduct', { sku: 'BARU-1', name: 'Nampan', price: 90_000 });
  expect(made).toMatchObject({ ok: true, undo: { action: expect.any(String) } });
  const correct = { product: 'PRD-0001', change: -1, reason: 'rusak' };
  expect(shop.send('stock.correct', correct)).toMatchObject({ ok: false });
  const type = (row: number, header: string, text: string, confirmed = true) => {
    const [sheet, column] = [shop.sheetId('Produk'), shop.column('Produk', header)];
    const typed = shop.type({ as: OWNER, sheet, row, column, text, confirmed });
    return [typed.warning ?? '', shop.window(sheet, row, 1)[0]?.[column - 1]?.note ?? ''].join('');
  };
  expect(type(2, 'Fisik', '5', false)).toContain('Edit anyway');
  expect(type(3, 'SKU', 'BARU-1')).toContain('PRD-0001');
  expect(shop.send<{ count: number }>('log.list', {})).toMatchObject({ result: { count: 1 } });
  shop.rewind(before);
});

test('off until wanted: other modules, tax, other methods, the line of capacity, limits, second checks, locations, packs, near real time, encryption', () => {
  const told = shop.send<{ rows: { key: string; on: boolean }[] }>('modules.list', {});
  const on = told.ok ? told.result.rows.filter((each) => each.on).map(({ key }) => key) : [];
  expect(on.sort()).toEqual([...MODULES].sort());
  expect(METHODS).toEqual(expect.arrayContaining(['rice', 'wsjf', 'moscow']));
  expect([ratesIn(NEW), capacityIn(NEW), wipIn(NEW)]).toEqual([[], undefined, undefined]);
  expect([secondCheckOn(NEW), mustTickOn(NEW), placesIn(NEW), packsOn(NEW)]).toEqual([
    false,
    false,
    [],
    false,
  ]);
  expect([scheduleOf(NEW).near, ENOUGH_DAYS]).toEqual([false, 60]);
  // What was set would stand here, and the choice of a key among the properties.
  expect(shop.rows('Pilihan')).toEqual([]);
  expect(shop.properties().backupKey).toBeUndefined();
});
