/**
 * Payments and invoices from being recorded to being reversed: what counts is what somebody has looked at. Longer than others
 * because after each test the same sums are added up.
 */
import { customers } from '../../../src/features/customers/tables';
import { orders } from '../../../src/features/orders/tables';
import { payments as feature } from '../../../src/features/payments/feature';
import { invoices, payments } from '../../../src/features/payments/tables';
import type { Role } from '../../../src/kernel/role';
import { type MemoryBook, type Outcome, OWNER } from '../../support/memory-context';
import { invariants, openShop } from '../../support/shop';

const [FIRST, SECOND] = ['PSN-000001', 'PSN-000002'];
const as = (role: Role) => ({ who: { ...OWNER, role } });

let book: MemoryBook;

/** Two orders of Kafe Senja: Rp133.000 and Rp96.000. */
beforeEach(() => {
  book = openShop();
  const order = (lines: object[], fee = 0) =>
    yes('orders.create', { customer: { id: 'PLG-00003' }, fee, lines });
  order(
    [
      { product: 'BTK-MGK', quantity: 2 },
      { product: 'KTN-TAS', quantity: 1 },
    ],
    15_000,
  );
  order([{ product: 'KTN-TAS', quantity: 2 }]);
});
afterEach(() => invariants(book));

function yes<R = Record<string, unknown>>(action: string, input: unknown, by = {}): Outcome<R> {
  book.wait(0.1);
  const told = book.perform<R>(action, input, by);
  if (!told.ok) throw new Error(told.said.join(' ') || JSON.stringify(told.problems));
  return told;
}
const no = (action: string, input: unknown, by = {}): string[] => {
  const told = book.perform(action, input, by);
  expect(told.ok).toBe(false);
  return told.problems.map(({ code }) => code);
};
const paid = (id: string): number => book.row(orders, id).paid;
const bill = (id = 'INV-000001') => {
  const { total, paid: sum, balance, state, credited } = book.row(invoices, id);
  return { total, paid: sum, balance, state, credited };
};

