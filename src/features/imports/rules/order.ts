/** One order of a file as a record with lines, new or against the one that is known; its state follows from its facts by the orders' own rules. */
import type { Moment } from '../../../kernel/day';
import { addMoney, type Money, ZERO } from '../../../kernel/money';
import { type Problem, problem } from '../../../kernel/problem';
import type { NewOf, RowOf } from '../../../kernel/table';
import { type Language, say } from '../../../kernel/words';
import {
  itemsText,
  type lines as linesTable,
  openUnits,
  type orders as ordersTable,
  REASONS,
  reasonOf,
  reasonText,
  stateOf,
  totalOf,
  totalOfLine,
} from '../../orders';
import { texts } from '../words';
import { isEmpty } from './checks';

type Order = RowOf<typeof ordersTable>;
type Line = RowOf<typeof linesTable>;

/** What a file says of a line; the product is already found. */
export interface FileLine {
  readonly line: number;
  readonly product: {
    readonly id: string;
    readonly sku: string;
    readonly name: string;
    readonly price: Money;
  };
  readonly quantity: number;
  readonly price?: Money | undefined;
  readonly discount?: number | undefined;
  readonly shipped?: number | undefined;
  readonly returned?: number | undefined;
}

export interface FileOrder {
  readonly line: number;
  /** Columns that the file fills, empty ones left out; the customer is an id. */
  readonly values: Partial<Order>;
  readonly lines: readonly FileLine[];
}

export interface KnownOrder {
  readonly values: Readonly<Order>;
  readonly lines: readonly Readonly<Line>[];
}

export interface Settled {
  readonly order: NewOf<typeof ordersTable>;
  readonly lines: readonly NewOf<typeof linesTable>[];
}

/**
 * The order as it shall stand. History that was shipped is closed at that moment and paid in full unless the file says otherwise. Of a known order
 * only what the file fills changes, shipped and returned units only grow, and other items are refused: what was sold is not rewritten by a file.
 *
 * A negative quantity is a return: nothing is shipped, so many units come back, and the line is worth less than nothing. An order of returns alone, such
 * as a cancellation with a number of its own, is closed at once: it reverses an earlier order that the file does not name and that stays as it is.
 */
export function settle(
  file: FileOrder,
  known: KnownOrder | undefined,
  options: { readonly history: boolean; readonly language: Language; readonly source: string },
): Settled | readonly Problem[] {
  const isReturn = returnsAlone(file.lines);
  const shippedAt = isReturn ? null : (file.values.shippedAt ?? known?.values.shippedAt ?? null);
  const drafts = known
    ? linesAgainst(file, known, shippedAt, options.source)
    : newLines(file, shippedAt, options.source);
  if (!drafts.ok) return drafts.problems;
  const base: Partial<Order> = { ...known?.values, ...file.values, ...(isReturn && { shippedAt: null }) };
  const { fee = ZERO, discount = ZERO, tax = ZERO } = base;
  // Without its lines in the file a known order keeps its quantities and price.
  const touched = drafts.lines.length > 0;
  const sum = (of: (line: NewOf<typeof linesTable>) => number | undefined): number =>
    drafts.lines.reduce((total, line) => total + (of(line) ?? 0), 0);
  const total = touched
    ? addMoney(worthOf(drafts.lines.map(priced), fee, discount), tax)
    : (base.total ?? ZERO);
  const { invoice = '', total: billed, cancelledAt } = known?.values ?? {};
  // What a customer was asked to pay is changed by a credit note, not by a file.
  if (invoice !== '' && (total !== billed || (file.values.cancelledAt && cancelledAt === null)))
    return [problem('imports.invoiced', { no: known?.values.id ?? '', invoice }, { row: file.line })];
  const isHistory = options.history && shippedAt !== null && !known;
  const order: NewOf<typeof ordersTable> = {
    ...base,
    total,
    ...(touched && {
      items: itemsText(drafts.lines.map((line) => ({ quantity: line.quantity ?? 0, name: line.name ?? '' }))),
      units: sum((line) => line.quantity),
      shippedUnits: sum((line) => line.shipped),
      returnedUnits: sum((line) => line.returned),
      lineCount: drafts.lines.length,
    }),
    ...(isHistory && {
      closedAt: file.values.cancelledAt ? null : (file.values.closedAt ?? shippedAt),
      paid: file.values.paid ?? total,
    }),
    ...(isReturn && !known && { closedAt: file.values.closedAt ?? file.values.at ?? null, paid: total }),
    source: known ? known.values.source : options.source,
  };
  const facts = factsOf(order);
  const state = stateOf(facts);
  const short = known?.values.reason === reasonText('waitsStock', options.language);
  order.state = state;
  if (isReturn && !known && isEmpty(file.values.reason))
    order.reason = say(texts['imports.return'], options.language);
  else
    order.reason = reasonFor(
      file,
      known,
      reasonText(reasonOf(facts, short), options.language),
      options.language,
    );
  return { order, lines: drafts.lines.map((line) => ({ ...line, open: openUnits(linefacts(line), state) })) };
}

