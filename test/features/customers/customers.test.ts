/** Customers: the same person is not written twice, nobody is deleted, and phones show as the role may see them. */
import { customers as feature } from '../../../src/features/customers/feature';
import { customers } from '../../../src/features/customers/tables';
import type { Card } from '../../../src/kernel/protocol';
import type { Role } from '../../../src/kernel/role';
import { MemoryBook, OWNER } from '../../support/memory-context';
import { openShop } from '../../support/shop';

const as = (role: Role) => ({ ...OWNER, role });

test('a customer is kept with the phone in normal form', () => {
  const book = openShop();
  const done = book.perform<{ id: string }>('customers.add', {
    name: ' Budi (contoh) ',
    phone: '+62 812-3456.7890',
    city: 'Sleman',
    preferences: 'tanpa plastik',
  });
  expect(done.said).toEqual(['Budi (contoh) tersimpan (PLG-00004).']);
  expect(book.row(customers, done.result.id)).toMatchObject({
    name: 'Budi (contoh)',
    phone: '6281234567890',
  });
  expect(done.trips).toBeLessThanOrEqual(8);
});

test.each(['084000000016', '+62 840 0000 0016', '6284000000016', '840-0000-0016', '+62 (0)84000000016'])(
  'the phone %s is that of Putri, who is named',
  (phone) => {
    const answer = openShop().perform('customers.add', { name: 'Lain', phone });
    expect(answer.said).toEqual([
      'Nomor ini milik Putri (contoh) (PLG-00002). Pilih pelanggan itu, atau periksa nomornya.',
    ]);
    expect(answer.problems[0]?.place).toEqual({ field: 'phone' });
  },
);

test('a shop abroad keeps a number without its country as it was written, and still knows it again', () => {
  const book = new MemoryBook([feature], { zone: 'Europe/Stockholm', currency: 'EUR' });
  const added = book.perform<{ id: string }>('customers.add', { name: 'Astrid', phone: '0812-3456-7890' });
  expect(book.row(customers, added.result.id)).toMatchObject({ phone: '0812-3456-7890' });
  const again = book.perform('customers.add', { name: 'Lars', phone: ' 0812-3456-7890' });
  expect(again.problems).toMatchObject([{ code: 'customers.samePhone' }]);
});

test('the same e-mail is refused, whatever its case', () => {
  const book = openShop();
  book.perform('customers.add', { name: 'Budi', email: 'Budi@Contoh.example' });
  expect(
    book.perform('customers.add', { name: 'Lain', email: ' budi@contoh.example' }).problems,
  ).toMatchObject([{ code: 'customers.sameEmail', place: { field: 'email' } }]);
});

test('a phone or an e-mail that no cell can hold is refused beside its field', () => {
  const book = openShop();
  const long = {
    phone: `021${'.'.repeat(60_000)}5551234`,
    email: `a@${'b'.repeat(60_000)}.example`,
  };
  for (const field of ['phone', 'email'] as const)
    expect(book.perform('customers.add', { name: 'Budi', [field]: long[field] }).problems).toMatchObject([
      { code: `customers.${field}`, place: { field } },
    ]);
  const buyer = { name: 'Budi', phone: long.phone };
  const lines = [{ sku: 'KTN-TAS', quantity: 1 }];
  expect(book.perform('orders.create', { customer: buyer, lines }).problems).toMatchObject([
    { code: 'orders.phone', place: { field: 'customer.phone' } },
  ]);
});

test('a card without a customer asks for their number, not for a name', () => {
  expect(openShop().perform('customers.card', {}).said).toEqual([
    'Nomor pelanggan tidak terbaca. Isi misalnya PLG-00012.',
  ]);
});

test('a similar name is kept and told', () => {
  const done = openShop().perform('customers.add', { name: 'Kafe Sennja (contoh)' });
  expect(done.said).toEqual([
    'Kafe Sennja (contoh) tersimpan (PLG-00004). Mirip: Kafe Senja (contoh) (PLG-00003), periksa bila orangnya sama.',
  ]);
});