describe('a payment', () => {
  test('of a part, of the rest, and of too much; the reason of the order follows', () => {
    expect(book.row(orders, FIRST)).toMatchObject({ reason: 'menunggu bayar' });
    expect(yes('payments.record', { for: FIRST, amount: 100_000 }).said).toEqual([
      'BYR-000001: PSN-000001 dibayar Rp100.000, sisa Rp33.000.',
    ]);
    expect(yes('payments.record', { for: 'psn-000001' }).said).toEqual([
      'BYR-000002: PSN-000001 dibayar Rp33.000, lunas.',
    ]);
    expect(book.row(orders, FIRST)).toMatchObject({ paid: 133_000, reason: '' });
    expect(no('payments.record', { for: FIRST })).toEqual(['payments.nothingLeft']);
    expect(yes('payments.record', { for: FIRST, written: '10rb' }).said).toEqual([
      'BYR-000003: PSN-000001 dibayar Rp10.000, lebih Rp10.000. Kembalikan kelebihannya.',
    ]);
    expect(yes('payments.refund', { for: FIRST }).said).toEqual([
      'BYR-000004: Rp10.000 dikembalikan untuk PSN-000001.',
    ]);
    expect(paid(FIRST)).toBe(133_000);
    expect(no('payments.refund', { for: FIRST })).toEqual(['payments.nothingBack']);
    expect(no('payments.refund', { for: FIRST, amount: 133_001 })).toEqual(['payments.backMore']);
  });

  test('from a proof that sales pass on counts only once finance has looked', () => {
    const told = yes('payments.record', { for: FIRST, proof: 'https://x.example/1' }, as('sales'));
    expect(told.said).toEqual(['BYR-000001: Rp133.000 untuk PSN-000001 menunggu dicek.']);
    expect(paid(FIRST)).toBe(0);
    expect(no('payments.record', { for: FIRST, checked: true }, as('sales'))).toEqual(['payments.notYours']);
    expect(no('payments.accept', { id: 'BYR-000001' }, as('sales'))).toEqual(['noRight']);
    expect(yes('payments.accept', { id: 'BYR-000001' }, as('finance')).said).toEqual([
      'BYR-000001 cocok: PSN-000001 dibayar Rp133.000.',
    ]);
    expect(paid(FIRST)).toBe(133_000);
    expect(no('payments.accept', { id: 'BYR-000001' })).toEqual(['payments.is.checked']);
  });

  test('that counts is taken back by a row the other way, and never by losing its own', () => {
    const told = yes('payments.record', { for: FIRST });
    const back = book.undo(told);
    expect(back.said).toEqual(['BYR-000001 dibalik dengan BYR-000002.']);
    expect(paid(FIRST)).toBe(0);
    expect(book.rows(payments)).toMatchObject([
      { amount: 133_000, state: 'checked', reversedBy: 'BYR-000002' },
      { amount: -133_000, state: 'checked', reverses: 'BYR-000001' },
    ]);
    expect(no('payments.takeBack', { id: 'BYR-000001' })).toEqual(['payments.isReversed']);
    const again = book.undo(back);
    expect([again.ok, paid(FIRST)]).toEqual([true, 133_000]);
    expect(book.undo(again).ok).toBe(true);
    expect(paid(FIRST)).toBe(0);
    expect(book.rows(payments)).toHaveLength(4);
  });

  test('that was found right is put back into the queue as a new row, and may be right again', () => {
    yes('payments.record', { for: FIRST, checked: false });
    const right = yes('payments.accept', { id: 'BYR-000001' });
    const back = book.undo(right);
    expect(back.said).toEqual(['BYR-000001 dibalik, buktinya menunggu lagi sebagai BYR-000003.']);
    expect(paid(FIRST)).toBe(0);
    expect(book.undo(back).ok).toBe(true);
    expect(paid(FIRST)).toBe(133_000);
  });

  test('that is not right stays in the list and can be looked at again', () => {
    yes('payments.record', { for: FIRST, checked: false });
    const wrong = yes('payments.reject', { id: 'BYR-000001', reason: 'belum masuk' });
    expect(book.row(payments, 'BYR-000001')).toMatchObject({ state: 'rejected', note: 'belum masuk' });
    expect(no('payments.accept', { id: 'BYR-000001' })).toEqual(['payments.is.rejected']);
    expect(book.undo(wrong).said).toEqual(['BYR-000001 menunggu dicek lagi.']);
    const gone = yes('payments.takeBack', { id: 'BYR-000001' }, as('sales'));
    expect(book.row(payments, 'BYR-000001')).toMatchObject({ state: 'withdrawn' });
    expect(book.undo(gone).ok).toBe(true);
    expect(book.row(payments, 'BYR-000001')).toMatchObject({ state: 'waiting' });
  });

  test('typed over after it was checked changes nothing that counts, and the check names it', () => {
    yes('payments.record', { for: FIRST });
    book.set(payments, 'BYR-000001', { amount: 5 as never });
    expect(book.perform('payments.check', {}).result).toMatchObject({ changed: ['BYR-000001'], orders: [] });
    book.set(payments, 'BYR-000001', { amount: 133_000 as never });
  });

  test('of a day to come, for nothing, for a cancelled order or an unknown one is refused', () => {
    expect(no('payments.record', { for: FIRST, day: '2026-11-06' })).toEqual(['payments.dayLater']);
    expect(no('payments.record', { for: FIRST, day: '2026-02-31' })).toEqual(['payments.day']);
    expect(no('payments.record', { for: FIRST, amount: 0 })).toEqual(['payments.amountZero']);
    expect(no('payments.record', { for: FIRST, amount: 1.5 })).toEqual(['payments.amount']);
    expect(no('payments.record', { for: FIRST, written: 'lunas' })).toEqual(['payments.unread']);
    expect(no('payments.record', { for: 'PSN-000077' })).toEqual(['payments.unknownTarget']);
    expect(no('payments.record', { for: 'Kafe Senja' })).toEqual(['payments.unknownTarget']);
    yes('orders.cancel', { id: FIRST });
    expect(no('payments.record', { for: FIRST })).toEqual(['payments.orderCancelled']);
  });

  test('chosen as right in a cell waits for somebody who checks money', () => {
    yes('payments.record', { for: FIRST, checked: false });
    const [step] = feature.steps ?? [];
    const wanted = step?.act('BYR-000001', 'Cocok');
    expect(wanted).toMatchObject({ action: 'payments.propose', proposes: true });
    const nobody = { door: 'cell' as const, who: { email: '', name: '', role: 'reviewer' as const } };
    expect(book.perform(wanted?.action ?? '', wanted?.input, nobody).said).toEqual([
      'BYR-000001 menunggu dicek keuangan atau manajer.',
    ]);
    expect(paid(FIRST)).toBe(0);
    expect(book.row(payments, 'BYR-000001').check).toBe('step: Perlu dicek → Cocok');
    const offer = feature.proposals?.[0]?.offer('BYR-000001', '', 'Cocok', book.context());
    yes(offer?.action ?? '', offer?.input);
    expect([paid(FIRST), book.row(payments, 'BYR-000001').check]).toEqual([133_000, '']);
  });

  test('typed over Dibayar of an order is offered as what came in beyond what is known', () => {
    yes('payments.record', { for: FIRST, amount: 33_000 });
    const offer = feature.proposals
      ?.find(({ column }) => column === 'paid')
      ?.offer(FIRST, '33000', 'Rp 100.000', book.context());
    expect(yes(offer?.action ?? '', offer?.input).said).toEqual([
      'BYR-000002: PSN-000001 dibayar Rp67.000, sisa Rp33.000.',
    ]);
    expect(no(offer?.action ?? '', offer?.input)).toEqual(['payments.unread']);
  });
});

