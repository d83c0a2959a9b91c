/** Totals, states, reasons and allowed moves of an order. */

import { mayStep, missingToClose, nextStep, stepProblem } from '../../../src/features/flow/rules/steps';
import type { OrderState, OrderStep } from '../../../src/features/orders';
import {
  daysLate,
  isOpen,
  itemsText,
  openUnits,
  type ReasonFacts,
  reasonOf,
  stateOf,
  totalOf,
  totalOfLine,
} from '../../../src/features/orders';
import type { Day, Moment } from '../../../src/kernel/day';
import { rupiah } from '../../support/shop';

const at = 1_762_000_000_000 as Moment;
const facts = (some: Partial<ReasonFacts> = {}): ReasonFacts => ({
  checkedAt: null,
  processedAt: null,
  closedAt: null,
  heldAt: null,
  cancelledAt: null,
  units: 6,
  shippedUnits: 0,
  paid: rupiah(0),
  total: rupiah(165_000),
  promised: '2026-11-05' as Day,
  ...some,
});

describe('totals', () => {
  test('a line is rounded half-up once, after its discount', () => {
    expect(totalOfLine({ price: rupiah(333), quantity: 3, discount: 0.15 })).toBe(849);
    expect(totalOfLine({ price: rupiah(25), quantity: 1, discount: 0.5 })).toBe(13);
  });

  test('an order is its lines and its fee less its discount, and never less than nothing', () => {
    const lines = [
      { price: rupiah(35_000), quantity: 2 },
      { price: rupiah(48_000), quantity: 1 },
    ];
    expect(totalOf(lines, rupiah(15_000), rupiah(0))).toBe(133_000);
    expect(totalOf(lines, rupiah(15_000), rupiah(500_000))).toBe(0);
  });

  test('items read as people say them, and a long order is counted', () => {
    expect(
      itemsText([
        { quantity: 12, name: 'Besek bambu' },
        { quantity: 8, name: 'Kain lilin' },
      ]),
    ).toBe('12 × Besek bambu, 8 × Kain lilin');
    expect(itemsText(Array.from({ length: 10 }, () => ({ quantity: 1, name: 'A' })))).toMatch(/1 × A … \+2$/);
  });
});

describe('the state', () => {
  test.each<[string, Partial<ReasonFacts>, OrderState]>([
    ['just in', {}, 'received'],
    ['checked', { checkedAt: at }, 'checked'],
    ['being processed', { checkedAt: at, processedAt: at }, 'processing'],
    ['shipped in part', { checkedAt: at, processedAt: at, shippedUnits: 3 }, 'processing'],
    ['shipped whole', { checkedAt: at, processedAt: at, shippedUnits: 6 }, 'shipped'],
    ['shipped without a stamp before it', { shippedUnits: 6 }, 'shipped'],
    ['closed', { shippedUnits: 6, closedAt: at }, 'closed'],
    ['held back after the check', { checkedAt: at, heldAt: at }, 'held'],
    ['cancelled while held', { heldAt: at, cancelledAt: at }, 'cancelled'],
  ])('of an order %s', (_, some, state) => {
    expect(stateOf(facts(some))).toBe(state);
  });

  test.each<[string, Partial<ReasonFacts>, boolean, string | undefined]>([
    ['nobody has paid', {}, false, 'waitsPayment'],
    ['goods are missing, which comes before money', {}, true, 'waitsStock'],
    ['a part has gone', { processedAt: at, shippedUnits: 2 }, false, 'partlyShipped'],
    ['it went out unpaid', { shippedUnits: 6 }, false, 'waitsPayment'],
    ['all is paid', { paid: rupiah(165_000) }, false, undefined],
    ['it is over', { closedAt: at }, false, undefined],
    ['it is cancelled', { cancelledAt: at }, true, undefined],
  ])('has one reason: %s', (_, some, short, reason) => {
    expect(reasonOf(facts(some), short)).toBe(reason);
  });

  test('an order is late from the day after its promise, as long as something is open', () => {
    expect(daysLate(facts(), '2026-11-05' as Day)).toBe(0);
    expect(daysLate(facts(), '2026-11-07' as Day)).toBe(2);
    expect(daysLate(facts({ shippedUnits: 6 }), '2026-11-07' as Day)).toBe(0);
    expect(daysLate(facts({ cancelledAt: at }), '2026-11-07' as Day)).toBe(0);
    expect(daysLate(facts({ promised: null }), '2026-11-07' as Day)).toBe(0);
    expect(isOpen(facts({ heldAt: at }))).toBe(true);
  });

  test('what is cancelled or closed holds nothing back', () => {
    const line = { quantity: 6, shipped: 2 };
    expect(openUnits(line, 'processing')).toBe(4);
    expect(openUnits(line, 'closed')).toBe(0);
    expect(openUnits(line, 'cancelled')).toBe(0);
  });
});

describe('allowed moves', () => {
  const STATES: readonly OrderState[] = [
    'received',
    'checked',
    'processing',
    'shipped',
    'closed',
    'held',
    'cancelled',
  ];
  test.each<[OrderStep, string]>([
    ['check', 'received'],
    ['process', 'checked'],
    ['ship', 'checked processing'],
    ['close', 'processing shipped'],
    ['hold', 'received checked processing'],
    ['resume', 'held'],
    ['cancel', 'received checked processing held'],
  ])('%s is for %s and nothing else', (step, states) => {
    expect(STATES.filter((state) => mayStep(state, step)).join(' ')).toBe(states);
  });

  test('what cannot be done says what comes first', () => {
    const code = (some: Partial<ReasonFacts>, step: OrderStep) =>
      stepProblem('PSN-000001', facts(some), step)?.code;
    expect(code({}, 'ship')).toBe('flow.is.received');
    expect(code({ checkedAt: at }, 'close')).toBe('flow.notShipped');
    expect(code({ cancelledAt: at }, 'ship')).toBe('flow.is.cancelled');
    expect(code({ heldAt: at }, 'ship')).toBe('flow.is.held');
    expect(code({}, 'resume')).toBe('flow.notHeld');
    expect(code({ shippedUnits: 2 }, 'cancel')).toBe('flow.cancelShipped');
    expect(code({ shippedUnits: 6 }, 'cancel')).toBe('flow.cancelShipped');
    expect(code({}, 'cancel')).toBeUndefined();
  });

  test('an order may be closed once all is shipped and all is paid', () => {
    expect(missingToClose(facts({ shippedUnits: 5 }))).toBe('shipment');
    expect(missingToClose(facts({ shippedUnits: 6 }))).toBe('payment');
    expect(missingToClose(facts({ shippedUnits: 6, paid: rupiah(165_000) }))).toBeUndefined();
    expect(nextStep(facts({ shippedUnits: 6 }))).toBeUndefined();
    expect(nextStep(facts({ shippedUnits: 6, paid: rupiah(165_000) }))).toBe('close');
  });
});
