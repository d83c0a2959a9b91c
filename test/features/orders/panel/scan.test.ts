/** What a scan means: every order of scans, and every mix-up in words. */
import { bookOf } from '../../../../src/features/orders/panel/scan/book';
import {
  answered,
  cleaned,
  found,
  type Heard,
  hear,
  heardOf,
  NOTHING,
  refused,
  wordOf,
} from '../../../../src/features/orders/panel/scan/hear';
import { coveredUnits } from '../../../../src/features/orders/rules/covered';

const line = (open: number, there: number) => ({ name: 'Besek', sku: 'ANY-BES', open, there });
const order = (no: string, more = {}) => ({
  no,
  customer: 'Putri',
  channelNo: '',
  trackingNo: '',
  state: 'processing' as const,
  reason: '',
  remarks: [],
  lines: [line(2, 2)],
  ...more,
});
const old = (id: string, note: string, keys: string[] = []) => ({
  id,
  panel: 'orders.card',
  title: `${id} · Ayu`,
  note,
  keys,
});
const book = bookOf(
  [
    order('PSN-000001', { channelNo: '2411ABC', trackingNo: 'SPX0001112' }),
    order('PSN-000002', { lines: [line(2, 2), line(3, 1)] }),
    order('PSN-000003', { lines: [line(2, 0)] }),
    order('PSN-000004', { state: 'received' as const }),
    order('PSN-000005', { state: 'held' as const }),
  ],
  [
    old('PSN-000009', 'Dikirim', ['JP1234567']),
    old('PSN-000008', 'Dibatalkan'),
    old('PSN-000001', 'Diproses'),
  ],
  [old('PRD-0001', '', ['ANY-BES'])],
  'id',
);
/** Scans one after the other; the word that each was answered by, and what was saved. */
function scans(...codes: string[]): { words: string[]; saved: string[]; last: Heard } {
  let session = NOTHING;
  const words: string[] = [];
  const saved: string[] = [];
  let last: Heard | undefined;
  for (const code of codes) {
    last = hear(session, code, book);
    session = last.session;
    words.push(last.word);
    if (last.ship) saved.push(`${last.ship.order.no} ${last.ship.trackingNo}`);
  }
  return { words, saved, last: last as Heard };
}

test.each([
  [
    'an order and its tracking number',
    ['PSN-000001', 'JX001122'],
    ['ready', 'sent'],
    ['PSN-000001 JX001122'],
  ],
  [
    'small letters, and what scanners put around',
    ['\u0002psn-000001\t', 'jx001122\r'],
    ['ready', 'sent'],
    ['PSN-000001 jx001122'],
  ],
  ['the channel’s number', ['2411abc', 'JX001122'], ['ready', 'sent'], ['PSN-000001 JX001122']],
  [
    'a known tracking number, then it again',
    ['SPX0001112', 'SPX0001112'],
    ['ready', 'sent'],
    ['PSN-000001 SPX0001112'],
  ],
  ['the same order twice', ['PSN-000001', 'PSN-000001'], ['ready', 'sameOrder'], []],
  [
    'another order in place of the tracking number',
    ['PSN-000001', 'PSN-000002', 'JX001122'],
    ['ready', 'part', 'sent'],
    ['PSN-000002 JX001122'],
  ],
  [
    'an order nobody knows in its place',
    ['PSN-000001', 'PSN-999999', 'JX001122'],
    ['ready', 'unknown', 'sent'],
    ['PSN-000001 JX001122'],
  ],
  [
    'another order’s label',
    ['PSN-000002', 'SPX0001112', 'JX001122'],
    ['part', 'othersTracking', 'sent'],
    ['PSN-000002 JX001122'],
  ],
  ['the label of one that left the house', ['PSN-000002', 'JP1234567'], ['part', 'othersTracking'], []],
  [
    'the same parcel twice',
    ['PSN-000001', 'JX001122', 'PSN-000001', 'JX001122'],
    ['ready', 'sent', 'again', 'usedUp'],
    ['PSN-000001 JX001122'],
  ],
  [
    'one label for two orders is asked twice',
    ['PSN-000001', 'JX001122', 'PSN-000002', 'JX001122', 'JX001122'],
    ['ready', 'sent', 'part', 'usedTracking', 'sent'],
    ['PSN-000001 JX001122', 'PSN-000002 JX001122'],
  ],
  [
    'a product, then a short number, then an invoice',
    ['PSN-000001', 'any-bes', '12345', 'INV-000003', 'JX001122'],
    ['ready', 'product', 'notTracking', 'notTracking', 'sent'],
    ['PSN-000001 JX001122'],
  ],
  [
    'what was shipped or cancelled',
    ['PSN-000009', 'PSN-000008', 'PSN-000001'],
    ['shipped', 'cancelled', 'ready'],
    [],
  ],
  ['what cannot go yet', ['PSN-000003', 'PSN-000004', 'PSN-000005'], ['waits', 'unchecked', 'held'], []],
  [
    'what cannot go yet and gets a tracking number: asked for, and not called sent before the answer',
    ['PSN-000004', 'JX001122'],
    ['unchecked', 'tried'],
    ['PSN-000004 JX001122'],
  ],
  [
    'an old number, looked for, and shipped meanwhile',
    ['240101OLD', 'JX001122'],
    ['searching', 'sent'],
    ['240101OLD JX001122'],
  ],
  ['a product before any order', ['ANY-BES'], ['product'], []],
])('%s', (_, codes, words, saved) => {
  const told = scans(...codes);
  expect({ words: told.words, saved: told.saved }).toEqual({ words, saved });
});

