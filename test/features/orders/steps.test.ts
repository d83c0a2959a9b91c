/**
 * An order's way from coming in to being closed, and back: each step by sidebar and cell. Longer than others because the steps
 * of one way are read together.
 */
import { customers } from '../../../src/features/customers/tables';
import { orders as feature } from '../../../src/features/orders/feature';
import { shipments } from '../../../src/features/orders/shipments';
import { lines, orders } from '../../../src/features/orders/tables';
import { moves, products } from '../../../src/features/stock/tables';
import type { Role } from '../../../src/kernel/role';
import { type MemoryBook, OWNER } from '../../support/memory-context';
import { invariants, openShop, picture } from '../../support/shop';

const no = 'PSN-000001';
const as = (role: Role) => ({ who: { ...OWNER, role } });

/** A shop with one order: 2 bowls and 1 bag, 133,000 with the fee. */
function withOrder(more: object = {}): MemoryBook {
  const book = openShop();
  const made = book.perform('orders.create', {
    customer: { id: 'PLG-00002' },
    fee: 15_000,
    lines: [
      { product: 'BTK-MGK', quantity: 2 },
      { product: 'KTN-TAS', quantity: 1 },
    ],
    ...more,
  });
  if (!made.ok) throw new Error(made.said.join());
  return book;
}

function go(book: MemoryBook, ...steps: string[]): void {
  for (const step of steps) {
    book.wait(1);
    const answer = book.perform(`orders.${step}`, { id: no });
    if (!answer.ok) throw new Error(answer.said.join());
  }
}

const state = (book: MemoryBook) => book.row(orders, no).state;

test('in, checked, processed, shipped, paid, closed', () => {
  const book = withOrder();
  go(book, 'check', 'process', 'ship');
  expect(book.row(orders, no)).toMatchObject({ state: 'shipped', reason: 'menunggu bayar', shippedUnits: 3 });
  expect(book.row(products, 'PRD-0001')).toMatchObject({ onHand: 15, reserved: 0, available: 15 });
  expect(book.rows(moves).slice(-2)).toMatchObject([
    {
      kind: 'ship',
      sku: 'BTK-MGK',
      quantity: -2,
      balance: 15,
      reference: no,
      line: 'BRS-000001',
      cost: null,
    },
    { kind: 'ship', sku: 'KTN-TAS', quantity: -1, balance: 28, reference: no, line: 'BRS-000002' },
  ]);
  expect(book.perform('orders.close', { id: no }).said).toEqual([
    'PSN-000001 belum lunas, kurang Rp133.000. Catat bayarnya; manajer boleh menutupnya.',
  ]);
  expect(book.perform('payments.record', { for: no, written: '133rb' }).said).toEqual([
    'BYR-000001: PSN-000001 dibayar Rp133.000, lunas.',
  ]);
  go(book, 'close');
  expect(book.row(orders, no)).toMatchObject({ state: 'closed', reason: '' });
  invariants(book);
});

test('each step can be taken back, and everything is as it was', () => {
  const book = withOrder();
  for (const step of ['check', 'process', 'ship', 'close', 'hold', 'cancel']) {
    const fresh = withOrder();
    if (['process', 'ship', 'close'].includes(step)) go(fresh, 'check');
    if (['ship', 'close'].includes(step)) go(fresh, 'process');
    if (step === 'close') go(fresh, 'ship');
    if (step === 'close') fresh.perform('payments.record', { for: no });
    const before = picture(fresh);
    fresh.wait(1);
    const done = fresh.perform(`orders.${step}`, { id: no });
    expect([step, done.ok]).toEqual([step, true]);
    expect([step, done.trips <= 8]).toEqual([step, true]);
    const undone = fresh.undo(done);
    expect([step, undone.said]).toEqual([step, [expect.stringContaining(no)]]);
    expect([step, undone.trips <= 10]).toEqual([step, true]);
    expect(picture(fresh)).toEqual(before);
    invariants(fresh);
    // And what was taken back can be done again.
    expect([step, fresh.undo(undone).ok]).toEqual([step, true]);
    invariants(fresh);
  }
  expect(state(book)).toBe('received');
});

