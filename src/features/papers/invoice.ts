/** An invoice or credit note as a paper: what was delivered, what it comes to, what is still to be paid. */
import { sayDay } from '../../kernel/day';
import { type Money, ZERO } from '../../kernel/money';
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { say } from '../../kernel/words';
import type { Context, Stored } from '../../ports/context';
import { customers } from '../customers';
import { orders } from '../orders';
import { howToPayIn, type invoices, ordersIn } from '../payments';
import { linesOf } from './load';
import { amountIn, fileName, type Paper, shareIn, wordsFor } from './rules/paper';
import { texts } from './words';

type Invoice = Stored<typeof invoices>;

/** Reads its orders, their lines and the customer. Three round trips. */
export function invoicePaper(context: Context, bill: Invoice): Paper | Refusal {
  const { language, settings } = context;
  const { values } = bill;
  const text = (key: keyof typeof texts, more = {}) => say(texts[key], language, more);
  const isNote = values.reverses !== '';
  const body = isNote ? { sums: [] } : bodyOf(context, bill);
  if (isRefusal(body)) return body;
  const amount = (of: number): string => amountIn(context, of);
  const address = addressOf(context, values.customer);
  const own = ordersIn(values.orders).join(', ');
  const pay = isNote || values.balance <= 0 ? '' : howToPayIn(settings);
  return {
    kind: text(isNote ? 'papers.creditNote' : 'papers.invoice'),
    no: bill.id,
    firm: settings.firm,
    file: fileName(bill.id, values.customerName),
    facts: [
      [text('papers.for'), values.customerName],
      ...(address ? [[text('papers.address'), address] as const] : []),
      ...(own ? [[text('papers.orders'), own] as const] : []),
      ...(values.day ? [[text('papers.day'), sayDay(values.day, language)] as const] : []),
      ...(values.due && !isNote ? [[text('papers.due'), sayDay(values.due, language)] as const] : []),
      ...(isNote ? [[text('papers.reverses'), values.reverses] as const] : []),
    ],
    ...body,
    sums: [
      ...body.sums,
      { word: text('papers.total'), amount: amount(values.total), strong: true },
      ...(values.credited > 0 ? [{ word: text('papers.credited'), amount: amount(-values.credited) }] : []),
      ...(isNote || values.paid === 0 ? [] : [{ word: text('papers.paid'), amount: amount(values.paid) }]),
      ...(isNote || values.paid === 0
        ? []
        : [{ word: text('papers.balance'), amount: amount(values.balance), strong: true }]),
    ],
    closing: [
      [text('papers.words'), wordsFor(context, values.total)],
      ...(pay ? [[text('papers.howToPay'), pay] as const] : []),
    ],
    note: values.note,
  };
}

/** Where the customer lives, on as many lines as somebody wrote; empty where nobody knows. */
function addressOf(context: Context, id: string): string {
  const person = id === '' ? undefined : context.from(customers).byId(id)?.values;
  const { address = '', city = '' } = person ?? {};
  const known = address.toLowerCase().includes(city.toLowerCase());
  return [address.trim(), known ? '' : city.trim()].filter(Boolean).join('\n');
}

function bodyOf(context: Context, { id, values }: Invoice): Pick<Paper, 'table' | 'sums'> | Refusal {
  const { language } = context;
  const text = (key: keyof typeof texts, more = {}) => say(texts[key], language, more);
  const amount = (of: number): string => amountIn(context, of);
  const own = context.from(orders).byIds(ordersIn(values.orders));
  const found = own.flatMap((order) => (order ? [order] : []));
  if (found.length < own.length) return refuse('payments.orderLost', { no: id });
  const lines = linesOf(context, found);
  if (isRefusal(lines)) return lines;
  const rows = found.flatMap((order) => {
    const day = order.values.at === null ? '' : sayDay(context.zone.dayAt(order.values.at), language);
    return [
      ...(found.length > 1 ? [[[order.id, day].filter(Boolean).join(' · '), '', '', '']] : []),
      ...(lines.get(order.id) ?? []).map(({ values: { name, quantity, price, discount, total } }) => [
        discount > 0 ? text('papers.less', { name, share: shareIn(language, discount) }) : name,
        String(quantity),
        amount(price),
        amount(total),
      ]),
    ];
  });
  const sum = (of: (order: (typeof found)[number]['values']) => Money): number =>
    found.reduce((all, order) => all + of(order.values), ZERO as number);
  const goods = [...lines.values()].flat().reduce((all, { values: { total } }) => all + total, 0);
  const [fee, discount, tax] = [sum((of) => of.fee), sum((of) => of.discount), sum((of) => of.tax)];
  // Brought in from elsewhere, a total may hold what stands in no column: the paper adds up all the same.
  const other = values.total - (goods + fee - discount + tax);
  const parts = [
    ['papers.fee', fee],
    ['papers.discount', -discount],
    ['papers.tax', tax],
    ['papers.other', other],
  ] as const;
  return {
    table: {
      heads: [text('papers.item'), text('papers.quantity'), text('papers.price'), text('papers.amount')],
      rows,
    },
    sums: parts.flatMap(([key, of]) => (of === 0 ? [] : [{ word: text(key), amount: amount(of) }])),
  };
}
