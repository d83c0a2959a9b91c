/** One person with two entries: found by signs that are said, made one without losing a rupiah, and taken apart again exactly. */
import fc from 'fast-check';
import { alike, nameKey } from '../../../src/features/customers/rules/alike';
import { NOTHING_MOVED, numbersOf, readMoved, spansOf } from '../../../src/features/customers/rules/moved';
import { pairsIn } from '../../../src/features/customers/rules/pairs';
import { customers } from '../../../src/features/customers/tables';
import { leads as leadsFeature } from '../../../src/features/leads/feature';
import { leads } from '../../../src/features/leads/tables';
import { notes as notesFeature } from '../../../src/features/notes/feature';
import { notes } from '../../../src/features/notes/tables';
import { orders } from '../../../src/features/orders/tables';
import { invoices, payments } from '../../../src/features/payments/tables';
import { moves, products } from '../../../src/features/stock/tables';
import { tickets as ticketsFeature } from '../../../src/features/tickets/feature';
import { tickets } from '../../../src/features/tickets/tables';
import type { Card } from '../../../src/kernel/protocol';
import type { MemoryBook } from '../../support/memory-context';
import { invariants, openShop } from '../../support/shop';

const [AYU, PUTRI, KAFE] = ['PLG-00001', 'PLG-00002', 'PLG-00003'] as const;

/** Each buys once or twice, asks something and is written about; the café has an invoice, and Ayu's number is a lead's. */
function soldShop(): MemoryBook {
  const book = openShop(ticketsFeature, leadsFeature, notesFeature);
  book.modules = [...book.modules, 'tickets', 'leads', 'notes'];
  const order = (id: string, quantity: number): string =>
    String(
      book.perform<{ no: string }>('orders.create', {
        customer: { id },
        lines: [{ sku: 'KTN-TAS', quantity }],
      }).result.no,
    );
  order(AYU, 1);
  order(PUTRI, 2);
  const billed = order(KAFE, 3);
  order(AYU, 4);
  book.perform('payments.makeInvoice', { orders: [billed] });
  book.perform('payments.record', { for: billed, amount: 10_000 });
  const told = [
    ...[AYU, PUTRI, KAFE].flatMap((id) => [
      book.perform('tickets.add', { customer: { id }, subject: 'Kapan sampai?' }),
      book.perform('notes.add', { about: id, text: 'suka warna hijau' }),
    ]),
    book.perform('leads.add', { name: 'Ayu', phone: '084000000001', need: '40 hampers' }),
  ];
  expect(told.flatMap(({ ok, said }) => (ok ? [] : said))).toEqual([]);
  return book;
}

const TABLES = [customers, orders, invoices, payments, products, moves, tickets, leads, notes];
const everything = (book: MemoryBook) => TABLES.map((each) => book.rows(each));
/** Nobody's question, lead or note names one who was merged. */
const named = (book: MemoryBook) => {
  const gone = book.rows(customers).flatMap(({ id, mergedInto }) => (mergedInto === '' ? [] : [id]));
  const all = [
    ...book.rows(tickets).map(({ customer }) => customer),
    ...book.rows(leads).map(({ customer }) => customer),
    ...book.rows(notes).map(({ aboutId }) => aboutId),
  ];
  return all.filter((id) => gone.includes(id));
};
const sums = (book: MemoryBook) => ({
  spent: book.rows(customers).reduce((sum, { spent }) => sum + spent, 0),
  orders: book.rows(orders).reduce((sum, { total, paid }) => sum + total + paid, 0),
  owed: book.rows(invoices).reduce((sum, { balance }) => sum + balance, 0),
  paid: book.rows(payments).reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  onHand: book.rows(products).reduce((sum, { onHand }) => sum + onHand, 0),
  reserved: book.rows(products).reduce((sum, { reserved }) => sum + reserved, 0),
  asked: book.rows(tickets).length,
  noted: book.rows(notes).length,
});
/** What a customer has spent is what their orders cost. */
function agrees(book: MemoryBook): void {
  for (const { id, spent, mergedInto } of book.rows(customers)) {
    const own = book.rows(orders).filter(({ customer }) => customer === id);
    const stand = own.filter(({ state }) => state !== 'cancelled');
    expect([id, spent]).toEqual([id, stand.reduce((sum, { total }) => sum + total, 0)]);
    if (mergedInto !== '') expect(own).toEqual([]);
  }
  expect(named(book)).toEqual([]);
  invariants(book);
}