test('taken back, a customer is archived: out of search, not deleted, and named when the phone comes again', () => {
  const book = openShop();
  const done = book.perform('customers.add', { name: 'Budi', phone: '0812 3456 7890' });
  book.undo(done);
  expect(feature.index?.(book.context()).entries.map(({ title }) => title)).not.toContain('Budi');
  const again = book.perform('customers.add', { name: 'Budi', phone: '0812 3456 7890' });
  expect(again.problems).toMatchObject([{ code: 'customers.samePhoneArchived' }]);
  const card = book.perform<Card>('customers.card', { id: 'PLG-00004' }).result;
  expect(card.more).toEqual([
    { label: 'Kembalikan ke daftar', action: 'customers.restore', input: { id: 'PLG-00004' } },
  ]);
  expect(book.perform('customers.restore', { id: 'PLG-00004' }).ok).toBe(true);
  expect(book.perform('customers.restore', { id: 'PLG-00004' }).problems).toMatchObject([
    { code: 'customers.isListed' },
  ]);
});

test.each([
  [{ name: ' ' }, 'customers.name'],
  [{ name: 'x'.repeat(301) }, 'customers.name'],
  [{ phone: 'nanti' }, 'customers.phone'],
  [{ email: 'budi' }, 'customers.email'],
  [{ address: 'x'.repeat(50_001) }, 'customers.text'],
])('%j is refused beside its field', (wrong, code) => {
  const answer = openShop().perform('customers.add', { name: 'Budi', ...wrong });
  expect(answer.problems).toMatchObject([{ code, place: { field: Object.keys(wrong)[0] } }]);
});

test('the packer sees the ending of a phone, sales the whole with a link', () => {
  const book = openShop();
  const reach = (role: Role) =>
    book.perform<Card>('customers.card', { id: 'PLG-00002' }, { who: as(role) }).result.lines[0];
  expect(reach('warehouse')).toEqual({ text: '…0016' });
  expect(reach('sales')).toEqual({ text: '0840-0000-0016', link: 'https://wa.me/6284000000016' });
  const index = (role: Role) => feature.index?.(book.context(as(role))).entries[1];
  expect(index('content')).toMatchObject({ keys: ['0016'], facts: { phone: '…0016' } });
  expect(index('owner')).toMatchObject({ keys: ['0016'], facts: { phone: '6284000000016' } });
});

test('the list leads with the newest, and a follow-up of yesterday is red', () => {
  const book = openShop();
  book.put(customers, { name: 'Laras', followUp: '2026-11-04' as never });
  expect(book.perform('customers.list', { filter: 'followUp' }).result).toEqual({
    rows: [
      {
        id: 'PLG-00004',
        panel: 'customers.card',
        title: 'Laras',
        note: '',
        chip: { text: '4 Nov', tone: 'act' },
      },
    ],
  });
});

test('a customer is changed from the card, and putting back puts back exactly that', () => {
  const book = openShop();
  const before = book.row(customers, 'PLG-00002');
  const done = book.perform<{ was: object; now: object }>('customers.edit', {
    id: 'PLG-00002',
    city: 'Bantul',
    phone: '0812 5555 0001',
    followUp: '2026-11-09',
    was: { city: before.city },
  });
  expect(done.said).toEqual([`${before.name} diubah (PLG-00002).`]);
  expect(book.row(customers, 'PLG-00002')).toMatchObject({
    city: 'Bantul',
    phone: '6281255550001',
    followUp: '2026-11-09',
  });
  expect(done.trips).toBeLessThanOrEqual(11);
  const { was, now } = done.result;
  expect(book.perform('customers.edit', { id: 'PLG-00002', ...was, was: now }).problems).toEqual([]);
  expect(book.row(customers, 'PLG-00002')).toEqual(before);
});

test("another's number, another's change and no change at all are refused by name", () => {
  const book = openShop();
  const other = book.row(customers, 'PLG-00001');
  const edit = (input: object) => book.perform('customers.edit', { id: 'PLG-00002', ...input }).problems;
  expect(edit({ phone: other.phone })).toMatchObject([
    { code: 'customers.samePhone', place: { field: 'phone' }, values: { id: 'PLG-00001' } },
  ]);
  expect(edit({ city: 'Bantul', was: { city: 'Magelang' } })).toMatchObject([
    { code: 'backlog.clash', place: { field: 'city' } },
  ]);
  expect(edit({ name: book.row(customers, 'PLG-00002').name })).toMatchObject([
    { code: 'customers.sameAsBefore' },
  ]);
});
