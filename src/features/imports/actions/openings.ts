/** Stock that a file gives as it is now, although its orders were shipped before: the openings from which the ledger ends there. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../../../kernel/day';
import { isRefusal, type Problem, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { moves, products } from '../../stock';
import { recording } from '../../trail';
import { openTarget } from '../bring/bring';
import { bringMoves } from '../bring/ledger';
import { TOLD_BY_BATCH, type Told, told } from '../bring/outcome';
import { type Reading, type ReadRow, readRows } from '../bring/read';
import { countField, rowsField, shapeField, styleField } from '../input';
import { MAY_IMPORT } from '../roles';
import { emptyNeeded } from '../rules/checks';
import type { FileColumn, Target } from '../targets';
import { fills } from '../targets';

interface Input extends Omit<Reading, 'whole'> {
  readonly import: string;
  /** What the ledger rows name as their source; the same again is known. */
  readonly reference: string;
  /** Day of the first order; openings are dated the day before. */
  readonly before: string;
  readonly shipped: Readonly<Record<string, number>>;
}

export const openings: Action<Input, Told> = {
  name: 'imports.openings',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      import: z.string(),
      reference: z.string().check(z.minLength(1)),
      before: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      shipped: z.record(z.string(), countField()),
      rows: rowsField(),
      shape: z.optional(shapeField()),
      style: z.optional(styleField()),
    }),
  run: (context, input) => {
    const ledger = openTarget(context, moves.key);
    if (isRefusal(ledger)) return ledger;
    const target = { ...ledger, columns: openingColumns(ledger) };
    const read = readRows(context, target, { ...input, whole: true });
    if (isRefusal(read)) return read;
    if (read.rows.length > 0 && context.from(products).all().length === 0)
      return refuse('imports.productsFirst');
    const at = context.zone.momentOf(addDays(input.before as Day, -1), OPENING_MINUTE);
    const problems: Problem[] = [];
    const rows = read.rows.flatMap((row): ReadRow[] => {
      const missing = emptyNeeded(row.values, target.columns, row.line);
      problems.push(...missing);
      if (missing.length > 0) return [];
      const quantity = Number(row.values.onHand) + (input.shipped[String(row.values.product)] ?? 0);
      const kind = 'opening';
      const values = {
        product: row.values.product,
        cost: row.values.cost,
        at,
        kind,
        quantity,
        reference: input.reference,
      };
      // A product that never was on the shelf needs no opening.
      return quantity === 0 ? [] : [{ line: row.line, lines: [], values }];
    });
    const options = { mode: 'create' as const, source: input.import, anyTime: true };
    const recorder = recording(context, fills);
    const outcome = bringMoves(recorder.context, ledger, rows, options);
    if (isRefusal(outcome)) return outcome;
    recorder.write(input.import, 1);
    const refused = outcome.refused + read.refused + problems.length;
    const wrong = [...read.wrong, ...problems, ...outcome.wrong];
    return told({ ...outcome, refused, wrong }, target, context.language, TOLD_BY_BATCH);
  },
  inverse: { none: 'imports.batchStays' },
  done: ({ created, same, refusedRows }) => ({
    code: 'imports.opened',
    values: { created, same, refused: refusedRows },
  }),
};

/** Eight in the morning, before any shop opens. */
const OPENING_MINUTE = 8 * 60;

/** What a file of products says of stock: which product, how many lie there now, and what one cost. */
function openingColumns({ columns }: Target): FileColumn[] {
  return [
    ...columns.filter(({ key }) => key === 'product' || key === 'cost'),
    {
      key: 'onHand',
      header: products.columns.onHand.header,
      codec: products.columns.onHand.codec,
      needed: true,
    },
  ];
}
