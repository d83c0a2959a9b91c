/** Bringing in ledger rows: openings, receipts, shipments, returns, scrap and counts, in the order of the file. */
import type { Moment } from '../../../kernel/day';
import type { Money } from '../../../kernel/money';
import { isRefusal, type Problem, problem, type Refusal } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import { applyPostings, type MoveKind, moves, type Posting, post, products } from '../../stock';
import { emptyNeeded, isEmpty } from '../rules/checks';
import type { Target } from '../targets';
import { GoodsFinder } from './goods';
import type { Outcome } from './outcome';
import type { ReadRow } from './read';
import type { Mode } from './records';

/** What leaves the shelf, whichever sign a file gives it. */
const OUT: readonly MoveKind[] = ['ship', 'scrap'];
const IN: readonly MoveKind[] = ['opening', 'receive', 'return'];

/** Posts rows that are not in the ledger yet. A row is known by its source, kind, product and time; nothing known is ever changed. */
export function bringMoves(
  context: Context,
  target: Target,
  rows: readonly ReadRow[],
  options: {
    readonly mode: Mode;
    readonly source: string;
    /** An opening is posted once from a source, whatever day it is dated by. */
    readonly anyTime?: boolean;
  },
): Outcome | Refusal {
  const problems: Problem[] = [];
  const count = { created: 0, changed: 0, same: 0, refused: 0 };
  const find = new GoodsFinder(context, options.source);
  const there = new Known(context, rows, options);
  let found: { readonly line: number; readonly posting: Posting }[] = [];
  for (const row of rows) {
    const read = postingOf(row, target, find);
    if (!('kind' in read)) {
      problems.push(...read);
      count.refused += 1;
    } else if (there.take(read)) count.same += 1;
    else if (options.mode === 'update') {
      problems.push(problem('imports.notKnown', {}, { row: row.line }));
      count.refused += 1;
    } else found.push({ line: row.line, posting: { ...read, source: options.source } });
  }
  const known = context
    .from(products)
    .all()
    .map(({ values }) => values);
  const now = { at: context.now, by: '', currency: context.currency };
  for (;;) {
    const tried = applyPostings(
      known,
      found.map(({ posting }) => posting),
      [],
      now,
    );
    if (tried.problems.length === 0) break;
    const short = new Map(tried.problems.map((each) => [Number(each.place?.field?.split('.')[1]), each]));
    for (const [at, each] of short)
      problems.push(problem(`imports.${each.code}`, each.values, { row: found[at]?.line ?? 0 }));
    count.refused += short.size;
    found = found.filter((_, at) => !short.has(at));
  }
  if (found.length > 0) {
    const posted = post(
      context,
      found.map(({ posting }) => posting),
    );
    if (isRefusal(posted)) return posted;
  }
  return { ...count, created: found.length, wrong: problems };
}

function postingOf(row: ReadRow, target: Target, goods: GoodsFinder): Posting | readonly Problem[] {
  const missing = emptyNeeded(row.values, target.columns, row.line);
  if (missing.length > 0) return missing;
  const product = goods.find(String(row.values.product));
  if ('code' in product) return [problem(product.code, product.values, { row: row.line, column: 'product' })];
  const kind = row.values.kind as MoveKind;
  const written = Number(row.values.quantity);
  if (IN.includes(kind) && written < 0)
    return [problem('imports.negative', { typed: written }, { row: row.line, column: 'quantity' })];
  return {
    product: product.id,
    kind,
    quantity: OUT.includes(kind) ? -Math.abs(written) : written,
    cost: isEmpty(row.values.cost) ? null : (row.values.cost as Money),
    reference: String(row.values.reference),
    reason: String(row.values.reason ?? ''),
    at: row.values.at as Moment,
    ...(!isEmpty(row.values.by) && { by: String(row.values.by) }),
  };
}

/** Ledger rows that earlier imports or people posted, each of which stands for one row of the file. */
class Known {
  private readonly left = new Map<string, number>();

  constructor(
    context: Context,
    rows: readonly ReadRow[],
    private readonly options: { readonly source: string; readonly anyTime?: boolean },
  ) {
    const references = [...new Set(rows.map((row) => String(row.values.reference ?? '')))].filter(
      (text) => text !== '',
    );
    if (references.length === 0) return;
    for (const { values } of context.from(moves).where('reference', references)) {
      // Two equal rows of one file are two moves: what this same import posted before is not what it posts now.
      if (values.source === options.source) continue;
      const key = this.keyOf({ ...values, kind: values.kind as MoveKind });
      this.left.set(key, (this.left.get(key) ?? 0) + 1);
    }
  }

  take(posting: Posting): boolean {
    const key = this.keyOf({ ...posting, at: posting.at ?? null });
    const left = this.left.get(key) ?? 0;
    if (left > 0) this.left.set(key, left - 1);
    return left > 0;
  }

  private keyOf(move: { reference: string; kind: MoveKind; product: string; at: Moment | null }): string {
    return [move.reference, move.kind, move.product, this.options.anyTime ? '' : move.at].join('\n');
  }
}
