/** What a text to the customer may say of an invoice. */
import { sayDay } from '../../kernel/day';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Telling } from '../../ports/telling';
import { tellsCustomer } from '../customers';
import { money } from './load';
import { invoices } from './tables';
import { texts } from './words';

export function tellsInvoice(context: Context, id: string): Telling | undefined {
  const bill = numberOf(invoices, id) === undefined ? undefined : context.from(invoices).byId(id);
  if (!bill) return undefined;
  const { language, today } = context;
  const { customerName, customer, total, balance, due, orders } = bill.values;
  const buyer = tellsCustomer(context, customer);
  return {
    about: [bill.id, customerName].filter(Boolean).join(' · '),
    phone: buyer?.phone ?? '',
    email: buyer?.email ?? '',
    told: [
      { name: { id: 'nama', en: 'name' }, text: customerName, where: '' },
      { name: { id: 'no_invoice', en: 'invoice_no' }, text: bill.id, where: '' },
      { name: { id: 'no_pesanan', en: 'order_no' }, text: orders, where: '' },
      { name: { id: 'jumlah', en: 'amount' }, text: money(context, total), where: '' },
      { name: { id: 'sisa', en: 'balance' }, text: money(context, balance), where: '' },
      {
        name: { id: 'jatuh_tempo', en: 'due' },
        text: due === null ? '' : sayDay(due, language, today),
        where: say(texts['payments.where.due'], language, { no: bill.id }),
      },
    ],
  };
}
