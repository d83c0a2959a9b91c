/** Changes the records of an earlier version, some hundred under one journal at a time: stopped anywhere, the next call goes on with those that are left. */
import * as z from 'zod/mini';
import { columnOf, type Table } from '../../../kernel/table';
import { say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action, Migration, RowsAnew } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { DONE, dueRows, isBegun, isBehind, told } from '../rules';

type Values = Readonly<Record<string, unknown>>;

/** Records of one step. */
const STEP = 500;

interface Went {
  /** `waits` for a version to go back to; `over` with what it did; otherwise so many of all are done. */
  readonly is: 'going' | 'over' | 'waits' | 'nothing';
  readonly done: number;
  readonly all: number;
  readonly what: string;
  /** Number of the step that it began with. */
  readonly from: number;
}

/** How far it was, for the sentence; what is left the records themselves tell. */
interface Far {
  readonly done?: number | undefined;
  readonly all?: number | undefined;
  readonly from?: number | undefined;
}

const SENTENCES = {
  going: 'updates.going',
  over: 'updates.over',
  waits: 'updates.waits',
  nothing: 'updates.nothing',
} as const;
const said = ({ is, done, all, what }: Went) => ({ code: SENTENCES[is], values: { done, all, what } });

export const goOf = (steps: () => readonly Migration[]): Action<Far, Went> => ({
  name: 'updates.go',
  writes: true,
  input: () =>
    z.object({ done: z.optional(z.number()), all: z.optional(z.number()), from: z.optional(z.number()) }),
  // Whoever keeps the jobs; there is nothing to choose in it.
  roles: 'all',
  run: (context, { done = 0, all = 0, from }) => {
    const [due, ...later] = dueRows(steps(), context.settings);
    const first = from ?? due?.number ?? 0;
    const went = { done, all: done, from: first, what: '' };
    if (!due) return { ...went, is: isBehind(steps(), context.settings) ? 'waits' : 'nothing' };
    // All that it has done since it began with the first.
    const since = steps().filter(({ number }) => number >= first && number <= due.number);
    const what = told(since)
      .map((text) => say(text, context.language))
      .join('; ');
    if (!isBegun(due, context.settings)) return { ...went, what, is: 'waits' };
    const left = changed(context, due.rows);
    if (left.all > 0)
      return { is: 'going', done: done + left.now, all: Math.max(all, done + left.all), from: first, what };
    keepOptions(context, { [DONE]: String(due.number) });
    return { ...went, what, is: later.length > 0 ? 'going' : 'over' };
  },
  // The last step comes when nothing is left to change: what it ends is then listed, and told on every home.
  unfinished: (result) =>
    result.is === 'going'
      ? {
          done: result.done,
          all: result.all,
          said: said(result),
          forAll: true,
          next: { action: 'updates.go', input: { done: result.done, all: result.all, from: result.from } },
          open: { panel: 'updates.list', input: {} },
        }
      : undefined,
  inverse: { none: 'updates.stays' },
  done: said,
});

/** Changes the first of those that are due; how many there are, and how many were changed now. */
function changed(context: Context, { table, was, reads, change }: RowsAnew): { all: number; now: number } {
  // Read as the version before wrote them, written as this one does.
  const before: Table = { ...table, columns: { ...table.columns, ...was } };
  const after: Table = { ...table, columns: { ...was, ...table.columns } };
  const patchOf = (values: Values): Values | undefined => {
    const patch = change(values);
    const cell = (of: Table, key: string, value: unknown): string =>
      JSON.stringify(columnOf(of, key).codec.encode(value, context));
    // The same value may have another word now.
    const differs = Object.entries(patch ?? {}).some(
      ([key, value]) => !(key in values) || cell(before, key, values[key]) !== cell(after, key, value),
    );
    return differs ? patch : undefined;
  };
  const due = context
    .from(before)
    .fields(reads as readonly 'id'[])
    .filter(({ values }) => patchOf(values));
  const now = due.slice(0, Math.max(1, Math.floor(STEP / (context.cut ?? 1))));
  const rows = now.length > 0 ? context.from(before).byIds(now.map(({ id }) => id)) : [];
  for (const stored of rows) if (stored) changeOne(context, after, stored, patchOf(stored.values));
  return { all: due.length, now: now.length };
}

/** A cell that nobody can read elsewhere in the row is left as it is, and no reason to leave the row. */
function changeOne(context: Context, table: Table, stored: Stored<Table>, patch: Values | undefined): void {
  if (!patch) return;
  // A mark on a cell that could not be read by the words of this version: it can now.
  const marked = /^(\w+): /.exec(stored.check)?.[1] ?? '';
  const readable = { ...stored, bad: [] };
  context.change.update(table, readable, marked in patch ? { ...patch, check: '' } : patch);
}
