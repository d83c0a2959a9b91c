/** Orders by what is left to do: open ones by their promise, late ones, or the newest of all. */
import * as z from 'zod/mini';
import { sayMoney } from '../../../kernel/money';
import { pageOf } from '../../../kernel/page';
import type { CardStep, Tone } from '../../../kernel/protocol';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import {
  type Flow,
  flowOf,
  isLate,
  isOpen,
  lateText,
  mayStep,
  nextStep,
  stateOf,
  stateText,
  stateTone,
} from '../../flow';
import { askingWho } from '../card/second-check';
import { unticked } from '../checklist';
import type { Order } from '../load';
import { readyLines } from '../ready';
import { recent } from '../recent';
import { nextButton } from '../rules/next';
import { reasonTone } from '../rules/said';

const input = () =>
  z.object({
    filter: z.optional(z.enum(['open', 'ready', 'late', 'all'])),
    most: z.optional(z.int()),
    /** What an earlier answer gave as `more`. */
    after: z.optional(z.int()),
  });

interface OrderListRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip: { readonly text: string; readonly tone: Tone };
  readonly aside: string;
  readonly step?: CardStep;
}

interface OrderListAnswer {
  readonly rows: OrderListRow[];
  readonly more?: number;
}

export const list: Query<z.infer<ReturnType<typeof input>>, OrderListAnswer> = {
  name: 'orders.list',
  writes: false,
  input,
  roles: 'all',
  run: (context, { filter = 'open', ...asked }) => {
    const flow = flowOf(context);
    const found = recent(context).filter(({ values }) => {
      if (filter === 'all') return true;
      if (filter === 'ready') return mayStep(stateOf(values), 'ship');
      return filter === 'late' ? isLate(context, flow, values) : isOpen(values);
    });
    const shown = filter === 'ready' ? inStock(context, found) : found;
    // What was promised first is worked on first; history reads from its end.
    const ordered =
      filter === 'all'
        ? [...shown].reverse()
        : [...shown].sort(
            (a, b) =>
              compare(a.values.promised ?? '9999', b.values.promised ?? '9999') || compare(a.id, b.id),
          );
    const { page, ...more } = pageOf(ordered, asked);
    return {
      rows: page.map((order) => rowOf(context, flow, order)),
      ...more,
    };
  },
};

/** Those of which something lies on the shelf. */
function inStock(context: Context, found: readonly Order[]): readonly Order[] {
  const lines = readyLines(context, found);
  return found.filter(({ id }) => lines.get(id)?.some(({ there }) => there > 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowOf(context: Context, flow: Flow, { id, values }: Order): OrderListRow {
  const { language, currency, who } = context;
  // What is not ticked yet is ticked on the card, which the row opens.
  const due = nextStep(values);
  const waits = due && unticked(context, id, values, due);
  const step = waits ? undefined : nextButton(values, who, language);
  return {
    id,
    panel: 'orders.card',
    title: `${id} · ${values.customerName}`,
    note: values.items,
    chip: chipOf(context, flow, values),
    aside: sayMoney(values.total, currency, language),
    ...(step && { step: askingWho(context, values, step) }),
  };
}

/** Late first, then what it waits for, then where it is. */
function chipOf(context: Context, flow: Flow, values: Order['values']): { text: string; tone: Tone } {
  const { language } = context;
  const late = lateText(context, flow, values);
  if (late !== '') return { text: late, tone: 'act' };
  const state = values.state ?? 'received';
  if (state !== 'held' && isOpen(values) && values.reason !== '')
    return { text: values.reason, tone: reasonTone(values.reason) };
  return { text: stateText(state, language), tone: stateTone(state, false) };
}
