/** What people see of orders: card, list, open work, alarm and search index. */
import { orders as feature } from '../../../src/features/orders/feature';
import { orders } from '../../../src/features/orders/tables';
import type { Card } from '../../../src/kernel/protocol';
import { type MemoryBook, OWNER } from '../../support/memory-context';
import { openShop } from '../../support/shop';

function threeOrders(): MemoryBook {
  const book = openShop();
  for (const [promised, quantity] of [
    ['2026-11-07', 2],
    ['2026-11-05', 1],
    ['2026-11-03', 3],
  ])
    book.perform('orders.create', {
      customer: { id: 'PLG-00001' },
      channel: 'shopee',
      promised,
      channelNo: `SP-${quantity}`,
      lines: [{ product: 'KTN-TAS', quantity }],
    });
  book.perform('orders.check', { id: 'PSN-000002' });
  book.perform('orders.process', { id: 'PSN-000002' });
  return book;
}

const card = (book: MemoryBook, id: string, role = OWNER.role): Card =>
  book.perform<Card>('orders.card', { id }, { who: { ...OWNER, role } }).result;

test('the card has who, when, what, how much, and one big next step', () => {
  const shown = card(threeOrders(), 'PSN-000002');
  expect(shown).toMatchObject({ title: 'PSN-000002', state: { text: 'Diproses', tone: 'note' } });
  expect(shown.lines).toEqual([
    { text: 'Ayu (contoh) · Shopee', panel: 'customers.card', id: 'PLG-00001' },
    { text: 'Janji hari ini' },
    { text: 'Tahap ini: gudang', aside: 'batas 2 hari' },
    { text: 'menunggu bayar', tone: 'watch' },
    { text: '1 × Tas belanja katun', aside: 'siap' },
    { text: 'Rp48.000', aside: 'belum dibayar', strong: true },
    { text: 'No. Shopee SP-1' },
  ]);
  expect(shown.next).toEqual({
    label: 'Kirim semua (1)',
    action: 'orders.ship',
    input: { id: 'PSN-000002' },
  });
  expect(shown.more.map(({ label }) => label)).toEqual(['Tahan', 'Catat lunas', 'Batalkan']);
  expect(shown.history.map(({ when, text }) => `${when}: ${text}`)).toEqual([
    `hari ini 10.00: diproses, ${OWNER.name}`,
    'hari ini 10.00: dicek',
    'hari ini 10.00: masuk',
  ]);
});

test('a late order says so in words and red', () => {
  const shown = card(threeOrders(), 'PSN-000003');
  expect(shown.state?.tone).toBe('act');
  expect(shown.lines[1]).toEqual({ text: 'Janji 3 Nov', aside: 'terlambat 2 hari', tone: 'act' });
});

test('nobody is offered a step their role may not take', () => {
  const book = threeOrders();
  expect(card(book, 'PSN-000002', 'sales').next).toBeUndefined();
  expect(card(book, 'PSN-000002', 'warehouse').next?.label).toBe('Kirim semua (1)');
  expect(card(book, 'PSN-000002', 'reviewer')).toMatchObject({ more: [] });
});

test('a closed order offers nothing but its history', () => {
  const book = threeOrders();
  book.perform('orders.ship', { id: 'PSN-000002', checkedBy: 'Lestari' });
  book.wait(24);
  book.perform('orders.close', { id: 'PSN-000002', anyway: true });
  book.wait(48);
  const shown = card(book, 'PSN-000002');
  expect(shown.state).toEqual({ text: 'Selesai', tone: 'good' });
  expect(shown.next).toBeUndefined();
  expect(shown.history[0]).toMatchObject({ when: '2 hari lalu', text: 'selesai' });
  expect(shown.history[1]).toMatchObject({ when: '3 hari lalu', text: 'dikirim 1, diperiksa Lestari' });
});

test('the list shows what is open by its promise, late ones alone, or all from the newest', () => {
  const book = threeOrders();
  const rows = (filter: string) =>
    book
      .perform<{ rows: { id: string; chip: { text: string }; step?: { label: string } }[] }>('orders.list', {
        filter,
      })
      .result.rows.map(({ id, chip, step }) => `${id} ${chip.text} → ${step?.label}`);
  expect(rows('open')).toEqual([
    'PSN-000003 terlambat 2 hari → Cek',
    'PSN-000002 menunggu bayar → Kirim semua (1)',
    'PSN-000001 menunggu bayar → Cek',
  ]);
  expect(rows('late')).toEqual(['PSN-000003 terlambat 2 hari → Cek']);
  expect(rows('all')[0]).toMatch(/^PSN-000003/);
});

test('a long list comes in pages', () => {
  const book = threeOrders();
  const first = book.perform<{ rows: unknown[]; more?: number }>('orders.list', {
    filter: 'all',
    most: 2,
  }).result;
  expect([first.rows.length, first.more]).toEqual([2, 2]);
  const next = book.perform<{ rows: unknown[]; more?: number }>('orders.list', {
    filter: 'all',
    most: 2,
    after: 2,
  }).result;
  expect([next.rows.length, next.more]).toEqual([1, undefined]);
});

test('open work names the next step of those whose role takes it', () => {
  const book = threeOrders();
  expect(feature.work?.(book.context({ ...OWNER, role: 'warehouse' }))).toEqual([
    {
      id: 'PSN-000002',
      kind: 'Pesanan',
      title: 'Kemas PSN-000002',
      owner: '',
      responsible: 'gudang',
      due: '2026-11-05',
      late: false,
      step: 'Kirim semua (1)',
      // The title says the step: whose it is and what goes into the box says more.
      note: 'Ayu (contoh) · 1 × Tas belanja katun',
      state: 'Diproses · menunggu bayar',
      row: 3,
      panel: 'orders.card',
    },
  ]);
  expect(feature.work?.(book.context())?.map(({ title, late }) => [title, late])).toEqual([
    ['Cek PSN-000001', false],
    ['Kemas PSN-000002', false],
    ['Cek PSN-000003', true],
  ]);
});

test('home says how many are late and leads there, and says nothing when none is', () => {
  const book = threeOrders();
  expect(feature.alarm?.(book.context())).toEqual({
    text: '1 pesanan terlambat',
    panel: 'orders.list',
    input: { filter: 'late' },
  });
  book.perform('orders.cancel', { id: 'PSN-000003' });
  expect(feature.alarm?.(book.context())).toBeUndefined();
});

test('search finds an order by number, customer, channel number and tracking number', () => {
  const book = threeOrders();
  book.perform('orders.ship', { id: 'PSN-000002', trackingNo: 'JX1' });
  expect(feature.index?.(book.context()).entries[1]).toEqual({
    id: 'PSN-000002',
    panel: 'orders.card',
    title: 'PSN-000002 · Ayu (contoh)',
    note: 'Dikirim',
    keys: ['SP-1', 'JX1'],
  });
  expect(book.rows(orders)).toHaveLength(3);
});
