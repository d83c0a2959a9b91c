/** What money comes to: shares, states, buckets, tax and words, by published figures and by hand. */
import fc from 'fast-check';
import { terbilang } from '../../../src/features/payments/functions';
import { inWords } from '../../../src/features/payments/in-words';
import { ageing, bucketOf, daysPast } from '../../../src/features/payments/rules/ageing';
import { cashOf } from '../../../src/features/payments/rules/cash';
import { balanceOf, invoiceState } from '../../../src/features/payments/rules/invoice';
import { paidByOrder, readShares, spread, writeShares } from '../../../src/features/payments/rules/shares';
import { addDays, type Day } from '../../../src/kernel/day';
import { rateOn, ratesIn, taxOn, writeRates } from '../../../src/kernel/tax';
import { rupiah } from '../../support/shop';

const today = '2026-11-05' as Day;

test.each([
  [-1, 'notDue'],
  [0, 'notDue'],
  [1, 'to30'],
  [30, 'to30'],
  [31, 'to60'],
  [60, 'to60'],
  [61, 'to90'],
  [90, 'to90'],
  [91, 'over90'],
])('%d days past due is %s', (days, bucket) => {
  expect(bucketOf(days)).toBe(bucket);
  const due = addDays(today, -days);
  expect(daysPast(due, today)).toBe(days);
  const sums = ageing([{ balance: rupiah(1_000), due }], today);
  expect(sums).toMatchObject({ [bucket]: 1_000, all: 1_000 });
});

test('what is overpaid is owed by nobody, and what has no due day is not past it', () => {
  const sums = ageing(
    [
      { balance: rupiah(-500), due: addDays(today, -40) },
      { balance: rupiah(700), due: null },
    ],
    today,
  );
  expect(sums).toMatchObject({ all: 700, notDue: 700, to60: 0 });
});

describe('an invoice', () => {
  const facts = (paid: number, credited = 0, due: Day | null = addDays(today, 3)) => ({
    total: rupiah(100_000),
    paid: rupiah(paid),
    credited: rupiah(credited),
    due,
    reverses: '',
  });
  test.each([
    ['nobody has paid', facts(0), 'unpaid', 100_000],
    ['a part is paid', facts(40_000), 'part', 60_000],
    ['all is paid', facts(100_000), 'paid', 0],
    ['too much is paid', facts(120_000), 'over', -20_000],
    ['a part is credited and the rest is paid', facts(70_000, 30_000), 'paid', 0],
    ['all is credited', facts(40_000, 100_000), 'credited', 0],
    ['it is due today', facts(0, 0, today), 'unpaid', 100_000],
    ['it was due yesterday', facts(40_000, 0, addDays(today, -1)), 'overdue', 60_000],
    ['it was due, and is paid', facts(100_000, 0, addDays(today, -1)), 'paid', 0],
  ])('%s', (_, given, state, balance) => {
    expect([invoiceState(given, today), balanceOf(given)]).toEqual([state, balance]);
  });
});

test('one payment over several orders: each takes what it lacks, the last one what is too much', () => {
  const orders = [
    { id: 'PSN-000001', total: rupiah(100), paid: rupiah(30) },
    { id: 'PSN-000002', total: rupiah(50), paid: rupiah(0) },
  ];
  expect([...spread(rupiah(100), orders)]).toEqual([
    ['PSN-000001', 70],
    ['PSN-000002', 30],
  ]);
  expect([...spread(rupiah(200), orders)]).toEqual([
    ['PSN-000001', 70],
    ['PSN-000002', 130],
  ]);
  expect([...spread(rupiah(-20), orders)]).toEqual([['PSN-000001', -20]]);
});

test('whatever is paid for whatever orders, Σ of the shares is the amount, and they are read as they were written', () => {
  const order = fc.record({ total: fc.nat(1_000_000), paid: fc.nat(1_500_000) });
  fc.assert(
    fc.property(
      fc.array(order, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: -2_000_000, max: 2_000_000 }),
      (all, amount) => {
        const orders = all.map(({ total, paid }, at) => ({
          id: `PSN-00000${at}`,
          total: rupiah(total),
          paid: rupiah(paid),
        }));
        const shares = spread(rupiah(amount), orders);
        expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(amount);
        expect([...readShares(writeShares(shares))]).toEqual([...shares]);
        expect([...paidByOrder([{ state: 'checked', shares: writeShares(shares) }])]).toEqual([...shares]);
        expect([...paidByOrder([{ state: 'waiting', shares: writeShares(shares) }])]).toEqual([]);
      },
    ),
  );
});