test('all rows of one customer name the other, whose empty fields are filled; taken back, every cell is as before', () => {
  const book = soldShop();
  book.set(customers, AYU, { city: 'Sleman', preferences: 'tanpa plastik' });
  const before = everything(book);
  const done = book.perform('customers.merge', { from: AYU, into: PUTRI });
  expect(done.said).toEqual(['Ayu (contoh) digabung ke Putri (contoh) (PLG-00002), 5 baris pindah.']);
  expect(book.row(customers, PUTRI)).toMatchObject({
    city: 'Sleman',
    preferences: 'tanpa plastik',
    spent: 336_000,
  });
  expect(book.row(customers, AYU)).toMatchObject({ mergedInto: PUTRI, archived: true, spent: 0 });
  agrees(book);
  expect(book.perform<Card>('customers.card', { id: AYU }).result).toMatchObject({
    mergedInto: PUTRI,
    more: [{ action: 'customers.unmerge' }],
  });
  book.undo(done);
  expect(everything(book)).toEqual(before);
});

test('merging and separating in any order leaves every total as it was, and the last ones back leave every cell', () => {
  const pairs = fc.array(
    fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(pairs, (deeds) => {
      const book = soldShop();
      const before = everything(book);
      const total = sums(book);
      const stack: string[] = [];
      const ids = [AYU, PUTRI, KAFE];
      for (const [merges, a, b] of deeds) {
        const from = merges ? String(ids[a]) : String(stack[stack.length - 1] ?? AYU);
        const told = merges
          ? book.perform('customers.merge', { from, into: ids[b] })
          : book.perform('customers.unmerge', { from });
        if (told.ok && merges) stack.push(from);
        else if (told.ok) stack.pop();
        expect(sums(book)).toEqual(total);
        agrees(book);
      }
      for (const from of stack.reverse()) expect(book.perform('customers.unmerge', { from }).ok).toBe(true);
      expect(everything(book)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('an order cancelled and one made while two were one: each has spent what their orders cost when they are two again', () => {
  const book = soldShop();
  const [first] = book.rows(orders);
  book.perform('customers.merge', { from: AYU, into: PUTRI });
  expect(book.perform('orders.cancel', { id: first?.id, reason: 'salah pesan' }).ok).toBe(true);
  book.perform('orders.create', { customer: { id: AYU }, lines: [{ sku: 'KTN-TAS', quantity: 1 }] });
  agrees(book);
  expect(book.perform('customers.unmerge', { from: AYU }).ok).toBe(true);
  agrees(book);
  expect(book.row(customers, AYU)).toMatchObject({ spent: 192_000 });
  expect(book.row(customers, PUTRI)).toMatchObject({ spent: 144_000 });
});

test('whatever is ordered, cancelled, taken back and paid in between, each has spent what their own orders cost', () => {
  const ids = [AYU, PUTRI, KAFE];
  const deed = fc.tuple(
    fc.constantFrom('merge', 'unmerge', 'order', 'cancel', 'revive', 'pay', 'ask', 'note', 'ship'),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 2 }),
  );
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const book = soldShop();
      for (const [kind, a, b] of deeds) {
        const order = String(book.rows(orders)[a % book.rows(orders).length]?.id);
        const customer = String(ids[a % 3]);
        if (kind === 'merge') book.perform('customers.merge', { from: customer, into: ids[b] });
        else if (kind === 'unmerge') book.perform('customers.unmerge', { from: customer });
        else if (kind === 'order')
          book.perform('orders.create', {
            customer: { id: customer },
            lines: [{ sku: 'KTN-TAS', quantity: b + 1 }],
          });
        else if (kind === 'cancel') book.perform('orders.cancel', { id: order, reason: 'salah pesan' });
        else if (kind === 'ask')
          book.perform('tickets.add', { customer: { id: customer }, subject: 'Belum sampai' });
        else if (kind === 'note') book.perform('notes.add', { about: customer, text: 'suka biru' });
        else if (kind === 'ship') book.perform('orders.ship', { id: order });
        else if (kind === 'revive') book.perform('orders.revive', { id: order });
        else book.perform('payments.record', { for: order, amount: 5_000 * (b + 1) });
        agrees(book);
      }
    }),
    { numRuns: 25 },
  );
});

test('the old number, the old phone and a new order find who it turned out to be', () => {
  const book = soldShop();
  book.perform('customers.merge', { from: AYU, into: PUTRI });
  const made = book.perform('orders.create', {
    customer: { id: AYU },
    lines: [{ sku: 'KTN-CLM', quantity: 1 }],
  });
  expect(made.ok).toBe(true);
  expect(book.rows(orders).slice(-1)).toMatchObject([{ customer: PUTRI }]);
  expect(book.perform('customers.add', { name: 'Ayu', phone: '084000000001' }).said).toEqual([
    'Nomor ini milik Putri (contoh) (PLG-00002). Pilih pelanggan itu, atau periksa nomornya.',
  ]);
  for (const verb of ['archive', 'restore'])
    expect(book.perform(`customers.${verb}`, { id: AYU }).problems).toMatchObject([
      { code: 'customers.isMerged' },
    ]);
  expect(book.perform('customers.merge', { from: KAFE, into: AYU }).problems).toMatchObject([
    { code: 'customers.isMerged' },
  ]);
  expect(book.perform('customers.merge', { from: KAFE, into: KAFE }).problems).toMatchObject([
    { code: 'customers.sameOne' },
  ]);
});

test('before it is done, the card says what moves and what is filled', () => {
  const book = soldShop();
  book.set(customers, AYU, { city: 'Sleman' });
  const { lines, next } = book.perform<Card>('customers.pair', { id: `${AYU} ${PUTRI}` }).result;
  expect(lines).toEqual(
    expect.arrayContaining([{ text: 'Pesanan', aside: '2' }, { text: 'Terisi dari sana: Kota' }]),
  );
  expect(next).toMatchObject({ action: 'customers.merge', input: { from: AYU, into: PUTRI } });
});

test('who only looks alike is noted as two people, offered no more, and again once that is taken back', () => {
  const book = soldShop();
  book.put(customers, { name: 'Putri', phone: '084000000016' });
  const pairs = () => book.perform<{ rows: { id: string }[] }>('customers.duplicates', {}).result.rows;
  const [found] = pairs();
  expect(found?.id).toBe('PLG-00004 PLG-00002');
  const [step] = book.perform<Card>('customers.pair', { id: found?.id }).result.more;
  expect(step).toMatchObject({ label: 'Bukan orang yang sama' });
  const told = book.perform(String(step?.action), step?.input);
  expect(told.said).toEqual([
    'PLG-00002 dan PLG-00004 dicatat sebagai dua orang, dan tidak ditawarkan lagi.',
  ]);
  expect(pairs()).toEqual([]);
  expect(book.perform(String(step?.action), step?.input).problems).toMatchObject([
    { code: 'customers.areTwo' },
  ]);
  book.undo(told);
  expect(pairs()).toHaveLength(1);
  expect(book.row(customers, 'PLG-00002').different).toBe('');
});

test.each([
  ['Kafe Senja', 'Kafe Sennja', 'similarName'],
  ['Kafe Senja', 'Kafe Senja Timur', 'similarName'],
  ['Budi Santoso', 'Santoso, Budi', 'sameName'],
  ['Renée', 'renee', 'sameName'],
  ['Wahyu', 'Wahuy', 'similarName'],
  ['Ayu', 'Ayi', undefined],
  ['Dewi', 'Devi', undefined],
  ['Kafe Senja', 'Kafesenja', 'sameName'],
  ['Vina (contoh)', 'Hana (contoh)', undefined],
  ['Kafe Senja', 'Kafe Pagi', undefined],
])('%s and %s: %s', (a, b, sign) => {
  expect(alike(nameKey(a), nameKey(b))).toBe(sign);
});

test('the scan names each pair once with all its signs, the surest first, and leaves out who is archived or merged', () => {
  const person = (id: string, name: string, more = {}) => ({
    id,
    values: { name, phone: '', email: '', city: '', archived: false, mergedInto: '', different: '', ...more },
  });
  const all = [
    person('1', 'Kafe Senja', { city: 'Bandung' }),
    person('2', 'Kafe Sennja', { city: 'bandung' }),
    person('3', 'Gita', { phone: '6284000000007' }),
    person('4', 'Bu Gita', { phone: '0840-0000-0007', email: 'gita@x.example' }),
    person('5', 'Toko Gita', { email: 'Gita@x.example' }),
    person('6', 'Kafe Senja', { archived: true }),
    person('7', 'Gita', { mergedInto: '3' }),
  ];
  expect(pairsIn(all, true, 10).map(({ a, b, signs, sameCity }) => [a.id, b.id, signs, sameCity])).toEqual([
    ['3', '4', ['phone'], false],
    ['4', '5', ['email'], false],
    ['1', '2', ['similarName'], true],
  ]);
  expect(pairsIn(all, true, 1)).toHaveLength(1);
  // Of three with one number, two are known to be two: each may still be the third.
  const three = ['1', '2', '3'].map((id) => person(id, `Toko ${id}`, { phone: '6284000000007' }));
  const apart = three.map((each, at) =>
    at === 0 ? person('1', 'Toko 1', { phone: '6284000000007', different: '2' }) : each,
  );
  expect(pairsIn(three, true, 10).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['1 2', '2 3']);
  expect(pairsIn(apart, true, 10).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['2 3']);
  expect(
    pairsIn(
      [apart[0], apart[1]].map((each) => each as (typeof all)[number]),
      true,
      10,
    ),
  ).toEqual([]);
});

test('what was moved is written in few letters and read back; a cell that a person spoilt tells nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 })), (numbers) => {
      expect(numbersOf(spansOf(numbers))).toEqual([...numbers].sort((a, b) => a - b));
    }),
  );
  expect(spansOf([21, 12, 13, 14, 15, 19, 20])).toBe('12+3 4+2');
  expect(readMoved([], 'halo')).toEqual(NOTHING_MOVED);
});
