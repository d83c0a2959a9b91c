/** What some orders of a file have shipped: from it and the stock as it is now follow the openings. */
import * as z from 'zod/mini';
import { type Day, daysBetween, type Moment } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Query } from '../../../ports/feature';
import { openTarget } from '../bring/bring';
import { type Reading, readRows } from '../bring/read';
import { fileFields } from '../input';
import { MAY_IMPORT } from '../roles';
import { isEmpty } from '../rules/checks';

type TallyInput = Omit<Reading, 'whole'> & { readonly into: string };

export interface Tally {
  /** SKU as the file writes it → units shipped less units returned. */
  readonly shipped: Readonly<Record<string, number>>;
  /** Day of the earliest order, shipped or not. */
  readonly earliest: Day | null;
}

/** What some orders of a file have shipped. The caller adds the batches up; nothing is read from the workbook. */
export const tally: Query<TallyInput, Tally> = {
  name: 'imports.tally',
  writes: false,
  roles: MAY_IMPORT,
  input: () => z.object(fileFields()),
  run: (context, input) => {
    const target = openTarget(context, input.into);
    if (isRefusal(target)) return target;
    const read = readRows(context, target, { ...input, whole: true });
    if (isRefusal(read)) return read;
    const shipped: Record<string, number> = {};
    let earliest: Day | null = null;
    for (const { values, lines } of read.rows) {
      if (typeof values.at === 'number') {
        const day = context.zone.dayAt(values.at as Moment);
        if (earliest === null || daysBetween(day, earliest) > 0) earliest = day;
      }
      for (const { values: line } of lines) {
        const all = isEmpty(values.shippedAt) ? 0 : Number(line.quantity);
        const units = (isEmpty(line.shipped) ? all : Number(line.shipped)) - Number(line.returned ?? 0);
        const sku = String(line.product);
        if (units !== 0) shipped[sku] = (shipped[sku] ?? 0) + units;
      }
    }
    return { shipped, earliest };
  },
};
