/** Brings the lines of the last hour into the tab `Log`, and lets the oldest go where it holds more than it keeps. */
import * as z from 'zod/mini';
import type { Action } from '../../../ports/feature';
import type { Kinds } from '../kinds';
import { sayLine } from '../line';
import { linesIn } from '../ring';
import { changes } from '../tables';

/** 10,000 rows of ten columns are a hundredth of what a workbook holds, and a year of thirty changes a day. */
export const KEPT = 10_000;
/** Rows that leave in one run; they stand together and go in one piece. */
const MOST_GONE = 500;

type Keep = Action<Record<string, never>, { readonly count: number; readonly gone: number }>;

/** `kinds` of all features: they are not known yet when the action is made. */
export const keepOf = (kinds: () => Kinds): Keep => ({
  name: 'log.keep',
  writes: true,
  input: () => z.object({}),
  // Whoever keeps the jobs; there is nothing to choose in it.
  roles: 'all',
  run: (context) => {
    const waiting = linesIn(context.recall);
    // Nothing was changed since the properties were made: nothing is read.
    if (waiting.length === 0) return { count: 0, gone: 0 };
    const there = context.from(changes).fields(['number']);
    const last = there.reduce((most, { values }) => Math.max(most, values.number ?? 0), 0);
    const fresh = waiting.filter(({ number }) => number > last);
    for (const line of fresh)
      context.change.insert(changes, {
        ...line,
        text: sayLine(line, context.language, kinds()),
        said: line.said ? JSON.stringify([line.said.code, line.said.values]) : '',
        rows: line.rows.join(' '),
      });
    const over = Math.min(MOST_GONE, Math.max(0, there.length + fresh.length - KEPT));
    const oldest = context
      .from(changes)
      .byIds(there.slice(0, fresh.length > 0 ? over : 0).map(({ id }) => id));
    for (const row of oldest) if (row) context.change.remove(changes, row);
    return { count: fresh.length, gone: fresh.length > 0 ? over : 0 };
  },
  inverse: { none: 'log.stays' },
  done: ({ count, gone }) => ({ code: gone > 0 ? 'log.keptSome' : 'log.kept', values: { count, gone } }),
});
