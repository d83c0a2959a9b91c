/** How long an order stands in each stage, whose it is, and when that is too long. */

import { STATES } from '../../../src/features/flow/choices';
import { isOverdue, type Stamps, staysOf } from '../../../src/features/flow/rules/stays';
import { isForward, MOVES, mayStep, nextStep } from '../../../src/features/flow/rules/steps';
import { stages } from '../../../src/features/flow/tables';
import { orders as feature } from '../../../src/features/orders/feature';
import type { Day, Moment } from '../../../src/kernel/day';
import { zone as zoneOf } from '../../../src/kernel/zone';
import type { Who } from '../../../src/ports/context';
import { OWNER } from '../../support/memory-context';
import { openShop, rupiah } from '../../support/shop';

const zone = zoneOf('Asia/Jakarta');
const HOUR = 3_600_000;
/** A moment of November 2026 on the wall clock. */
const at = (date: number, hour: number): Moment =>
  zone.momentOf(`2026-11-${String(date).padStart(2, '0')}` as Day, hour * 60);
const fresh: Stamps = {
  at: at(2, 9),
  checkedAt: null,
  processedAt: null,
  shippedAt: null,
  closedAt: null,
  heldAt: null,
  cancelledAt: null,
  units: 3,
  shippedUnits: 0,
};
const hours = (facts: Stamps, now: Moment) =>
  staysOf(facts, now).map(({ state, lasted }) => [state, lasted / HOUR]);
const late = (facts: Stamps, limit: number | null, now: Moment) =>
  isOverdue(facts, limit, { now, today: zone.dayAt(now), zone });

test('each stage lasts until the next one, the present one until now, an end no time', () => {
  const checked = { ...fresh, checkedAt: at(2, 12) };
  expect(hours(fresh, at(2, 11))).toEqual([['received', 2]]);
  expect(hours(checked, at(3, 9))).toEqual([
    ['received', 3],
    ['checked', 21],
  ]);
  const gone = { ...checked, processedAt: at(3, 10), shippedAt: at(3, 15), shippedUnits: 3 };
  expect(hours({ ...gone, closedAt: at(5, 15) }, at(9, 9))).toEqual([
    ['received', 3],
    ['checked', 22],
    ['processing', 5],
    ['shipped', 48],
    ['closed', 0],
  ]);
  // Checked and shipped in one go, and history that was stamped out of order.
  expect(hours({ ...gone, processedAt: at(3, 15) }, at(3, 16))).toContainEqual(['processing', 0]);
  expect(hours({ ...gone, checkedAt: at(4, 9) }, at(5, 9))).toContainEqual(['checked', 0]);
});

test('a first parcel does not end the work; what is held stands in that stage alone', () => {
  const part = { ...fresh, processedAt: at(2, 10), shippedAt: at(2, 12), shippedUnits: 1 };
  expect(hours(part, at(2, 14))).toEqual([
    ['received', 1],
    ['processing', 4],
  ]);
  expect(hours({ ...fresh, heldAt: at(2, 10) }, at(3, 10))).toEqual([
    ['received', 1],
    ['held', 24],
  ]);
});

test.each([
  ['one whole day lasts until the end of tomorrow', 1, at(3, 23), at(4, 0)],
  ['0: until the end of the same day', 0, at(2, 23), at(3, 0)],
  ['parts of a day are hours', 0.25, at(2, 15), at(2, 16)],
  ['a day and a half', 1.5, at(3, 21), at(3, 22)],
])('%s', (_, limit, inTime, tooLate) => {
  expect([late(fresh, limit, inTime), late(fresh, limit, tooLate)]).toEqual([false, true]);
});

test('without a limit, and at its end, nothing is late', () => {
  expect(late(fresh, null, at(30, 9))).toBe(false);
  expect(late({ ...fresh, closedAt: at(3, 9) }, 0, at(30, 9))).toBe(false);
  expect(late({ ...fresh, cancelledAt: at(3, 9) }, 0, at(30, 9))).toBe(false);
});

test('the one table of moves: what leads on is allowed there, and every open state leads on', () => {
  for (const { leads, from } of Object.values(MOVES))
    for (const state of leads) expect(from).toContain(state);
  const leading = STATES.filter(({ key }) =>
    Object.values(MOVES).some(({ leads }) => leads.includes(key)),
  ).map(({ key }) => key);
  expect(leading).toEqual(['received', 'checked', 'processing', 'shipped', 'held']);
  expect(['check', 'process', 'ship', 'close', 'hold', 'resume', 'cancel'].filter(isForward)).toEqual([
    'check',
    'process',
    'ship',
    'close',
  ]);
  expect(isForward('toString')).toBe(false);
  expect([mayStep('closed', 'hold'), mayStep('checked', 'ship')]).toEqual([false, true]);
  const facts = { ...fresh, paid: rupiah(0), total: rupiah(5), promised: null };
  expect(nextStep({ ...facts, shippedUnits: 3 })).toBeUndefined();
});

test('Alur begins in the workbook’s language, and what people write there decides whose the order is and until when', () => {
  const [id, en] = (['id', 'en'] as const).map((language) => stages.starts?.(language) ?? []);
  expect([id?.length, en?.length]).toEqual([6, 6]);
  expect(id?.[1]).toMatchObject({ stage: 'checked', who: 'warehouse', limit: 1 });
  expect(en?.[1]?.rule).toMatch(/^Payment and stock/);

  const book = openShop();
  book.perform('orders.create', {
    customer: { id: 'PLG-00002' },
    lines: [{ product: 'KTN-TAS', quantity: 1 }],
  });
  const joko = { email: 'joko@griyadaun.example', name: 'Joko', role: 'warehouse' as const };
  const sekar = { ...joko, name: 'Sekar', role: 'sales' as const };
  book.team = [OWNER, joko, sekar];
  const work = (who: Who = OWNER) => feature.work?.(book.context(who)) ?? [];
  const title = 'Cek PSN-000001';
  expect(work()).toMatchObject([
    { title, responsible: 'penjualan', late: false, state: 'Masuk · menunggu bayar' },
  ]);
  expect([work(sekar).length, work(joko).length]).toEqual([1, 0]);
  book.wait(38);
  expect(work()).toMatchObject([{ late: true, state: 'Masuk · menunggu bayar · lewat batas 1 hari' }]);
  book.put(stages, { stage: 'received', who: 'finance', limit: 3, weak: 'Ada bukti' });
  // Nobody here does the books: whoever may check it sees it.
  expect(work(sekar)).toMatchObject([{ responsible: 'keuangan', late: false }]);
  const card = book.perform<{ lines: { text: string; aside?: string }[] }>('orders.card', {
    id: 'PSN-000001',
  });
  expect(card.result.lines).toContainEqual({ text: 'Tahap ini: keuangan', aside: 'batas 3 hari' });
  expect(card.result.lines).toContainEqual({ text: 'Lama di tahap: Masuk 38 jam' });
});