describe('an invoice', () => {
  test('over all orders of a month gets one number; its payment is spread over them', () => {
    yes('payments.record', { for: FIRST, amount: 33_000 });
    expect(yes('payments.makeInvoice', { orders: [FIRST, SECOND] }).said).toEqual([
      'INV-000001 untuk Kafe Senja (contoh) dibuat, Rp229.000.',
    ]);
    expect(bill()).toMatchObject({ total: 229_000, paid: 33_000, balance: 196_000, state: 'part' });
    expect(book.row(invoices, 'INV-000001')).toMatchObject({
      due: '2026-11-19',
      orders: `${FIRST}, ${SECOND}`,
    });
    yes('payments.record', { for: 'INV-000001', amount: 150_000 });
    expect([paid(FIRST), paid(SECOND)]).toEqual([133_000, 50_000]);
    yes('payments.record', { for: SECOND, amount: 46_000 });
    expect(bill()).toMatchObject({ paid: 229_000, balance: 0, state: 'paid' });
    const back = yes('payments.takeBack', { id: 'BYR-000002' });
    expect([paid(FIRST), paid(SECOND), bill().balance]).toEqual([33_000, 46_000, 150_000]);
    expect(book.undo(back).ok).toBe(true);
    expect([paid(FIRST), paid(SECOND), bill().balance]).toEqual([133_000, 96_000, 0]);
  });

  test('takes an order once, of one customer, not cancelled', () => {
    yes('orders.create', { customer: { id: 'PLG-00001' }, lines: [{ product: 'KTN-TAS', quantity: 1 }] });
    expect(no('payments.makeInvoice', { orders: [FIRST, 'PSN-000003'] })).toEqual(['payments.otherCustomer']);
    expect(no('payments.makeInvoice', { orders: [FIRST, 'PSN-000009'] })).toEqual(['payments.unknownTarget']);
    expect(no('payments.makeInvoice', { orders: [] })).toEqual(['payments.ordersNeeded']);
    expect(no('payments.makeInvoice', { orders: [FIRST], day: '2026-11-09' })).toEqual(['payments.dayLater']);
    expect(no('payments.makeInvoice', { orders: [FIRST], due: '2026-11-01' })).toEqual(['payments.dueEarly']);
    yes('payments.makeInvoice', { orders: [FIRST] });
    expect(no('payments.makeInvoice', { orders: [FIRST] })).toEqual(['payments.invoicedBefore']);
    expect(no('orders.cancel', { id: FIRST })).toEqual(['orders.invoiced']);
    yes('orders.cancel', { id: SECOND });
    expect(no('payments.makeInvoice', { orders: [SECOND] })).toEqual(['payments.orderCancelled']);
  });

  test('is never deleted: a credit note with its own number reverses it, and its orders are free again', () => {
    const made = yes('payments.makeInvoice', { orders: [FIRST, SECOND] });
    yes('payments.record', { for: 'INV-000001', amount: 100_000 });
    const back = book.undo(made);
    expect(back.said).toEqual(['INV-000002: nota kredit Rp229.000 untuk INV-000001.']);
    expect(back.undo).toEqual({ none: 'Nota kredit tetap ada. Buat invoice baru bila perlu.' });
    expect(bill()).toEqual({ total: 229_000, credited: 229_000, paid: 0, balance: 0, state: 'credited' });
    expect(bill('INV-000002')).toMatchObject({ total: -229_000, balance: 0, state: 'note' });
    expect(no('payments.record', { for: 'INV-000001', amount: 1 })).toEqual(['payments.isCredited']);
    expect(no('payments.record', { for: 'INV-000002', amount: 1 })).toEqual(['payments.isNote']);
    expect(no('payments.creditInvoice', { id: 'INV-000001' })).toEqual(['payments.isCredited']);
    // The money stays with its orders and so comes to their next invoice.
    yes('payments.makeInvoice', { orders: [FIRST, SECOND] });
    expect(bill('INV-000003')).toMatchObject({ paid: 100_000, balance: 129_000, state: 'part' });
  });

  test('is credited in part: outstanding is invoiced less paid less credited', () => {
    yes('payments.makeInvoice', { orders: [FIRST] });
    yes('payments.creditInvoice', { id: 'INV-000001', amount: 33_000, reason: 'satu mangkuk retak' });
    expect(bill()).toMatchObject({ balance: 100_000, credited: 33_000, state: 'unpaid' });
    expect(no('payments.creditInvoice', { id: 'INV-000001', amount: 100_001 })).toEqual([
      'payments.creditMore',
    ]);
    yes('payments.record', { for: 'INV-000001' });
    expect(bill()).toMatchObject({ paid: 100_000, balance: 0, state: 'paid' });
  });

  test('passes its due day by itself, and becomes work and alarm for those who see money', () => {
    yes('payments.makeInvoice', { orders: [FIRST], due: '2026-11-06' });
    expect(feature.alarm?.(book.context())).toBeUndefined();
    book.wait(48);
    expect(feature.alarm?.(book.context())?.text).toBe('1 invoice lewat jatuh tempo');
    expect(feature.causes?.(book.context())).toMatchObject([
      { subject: 'invoice:INV-000001', title: 'Tagih INV-000001 (Kafe Senja (contoh))', urgency: '4' },
    ]);
    expect(feature.work?.(book.context({ ...OWNER, role: 'sales' }))).toMatchObject([
      { id: 'INV-000001', late: true, due: '2026-11-06' },
    ]);
    expect(feature.work?.(book.context({ ...OWNER, role: 'warehouse' }))).toEqual([]);
    book.modules.push('backlog');
    expect(feature.work?.(book.context())).toEqual([]);
    expect(bill().state).toBe('unpaid');
    expect(yes('payments.tend', {}).said).toEqual(['1 invoice berganti keadaan.']);
    expect(bill().state).toBe('overdue');
    yes('payments.record', { for: 'INV-000001' });
    expect([bill().state, feature.causes?.(book.context())]).toEqual(['paid', []]);
  });
});