test('a shipment taken back leaves its rows and their opposites in the ledger, never a return', () => {
  const book = withOrder();
  go(book, 'check');
  const done = book.perform('orders.ship', { id: no, trackingNo: ' JX123 ', courier: 'JNE' });
  expect(book.row(orders, no)).toMatchObject({ trackingNo: 'JX123', courier: 'JNE', state: 'shipped' });
  const parcel = { order: no, trackingNo: 'JX123', courier: 'JNE', units: 3 };
  expect(book.rows(shipments)).toMatchObject([{ ...parcel, takesBack: '' }]);
  expect(book.row(orders, no).shipment).toBe('KRM-000001');
  const undone = book.undo(done);
  expect(book.rows(shipments)[1]).toMatchObject({ order: no, takesBack: 'KRM-000001', units: -3 });
  expect(book.row(orders, no)).toMatchObject({ trackingNo: '', courier: '', shipment: '' });
  expect(
    book
      .rows(moves)
      .slice(-4)
      .map(({ kind, quantity }) => [kind, quantity]),
  ).toEqual([
    ['ship', -2],
    ['ship', -1],
    ['ship', 2],
    ['ship', 1],
  ]);
  expect(book.row(orders, no)).toMatchObject({ state: 'checked', shippedAt: null, processedAt: null });
  expect(book.undo(done).problems).toMatchObject([{ code: 'orders.movedOn' }]);
  // Sent after all, it goes with what was written on it.
  book.undo(undone);
  expect(book.rows(shipments)[2]).toMatchObject({ ...parcel, takesBack: '' });
});

test('each parcel of an order has its own row, items and tracking number; one typed in the order’s row goes along', () => {
  const book = withOrder();
  go(book, 'check');
  book.set(orders, no, { trackingNo: 'JX1', courier: 'SiCepat' });
  book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 1 }], checkedBy: 'Agus' });
  book.wait(1);
  const rest = book.perform<{ shipment: string }>('orders.ship', { id: no });
  expect(book.rows(shipments)).toMatchObject([
    { trackingNo: 'JX1', courier: 'SiCepat', items: '1 × Mangkuk batok kelapa', checkedBy: 'Agus' },
    {
      id: rest.result.shipment,
      trackingNo: '',
      items: '1 × Mangkuk batok kelapa, 1 × Tas belanja katun',
      lines: 'BRS-000001:1 BRS-000002:1',
    },
  ]);
  book.undo(rest);
  expect(book.row(orders, no)).toMatchObject({ trackingNo: 'JX1', shipment: 'KRM-000001', shippedUnits: 1 });
});

test('a part can be shipped, the rest waits and is shipped later', () => {
  const book = withOrder();
  go(book, 'check', 'process');
  const part = [{ line: 'BRS-000001', quantity: 1 }];
  expect(book.perform('orders.ship', { id: no, lines: part }).said).toEqual([
    'PSN-000001: 1 barang dikirim.',
  ]);
  expect(book.row(orders, no)).toMatchObject({ state: 'processing', reason: 'terkirim sebagian' });
  expect(book.row(lines, 'BRS-000001')).toMatchObject({ shipped: 1, open: 1 });
  invariants(book);
  expect(book.perform('orders.cancel', { id: no }).problems).toMatchObject([{ code: 'flow.cancelShipped' }]);
  expect(
    book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 2 }] }).problems,
  ).toMatchObject([{ code: 'orders.shipMore' }]);
  expect(
    book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000009', quantity: 1 }] }).problems,
  ).toMatchObject([{ code: 'orders.shipLine' }]);
  const card = book.perform<{ next: { label: string } }>('orders.card', { id: no }).result;
  expect(card.next.label).toBe('Kirim sisanya (2)');
  go(book, 'ship');
  expect(state(book)).toBe('shipped');
  invariants(book);
});