test('the big word takes a refusal in, unless something else was scanned meanwhile', () => {
  const { last } = scans('PSN-000001', 'JX001122');
  const parcel = last.ship as NonNullable<typeof last.ship>;
  expect(answered(last, parcel, false)?.word).toBe('refused');
  expect(answered(scans('PSN-000004', 'JX001122').last, parcel, false)?.word).toBe('tried');
  expect(answered({ ...last, word: 'tried' }, parcel, true)?.word).toBe('sent');
  expect(answered(undefined, parcel, false)).toBeUndefined();
});

test('an order that is left for another is named, and can be scanned again; one that was refused too', () => {
  const { last } = scans('PSN-000001', 'PSN-000002');
  expect(last.left?.no).toBe('PSN-000001');
  expect(hear(last.session, 'PSN-000001', book).word).toBe('ready');
  const { session } = scans('PSN-000001', 'JX001122').last;
  expect(hear(refused(session, 'PSN-000001'), 'PSN-000001', book).word).toBe('ready');
});

test('a number that was looked for becomes an order or is let go; a scan meanwhile wins', () => {
  const { session } = scans('240101OLD').last;
  expect(found(session, '240101OLD', heardOf('PSN-000007')).pending?.no).toBe('PSN-000007');
  expect(found(session, '240101OLD').pending).toBeUndefined();
  const next = hear(session, 'PSN-000001', book).session;
  expect(found(next, '240101OLD')).toBe(next);
  expect(cleaned(' \u001dPSN-000001\n')).toBe('PSN-000001');
});

test('an order is ready only where all of it lies there; whole lines go before parts of others', () => {
  expect([line(1, 1), line(2, 0)].map((each) => wordOf(order('x', { lines: [each] })))).toEqual([
    'ready',
    'waits',
  ]);
  const rows = [
    { id: 'a', product: 'P', open: 5 },
    { id: 'b', product: 'P', open: 3 },
    { id: 'c', product: 'Q', open: 1 },
  ];
  expect([...coveredUnits(rows, new Map([['P', 4]]))]).toEqual([
    ['b', 3],
    ['a', 1],
    ['c', 0],
  ]);
});

test('an order with a reason of its own is no green light, and ships all the same once it was read', () => {
  const noted = order('PSN-000007', { reason: 'alamat belum jelas' });
  expect(wordOf(noted)).toBe('look');
  expect(wordOf({ ...noted, lines: [line(2, 1)] })).toBe('part');
  const seen = hear(NOTHING, 'PSN-000007', bookOf([noted], [], [], 'id'));
  expect(hear(seen.session, 'SPX0009999', bookOf([noted], [], [], 'id')).ship?.trackingNo).toBe('SPX0009999');
});
