/** An order's card: who, what, until when, the one next step, and what has happened. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { flowOf, isLate, stateText, stateTone } from '../../flow';
import { products } from '../../stock';
import { historyOf } from '../card/history';
import { linesOf } from '../card/lines';
import { stepsOf } from '../card/steps';
import { idField } from '../input';
import { loadLines, loadOrder } from '../load';
import { RETURNS } from '../roles';
import { nextButton } from '../rules/next';
import { secondCheckOn } from '../rules/second-check';
import { texts } from '../words';

const input = () => z.object({ id: idField() });

/** What the page knows of an order beyond its card. */
export interface OrderCardAnswer extends Card {
  /** Something of it is with the customer, and this person may take it back. */
  readonly out: boolean;
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
    const next = nextButton(values, context.who.role, context.language);
    const flow = flowOf(context);
    const late = isLate(context, flow, values);
    return {
      title: order.id,
      state: { text: stateText(state, context.language), tone: stateTone(state, late) },
      lines: linesOf(context, flow, values, rows, shelf),
      ...(next && { next: asksForCheck(context, values.checkedBy) ? checked(next, context) : next }),
      more: stepsOf(context, values),
      history: historyOf(context, values),
      out: values.shippedUnits > values.returnedUnits && RETURNS.includes(context.who.role),
    };
  },
};

/** Whether a name is still to be given before it leaves. */
const asksForCheck = ({ settings }: Context, checkedBy: string): boolean =>
  secondCheckOn(settings) && checkedBy.trim() === '';

/** *Kirim* asks who looked into the parcel. */
function checked(step: CardStep, { language }: Context): CardStep {
  if (step.action !== 'orders.ship') return step;
  const label = say(texts['orders.ask.checkedBy'], language);
  return { ...step, ask: [{ field: 'checkedBy', label, kind: 'text' }] };
}