test('an earlier shipment is not taken back once more has gone', () => {
  const book = withOrder();
  go(book, 'check');
  const first = book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 1 }] });
  book.wait(1);
  const second = book.perform('orders.ship', { id: no });
  expect(book.undo(first).problems).toMatchObject([{ code: 'orders.movedOn' }]);
  expect(book.undo(second).ok).toBe(true);
  expect(book.undo(first).ok).toBe(true);
  expect(book.row(orders, no)).toMatchObject({ state: 'checked', shippedAt: null });
  invariants(book);
});

test('more than was shipped is not taken back, however often its line is named', () => {
  const book = withOrder();
  go(book, 'check');
  const done = book.perform<{ at: number; was: object }>('orders.ship', { id: no });
  const { at, was } = done.result;
  const before = picture(book);
  const twice = [
    { line: 'BRS-000001', quantity: 2 },
    { line: 'BRS-000001', quantity: 2 },
  ];
  for (const wrong of [
    { lines: twice, at, was },
    { lines: [], at, was },
    { lines: twice.slice(1), at, was: { ...was, shippedAt: 1e300 } },
  ])
    expect(book.perform('orders.unship', { id: no, ...wrong }).ok).toBe(false);
  expect(picture(book)).toEqual(before);
  const halves = [
    { line: 'BRS-000001', quantity: 1 },
    { line: 'BRS-000001', quantity: 1 },
    { line: 'BRS-000002', quantity: 1 },
  ];
  expect(book.perform('orders.unship', { id: no, lines: halves, at, was }).ok).toBe(true);
  expect(book.row(lines, 'BRS-000001')).toMatchObject({ shipped: 0, open: 2 });
  // The parcel is taken back with its goods, also where nobody names it.
  expect(book.rows(shipments).map(({ units }) => units)).toEqual([3, -3]);
  invariants(book);
});

test('what is not on the shelf is not shipped, and nothing of the order leaves', () => {
  const book = withOrder({
    lines: [
      { product: 'KTN-TAS', quantity: 1 },
      { product: 'PKT-HMP', quantity: 1 },
    ],
    backorder: true,
  });
  go(book, 'check', 'process');
  expect(book.row(orders, no).reason).toBe('menunggu stok');
  const before = picture(book);
  expect(book.perform('orders.ship', { id: no }).said).toEqual([
    'PSN-000001 menunggu stok: PKT-HMP ada 0, perlu 1. Terima barang dulu, atau kirim sebagian.',
  ]);
  expect(picture(book)).toEqual(before);
  book.perform('stock.receive', { lines: [{ product: 'PKT-HMP', quantity: 10 }], source: 'PB-000003' });
  go(book, 'ship');
  invariants(book);
});

test('only a manager closes what is not complete, and the rest can then be sold again', () => {
  const book = withOrder();
  go(book, 'check', 'process');
  expect(book.perform('orders.close', { id: no, anyway: true }).problems).toMatchObject([
    { code: 'flow.notShipped' },
  ]);
  book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 2 }] });
  expect(book.perform('orders.close', { id: no, anyway: true }, as('sales')).problems).toMatchObject([
    { code: 'orders.closeUnshipped', values: { units: 1 } },
  ]);
  const before = picture(book);
  const done = book.perform('orders.close', { id: no, anyway: true }, as('manager'));
  expect(done.trips).toBeLessThanOrEqual(8);
  expect(state(book)).toBe('closed');
  expect(book.row(products, 'PRD-0002')).toMatchObject({ reserved: 0, available: 29 });
  invariants(book);
  book.undo(done);
  expect(picture(book)).toEqual(before);
  invariants(book);
});

test('an order closed before all of it went says which invoice bills too much, and what to do', () => {
  const book = withOrder();
  go(book, 'check', 'process');
  book.perform('payments.makeInvoice', { orders: [no] });
  const { invoice, units } = book.row(orders, no);
  book.perform('orders.ship', { id: no, lines: [{ line: 'BRS-000001', quantity: 2 }] });
  expect(book.perform('orders.close', { id: no, anyway: true }, as('manager')).said).toEqual([
    `${no} selesai. ${invoice} masih menagih ${units} barang, 1 tidak dikirim: buat nota kreditnya.`,
  ]);
});