test('a payment that nobody looked at is work at once, and an alarm a day later', () => {
  yes('payments.record', { for: FIRST, checked: false });
  const finance = { ...OWNER, role: 'finance' as const };
  expect(feature.work?.(book.context(finance))).toMatchObject([
    { id: 'BYR-000001', title: 'Cek pembayaran PSN-000001', late: false, step: 'Cek', state: 'Perlu dicek' },
  ]);
  expect(feature.causes?.(book.context(finance))).toEqual([]);
  book.wait(24);
  expect(feature.alarm?.(book.context(finance))?.text).toBe('1 pembayaran menunggu dicek sejak kemarin');
  expect(feature.causes?.(book.context(finance))).toMatchObject([{ subject: 'payments:waiting' }]);
  yes('payments.reject', { id: 'BYR-000001' });
  expect(feature.causes?.(book.context(finance))).toEqual([]);
});

test('the queue shows the longest waiting first, and how each fits what is still to be paid', () => {
  for (const [of, amount] of [
    [SECOND, 96_000],
    [FIRST, 100_000],
    [FIRST, 150_000],
    [FIRST, 100_000],
  ])
    yes('payments.record', { for: of, amount, checked: false });
  type Queue = { rows: { id: string; match: { text: string } }[]; may: boolean };
  const { rows, may } = yes<Queue>('payments.queue', {}, as('finance')).result;
  expect(may).toBe(true);
  expect(rows.map(({ id, match }) => [id, match.text])).toEqual([
    ['BYR-000001', 'pas'],
    ['BYR-000002', 'sama dengan BYR-000004'],
    ['BYR-000003', 'lebih Rp17.000'],
    ['BYR-000004', 'sama dengan BYR-000002'],
  ]);
});

test('PPN is part of an order and its invoice from the day it holds, and of none before', () => {
  const set = yes('payments.setUp', { ppn: { from: '2026-11-06', percent: 12 }, term: 30 });
  expect(set.undo).toMatchObject({ input: { was: { ppn: '', term: '' } } });
  expect(no('payments.setUp', { ppn: { from: '2026-11-06', percent: 120 } })).toEqual(['payments.percent']);
  book.options['orders.ppn'] = '2026-11-06 12 11/12';
  const order = () =>
    yes<{ no: string }>('orders.create', {
      customer: { id: 'PLG-00003' },
      fee: 4_000,
      lines: [{ product: 'KTN-TAS', quantity: 2 }],
    }).result.no;
  expect(book.row(orders, order())).toMatchObject({ total: 100_000, tax: 0 });
  book.wait(24);
  const taxed = order();
  expect(book.row(orders, taxed)).toMatchObject({ total: 111_000, tax: 11_000 });
  yes('payments.makeInvoice', { orders: [taxed] });
  expect(book.row(invoices, 'INV-000001')).toMatchObject({ total: 111_000, tax: 11_000 });
  yes('payments.creditInvoice', { id: 'INV-000001', amount: 55_500 });
  expect(book.row(invoices, 'INV-000002')).toMatchObject({ total: -55_500, tax: -5_500 });
  // However it is cut, all of the tax is credited in the end.
  for (const amount of [18_501, 18_501, 18_498]) yes('payments.creditInvoice', { id: 'INV-000001', amount });
  const notes = book.rows(invoices).filter(({ reverses }) => reverses === 'INV-000001');
  expect(notes.reduce((sum, { tax }) => sum + tax, 0)).toBe(-11_000);
});

