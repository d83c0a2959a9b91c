/** Templates: filled from what records tell, kept in every wording, counted, and closed to what is sensitive. */
import { customers as customersFeature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import { orders as ordersFeature } from '../../../src/features/orders/feature';
import { orders } from '../../../src/features/orders/tables';
import { payments as paymentsFeature } from '../../../src/features/payments/feature';
import { invoices } from '../../../src/features/payments/tables';
import type { Filling } from '../../../src/features/templates/actions/fill';
import { templatesOf } from '../../../src/features/templates/feature';
import { STARTERS } from '../../../src/features/templates/starters';
import { revisions, templates } from '../../../src/features/templates/tables';
import { tickets as ticketsFeature } from '../../../src/features/tickets/feature';
import { blanksIn, filledIn, missingIn, wholeOf } from '../../../src/kernel/blanks';
import type { Day } from '../../../src/kernel/day';
import type { Money } from '../../../src/kernel/money';
import type { Role } from '../../../src/kernel/role';
import { mailLink, whatsappLink } from '../../../src/ui/links';
import { MemoryBook, type Outcome, OWNER } from '../../support/memory-context';

const TELLERS = [ticketsFeature, ordersFeature, customersFeature, paymentsFeature];
let book: MemoryBook;
beforeEach(() => {
  book = new MemoryBook([...TELLERS, templatesOf(TELLERS, () => true)]);
  book.put(customers, { name: 'Yuni (contoh)', phone: '6284000000023', email: 'yuni@x.example' });
  book.put(orders, {
    customer: 'PLG-00001',
    customerName: 'Yuni (contoh)',
    items: '2 × Mangkuk',
    total: 70_000 as Money,
    courier: 'JNE',
    promised: '2026-11-07' as Day,
  });
  book.put(invoices, {
    customer: 'PLG-00001',
    customerName: 'Yuni (contoh)',
    total: 70_000 as Money,
    balance: 20_000 as Money,
    due: '2026-11-19' as Day,
  });
});
function yes<R = Record<string, unknown>>(
  action: string,
  input: unknown,
  role: Role = 'service',
): Outcome<R> {
  const told = book.perform<R>(action, input, { who: { ...OWNER, role } });
  if (!told.ok) throw new Error(told.said.join(' ') || JSON.stringify(told.problems));
  return told;
}
const fill = (about: string, role?: Role) => yes<Filling>('templates.fill', { about }, role).result;
const ask = (more = {}) => yes('tickets.add', { subject: 'kapan sampai', order: 'PSN-000001', ...more });
const read = (filling: Filling, title: string) => {
  const template = filling.templates.find((each) => each.title === title);
  return filledIn(template?.text ?? '', filling.values);
};

test('a ticket’s question finds its template first; what is not known yet is named with its place', () => {
  yes('templates.starters', {});
  ask();
  const before = fill('TKT-000001');
  expect(before).toMatchObject({
    about: 'TKT-000001 · Yuni (contoh)',
    dial: '6284000000023',
    proposed: true,
    answered: { action: 'tickets.answer', input: { id: 'TKT-000001' } },
  });
  expect(before.templates[0]?.title).toBe('Kapan sampai?');
  expect(missingIn(read(before, 'Kapan sampai?'))).toEqual(['resi']);
  expect(before.where).toMatchObject({
    resi: 'No. resi di PSN-000001',
    tracking_no: 'No. resi di PSN-000001',
  });
  book.set(orders, 'PSN-000001', { trackingNo: 'JP1234' });
  expect(wholeOf(read(fill('TKT-000001'), 'Kapan sampai?'))).toBe(
    'Halo Kak Yuni (contoh), pesanan PSN-000001 sudah kami kirim dengan JNE, nomor resi JP1234. Kabari kami bila ada yang bisa dibantu.',
  );
});

test('a ticket without an order asks for its order; an invoice and a customer fill what they know', () => {
  yes('templates.starters', {});
  ask({ order: '', customer: { id: 'PLG-00001' } });
  const filling = fill('TKT-000001');
  expect(missingIn(read(filling, 'Kapan sampai?'))).toEqual(['no_pesanan', 'kurir', 'resi']);
  expect(filling.where.resi).toBe('Pesanan di TKT-000001');
  expect(wholeOf(read(fill('INV-000001'), 'Pengingat bayar'))).toContain(
    'INV-000001 sebesar Rp70.000 jatuh tempo 19 Nov, sisanya Rp20.000.',
  );
  expect(fill('plg-00001').values).toMatchObject({
    nama: 'Yuni (contoh)',
    name: 'Yuni (contoh)',
    saya: 'Ratna',
  });
  expect(book.perform('templates.fill', { about: 'PRD-0001' }).problems.map(({ code }) => code)).toEqual([
    'templates.nothingTold',
  ]);
});

test('nothing is prepared for a sensitive ticket, and no number is given to who may not see it', () => {
  yes('templates.starters', {});
  ask({ sensitive: true });
  expect(fill('TKT-000001')).toMatchObject({
    templates: [],
    closed: 'Tiket sensitif dijawab orang dengan kata-katanya sendiri, tanpa template.',
  });
  expect(fill('PSN-000001', 'warehouse')).toMatchObject({ dial: '', email: '' });
});

test('the starter texts come once, in the language of the workbook, with blanks that something fills', () => {
  expect(yes('templates.starters', {}).said).toEqual(['8 template awal tersimpan.']);
  expect(book.perform('templates.starters', {}).problems.map(({ code }) => code)).toEqual([
    'templates.startersThere',
  ]);
  for (const { text } of STARTERS) expect(blanksIn(text.id).length).toBe(blanksIn(text.en).length);
  const known = new Set(['PSN-000001', 'INV-000001'].flatMap((id) => Object.keys(fill(id).values)));
  const strange = STARTERS.flatMap(({ text }) => [...blanksIn(text.id), ...blanksIn(text.en)]);
  // What is in stock a person looks up: it is asked for in the preview.
  expect(strange.filter((name) => !known.has(name))).toEqual(['barang', 'stok', 'product', 'stock']);
});

test('what goes to customers and what stays in the house are two lists', () => {
  yes('templates.starters', {});
  const titles = (filter: string) =>
    book
      .perform<{ rows: { title: string }[] }>('templates.list', { filter })
      .result.rows.map(({ title }) => title);
  expect(titles('sent')).toEqual(['Kapan sampai?', 'Ready, Kak?', 'Pengingat bayar', 'Invoice']);
  expect(titles('house')).toEqual([
    'Brief konten',
    'Laporan mingguan',
    'Checklist pengiriman',
    'Revisi desain',
  ]);
});

test('every wording is kept; taking an edit back is one more; uses are counted', () => {
  yes('templates.add', { title: 'Ukuran?', text: 'Panjang {panjang}' });
  const told = yes('templates.edit', { id: 'TPL-000001', set: { text: 'Lebar {lebar}' } });
  expect(told.said).toEqual(['TPL-000001 kini revisi 2: Ukuran?.']);
  expect(book.row(templates, 'TPL-000001')).toMatchObject({ fields: 'lebar', revision: 2, kind: 'answer' });
  const stale = { id: 'TPL-000001', set: { text: 'x' }, was: { text: 'Panjang {panjang}' } };
  expect(book.perform('templates.edit', stale).problems.map(({ code }) => code)).toEqual(['templates.clash']);
  expect(book.undo(told).ok).toBe(true);
  expect(book.rows(revisions).map(({ revision, text }) => [revision, text])).toEqual([
    [1, 'Panjang {panjang}'],
    [2, 'Lebar {lebar}'],
    [3, 'Panjang {panjang}'],
  ]);
  yes('templates.use', { id: 'TPL-000001' });
  expect(yes('templates.use', { id: 'TPL-000001' }).said).toEqual(['Ukuran?: dipakai 2 kali.']);
  expect(yes<{ history: unknown[] }>('templates.card', { id: 'TPL-000001' }).result.history).toHaveLength(3);
  yes('templates.archive', { id: 'TPL-000001' });
  expect(fill('PSN-000001').templates).toEqual([]);
});

test('where only orders and templates are on, an order is answered from just as well', () => {
  const only = [ordersFeature, templatesOf(TELLERS, (key) => ['orders', 'templates'].includes(key))];
  const told = new MemoryBook(only);
  told.put(orders, { customerName: 'Yuni (contoh)', courier: 'JNE', trackingNo: 'JP1' });
  told.perform('templates.starters', {});
  const { result } = told.perform<Filling>('templates.fill', { about: 'PSN-000001' });
  expect(result).toMatchObject({
    about: 'PSN-000001 · Yuni (contoh)',
    values: { kurir: 'JNE', resi: 'JP1' },
  });
  expect(told.perform('templates.fill', { about: 'PLG-00001' }).ok).toBe(false);
});

test('links hold the text whole, whatever stands in it, and nothing but digits to dial', () => {
  const text = 'Halo & "Kak" <b>#1?</b>\nbaris 2 ✓';
  const chat = new URL(whatsappLink('62840-0000', text));
  expect([chat.origin, chat.pathname, chat.searchParams.get('text')]).toEqual([
    'https://wa.me',
    '/628400000',
    text,
  ]);
  const mail = new URL(mailLink('yuni&x@x.example', 'Soal?', text));
  expect([mail.pathname, mail.searchParams.get('subject'), mail.searchParams.get('body')]).toEqual([
    'yuni%26x@x.example',
    'Soal?',
    text,
  ]);
});
