/** A new order: its lines reserve stock at once, and a new customer is made in the same change. */
import * as z from 'zod/mini';
import { addDays } from '../../../kernel/day';
import { addMoney, isAmount, type Money, sayMoney, ZERO } from '../../../kernel/money';
import { isRefusal, Refusal, refuse } from '../../../kernel/problem';
import { rateOn, ratesIn, taxOn } from '../../../kernel/tax';
import type { Action, Said } from '../../../ports/feature';
import { reasonOf, stateOf } from '../../flow';
import { post } from '../../stock';
import { buyer } from '../buyer';
import { channelField, dayField, moneyField, nameField, quantityField, textField } from '../input';
import { pickLines } from '../pick';
import { SELLS } from '../roles';
import { reasonText } from '../rules/said';
import { itemsText, totalOf, totalOfLine } from '../rules/totals';
import { lines as linesTable, orders, PROMISED_IN } from '../tables';

/** What a new order is made of; a lead that becomes one asks for the same. */
export const orderInput = () =>
  z.object({
    customer: z.object(
      {
        id: z.optional(z.string({ error: 'orders.customerNeeded' })),
        name: z.optional(nameField('orders.name')),
        phone: z.optional(z.string({ error: 'orders.phone' })),
        city: z.optional(textField()),
        address: z.optional(textField()),
      },
      { error: 'orders.customerNeeded' },
    ),
    channel: z.optional(channelField()),
    /** Absent: in two days; null: no promise. */
    promised: z.optional(z.nullable(dayField())),
    /** Minor units, as are all amounts. */
    fee: z.optional(z.nullable(moneyField('orders.fee'))),
    discount: z.optional(z.nullable(moneyField('orders.discount'))),
    lines: z
      .array(
        z.object(
          {
            /** Id or SKU, in either field. */
            product: z.optional(nameField('orders.productNeeded')),
            sku: z.optional(nameField('orders.productNeeded')),
            quantity: quantityField(),
            /** Without it the product's own. */
            price: z.optional(z.nullable(moneyField('orders.price', 'orders.priceNegative'))),
            /** A share of the price: 0.15 takes 15 % off. */
            discount: z.optional(
              z
                .number({ error: 'orders.lineDiscount' })
                .check(z.refine((share) => share >= 0 && share <= 1, { error: 'orders.lineDiscount' })),
            ),
          },
          { error: 'orders.productNeeded' },
        ),
        { error: 'orders.linesNeeded' },
      )
      .check(z.minLength(1, 'orders.linesNeeded'), z.maxLength(200, 'orders.linesMany')),
    note: z.optional(textField()),
    channelNo: z.optional(textField()),
    /** Whether more than is available may be ordered and wait for stock. */
    backorder: z.optional(z.boolean({ error: 'orders.flag' })),
  });
type Input = z.infer<ReturnType<typeof orderInput>>;

export interface Created {
  readonly no: string;
  readonly customer: string;
  readonly total: Money;
  /** A customer with a similar name, when this one is new. */
  readonly similar?: string;
}

export const create: Action<Input, Created> = {
  name: 'orders.create',
  writes: true,
  input: orderInput,
  roles: SELLS,
  run: (context, asked) => {
    const { currency, language } = context;
    const picked = pickLines(context, asked.lines, asked.backorder ?? false);
    if (isRefusal(picked)) return picked;
    const fee = asked.fee ?? ZERO;
    const discount = asked.discount ?? ZERO;
    const sum = totalOf(picked.lines, fee, ZERO);
    if (discount > sum) {
      const amounts = {
        discount: sayMoney(discount, currency, language),
        sum: sayMoney(sum, currency, language),
      };
      return refuse('orders.discountLarge', amounts, { field: 'discount' });
    }
    const price = totalOf(picked.lines, fee, discount);
    const tax = taxOn(price, rateOn(ratesIn(context.settings), context.today));
    const total = addMoney(price, tax);
    if (!isAmount(total)) return refuse('orders.price', {}, { field: 'lines.0.price' });
    const customer = buyer(context, asked.customer, total);
    if (isRefusal(customer)) return customer;
    const facts = {
      checkedAt: null,
      processedAt: null,
      shippedAt: null,
      closedAt: null,
      heldAt: null,
      cancelledAt: null,
      units: picked.lines.reduce((units, line) => units + line.quantity, 0),
      shippedUnits: 0,
      paid: ZERO,
      total,
      promised: asked.promised === undefined ? addDays(context.today, PROMISED_IN) : asked.promised,
    };
    const order = context.change.insert(orders, {
      ...facts,
      customer: customer.id,
      customerName: customer.name,
      channel: asked.channel ?? 'whatsapp',
      channelNo: asked.channelNo?.trim() ?? '',
      items: itemsText(picked.lines),
      state: stateOf(facts),
      reason: reasonText(reasonOf(facts, picked.short), language),
      at: context.now,
      fee,
      discount,
      tax,
      notes: asked.note ?? '',
      lineCount: picked.lines.length,
    });
    for (const [index, line] of picked.lines.entries()) {
      const made = context.change.insert(linesTable, {
        ...line,
        order: order.id,
        open: line.quantity,
        total: totalOfLine(line),
      });
      // The record is written after the action returned, so it can still learn where its lines begin.
      if (index === 0) order.firstLine = made.id;
    }
    const posted = post(
      context,
      [],
      picked.lines.map(({ product, quantity }) => ({ product, units: quantity })),
    );
    if (isRefusal(posted)) return new Refusal(posted.problems);
    return {
      no: order.id,
      customer: customer.id,
      total,
      ...(customer.similar && { similar: customer.similar }),
    };
  },
  inverse: { with: 'orders.cancel', input: (_, { no }) => ({ id: no }) },
  done: ({ no, total, similar }, { currency, language }): Said => {
    const values = { no, total: sayMoney(total, currency, language) };
    return similar
      ? { code: 'orders.createdSimilar', values: { ...values, similar } }
      : { code: 'orders.created', values };
  },
};