test('an injected error of one rupiah is found, and what the payments say is put back', () => {
  yes('payments.makeInvoice', { orders: [FIRST] });
  yes('payments.record', { for: FIRST, amount: 100_000 });
  book.set(orders, FIRST, { paid: 100_001 as never });
  expect(book.perform('payments.check', {}).result).toMatchObject({
    orders: [{ id: FIRST, cached: 100_001, payments: 100_000 }],
  });
  const retold = feature.retold?.map(({ retell }) => retell(book.context()));
  expect(retold?.[0]?.get(FIRST)).toEqual({ paid: 100_000 });
  expect(retold?.[1]?.get('INV-000001')).toEqual({ paid: 100_000, balance: 33_000, state: 'part' });
  book.set(orders, FIRST, { paid: 100_000 as never });
});

test('many payments come in at once, or none of them', () => {
  const payment = (of: string, amount: number) => ({ for: of, amount, day: '2026-11-04' });
  yes('payments.makeInvoice', { orders: [FIRST, SECOND] });
  expect(
    yes('payments.bring', {
      payments: [payment(FIRST, 33_000), payment('INV-000001', 150_000), payment(SECOND, 1_000)],
    }).said,
  ).toEqual(['3 pembayaran tercatat, Rp184.000.']);
  expect([paid(FIRST), paid(SECOND), bill().paid]).toEqual([133_000, 51_000, 184_000]);
  expect(no('payments.bring', { payments: [payment(FIRST, 1), payment('PSN-000077', 1)] })).toEqual([
    'payments.unknownTarget',
  ]);
  expect(book.rows(payments)).toHaveLength(3);
});

test('a deleted payment and a deleted invoice are told by what is left', () => {
  yes('payments.makeInvoice', { orders: [FIRST] });
  yes('payments.record', { for: FIRST, amount: 100_000 });
  const [keptPayment, keptInvoice] = feature.kept ?? [];
  const context = book.context();
  book.set(payments, 'BYR-000001', { state: 'withdrawn' });
  expect(keptPayment?.remake(book.context(), 'BYR-000001')).toMatchObject({
    target: FIRST,
    amount: 100_000,
    shares: `${FIRST} 100000`,
  });
  book.set(payments, 'BYR-000001', { state: 'checked' });
  expect(keptInvoice?.remake(context, 'INV-000001')).toMatchObject({
    total: 133_000,
    orders: FIRST,
    customerName: 'Kafe Senja (contoh)',
  });
});

test('the timelines of order and customer tell of invoices and payments', () => {
  yes('payments.record', { for: FIRST, amount: 100_000, day: '2026-11-03' });
  yes('payments.makeInvoice', { orders: [FIRST, SECOND] });
  const texts = (table: string, id: string) =>
    feature.history?.(book.context(), table, id).map(({ text }) => text);
  const both = ['INV-000001 dibuat, Rp229.000', 'BYR-000001 dibayar Rp100.000, cocok'];
  expect(texts('orders', FIRST)).toEqual(both);
  expect(texts('orders', SECOND)).toEqual(both.slice(0, 1));
  expect(texts('customers', book.rows(customers)[2]?.id ?? '')).toEqual(both);
  expect(texts('customers', 'PLG-00001')).toEqual([]);
});

test('an amount that no sum could hold is not taken, however it is written', () => {
  const most = 10_000_000_000_000;
  for (const asked of [{ amount: most + 1 }, { amount: Number.MAX_SAFE_INTEGER }])
    expect(no('payments.record', { for: FIRST, ...asked })).toEqual(['payments.amount']);
  expect(no('payments.record', { for: FIRST, written: '9.007.199.254.740.991' })).toEqual([
    'payments.unread',
  ]);
  yes('payments.record', { for: FIRST, amount: most });
  expect(paid(FIRST)).toBe(most);
});