test('what is paid and in the packing is ready to ship in so many words, until it is shipped or somebody takes the money back', () => {
  const book = withOrder();
  go(book, 'check', 'process');
  expect(book.row(orders, no).reason).toBe('menunggu bayar');
  book.perform('payments.record', { for: no, written: '133rb' });
  expect(book.row(orders, no)).toMatchObject({ state: 'processing', reason: 'siap kirim' });
  expect(book.perform('orders.list', { filter: 'ready' }).result).toMatchObject({
    rows: [{ chip: { text: 'siap kirim', tone: 'good' } }],
  });
  go(book, 'ship');
  expect(book.row(orders, no)).toMatchObject({ state: 'shipped', reason: '' });
});

test('a held order keeps its goods and its reason, and goes on where it stood', () => {
  const book = withOrder();
  go(book, 'check');
  book.perform('orders.hold', { id: no, reason: 'alamat belum jelas' });
  expect(book.row(orders, no)).toMatchObject({ state: 'held', reason: 'alamat belum jelas' });
  expect(book.row(products, 'PRD-0001').reserved).toBe(2);
  expect(book.perform('orders.ship', { id: no }).said).toEqual([
    'PSN-000001 sedang ditahan. Lanjutkan dulu.',
  ]);
  const resumed = book.perform('orders.resume', { id: no });
  expect(book.row(orders, no)).toMatchObject({ state: 'checked', reason: 'menunggu bayar' });
  book.undo(resumed);
  expect(book.row(orders, no)).toMatchObject({ state: 'held', reason: 'alamat belum jelas' });
});

test('cancelling says what comes back and what has to be returned', () => {
  const book = withOrder();
  book.perform('payments.record', { for: no, amount: 63_000 });
  const card = book.perform<{ more: { label: string; confirm?: { text: string; label: string } }[] }>(
    'orders.card',
    {
      id: no,
    },
  ).result;
  expect(card.more.find(({ label }) => label === 'Batalkan')?.confirm).toEqual({
    text: 'Batalkan PSN-000001? 3 barang kembali bisa dijual; Rp63.000 perlu dikembalikan.',
    label: 'Batalkan pesanan',
  });
  book.perform('orders.cancel', { id: no, reason: 'salah pesan' });
  expect(book.row(orders, no)).toMatchObject({ state: 'cancelled', reason: 'salah pesan' });
  expect(book.rows(lines).map(({ open }) => open)).toEqual([0, 0]);
  expect(book.row(customers, 'PLG-00002')).toMatchObject({ spent: 0, lastStatus: 'Dibatalkan' });
  expect(book.perform('orders.ship', { id: no }).problems).toMatchObject([{ code: 'flow.is.cancelled' }]);
});

test('a customer whose row is gone or cannot be read does not keep an order from being cancelled', () => {
  const book = withOrder();
  book.spoil(customers, 'PLG-00002', { code: 'cell.money' });
  expect(book.perform('orders.cancel', { id: no }).ok).toBe(true);
  invariants(book);
});

describe('by cell', () => {
  const [step] = feature.steps ?? [];

  test.each([
    ['Cek', 'orders.check'],
    ['proses', 'orders.process'],
    ['Ship', 'orders.ship'],
    ['Selesai', 'orders.close'],
    ['Tahan', 'orders.hold'],
    ['Lanjutkan', 'orders.resume'],
    ['cancel', 'orders.proposeCancel'],
  ])('%s performs %s', (choice, action) => {
    expect(step?.act(no, choice)).toMatchObject({ action, input: { id: no } });
  });

  test('another word performs nothing', () => {
    expect(step?.act(no, 'Terbang')).toBeUndefined();
  });

  test('Batalkan waits in Perlu dicek, and accepting it cancels and clears the mark', () => {
    const book = withOrder();
    const asked = book.perform(
      'orders.proposeCancel',
      { id: no },
      { door: 'cell', who: { email: '', name: '', role: 'reviewer' } },
    );
    expect(asked.said).toEqual(['PSN-000001 belum dibatalkan: usulnya menunggu di Perlu dicek.']);
    expect(state(book)).toBe('received');
    const { check } = book.row(orders, no);
    expect(check).toBe('step: Masuk → Batalkan');
    const offer = feature.proposals
      ?.find(({ column }) => column === 'step')
      ?.offer(no, 'Masuk', 'Batalkan', book.context());
    expect(offer).toMatchObject({ action: 'orders.cancel', input: { id: no } });
    book.perform('orders.cancel', offer?.input);
    expect(book.row(orders, no)).toMatchObject({ state: 'cancelled', check: '' });
  });

  test('an unknown hand ships, and the ledger says it came by cell', () => {
    const book = withOrder();
    go(book, 'check');
    const nobody = { door: 'cell' as const, who: { email: '', name: '', role: 'reviewer' as const } };
    expect(book.perform('orders.ship', { id: no }, nobody).ok).toBe(true);
    expect(book.rows(moves).at(-1)?.by).toBe('lewat sel');
  });
});

