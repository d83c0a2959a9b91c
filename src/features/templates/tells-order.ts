/** What a text to the customer may say of an order: whoever has templates answers from orders too, with tickets or without. */
import { sayDay } from '../../kernel/day';
import { sayMoney } from '../../kernel/money';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Telling, Told } from '../../ports/telling';
import { tellsCustomer } from '../customers';
import { orders, stateText } from '../orders';
import { texts } from './words';

export function tellsOrder(context: Context, id: string): Telling | undefined {
  const order = numberOf(orders, id) === undefined ? undefined : context.from(orders).byId(id);
  if (!order) return undefined;
  const { language, today, currency } = context;
  const { customerName, customer, items, total, courier, trackingNo, promised, state } = order.values;
  const buyer = tellsCustomer(context, customer);
  const where = (column: 'courier' | 'trackingNo' | 'promised'): string =>
    say(texts['templates.where.column'], language, {
      column: orders.columns[column].header[language],
      no: order.id,
    });
  const told: Told[] = [
    { name: { id: 'nama', en: 'name' }, text: customerName, where: '' },
    { name: { id: 'no_pesanan', en: 'order_no' }, text: order.id, where: '' },
    { name: { id: 'isi', en: 'items' }, text: items, where: '' },
    { name: { id: 'jumlah', en: 'amount' }, text: sayMoney(total, currency, language), where: '' },
    { name: { id: 'status', en: 'status' }, text: stateText(state ?? 'received', language), where: '' },
    { name: { id: 'kurir', en: 'courier' }, text: courier, where: where('courier') },
    { name: { id: 'resi', en: 'tracking_no' }, text: trackingNo, where: where('trackingNo') },
    {
      name: { id: 'janji', en: 'promised' },
      text: promised === null ? '' : sayDay(promised, language, today),
      where: where('promised'),
    },
  ];
  return {
    about: [order.id, customerName].filter(Boolean).join(' · '),
    phone: buyer?.phone ?? '',
    email: buyer?.email ?? '',
    told,
  };
}
