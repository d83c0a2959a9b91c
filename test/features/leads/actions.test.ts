/** Leads from being written down to an order: steps, ends, duplicates, what nobody planned, and the way back of each. */
import { backlogOf } from '../../../src/features/backlog/feature';
import { items } from '../../../src/features/backlog/tables';
import { customers as customersFeature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import type { LeadCard } from '../../../src/features/leads/actions/card';
import type { LeadList } from '../../../src/features/leads/actions/list';
import { leads as feature } from '../../../src/features/leads/feature';
import { leads } from '../../../src/features/leads/tables';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import { orders } from '../../../src/features/orders/tables';
import { stock as stockFeature } from '../../../src/features/stock/feature';
import { products } from '../../../src/features/stock/tables';
import type { Day } from '../../../src/kernel/day';
import type { Money } from '../../../src/kernel/money';
import type { Who } from '../../../src/ports/context';
import { MemoryBook, type Outcome, OWNER } from '../../support/memory-context';

const person = (name: string, role: Who['role']): Who => ({
  name,
  role,
  email: `${name.toLowerCase()}@x.example`,
});
const SEKAR = person('Sekar', 'sales');
const JOKO = person('Joko', 'warehouse');
const NO = 'PRS-000001';
const PHONE = '0812-3456-7890';
const first = { name: 'Kafe Pojok', phone: PHONE, need: 'gelas batok', amount: 3_500_000 };

let book: MemoryBook;
beforeEach(() => {
  book = new MemoryBook([feature, backlogOf([]), ordersFeature, customersFeature, stockFeature]);
  book.team = [OWNER, SEKAR, JOKO];
  book.put(products, { sku: 'BTK-GLS', name: 'Gelas', price: 28_000 as Money, onHand: 40, available: 40 });
});

function yes<R = Record<string, unknown>>(action: string, input: unknown, who = SEKAR): Outcome<R> {
  const told = book.perform<R>(action, input, { who });
  if (!told.ok) throw new Error(told.said.join(' ') || JSON.stringify(told.problems));
  return told;
}
const no = (action: string, input: unknown, who = SEKAR): string[] => {
  const told = book.perform(action, input, { who });
  expect(told.ok).toBe(false);
  return told.problems.map(({ code }) => code);
};
const row = (id = NO) => book.row(leads, id);
const people = () => book.rows(customers).map(({ name, archived }) => (archived ? `(${name})` : name));
const works = (who = SEKAR) => [...(feature.work?.(book.context(who)) ?? [])];

test('a new lead gets its stage’s chance and value; a number that is known is said, and both leads stay', () => {
  expect(yes('leads.add', first).said).toEqual(['PRS-000001 tersimpan: Kafe Pojok.']);
  expect(row()).toMatchObject({
    phone: '6281234567890',
    stage: 'contact',
    state: 'contact',
    chance: '0.1',
    weighted: 350_000,
    customer: '',
  });
  expect(yes('leads.add', { ...first, phone: '+62 812 3456 7890', need: 'sendok' }).said).toEqual([
    'PRS-000002 tersimpan. Nomor yang sama ada di PRS-000001 (gelas batok): arsipkan satu bila dobel.',
  ]);
  book.put(customers, { name: 'Ayu (contoh)', phone: '6284000000001' });
  expect(yes('leads.add', { name: 'Ayu', need: '5 tas', phone: '0840-0000-0001' }).said).toEqual([
    'PRS-000003 tersimpan. Nomornya milik pelanggan Ayu (contoh) (PLG-00001).',
  ]);
  expect(row('PRS-000003').customer).toBe('PLG-00001');
  expect(yes<LeadCard>('leads.card', { id: 'prs-000002' }).result.lines).toContainEqual({
    text: 'Nomor yang sama: PRS-000001',
    tone: 'watch',
  });
});

test('what is missing or wrong is said by the name of its field; whoever does not sell adds none', () => {
  expect(no('leads.add', { name: ' ', need: 'x' })).toEqual(['leads.name']);
  expect(no('leads.add', { name: 'A', need: '' })).toEqual(['leads.need']);
  expect(no('leads.add', { ...first, phone: 'nomor' })).toEqual(['leads.phone']);
  expect(no('leads.add', { ...first, amount: -1 })).toEqual(['leads.amount']);
  expect(no('leads.add', { ...first, stage: 'won' })).toEqual(['leads.startsOpen']);
  expect(no('leads.add', { ...first, owner: 'Siapa' })).toEqual(['backlog.nobody']);
  expect(no('leads.add', first, JOKO)).toEqual(['noRight']);
  expect(no('leads.plan', { id: 'PRS-000009', next: 'x' })).toEqual(['leads.unknown']);
});

test('the next step is planned in one go, never for a day that has passed, and taken back', () => {
  yes('leads.add', first);
  expect(no('leads.plan', { id: NO, next: 'telepon', day: '2026-11-04' })).toEqual(['leads.pastDay']);
  const planned = yes('leads.plan', { id: NO, next: 'telepon', day: '2026-11-07' });
  expect(planned.said).toEqual(['PRS-000001: telepon, 7 Nov.']);
  expect(yes('leads.plan', { id: NO, next: '', day: null }).said[0]).toMatch(/belum punya langkah berikut/);
  expect(no('leads.putBack', planned.undo && 'input' in planned.undo ? planned.undo.input : {})).toEqual([
    'backlog.changedSince',
    'backlog.changedSince',
  ]);
  const again = yes('leads.plan', { id: NO, next: 'rapat', day: '2026-11-09' });
  expect(book.undo(again).ok).toBe(true);
  expect(row()).toMatchObject({ next: '', day: null });
});

test('what nobody planned stands in its owner’s list today and in the alarm, and is gone from it once planned', () => {
  yes('leads.add', { ...first, owner: 'Sekar' });
  yes('leads.add', { name: 'Rani', need: 'besek', owner: 'Sekar', next: 'contoh' });
  yes('leads.add', { name: 'Tanpa', need: 'apa saja' });
  expect(works().map(({ id, due, state, late }) => [id, due, state, late])).toEqual([
    ['PRS-000001', '2026-11-05', 'belum ada langkah berikut', false],
    ['PRS-000002', '2026-11-05', 'contoh · belum bertanggal', false],
    ['PRS-000003', '2026-11-05', 'belum ada langkah berikut', false],
  ]);
  // Nobody's lead waits for those who sell, not for the warehouse.
  expect(works(JOKO).map(({ id }) => id)).toEqual(['PRS-000001', 'PRS-000002']);
  expect(feature.alarm?.(book.context(SEKAR))).toMatchObject({ text: '3 prospek tanpa langkah berikut' });
  expect(feature.alarm?.(book.context(JOKO))).toBeUndefined();
  yes('leads.plan', { id: NO, next: 'telepon', day: '2026-11-06' });
  expect(yes<LeadList>('leads.list', { filter: 'unplanned' }).result.rows.map(({ id }) => id)).toEqual([
    'PRS-000002',
    'PRS-000003',
  ]);
  book.wait(48);
  expect(feature.alarm?.(book.context(SEKAR))).toMatchObject({
    text: '1 prospek terlambat ditindaklanjuti',
    input: { filter: 'late' },
  });
  expect(works()[0]).toMatchObject({ id: NO, late: true, title: 'telepon · Kafe Pojok' });
});

test('a lost lead says why, is in nobody’s way, and comes back open without its reason', () => {
  yes('leads.add', first);
  expect(no('leads.move', { id: NO, to: 'lost' })).toEqual(['leads.reasonNeeded']);
  yes('leads.move', { id: NO, to: 'lost', reason: 'price' });
  expect(row()).toMatchObject({ state: 'lost', chance: '0', weighted: 0, lostReason: 'price' });
  expect(works()).toEqual([]);
  expect(no('leads.move', { id: NO, to: 'won' })).toEqual(['leads.noMove']);
  expect(no('leads.plan', { id: NO, next: 'x', day: '2026-11-06' })).toEqual(['leads.isOver']);
  yes('leads.move', { id: NO, to: 'offer' });
  expect(row()).toMatchObject({ state: 'offer', chance: '0.5', lostReason: null, closedAt: null });
  // By cell the reason stands in the row.
  book.set(leads, NO, { lostReason: 'silent' });
  yes('leads.move', { id: NO, to: 'lost' });
  expect(yes<LeadList>('leads.list', { filter: 'lost' }).result.rows[0]?.note).toBe(
    'gelas batok · Tidak menjawab',
  );
});

test('a won lead is a customer from then on: made once, found by number, and gone again with the step', () => {
  yes('leads.add', first);
  const won = yes('leads.move', { id: NO, to: 'won' });
  expect(won.said).toEqual(['PRS-000001 menang. Kafe Pojok (PLG-00001) kini pelanggan.']);
  expect(book.row(customers, 'PLG-00001')).toMatchObject({ name: 'Kafe Pojok', phone: '6281234567890' });
  expect(book.undo(won).ok).toBe(true);
  expect(people()).toEqual(['(Kafe Pojok)']);
  expect(row()).toMatchObject({ state: 'contact', customer: '', closedAt: null, weighted: 350_000 });
  // The same number among customers is that customer, under whatever name.
  book.put(customers, { name: 'Bu Rani (contoh)', phone: '6281111111111' });
  yes('leads.add', { ...first, phone: '0811-1111-1111', name: 'Rani' });
  const known = yes('leads.move', { id: 'PRS-000002', to: 'won' });
  expect(known.said).toEqual(['PRS-000002 menang, pelanggannya Bu Rani (contoh) (PLG-00002).']);
  book.undo(known);
  expect(people()).toEqual(['(Kafe Pojok)', 'Bu Rani (contoh)']);
});

test('an order made from a lead makes customer, order and win in one change, and undo takes all of it back', () => {
  yes('leads.add', first);
  const asked = {
    lead: NO,
    customer: { name: 'Kafe Pojok', phone: PHONE },
    lines: [{ product: 'PRD-0001', quantity: 3 }],
    note: 'gelas batok',
  };
  expect(no('leads.sell', { ...asked, lines: [{ product: 'PRD-0001', quantity: 900 }] })).not.toEqual([]);
  expect([people(), book.rows(orders), row().state]).toEqual([[], [], 'contact']);
  const sold = yes('leads.sell', asked);
  expect(sold.said).toEqual(['PRS-000001 menang menjadi PSN-000001, Rp84.000.']);
  expect(row()).toMatchObject({ state: 'won', order: 'PSN-000001', customer: 'PLG-00001' });
  expect(book.row(orders, 'PSN-000001')).toMatchObject({ customer: 'PLG-00001', notes: 'gelas batok' });
  expect(no('leads.sell', asked)).toEqual(['leads.hasOrder']);
  const card = yes<LeadCard>('leads.card', { id: NO }).result;
  expect(card.history.map(({ text, id }) => [text, id])).toContainEqual([
    'menjadi pesanan PSN-000001',
    'PSN-000001',
  ]);
  expect(book.undo(sold).said).toEqual(['PSN-000001 dibatalkan, PRS-000001 kembali seperti semula.']);
  expect(row()).toMatchObject({ state: 'contact', order: '', customer: '' });
  expect([book.row(orders, 'PSN-000001').state, book.row(products, 'PRD-0001').reserved]).toEqual([
    'cancelled',
    0,
  ]);
});

test('two people who change the same field see both; another number is looked up anew', () => {
  book.put(customers, { name: 'Ayu (contoh)', phone: '6284000000001' });
  yes('leads.add', first);
  yes('leads.edit', { id: NO, set: { amount: 4_000_000, phone: '0840-0000-0001' } });
  expect(row()).toMatchObject({ weighted: 400_000, customer: 'PLG-00001' });
  expect(no('leads.edit', { id: NO, set: { amount: 5 }, was: { amount: 3_500_000 } })).toEqual([
    'backlog.clash',
  ]);
  expect(no('leads.edit', { id: NO, set: { amount: 4_000_000 } })).toEqual(['leads.same']);
  const changed = yes('leads.edit', { id: NO, set: { chance: '0.9' }, was: { chance: '0.1' } });
  book.undo(changed);
  expect(row()).toMatchObject({ chance: '0.1', weighted: 400_000 });
});

test('sales work of the backlog goes on as a lead under its old number, and comes back', () => {
  book.put(items, {
    title: 'Paket reseller',
    kind: 'sales',
    state: 'started',
    status: 'started',
    owner: 'Sekar',
    due: '2026-11-07' as Day,
    amount: 2_000_000 as Money,
    chance: 0.3,
  });
  const rows = yes<{ rows: { id: string }[] }>('leads.movable', {}).result.rows;
  expect(rows.map(({ id }) => id)).toEqual(['BLG-000001']);
  const moved = yes('leads.takeOver', { item: 'BLG-000001' });
  expect(row()).toMatchObject({
    name: 'Paket reseller',
    amount: 2_000_000,
    chance: '0.25',
    weighted: 500_000,
    day: '2026-11-07',
    formerNo: 'BLG-000001',
  });
  expect(yes<LeadCard>('leads.card', { id: 'blg-000001' }).result.title).toContain(NO);
  expect(book.row(items, 'BLG-000001')).toMatchObject({ state: 'cancelled', duplicateOf: NO });
  expect(book.undo(moved).ok).toBe(true);
  expect(book.row(items, 'BLG-000001')).toMatchObject({ state: 'started', duplicateOf: '' });
  expect(row().archived).toBe(true);
});

test('a lead is found by name, number’s end and old number; whoever may not see numbers sees the end only', () => {
  yes('leads.add', first);
  expect(feature.index?.(book.context())).toMatchObject({
    entries: [{ id: NO, title: 'Kafe Pojok', keys: ['7890'] }],
  });
  // A text to it says who, what and how much; what nobody wrote is empty, with its place.
  yes('leads.edit', { id: NO, set: { amount: null } });
  expect(feature.tells?.(book.context(SEKAR), NO)).toMatchObject({
    phone: '6281234567890',
    told: [{ text: 'Kafe Pojok' }, { text: 'gelas batok' }, { text: '', where: 'Nilai di PRS-000001' }],
  });
  expect(yes<LeadCard>('leads.card', { id: NO }, JOKO).result).toMatchObject({
    more: [],
    lead: { phone: '…7890' },
  });
});