test.each<[string, Role[]]>([
  ['orders.create', ['owner', 'manager', 'sales', 'service', 'staff']],
  ['orders.check', ['owner', 'manager', 'sales', 'finance', 'staff']],
  ['orders.ship', ['owner', 'manager', 'warehouse', 'staff']],
])('%s is for %j', (name, roles) => {
  const action = feature.actions.find((each) => each.name === name);
  expect([...(action?.roles ?? [])].sort()).toEqual([...roles].sort());
});

test('an order that is not there is named', () => {
  expect(openShop().perform('orders.ship', { id: 'psn-000077' }).said).toEqual([
    'Pesanan psn-000077 tidak ada. Periksa nomornya, atau cari nama pelanggannya.',
  ]);
});

test('an order that lost a line is not shipped in part by accident', () => {
  const book = withOrder();
  go(book, 'check');
  book.put(orders, { ...book.row(orders, no), lineCount: 3, units: 4 } as never);
  expect(book.perform('orders.ship', { id: 'PSN-000002' }).problems).toMatchObject([
    { code: 'orders.lineLost' },
  ]);
});

test('an order that does not know where its lines begin finds them by its number', () => {
  const book = openShop();
  const order = book.put(orders, { units: 1, lineCount: 1 });
  book.put(lines, {
    order: order.id,
    product: 'PRD-0001',
    sku: 'BTK-MGK',
    name: 'Mangkuk',
    quantity: 1,
    open: 1,
  });
  expect(
    book.perform<{ lines: { text: string }[] }>('orders.card', { id: order.id }).result.lines,
  ).toContainEqual(expect.objectContaining({ text: '1 × Mangkuk' }));
});

test('with the second check on, nothing leaves without the name of somebody else than who packed it', () => {
  const book = withOrder();
  book.options = { 'orders.secondCheck': 'on' };
  go(book, 'check', 'process');
  expect(book.row(orders, no).processedBy).toBe('Ratna');
  const send = (more = {}) => book.perform('orders.ship', { id: no, ...more });
  expect(send().said).toEqual(['PSN-000001 belum diperiksa orang kedua. Isi Diperiksa.']);
  expect(send({ checkedBy: ' ratna ' }).problems).toMatchObject([{ code: 'orders.checkSame' }]);
  const next = book.perform<{ next: object }>('orders.card', { id: no }).result.next;
  expect(next).toMatchObject({ action: 'orders.ship', ask: [{ field: 'checkedBy' }] });
  // Whoever has only cells puts the name into the row; it goes along, and not to the next parcel.
  book.set(orders, no, { checkedBy: 'Agus' });
  const done = send({ lines: [{ line: 'BRS-000001', quantity: 1 }] });
  expect(book.rows(shipments)).toMatchObject([{ checkedBy: 'Agus' }]);
  expect(send().problems).toMatchObject([{ code: 'orders.checkNeeded' }]);
  book.undo(done);
  expect(book.row(orders, no)).toMatchObject({ checkedBy: 'Agus', processedBy: 'Ratna' });
  invariants(book);
});
