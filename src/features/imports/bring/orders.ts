/** Bringing in orders with their lines, their ledger rows and what they reserve: one transaction, so that the sums stay true. */
import { type Problem, problem, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import { archivedOrder } from '../../archive';
import { retrack } from '../../marketplaces';
import { type Channel, orderKey } from '../../orders';
import { isEmpty } from '../rules/checks';
import type { Target } from '../targets';
import { type Draft, draftOf, knownOrders } from './drafts';
import { describedGoods, GoodsFinder } from './goods';
import type { Outcome, Pair } from './outcome';
import type { ReadRow } from './read';
import type { Mode } from './records';
import { backorders, withEnough } from './short';
import { Sums } from './sums';
import { findCustomers } from './who';
import { writeOrders } from './write';

export interface OrderOptions {
  readonly mode: Mode;
  readonly source: string;
  /** `post` writes ledger rows for what was shipped or came back; `none` leaves the ledger to a file of its own. */
  readonly stock: 'post' | 'none';
  /** What was shipped long ago is closed and paid. */
  readonly history: boolean;
  /** `keep` stores lines of one order that are exactly the same; else one of them is stored, and the others are named. */
  readonly duplicates: 'skip' | 'keep';
  /** Names that nobody knows become records. */
  readonly create: readonly ('products' | 'customers')[];
  /** A marketplace's own export: what people changed here stays, what stock does not cover waits for it. */
  readonly market: boolean;
}

/** Imports orders. Reads products once, customers by the column that the file uses, and the orders whose numbers are known with their lines. */
export function bringOrders(
  context: Context,
  target: Target,
  rows: readonly ReadRow[],
  options: OrderOptions,
): Outcome | Refusal {
  if (options.stock === 'post' && options.create.includes('products')) return refuse('imports.newGoods');
  const problems: Problem[] = [];
  const pairs: Pair[] = [];
  const sums = new Sums();
  const count = { created: 0, changed: 0, same: 0, refused: 0 };
  let archived = 0;
  const reject = (...found: readonly Problem[]): void => {
    problems.push(...found);
    count.refused += 1;
  };
  const named = rows.map((row) => String(row.values.customer ?? ''));
  const find = {
    goods: new GoodsFinder(context, options.source),
    described: describedGoods(rows),
    customers: findCustomers(context, named),
    create: options.create,
  };
  const known = knownOrders(context, rows);
  const left = leftBefore(context, rows, known);
  const seen = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const each of rows) {
    const row = options.duplicates === 'keep' ? each : withoutTwins(each);
    const key = keyOf(row);
    const before = seen.get(key);
    const was = known.get(key);
    if (before !== undefined) {
      reject(problem('imports.twiceInFile', { before }, { row: row.line, column: 'channelNo' }));
      continue;
    }
    seen.set(key, row.line);
    pairs.push(...pairsOf(each));
    sums.inFile(each.lines);
    if (!was && left(key)) archived += 1;
    else if (!was && options.mode === 'update') reject(problem('imports.notKnown', {}, { row: row.line }));
    else if (was && options.mode === 'create') {
      count.same += 1;
      sums.stands(was.lines);
    } else {
      const draft = draftOf(context, row, was, target, find, { ...options, language: context.language });
      if (!('settled' in draft)) reject(...draft);
      else if (draft.news) drafts.push(draft);
      else {
        count.same += 1;
        sums.stands(draft.settled.lines);
      }
    }
  }
  const covered = options.stock === 'post' ? withEnough(context, drafts, reject) : drafts;
  const enough = covered.filter(({ news }) => news);
  count.same += covered.length - enough.length;
  const notes = covered.flatMap((draft) => draft.notes);
  if (options.market) {
    notes.push(...backorders(context, enough, options.stock === 'post'));
    retrack(context, enough);
  }
  const refusal = writeOrders(context, enough, find.goods, options);
  if (refusal) return refusal;
  for (const draft of enough) {
    count[draft.known ? 'changed' : 'created'] += 1;
    sums.stands(draft.settled.lines);
  }
  return {
    ...count,
    ...(archived > 0 && { archived }),
    wrong: problems,
    notes,
    twins: { pairs, kept: options.duplicates === 'keep' },
    sums: sums.told(context.currency),
  };
}

function withoutTwins(row: ReadRow): ReadRow {
  return { ...row, lines: row.lines.filter(({ twin }) => twin === undefined) };
}

function pairsOf({ lines }: ReadRow): Pair[] {
  return lines.flatMap(({ line, twin }): Pair[] => (twin === undefined ? [] : [[line, twin]]));
}

/** Whether an order left with an archived month: it is not made again. Looked up only where some order of the file is not there. */
function leftBefore(
  context: Context,
  rows: readonly ReadRow[],
  known: ReadonlyMap<string, unknown>,
): (key: string) => boolean {
  const keys = rows.map(keyOf);
  const unknown = rows.some(({ values }, at) => !isEmpty(values.channelNo) && !known.has(keys[at] ?? ''));
  return unknown ? archivedOrder(context) : () => false;
}

const keyOf = ({ values }: ReadRow): string =>
  orderKey((values.channel as Channel) ?? null, String(values.channelNo ?? ''));
