/** Checklists: what a stage asks to be ticked, on the order's card, by whoever does it. */
import { itemsIn, sopIn, withoutTicks, withTick } from '../../../src/features/flow/rules/ticks';
import { stages } from '../../../src/features/flow/tables';
import type { Checklist } from '../../../src/features/orders/checklist';
import { orders } from '../../../src/features/orders/tables';
import type { CardStep } from '../../../src/kernel/protocol';
import { invariants, openShop } from '../../support/shop';

const no = 'PSN-000001';
const [pack] = ['SKU dan jumlah cocok dengan pesanan', 'Barang utuh, yang pecah belah dibungkus'] as const;

function inWork() {
  const book = openShop();
  book.perform('orders.create', {
    customer: { id: 'PLG-00002' },
    lines: [{ product: 'KTN-TAS', quantity: 2 }],
  });
  for (const step of ['check', 'process']) book.perform(`orders.${step}`, { id: no });
  return book;
}
type Shop = ReturnType<typeof inWork>;

const card = (book: Shop) =>
  book.perform<{ checklist?: Checklist; next?: CardStep }>('orders.card', { id: no }).result;
const tick = (book: Shop, item: string, on = true) =>
  book.perform('orders.tick', { id: no, stage: 'processing', item, on });

test('a cell is a list: one thing a line, signs in front and the same again left out; an SOP is words, an address or both', () => {
  expect(itemsIn(' - Cek SKU\n\n☐ Bungkus  rapat\ncek sku.\n')).toEqual(['Cek SKU', 'Bungkus rapat']);
  expect(sopIn('kemas dua\norang https://docs.example/sop')).toEqual({
    text: 'kemas dua orang',
    link: 'https://docs.example/sop',
  });
  expect(sopIn('kemas')).toEqual({ text: 'kemas' });
  const one = withTick('', { stage: 'processing', item: 'Cek SKU', by: 'Joko' }, true);
  const two = withTick(one, { stage: 'processing', item: 'Bungkus', by: 'Agus' }, true);
  expect(withTick(two, { stage: 'processing', item: 'cek sku', by: '' }, false)).toBe(
    'processing\tBungkus\tAgus',
  );
  expect([withoutTicks(two, 'processing'), withoutTicks(two, 'shipped')]).toEqual(['', two]);
});

test('the card shows SOP and checklist of its stage; each tick is one person’s, and comes back alone', () => {
  const book = inWork();
  const { checklist, next } = card(book);
  expect(checklist).toMatchObject({ stage: 'processing', sop: { text: 'kemas dua orang' } });
  expect(checklist?.items.map(({ done }) => done)).toEqual([false, false, false, false]);
  const first = tick(book, pack);
  expect(first.said).toEqual(['PSN-000001: checklist 1 dari 4.']);
  tick(book, 'Nama, alamat, dan resi di paket cocok');
  expect(card(book).checklist?.items.map(({ done, by }) => [done, by])).toEqual([
    [true, 'Ratna'],
    [false, ''],
    [false, ''],
    [true, 'Ratna'],
  ]);
  book.undo(first);
  expect(card(book).checklist?.items.map(({ done }) => done)).toEqual([false, false, false, true]);
  // Nothing waits for it unless the firm says so.
  expect(next).toMatchObject({ action: 'orders.ship' });
  expect(tick(book, 'Foto paket').problems).toMatchObject([{ code: 'orders.tickGone' }]);
  // The list is the firm's own.
  book.put(stages, { stage: 'processing', checklist: 'Foto paket', sop: '' });
  expect(card(book).checklist).toMatchObject({
    sop: { text: '' },
    items: [{ item: 'Foto paket', done: false }],
  });
});

test('the next parcel is ticked anew, and the way back brings the ticks of the first', () => {
  const book = inWork();
  tick(book, pack);
  const part = book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 1 }] });
  expect(book.row(orders, no).ticked).toBe('');
  book.undo(part);
  expect(book.row(orders, no).ticked).toBe(`processing\t${pack}\tRatna`);
  book.perform('orders.ship', { id: no });
  expect(book.row(orders, no).ticked).toContain(pack);
  expect(tick(book, pack, false).problems).toMatchObject([{ code: 'orders.movedOn' }]);
  invariants(book);
});

test('where checklists must be done the next step waits for them: in the list by having none, elsewhere in words', () => {
  const book = inWork();
  book.options = { 'orders.mustTick': 'on' };
  book.put(stages, { stage: 'processing', who: 'warehouse', checklist: 'Foto paket\nTimbang' });
  const ship = () => book.perform('orders.ship', { id: no });
  expect(ship().said).toEqual([
    'PSN-000001: 2 hal di checklist Diproses belum dicentang. Buka pesanannya, lalu centang.',
  ]);
  const listed = () => book.perform<{ rows: { step?: CardStep }[] }>('orders.list', {}).result.rows[0]?.step;
  expect(listed()).toBeUndefined();
  for (const item of ['Foto paket', 'Timbang']) tick(book, item);
  expect(listed()).toMatchObject({ action: 'orders.ship' });
  expect(ship().ok).toBe(true);
  // Straight after the check the parcel is packed all the same.
  book.perform('orders.create', {
    customer: { id: 'PLG-00002' },
    lines: [{ product: 'KTN-TAS', quantity: 1 }],
  });
  book.perform('orders.check', { id: 'PSN-000002' });
  expect(book.perform('orders.ship', { id: 'PSN-000002' }).problems).toMatchObject([
    { code: 'orders.tickFirst' },
  ]);
});

test('Atur → Pengaturan → Pesanan switches the second check and the checklist, and back', () => {
  const book = inWork();
  const steps = () => book.perform<{ more: CardStep[] }>('orders.settings', {}).result.more;
  for (const at of [0, 1]) {
    const step = steps()[at] as CardStep;
    const done = book.perform(step.action, step.input);
    expect(done.ok).toBe(true);
    book.options = { ...book.options, [at === 0 ? 'orders.secondCheck' : 'orders.mustTick']: 'on' };
    expect(steps()[at]?.input).toEqual({ [at === 0 ? 'secondCheck' : 'mustTick']: false });
    expect(done.undo).toMatchObject({ input: { [at === 0 ? 'secondCheck' : 'mustTick']: false } });
  }
  expect(
    book.perform<{ rows: { step?: CardStep }[] }>('orders.list', {}).result.rows[0]?.step,
  ).toBeUndefined();
  book.options = { 'orders.secondCheck': 'on' };
  expect(book.perform<{ rows: { step?: CardStep }[] }>('orders.list', {}).result.rows[0]?.step).toMatchObject(
    {
      ask: [{ field: 'checkedBy' }],
    },
  );
});
