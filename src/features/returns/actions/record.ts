/** Goods that come back: in stock again at the average cost, or scrapped at once; and the way back from an entry that was wrong. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import { isRefusal, type Problem, problem, Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import {
  idField,
  type Line,
  lines as linesTable,
  loadLines,
  loadOrder,
  momentField,
  type Order,
  orders,
  quantityField,
  RETURNS,
  textField,
} from '../../orders';
import { moves, placeNamed, post } from '../../stock';
import { CONDITIONS, type Condition, RETURN_REASONS } from '../choices';
import { plannedReturn, type ReturnedLine, returnPostings } from '../rules/returned';

const keys = <K extends string>(choices: readonly { readonly key: K }[]) =>
  choices.map(({ key }) => key) as [K, ...K[]];

const input = () =>
  z.object({
    id: idField(),
    lines: z
      .array(
        z.object({
          line: idField(),
          quantity: quantityField(),
          reason: z.enum(keys(RETURN_REASONS), { error: 'returns.reason' }),
          condition: z.enum(keys(CONDITIONS), { error: 'returns.condition' }),
        }),
        { error: 'returns.nothing' },
      )
      .check(z.minLength(1, 'returns.nothing'), z.maxLength(200, 'orders.linesMany')),
    /** When it came, where that was before it is entered. */
    at: z.optional(momentField()),
    /** Location it is put at; without it the main one. */
    place: z.optional(textField()),
  });
type Input = z.infer<ReturnType<typeof input>>;

interface Returned {
  readonly no: string;
  readonly units: number;
  readonly scrapped: number;
}

export const record: Action<Input, Returned> = {
  name: 'returns.record',
  writes: true,
  input,
  roles: RETURNS,
  run: (context, asked) => {
    const loaded = loadSent(context, asked.id);
    if (isRefusal(loaded)) return loaded;
    const { order, stored, rows } = loaded;
    const units = plannedReturn(order.id, rows, asked.lines);
    if (isRefusal(units)) return units;
    const place = placeNamed(context, asked.place);
    if (isRefusal(place)) return place;
    const at = asked.at !== undefined && asked.at < context.now ? asked.at : undefined;
    const more = { reference: order.id, place, ...(at !== undefined && { at: at as Moment }) };
    const posted = post(context, returnPostings(asked.lines, rows, more, context.language));
    if (isRefusal(posted)) return posted;
    return written(context, order, stored, units, asked.lines, 1);
  },
  inverse: {
    with: 'returns.takeBack',
    input: ({ lines, place }, { no }) => ({ id: no, lines, ...(place !== undefined && { place }) }),
  },
  done: ({ no, units, scrapped }) => ({
    code: scrapped > 0 ? 'returns.scrapDone' : 'returns.done',
    values: { no, units, scrapped },
  }),
};

/** Reversing rows: what was scrapped is there again, and then all of it is gone as it was. */
export const takeBack: Action<Input, Returned> = {
  name: 'returns.takeBack',
  writes: true,
  input,
  roles: RETURNS,
  run: (context, { id, lines, place: named }) => {
    const loaded = loadSent(context, id);
    if (isRefusal(loaded)) return loaded;
    const { order, stored, rows } = loaded;
    const units = new Map<string, number>();
    for (const { line, quantity } of lines) units.set(line, (units.get(line) ?? 0) + quantity);
    const there = (line: string): number => rows.find((row) => row.id === line)?.returned ?? 0;
    if ([...units].some(([line, sum]) => sum > there(line)) || !cameSo(context, lines, there))
      return refuse('orders.movedOn', { no: order.id });
    const place = placeNamed(context, named);
    if (isRefusal(place)) return place;
    const more = { reference: order.id, place };
    const posted = post(context, returnPostings(lines, rows, more, context.language, -1));
    // It may have been sold to somebody else since.
    if (isRefusal(posted)) return new Refusal(posted.problems.map((each) => soldSince(order.id, each)));
    return written(context, order, stored, units, lines, -1);
  },
  inverse: {
    with: 'returns.record',
    input: ({ lines, place }, { no }) => ({ id: no, lines, ...(place !== undefined && { place }) }),
  },
  done: ({ no, units }) => ({ code: 'returns.takenBack', values: { no, units } }),
};

/** Whether so many of each line were scrapped, and so many kept: one taken back as the other would leave goods nowhere, or twice. One round trip. */
function cameSo(
  context: Context,
  asked: readonly ReturnedLine[],
  returned: (line: string) => number,
): boolean {
  const ids = [...new Set(asked.map(({ line }) => line))];
  const scraps = context
    .from(moves)
    .where('line', ids)
    .filter(({ values }) => values.kind === 'scrap');
  return ids.every((id) => {
    const sum = (condition: Condition): number =>
      asked.reduce(
        (all, each) => all + (each.line === id && each.condition === condition ? each.quantity : 0),
        0,
      );
    const scrapped = scraps.reduce((all, { values }) => all - (values.line === id ? values.quantity : 0), 0);
    return sum('scrap') <= scrapped && sum('sellable') <= returned(id) - scrapped;
  });
}

/** The shelf's own problem in the words of the return that it stands against. */
function soldSince(no: string, trouble: Problem): Problem {
  return trouble.code === 'stock.notEnough' ? problem('returns.sold', { no, ...trouble.values }) : trouble;
}

function loadSent(context: Context, id: string) {
  const order = loadOrder(context, id);
  if (isRefusal(order)) return order;
  const stored = loadLines(context, order);
  return isRefusal(stored) ? stored : { order, stored, rows: stored.map(({ values }) => values) };
}

function written(
  context: Context,
  order: Order,
  stored: readonly Line[],
  units: ReadonlyMap<string, number>,
  asked: readonly ReturnedLine[],
  way: 1 | -1,
): Returned {
  for (const line of stored) {
    const back = units.get(line.id) ?? 0;
    if (back > 0) context.change.update(linesTable, line, { returned: line.values.returned + way * back });
  }
  const sum = (of: readonly ReturnedLine[]): number => of.reduce((all, { quantity }) => all + quantity, 0);
  const all = sum(asked);
  context.change.update(orders, order, { returnedUnits: order.values.returnedUnits + way * all });
  return { no: order.id, units: all, scrapped: sum(asked.filter(({ condition }) => condition === 'scrap')) };
}