/** Whether everything in it comes back. */
export function returnsAlone(lines: readonly Pick<FileLine, 'quantity'>[]): boolean {
  return lines.length > 0 && lines.every(({ quantity }) => quantity < 0);
}

/** What an order comes to; only with a return among its lines may it be less than nothing. */
function worthOf(lines: readonly ReturnType<typeof priced>[], fee: Money, discount: Money): Money {
  if (lines.every(({ quantity }) => quantity >= 0)) return totalOf(lines, fee, discount);
  return (addMoney(...lines.map(totalOfLine), fee) - discount) as Money;
}

const priced = (line: NewOf<typeof linesTable>) => ({
  price: line.price ?? ZERO,
  quantity: line.quantity ?? 0,
  discount: line.discount ?? 0,
});
const linefacts = (line: NewOf<typeof linesTable>) => ({
  quantity: line.quantity ?? 0,
  shipped: line.shipped ?? 0,
});

function factsOf(order: NewOf<typeof ordersTable>) {
  return {
    checkedAt: order.checkedAt ?? null,
    processedAt: order.processedAt ?? null,
    closedAt: order.closedAt ?? null,
    heldAt: order.heldAt ?? null,
    cancelledAt: order.cancelledAt ?? null,
    units: order.units ?? 0,
    shippedUnits: order.shippedUnits ?? 0,
    paid: order.paid ?? ZERO,
    total: order.total ?? ZERO,
    promised: order.promised ?? null,
  };
}

/** A reason that a person gave stays; one of Rapi's own follows the facts. */
function reasonFor(
  file: FileOrder,
  known: KnownOrder | undefined,
  derived: string,
  language: Language,
): string {
  if (!isEmpty(file.values.reason)) return file.values.reason as string;
  const was = known?.values.reason ?? '';
  const own = REASONS.map((reason) => reasonText(reason, language));
  return was === '' || own.includes(was) ? derived : was;
}

type Drafts =
  | { readonly ok: true; readonly lines: readonly NewOf<typeof linesTable>[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function newLines(file: FileOrder, shippedAt: Moment | null, source: string): Drafts {
  if (file.lines.length === 0)
    return { ok: false, problems: [problem('imports.noLines', {}, { row: file.line })] };
  const problems: Problem[] = [];
  const drafts = file.lines.map((line): NewOf<typeof linesTable> => {
    const price = line.price ?? line.product.price;
    const back = line.quantity < 0;
    const shipped = back ? 0 : (line.shipped ?? (shippedAt === null ? 0 : line.quantity));
    const returned = back ? -line.quantity : (line.returned ?? 0);
    if (!back) problems.push(...unitProblems(line, shipped, returned));
    const { id, sku, name } = line.product;
    const worth = totalOfLine({ price, quantity: line.quantity, discount: line.discount ?? 0 });
    return {
      product: id,
      sku,
      name,
      quantity: line.quantity,
      price,
      discount: line.discount ?? 0,
      total: worth,
      shipped,
      returned,
      source,
    };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lines: drafts };
}

function linesAgainst(file: FileOrder, known: KnownOrder, shippedAt: Moment | null, source: string): Drafts {
  if (file.lines.length === 0) return { ok: true, lines: known.lines };
  // A file that does not say that it was sent says nothing of what is still to be sent.
  const silent = file.values.shippedAt === undefined;
  const said = file.lines.map((line, at): FileLine => {
    const was = known.lines[at];
    return silent && was?.quantity === line.quantity ? { shipped: was.shipped, ...given(line) } : line;
  });
  const made = newLines({ ...file, lines: said }, shippedAt, source);
  if (!made.ok) return made;
  const same =
    made.lines.length === known.lines.length &&
    made.lines.every((line, at) => {
      const was = known.lines[at] as Line;
      const told = file.lines[at] as FileLine;
      return (
        line.product === was.product &&
        line.quantity === was.quantity &&
        (told.price === undefined || told.price === was.price) &&
        (told.discount === undefined || told.discount === was.discount)
      );
    });
  if (!same) {
    const values = { order: known.values.id };
    return { ok: false, problems: [problem('imports.otherItems', values, { row: file.line })] };
  }
  const lines = known.lines.map((was, at) => ({
    ...was,
    shipped: Math.max(was.shipped, made.lines[at]?.shipped ?? 0),
    returned: Math.max(was.returned, made.lines[at]?.returned ?? 0),
  }));
  return { ok: true, lines };
}

/** Without fields that are empty, so that they stand in nobody's way. */
function given(line: FileLine): FileLine {
  const { shipped, ...rest } = line;
  return shipped === undefined ? rest : line;
}

function unitProblems(line: FileLine, shipped: number, returned: number): Problem[] {
  const place = (column: string) => ({ row: line.line, column });
  if (shipped > line.quantity)
    return [problem('imports.shippedTooMany', { quantity: line.quantity }, place('shipped'))];
  if (returned > shipped) return [problem('imports.returnedTooMany', { shipped }, place('returned'))];
  return [];
}
