/** The activity log through the real bundle: a line a change, of who, what, which row and through which door; filtered, on cards, never twice. */
import type { LogAnswer } from '../../../src/features/log/actions/list';
import { logged } from '../../../src/features/log/ring';
import type { Moment } from '../../../src/kernel/day';
import { shorten } from '../../support/backups';
import { NOW, OWNER, person, type ShopHost, shopHost } from '../../support/shop-host';

let shop: ShopHost;
beforeAll(async () => {
  shop = await shopHost();
});
afterAll(() => shop.close());
afterEach(() => {
  shop.faults();
  shop.startAgain();
});

const log = (asked: object = {}): LogAnswer => {
  const told = shop.send<LogAnswer>('log.list', asked);
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.result;
};
const entries = (asked: object = {}) => log({ ...asked, whole: true }).entries ?? [];
const order = {
  customer: { id: 'PLG-00016' },
  channel: 'whatsapp',
  lines: [{ product: 'PRD-0001', quantity: 1 }],
};

test('every change leaves one line, whoever made it and however often it was sent; who leads sees them, by person, kind, day and row', () => {
  const before = log().count;
  shop.send('orders.create', order, { id: 'one', as: person('sekar') });
  shop.send('orders.create', order, { id: 'one', as: person('sekar') });
  expect(shop.send('orders.check', { id: 'PSN-000065' }, { as: person('tegar') })).toMatchObject({
    ok: true,
  });
  expect(shop.send('orders.check', { id: 'PSN-000001' })).toMatchObject({ ok: false });
  expect(log().count).toBe(before + 2);
  expect(entries({ row: 'psn-000065' })).toEqual([
    expect.objectContaining({ by: 'Tegar (contoh)', door: 'sidebar', action: 'orders.check' }),
    expect.objectContaining({
      by: 'Sekar (contoh)',
      action: 'orders.create',
      text: expect.stringMatching(/^PSN-000065 tersimpan/),
    }),
  ]);
  expect(log({ person: 'Tegar (contoh)' }).lines).toEqual([
    {
      when: 'hari ini 14.02 · Tegar (contoh) · panel',
      text: expect.stringContaining('PSN-000065'),
      panel: 'orders.card',
      id: 'PSN-000065',
    },
  ]);
  expect(log({ kind: 'orders', day: '2026-11-05' }).count).toBe(2);
  expect(log({ day: '2026-11-04' }).count).toBe(0);
  expect(shop.send('log.list', { day: 'entah' })).toMatchObject({ ok: false });
  expect(shop.send('log.list', {}, { as: person('joko') })).toMatchObject({
    ok: false,
    problems: [{ code: 'app.noRight' }],
  });
});

test('what is typed into a free cell is a line by cell and stands on the card; what a crash left and somebody finished is one too', () => {
  const row = shop.rows('Backlog').findIndex(({ 'No.': no }) => no === 'BLG-000003') + 2;
  const column = shop.column('Backlog', 'Judul');
  const told = shop.type({
    as: OWNER,
    sheet: shop.sheetId('Backlog'),
    row,
    column,
    text: 'Talenan besar',
    confirmed: true,
  });
  expect(told.execution?.cost.roundTrips).toBeLessThanOrEqual(8);
  expect(entries({ kind: 'cells' })[0]).toMatchObject({
    door: 'cell',
    by: 'lewat sel',
    rows: 'BLG-000003',
    text: 'Judul: Talenan besar',
  });
  expect(JSON.stringify(shop.send('backlog.card', { id: 'BLG-000003' }))).toContain('Judul: Talenan besar');
  shop.faults({
    before: ({ method, buffered }) =>
      method === 'Range.getValues' && buffered > 0 ? { kind: 'killed', kept: { writes: 2 } } : undefined,
  });
  shop.send('orders.create', order, { id: 'mine', as: person('sekar') });
  shop.faults();
  shop.send('orders.create', order, { id: 'theirs', as: person('tegar') });
  expect(entries({ kind: 'orders' }).map(({ by }) => by)).toEqual(['Tegar (contoh)', 'Sekar (contoh)']);
});

