/** An order's card: who, what, until when, the one next step, and what has happened. */

import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Card } from '../../../kernel/protocol';
import { may } from '../../../kernel/role';
import type { Query } from '../../../ports/feature';
import { chatOf } from '../../customers';
import { flowOf, isLate, stateText, stateTone } from '../../flow';
import { products } from '../../stock';
import { historyOf } from '../card/history';
import { linesOf } from '../card/lines';
import { askingWho } from '../card/second-check';
import { stepsOf } from '../card/steps';
import { type Checklist, checklistOf } from '../checklist';
import { idField } from '../input';
import { loadLines, loadOrder } from '../load';
import { RETURNS } from '../roles';
import { nextButton } from '../rules/next';

const input = () => z.object({ id: idField() });

/** What the page knows of an order beyond its card. */
export interface OrderCardAnswer extends Card {
  /** Something of it is with the customer, and this person may take it back. */
  readonly out: boolean;
  /** Opens a chat with its customer. */
  readonly chat?: string;
  /** Of the stage it stands in. */
  readonly checklist?: Checklist;
}

export const card: Query<z.infer<ReturnType<typeof input>>, OrderCardAnswer> = {
  name: 'orders.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const order = loadOrder(context, id);
    if (isRefusal(order)) return order;
    const stored = loadLines(context, order);
    if (isRefusal(stored)) return stored;
    const rows = stored.map(({ values }) => values);
    const open = rows.some((row) => row.open > 0);
    // Only goods still to go need the shelf.
    const shelf = open
      ? context
          .from(products)
          .all()
          .map(({ values }) => values)
      : [];
    const { values } = order;
    const state = values.state ?? 'received';
    const flow = flowOf(context);
    const checklist = checklistOf(context, flow, values);
    const chat = chatOf(context, values.customer);
    const next = nextButton(values, context.who, context.language);
    const late = isLate(context, flow, values);
    return {
      title: order.id,
      state: { text: stateText(state, context.language), tone: stateTone(state, late) },
      lines: linesOf(context, flow, values, rows, shelf),
      ...(next && { next: askingWho(context, values, next) }),
      more: stepsOf(context, values).map((step) => askingWho(context, values, step)),
      ...(checklist && { checklist }),
      ...(chat && { chat }),
      history: historyOf(context, values),
      out: values.shippedUnits > values.returnedUnits && may(context.who, RETURNS),
    };
  },
};
