/** What a typed order means before the server sees it. */
import {
  BLANK_LINE,
  emptyOrder,
  missingOf,
  orderPrice,
  orderTax,
  readOrder,
  type TypedLine,
  type TypedOrder,
  tidyOrder,
} from '../../../../src/features/orders/panel/typed';
import { page } from '../../../../src/ui/boot';
import { boot } from '../../../ui/fake-server';

beforeEach(() => {
  page.value = boot;
});

const bowl: TypedLine = { product: { id: 'PRD-0001', text: 'BTK-MGK' }, quantity: '2', price: '' };
const order = (patch: Partial<TypedOrder> = {}): TypedOrder => ({
  ...emptyOrder({}),
  customer: { id: 'PLG-00016', text: 'Putri (contoh)' },
  lines: [bowl],
  ...patch,
});
const errorsOf = (typed: TypedOrder) => {
  const reading = readOrder(tidyOrder(typed));
  return 'errors' in reading ? Object.keys(reading.errors) : [];
};

test('a fresh order comes by WhatsApp and is promised in two days', () => {
  expect(emptyOrder({})).toMatchObject({ channel: 'whatsapp', promised: '7 Nov' });
});

test('opened from a customer it is theirs', () => {
  expect(emptyOrder({ customer: 'PLG-00001' }).customer).toEqual({ id: 'PLG-00001', text: 'Ayu (contoh)' });
});

test('the total is lines and fee less the discount, at the product price unless another is typed', () => {
  expect(orderPrice(order({ fee: '15rb', discount: '10.000' }))).toBe(75_000);
  expect(orderPrice(order({ lines: [{ ...bowl, price: '30rb' }] }))).toBe(60_000);
});

test('a line’s discount is typed in per cent, taken off on the screen and sent as a share; PPN stands on top of the price', () => {
  const off = order({ lines: [{ ...bowl, discount: '10 %' }] });
  expect(orderPrice(off)).toBe(63_000);
  expect(readOrder(off)).toMatchObject({ input: { lines: [{ discount: 0.1 }] } });
  expect(errorsOf(order({ lines: [{ ...bowl, discount: 'murah' }] }))).toEqual(['lines.0.discount']);
  expect(orderTax(orderPrice(off))).toBe(0);
  page.value = { ...boot, options: { 'orders.ppn': '2025-01-01 12 11/12' } };
  expect(orderTax(orderPrice(off))).toBe(6_930);
  page.value = boot;
});

test('blank lines are dropped, so that line 2 of a refusal is line 2 on the screen', () => {
  expect(tidyOrder(order({ lines: [BLANK_LINE, bowl, BLANK_LINE] })).lines).toEqual([bowl]);
  expect(tidyOrder(order({ lines: [BLANK_LINE] })).lines).toEqual([BLANK_LINE]);
});

test('a new customer travels with name and number as typed: the server knows the country of the book', () => {
  const reading = readOrder(
    order({ customer: { id: '', text: ' Budi ', fresh: true }, phone: '0812-3456-7890' }),
  );
  expect(reading).toMatchObject({ input: { customer: { name: 'Budi', phone: '0812-3456-7890' } } });
});

test.each<[string, Partial<TypedOrder>, string[]]>([
  ['no customer', { customer: { id: '', text: '' } }, ['customer']],
  ['a customer typed but not chosen', { customer: { id: '', text: 'Pu' } }, ['customer']],
  ['no line at all', { lines: [BLANK_LINE] }, ['lines.0.product']],
  ['a quantity of nothing', { lines: [{ ...bowl, quantity: '0' }] }, ['lines.0.quantity']],
  ['half a bowl', { lines: [{ ...bowl, quantity: '1,5' }] }, ['lines.0.quantity']],
  ['a price in words', { lines: [{ ...bowl, price: 'tiga puluh' }] }, ['lines.0.price']],
  ['a day that does not exist', { promised: '31/2' }, ['promised']],
  ['a fee that cannot be read', { fee: 'gratis' }, ['fee']],
])('%s is said beside its field', (_, patch, fields) => expect(errorsOf(order(patch))).toEqual(fields));

test('more than can be sold is counted, not refused: the server decides', () => {
  const many = { ...bowl, quantity: '20' };
  expect(missingOf(many)).toBe(3);
  expect(missingOf({ product: { id: 'PRD-0018', text: 'PKT-HMP' }, quantity: '2', price: '' })).toBe(2);
  expect(errorsOf(order({ lines: [many] }))).toEqual([]);
  expect(readOrder(order({ lines: [many], backorder: true }))).toMatchObject({ input: { backorder: true } });
});