test('within the hour the lines stand in the hidden tab, once each; a restore keeps them, and who is forgotten is forgotten there too', () => {
  const job = () => shop.send('jobs.run', { name: 'log.keep' });
  shop.send('customers.edit', { id: 'PLG-00001', city: 'Klaten' });
  const count = log().count;
  shop.advance(3_600_000);
  expect(job()).toMatchObject({ ok: true });
  const rows = () => shop.rows('Log').filter((row) => row['No.'] !== '');
  expect(rows()).toHaveLength(count);
  expect(rows().at(-1)).toMatchObject({
    Oleh: 'Ratna (contoh)',
    Dari: 'panel',
    Baris: 'PLG-00001',
    Tindakan: 'customers.edit',
  });
  expect(log().count).toBe(count);
  shop.advance(3_600_000);
  job();
  expect(rows()).toHaveLength(count);
  // Lost properties: what stands in the tab stays, and new lines come behind it.
  shop.forgetProperties();
  shop.send('notes.add', { about: 'PLG-00001', text: 'suka hijau' });
  expect(entries()[0]).toMatchObject({ action: 'notes.add' });
  expect(log().count).toBe(count + 1);
  expect(shop.send('customers.forget', { id: 'PLG-00001' })).toMatchObject({ ok: true });
  expect(JSON.stringify([shop.rows('Log'), entries()])).not.toContain('Ayu');
});

test('what a job clears away, and what it reckons anew, is one line with its tab and its rows; doing nothing is none', () => {
  shop.send('notes.add', { about: 'PLG-00001', text: '@Ratna satu' });
  shop.send('notes.read', { id: 'SBT-000001' });
  shop.advance(9 * 86_400_000);
  const job = (action: string) => {
    expect(shop.send(action, {})).toMatchObject({ ok: true });
    return entries()[0];
  };
  expect(job('notes.tidy')).toMatchObject({
    action: 'notes.tidy',
    rows: 'SBT-000001',
    text: '1 sebutan lama keluar dari tab Sebutan.',
  });
  expect(job('backlog.refresh')).toMatchObject({
    action: 'backlog.refresh',
    text: expect.stringMatching(/^\d+ baris di tab Backlog dihitung ulang\.$/),
  });
  const { count } = log();
  job('notes.tidy');
  job('backlog.refresh');
  expect(log().count).toBe(count);
});

/** As so many changes of this hour have left it. */
function busy(changes: number): void {
  let values = shop.properties();
  const answer = { ok: true, result: null } as const;
  for (let at = 0; at < changes; at++) {
    const deed = [
      'Sekar (contoh)',
      'sidebar',
      'orders.ship',
      { code: 'orders.shipped', values: { at } },
    ] as const;
    values = { ...values, ...logged(values, { at: NOW as Moment, deed, answer }, [['orders', `PSN-${at}`]]) };
  }
  shop.apply({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: false });
}
const inTab = () =>
  shop
    .rows('Log')
    .map(({ Urutan }) => Urutan)
    .filter((number) => number !== '');

test('in a busy hour the lines come to their tab before room runs out, once; whoever is refused there works on, and nothing is lost', () => {
  const { count } = log();
  busy(600);
  const told = shop.send('customers.edit', { id: 'PLG-00001', city: 'Klaten' });
  expect(told).toMatchObject({ ok: true });
  expect(told.execution.cost.roundTrips).toBeLessThanOrEqual(20);
  expect(new Set(inTab()).size).toBe(inTab().length);
  expect(
    shop.send('customers.edit', { id: 'PLG-00001', city: 'Bantul' }).execution.cost.roundTrips,
  ).toBeLessThan(12);
  busy(600);
  shop.send('customers.edit', { id: 'PLG-00001', city: 'Klaten' });
  expect(log().count).toBe(count + 1_203);
  expect(inTab().length).toBeGreaterThan(count + 1_000);
});

test('its tab, deleted by a person, comes back with the next change of whoever set Rapi up, and says so; a restore onto it keeps the log of now', () => {
  const keep = () => {
    shop.advance(3_600_000);
    expect(shop.send('jobs.run', { name: 'log.keep' })).toMatchObject({ ok: true });
  };
  shorten(shop);
  keep();
  expect(shop.send('backup.now', {})).toMatchObject({ ok: true });
  const first = entries().length;
  const gone = { kind: 'deleteSheet', sheet: shop.sheetId('Log') } as const;
  shop.reshape({ as: OWNER, operation: gone, confirmed: true });
  // Nobody is kept from working; what was done meanwhile waits for the tab.
  expect(shop.send('notes.add', { about: 'PLG-00001', text: 'x' }, { as: person('joko') })).toMatchObject({
    ok: true,
  });
  expect(shop.send('customers.edit', { id: 'PLG-00001', city: 'Klaten' })).toMatchObject({ ok: true });
  expect(entries()[1]?.text).toMatch(/^Tab Log terhapus dan dibuat lagi/);
  keep();
  expect(inTab().length).toBe(entries().length);
  const now = entries();
  expect(now.length).toBeGreaterThan(first);
  expect(shop.send('backup.restore', { version: 'CDG-000001' })).toMatchObject({ ok: true });
  expect(entries().slice(-now.length)).toEqual(now);
  keep();
  expect(new Set(inTab()).size).toBe(inTab().length);
  expect(entries().slice(-now.length)).toEqual(now);
});
