/** Tickets from being written down to being settled: limits, moves, edits, what goes up, what stays with people. */
import { backlogOf } from '../../../src/features/backlog/feature';
import { items } from '../../../src/features/backlog/tables';
import { customers as customersFeature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import { orders } from '../../../src/features/orders/tables';
import { settingsOf } from '../../../src/features/settings/feature';
import { options } from '../../../src/features/settings/tables';
import { templatesOf } from '../../../src/features/templates/feature';
import type { TicketCard } from '../../../src/features/tickets/actions/card';
import type { TicketFigures } from '../../../src/features/tickets/actions/figures';
import type { TicketList } from '../../../src/features/tickets/actions/list';
import { tickets as feature } from '../../../src/features/tickets/feature';
import { tickets } from '../../../src/features/tickets/tables';
import type { Moment } from '../../../src/kernel/day';
import type { Who } from '../../../src/ports/context';
import { MemoryBook, type Outcome } from '../../support/memory-context';

const person = (name: string, role: Who['role']): Who => ({
  name,
  role,
  email: `${name.toLowerCase()}@x.example`,
});
const RATNA = person('Ratna', 'owner');
const BIMA = person('Bima', 'manager');
const DAMAR = person('Damar', 'service');
const WULAN = person('Wulan', 'service');

let book: MemoryBook;
beforeEach(() => {
  book = new MemoryBook([
    feature,
    templatesOf([feature, ordersFeature, customersFeature], () => true),
    backlogOf([]),
    ordersFeature,
    customersFeature,
    settingsOf([], () => true),
  ]);
  book.team = [RATNA, BIMA, DAMAR, WULAN];
  book.put(customers, { name: 'Yuni (contoh)', phone: '6284000000023' });
  book.put(orders, {
    customer: 'PLG-00001',
    customerName: 'Yuni (contoh)',
    items: '2 × Mangkuk',
    state: 'checked',
  });
});

function yes<R = Record<string, unknown>>(action: string, input: unknown, who = DAMAR): Outcome<R> {
  const told = book.perform<R>(action, input, { who });
  if (!told.ok) throw new Error(told.said.join(' ') || JSON.stringify(told.problems));
  return told;
}
const no = (action: string, input: unknown, who = DAMAR): string[] => {
  const told = book.perform(action, input, { who });
  expect(told.ok).toBe(false);
  return told.problems.map(({ code }) => code);
};
const first = { subject: 'Kapan sampai?', customer: { id: 'PLG-00001' }, owner: 'Damar' };
const NO = 'TKT-000001';
const row = (id = NO) => book.row(tickets, id);
const clock = (at: Moment | null) => (at === null ? null : book.cells.zone.timeAt(at, 'id'));

describe('a new ticket', () => {
  test('is to be answered within the hours of its urgency, and its customer remembers what was asked', () => {
    expect(yes('tickets.add', { ...first, urgency: '3' }).said).toEqual([
      'TKT-000001 tersimpan untuk Yuni (contoh). Jawab sebelum hari ini 14.00.',
    ]);
    expect(row()).toMatchObject({ state: 'new', status: 'new', channel: 'whatsapp', customer: 'PLG-00001' });
    expect(book.row(customers, 'PLG-00001').lastProblem).toBe('Kapan sampai?');
  });

  test('of an order is its buyer’s; of somebody new it makes a customer; of a bare name it keeps the name', () => {
    yes('tickets.add', { subject: 'Alamat salah', order: 'psn-000001' });
    expect(row()).toMatchObject({
      customerName: 'Yuni (contoh)',
      customer: 'PLG-00001',
      order: 'PSN-000001',
    });
    yes('tickets.add', { subject: 'Ada warna lain?', customer: { name: 'Rina', phone: '0812 3456 7890' } });
    expect(book.rows(customers)[1]).toMatchObject({ name: 'Rina', lastProblem: 'Ada warna lain?' });
    yes('tickets.add', { subject: 'Ready?', customer: { name: 'pembeli_88' } });
    expect(row('TKT-000003')).toMatchObject({ customer: '', customerName: 'pembeli_88' });
  });

  test('says what is missing', () => {
    expect(no('tickets.add', { subject: ' ', customer: { name: 'A' } })).toEqual(['tickets.subject']);
    expect(no('tickets.add', { subject: 'x' })).toEqual(['tickets.customerNeeded']);
    expect(no('tickets.add', { ...first, order: 'PSN-9' })).toEqual(['orders.unknown']);
    expect(no('tickets.add', { ...first, owner: 'Siapa' })).toEqual(['backlog.nobody']);
    expect(no('tickets.add', { ...first, at: book.now + 60_000 })).toEqual(['tickets.moment']);
    expect(no('tickets.add', first, person('Yoga', 'reviewer'))).toEqual(['noRight']);
  });

  test('is taken back by being archived, and the customer’s last problem with it', () => {
    yes('tickets.add', { ...first, at: book.now - 3_600_000 });
    const second = yes('tickets.add', { ...first, subject: 'Sobek' });
    expect(book.row(customers, 'PLG-00001').lastProblem).toBe('Sobek');
    expect(book.undo(second).ok).toBe(true);
    expect(row('TKT-000002').archived).toBe(true);
    expect(book.row(customers, 'PLG-00001').lastProblem).toBe('Kapan sampai?');
    expect(no('tickets.archive', { id: 'TKT-000002' })).toEqual(['tickets.isArchived']);
    yes('tickets.restore', { id: 'TKT-000002' });
    expect(row('TKT-000002').archived).toBe(false);
  });
});

describe('moves', () => {
  test('waiting answers it, done ends it, and both are taken back exactly', () => {
    yes('tickets.add', first);
    book.wait(1);
    const before = row();
    const waits = yes('tickets.move', { id: NO, to: 'waiting' });
    expect(waits.said).toEqual(['TKT-000001 kini Menunggu.']);
    expect([row().state, clock(row().firstAnswer)]).toEqual(['waiting', '11.00']);
    expect(no('tickets.move', { id: NO, to: 'new' })).toEqual(['tickets.noMove']);
    expect(book.perform('tickets.move', { id: NO, to: 'waiting' }).said).toEqual([
      'TKT-000001 memang sudah Menunggu. Muat ulang bila layar lama.',
    ]);
    expect(book.undo(waits).ok).toBe(true);
    expect(row()).toEqual(before);
    yes('tickets.move', { id: NO, to: 'done' });
    expect(no('tickets.answer', { id: NO })).toEqual(['tickets.isOver']);
    yes('tickets.move', { id: NO, to: 'started' });
    expect(row()).toMatchObject({ state: 'started', doneAt: null });
  });

  test('an answer counts once, by the time a person says; what was done since is not taken back with it', () => {
    yes('tickets.add', first);
    book.wait(2);
    const told = yes('tickets.answer', { id: NO, at: book.now - 3_600_000 });
    expect([row().state, clock(row().firstAnswer)]).toEqual(['started', '11.00']);
    yes('tickets.answer', { id: NO });
    expect(clock(row().firstAnswer)).toBe('11.00');
    expect(no('tickets.answer', { id: NO, at: book.now - 9e6 })).toEqual(['tickets.moment']);
    yes('tickets.move', { id: NO, to: 'done' });
    expect(book.undo(told).said[0]).toContain('TKT-000001');
    expect(row().state).toBe('done');
  });
});

describe('an edit', () => {
  test('of the urgency moves the limit, counted from when it came; of the same field twice it clashes', () => {
    yes('tickets.add', first);
    expect(clock(row().answerBy)).toBe('10.00');
    yes('tickets.edit', { id: NO, set: { urgency: '4', sensitive: true } });
    expect(clock(row().answerBy)).toBe('11.00');
    expect(row().sensitive).toBe(true);
    expect(no('tickets.edit', { id: NO, set: { subject: 'b' }, was: { subject: 'a' } })).toEqual([
      'backlog.clash',
    ]);
    expect(no('tickets.edit', { id: NO, set: { sensitive: true } })).toEqual(['tickets.same']);
    expect(no('tickets.putBack', { id: NO, was: { id: 'TKT-000009' }, now: {} })).toEqual(['tickets.choice']);
  });
});

describe('past its limit', () => {
  beforeEach(() => {
    yes('tickets.add', { ...first, urgency: '4' });
    yes('tickets.add', { ...first, subject: 'Sobek', urgency: '4', sensitive: true });
    book.wait(2);
  });
  const work = (who: Who) => feature.work?.(book.context(who)) ?? [];

  test('it is the manager’s too, and its owner’s still; what is sensitive stays with its owner', () => {
    expect(work(BIMA).map(({ id, owner, late, note }) => [id, owner, late, note])).toEqual([
      [NO, 'Bima', true, 'dari Damar'],
      ['TKT-000002', 'Damar', true, undefined],
    ]);
    expect(work(RATNA).map(({ owner }) => owner)).toEqual(['Bima', 'Damar']);
    expect(work(DAMAR).map(({ owner }) => owner)).toEqual(['Damar', 'Damar']);
    expect(feature.alarm?.(book.context(BIMA))?.text).toBe('1 tiket lewat batas jawab');
    expect(feature.alarm?.(book.context(person('Joko', 'warehouse')))).toBeUndefined();
    const card = yes<TicketCard>('tickets.card', { id: NO }, BIMA).result;
    expect(card.state).toEqual({ text: 'lewat 1 jam', tone: 'act' });
    expect(card.lines.map(({ text }) => text)).toContain('Naik ke Bima');
    expect(card.lines.slice(0, 2)).toEqual([
      { text: 'Yuni (contoh)', strong: true, panel: 'customers.card', id: 'PLG-00001' },
      { text: '0840-0000-0023', link: 'https://wa.me/6284000000023' },
    ]);
  });

  test('an answer ends that; what nobody touches for a working day is told', () => {
    yes('tickets.answer', { id: NO });
    expect(feature.alarm?.(book.context(BIMA))).toBeUndefined();
    book.wait(25);
    expect(feature.alarm?.(book.context(BIMA))?.text).toBe('1 tiket tak disentuh lebih dari satu hari kerja');
  });

  test('what waits for the customer is nobody’s work until it has lain for a working day', () => {
    yes('tickets.move', { id: NO, to: 'waiting' });
    expect(work(DAMAR).map(({ id }) => id)).toEqual(['TKT-000002']);
    book.wait(25);
    expect(work(DAMAR).map(({ id }) => id)).toEqual([NO, 'TKT-000002']);
  });
});

test('lists by filter, with what is asked again and again and the template that answers it', () => {
  yes('tickets.add', first);
  yes('tickets.add', { ...first, subject: 'kapan sampai', owner: 'Wulan', urgency: '4' });
  yes('tickets.move', { id: NO, to: 'waiting' });
  const list = (filter: string) => yes<TicketList>('tickets.list', { filter }).result;
  const ids = (filter: string) => list(filter).rows.map(({ id }) => id);
  expect([ids('open'), ids('mine'), ids('new'), ids('waiting'), ids('late')]).toEqual([
    ['TKT-000002', NO],
    [NO],
    ['TKT-000002'],
    [NO],
    [],
  ]);
  expect(list('open').often).toEqual([{ subject: 'kapan sampai', count: 2 }]);
  yes('templates.starters', {});
  expect(list('open').often).toEqual([{ subject: 'kapan sampai', count: 2, template: 'TPL-000002' }]);
});

test('first response and resolution of a ticket and of the last days', () => {
  yes('tickets.setUp', { hours: Array(7).fill('07.00-18.00') }, BIMA);
  book.options = Object.fromEntries(book.rows(options).map(({ key, value }) => [key, value]));
  const { zone, today } = book.cells;
  const evening = zone.momentOf(today, -6 * 60);
  yes('tickets.add', { ...first, at: evening });
  yes('tickets.answer', { id: NO, at: zone.momentOf(today, 8 * 60) });
  const { lines } = yes<TicketCard>('tickets.card', { id: NO }).result;
  expect(lines.find(({ text }) => text === 'Jawaban pertama')?.aside).toBe('1 jam kerja (14 jam)');
  expect(yes<TicketFigures>('tickets.figures', {}).result).toMatchObject({
    open: 1,
    late: 0,
    response: { calendar: 840, business: 60 },
    resolution: null,
  });
});

test('hours, holidays and limits are set, named where they cannot be read, and taken back', () => {
  const told = yes('tickets.setUp', { holidays: '25 Des 2026\n1/1/2027', limits: { 4: 0.5 } }, BIMA);
  expect(book.rows(options).map(({ key, value }) => [key, value])).toEqual([
    ['tickets.holidays', '2026-12-25,2027-01-01'],
    ['tickets.limit.4', '0.5'],
  ]);
  expect(
    no('tickets.setUp', { hours: ['8-17', 'siang', '', '', '', '', ''], holidays: 'lebaran' }, BIMA),
  ).toEqual(['tickets.span', 'tickets.holiday']);
  expect(no('tickets.setUp', { hours: Array(7).fill('') }, BIMA)).toEqual(['tickets.neverOpen']);
  expect(no('tickets.setUp', {})).toEqual(['noRight']);
  book.options = Object.fromEntries(book.rows(options).map(({ key, value }) => [key, value]));
  expect(book.undo(told).ok).toBe(true);
  expect(book.rows(options).map(({ value }) => value)).toEqual(['', '']);
});

test('service work of the backlog goes on as a ticket, by both its numbers, and back', () => {
  yes('backlog.add', { kind: 'service', title: 'Balas ulasan bintang 2', owner: 'Wulan', urgency: '4' });
  const item = 'BLG-000001';
  expect(yes<{ rows: { id: string }[] }>('tickets.movable', {}).result.rows.map(({ id }) => id)).toEqual([
    item,
  ]);
  const told = yes('tickets.takeOver', { item });
  expect(told.said).toEqual(['BLG-000001 menjadi TKT-000001. Nomor lamanya tetap menuju tiket ini.']);
  // While everything there is came from the backlog, the list goes on offering the rest; a customer's own question ends that.
  book.modules = ['backlog', 'tickets'];
  yes('backlog.add', { kind: 'service', title: 'Ukuran besek?' });
  expect(yes('tickets.list', {}).result).toMatchObject({ movable: 1 });
  expect(row()).toMatchObject({
    subject: 'Balas ulasan bintang 2',
    owner: 'Wulan',
    urgency: '4',
    formerNo: item,
  });
  expect(book.row(items, item)).toMatchObject({ state: 'cancelled', duplicateOf: NO });
  expect(yes<TicketCard>('tickets.card', { id: 'blg-000001' }).result.ticket.id).toBe(NO);
  expect(no('tickets.takeOver', { item })).toEqual(['backlog.notOpen']);
  expect(book.undo(told).ok).toBe(true);
  expect(book.row(items, item)).toMatchObject({ state: 'backlog', duplicateOf: '' });
  expect(row()).toMatchObject({ archived: true, formerNo: '' });
  expect(no('tickets.giveBack', { id: NO, item, state: 'backlog' })).toEqual(['backlog.isThere']);
  yes('tickets.add', first);
  expect(yes('tickets.list', {}).result).toMatchObject({ movable: 0 });
});

test('the night takes pasted states as moves, or takes them back, and looks names up again', () => {
  yes('tickets.add', { subject: 'Ready?', customer: { name: 'yuni' } });
  yes('tickets.add', first);
  book.set(tickets, NO, { status: 'done', answerBy: null });
  book.set(tickets, 'TKT-000002', { state: 'done', status: 'waiting' });
  yes('tickets.tend', {});
  expect(row()).toMatchObject({ state: 'done', customer: 'PLG-00001', customerName: 'Yuni (contoh)' });
  expect(row('TKT-000002')).toMatchObject({ state: 'done', status: 'done' });
  expect(yes('tickets.tend', {}).said).toEqual(['0 tiket dirapikan.']);
});

test('the customer’s and the order’s card tell of it, and a name typed over is put back by what tickets say', () => {
  yes('tickets.add', { subject: 'Alamat salah', order: 'PSN-000001' });
  const said = 'Tiket TKT-000001: Alamat salah (Baru)';
  for (const [table, id] of [
    ['customers', 'PLG-00001'],
    ['orders', 'PSN-000001'],
  ])
    expect(feature.history?.(book.context(), table ?? '', id ?? '').map(({ text }) => text)).toEqual([said]);
  const told = feature.retold?.[0]?.retell(book.context());
  expect(told?.get('PLG-00001')).toEqual({ lastProblem: 'Alamat salah' });
});