describe('PPN', () => {
  const settings = { options: { 'orders.ppn': '2025-01-01 12 11/12; 2027-01-01 0 1/1' } };
  test('is worked out once from the price and rounded once: 50,000,000 gives 5,500,000', () => {
    expect(taxOn(rupiah(50_000_000), rateOn(ratesIn(settings), today))).toBe(5_500_000);
    expect(taxOn(rupiah(99), rateOn(ratesIn(settings), today))).toBe(11);
    expect(taxOn(rupiah(-99), rateOn(ratesIn(settings), today))).toBe(0);
  });
  test('is off until a rate is set, before its first day, and after it has ended', () => {
    expect(rateOn(ratesIn({ options: {} }), today)).toBeUndefined();
    expect(rateOn(ratesIn(settings), '2024-12-31' as Day)).toBeUndefined();
    expect(rateOn(ratesIn(settings), '2025-01-01' as Day)).toMatchObject({ percent: 12 });
    expect(rateOn(ratesIn(settings), '2027-01-01' as Day)).toBeUndefined();
    expect(writeRates(ratesIn(settings))).toBe(settings.options['orders.ppn']);
    expect(ratesIn({ options: { 'orders.ppn': 'apa saja; 2025-01-01 12 11/0' } })).toEqual([]);
  });
});

test.each([
  [0, 'nol', 'zero'],
  [11, 'sebelas', 'eleven'],
  [21, 'dua puluh satu', 'twenty-one'],
  [100, 'seratus', 'one hundred'],
  [1_000, 'seribu', 'one thousand'],
  [11_000, 'sebelas ribu', 'eleven thousand'],
  [133_000, 'seratus tiga puluh tiga ribu', 'one hundred thirty-three thousand'],
  [1_001_119, 'satu juta seribu seratus sembilan belas', 'one million one thousand one hundred nineteen'],
  [2_000_000_000, 'dua miliar', 'two billion'],
  [
    14_414_000,
    'empat belas juta empat ratus empat belas ribu',
    'fourteen million four hundred fourteen thousand',
  ],
  [-63_000, 'minus enam puluh tiga ribu', 'minus sixty-three thousand'],
  [12.5, 'dua belas koma lima', 'twelve point five'],
])('%d in words', (amount, id, en) => {
  expect([inWords(amount, 'id'), inWords(amount, 'en')]).toEqual([id, en]);
});

test('TERBILANG takes cells and ranges, leaves empty ones empty, and says what is no number', () => {
  const speak = () => 'id' as const;
  expect(terbilang.run(speak, 133_000)).toBe('seratus tiga puluh tiga ribu');
  expect(terbilang.run(speak, 'Rp 133.000')).toBe('seratus tiga puluh tiga ribu');
  expect(
    terbilang.run(speak, [
      [1_000, ''],
      ['lunas', 2],
    ]),
  ).toEqual([
    ['seribu', ''],
    ['Bukan angka. Isi misalnya 133000.', 'dua'],
  ]);
  expect(inWords(Number.NaN, 'id')).toBeUndefined();
  expect(inWords(1e15, 'id')).toBeUndefined();
});

test('the week: what came, what is late, what is due until Sunday, and what has to be paid', () => {
  const day = (text: string) => text as Day;
  const paid = { state: 'checked', reverses: '', reversedBy: '' };
  const cash = cashOf(
    {
      payments: [
        { ...paid, day: day('2026-11-02'), counted: 100 },
        { ...paid, day: day('2026-11-01'), counted: 900 },
        { ...paid, day: day('2026-11-03'), counted: -30 },
        { ...paid, day: day('2026-11-03'), counted: 50, reversedBy: 'BYR-000009' },
        { ...paid, day: day('2026-11-03'), counted: -50, reverses: 'BYR-000008' },
      ],
      invoices: [
        { due: day('2026-11-04'), balance: 10 },
        { due: day('2026-11-05'), balance: 20 },
        { due: day('2026-11-08'), balance: 40 },
        { due: day('2026-11-09'), balance: 80 },
      ],
      payables: [
        { due: day('2026-11-07'), balance: 15 },
        { due: day('2026-11-01'), balance: 5 },
      ],
      waiting: [{ amount: 7 }],
    },
    { from: day('2026-11-02'), today, to: day('2026-11-08') },
  );
  expect(cash).toEqual({
    received: 100,
    returned: 30,
    waiting: 7,
    overdue: 10,
    due: 60,
    payLate: 5,
    pay: 15,
    expected: 50,
  });
});
