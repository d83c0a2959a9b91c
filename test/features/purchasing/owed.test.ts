/** The supplier's money: what is owed for what came, what is paid, and how each is taken back. */
import { customers } from '../../../src/features/customers/feature';
import { orders } from '../../../src/features/orders/feature';
import { payments } from '../../../src/features/payments/feature';
import { payables } from '../../../src/features/purchasing';
import { purchases } from '../../../src/features/purchasing/tables';
import type { MemoryBook } from '../../support/memory-context';
import { openShop, order, sound } from './book';

const warehouse = { email: 'joko@griyadaun.example', name: 'Joko', role: 'warehouse' } as const;
const finance = { email: 'nur@griyadaun.example', name: 'Nur', role: 'finance' } as const;

describe('what is owed', () => {
  const arrived = (): MemoryBook => {
    const book = openShop();
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    return book;
  };

  test('is paid in parts, by the due day told to others, and each payment is taken back', () => {
    const book = arrived();
    const part = book.perform('purchasing.pay', { id: 'PB-000001', amount: 500_000 }, { who: finance });
    expect(part.said).toEqual(['PB-000001: Rp500.000 dibayar, sisa Rp350.000.']);
    expect(payables(book.context())).toMatchObject([
      { no: 'PB-000001', supplier: 'Batok Jaya', balance: 350_000 },
    ]);
    const rest = book.perform('purchasing.pay', { id: 'PB-000001' });
    expect(rest.said).toEqual(['PB-000001: Rp350.000 dibayar, lunas.']);
    expect(payables(book.context())).toEqual([]);
    expect(book.perform('purchasing.pay', { id: 'PB-000001' }).problems.map(({ code }) => code)).toEqual([
      'purchasing.nothingOwed',
    ]);
    book.undo(rest);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ paid: 500_000, balance: 350_000 });
    book.undo(part);
    expect(book.row(purchases, 'PB-000001')).toMatchObject({ paid: 0, balance: 850_000, paidOn: null });
    sound(book);
  });

  test('may be paid ahead of the goods, up to what all of it costs', () => {
    const book = openShop();
    order(book);
    expect(book.perform('purchasing.pay', { id: 'PB-000001', amount: 1_000_000 }).ok).toBe(true);
    book.perform('purchasing.receive', { id: 'PB-000001', lines: [{ product: 'BTK-MGK', quantity: 50 }] });
    expect(book.row(purchases, 'PB-000001').balance).toBe(0);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    expect(book.row(purchases, 'PB-000001').balance).toBe(500_000);
    expect(book.perform('purchasing.pay', { id: 'PB-000001', amount: 600_000 }).said).toEqual([
      'Untuk PB-000001 paling banyak Rp500.000 lagi. Kurangi jumlahnya.',
    ]);
    sound(book);
  });

  test('stands in the cash of the week it is due in', () => {
    const book = openShop([orders, customers, payments]);
    book.modules = ['stock', 'orders', 'customers', 'payments', 'purchasing'];
    order(book);
    book.perform('purchasing.receive', { id: 'PB-000001' });
    const pays = () => {
      const { result } = book.perform<{ lines: { text: string; aside?: string }[] }>('payments.week', {});
      return result.lines.map(({ aside }) => aside).includes('−Rp1.500.000');
    };
    expect(pays()).toBe(false);
    book.set(purchases, 'PB-000001', { due: book.context().today });
    expect(pays()).toBe(true);
    book.modules = ['stock', 'orders', 'customers', 'payments'];
    expect(pays()).toBe(false);
  });

  test('is not for the warehouse to pay', () => {
    const answer = arrived().perform('purchasing.pay', { id: 'PB-000001' }, { who: warehouse });
    expect(answer.problems).toEqual([{ code: 'noRight' }]);
  });
});
