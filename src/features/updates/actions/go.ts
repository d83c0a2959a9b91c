/** Changes the records of an earlier version, some hundred under one journal at a time: stopped anywhere, the next call goes on with those that are left. */
import * as z from 'zod/mini';
import { columnOf, type Table } from '../../../kernel/table';
import { say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action, Migration, RowsAnew } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { DONE, dueRows, FROM, isBegun, isBehind, told } from '../rules';

type Values = Readonly<Record<string, unknown>>;

/** Records of one step. */
const STEP = 500;

interface Went {
  /** `waits` for a version to go back to; `over` with what it did; otherwise so many of all records are as this version has them. */
  readonly is: 'going' | 'over' | 'waits' | 'nothing';
  readonly done: number;
  readonly all: number;
  readonly what: string;
}

const SENTENCES = {
  going: 'updates.going',
  over: 'updates.over',
  waits: 'updates.waits',
  nothing: 'updates.nothing',
} as const;
const said = ({ is, done, all, what }: Went) => ({ code: SENTENCES[is], values: { done, all, what } });

export const goOf = (steps: () => readonly Migration[]): Action<Record<string, never>, Went> => ({
  name: 'updates.go',
  writes: true,
  input: () => z.object({}),
  // Whoever keeps the jobs; there is nothing to choose in it.
  roles: 'all',
  run: (context) => {
    const { settings, language } = context;
    const [due, ...later] = dueRows(steps(), settings);
    const nothing = { done: 0, all: 0, what: '' };
    if (!due) return { ...nothing, is: isBehind(steps(), settings) ? 'waits' : 'nothing' };
    if (!isBegun(due, settings)) return { ...nothing, is: 'waits' };
    // All that it has done since it began with the first.
    const first = Number(settings.options[FROM] || due.number);
    const since = steps().filter(({ number }) => number >= first && number <= due.number);
    const what = told(since)
      .map((text) => say(text, language))
      .join('; ');
    const { left, ...far } = changed(context, due.rows);
    if (left > 0) return { ...far, is: 'going', what };
    const more = later.length > 0;
    keepOptions(context, { [DONE]: String(due.number), [FROM]: more ? String(first) : '' });
    return { ...far, is: more ? 'going' : 'over', what };
  },
  // The last step comes when nothing is left to change: what it ends is then listed, and told on every home.
  unfinished: (result) =>
    result.is === 'going'
      ? {
          done: result.done,
          all: result.all,
          said: said(result),
          forAll: true,
          open: { panel: 'updates.list', input: {} },
        }
      : undefined,
  inverse: { none: 'updates.stays' },
  done: said,
});

/** Changes the first of those that are due: so many of all are then as they shall be, and so many were `left` before. */
function changed(
  context: Context,
  { table, was, reads, change }: RowsAnew,
): { readonly done: number; readonly all: number; readonly left: number } {
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
  const all = context.from(before).fields(reads as readonly 'id'[]);
  const due = onceEach(
    all.filter(({ values }) => patchOf(values)),
    all,
    (ids) =>
      context
        .from(before)
        .byIds(ids)
        .flatMap((stored) => (stored && patchOf(stored.values) ? [stored.id] : [])),
  );
  const now = due.slice(0, Math.max(1, Math.floor(STEP / (context.cut ?? 1))));
  const rows = now.length > 0 ? context.from(before).byIds(now.map(({ id }) => id)) : [];
  for (const stored of rows) if (stored) changeOne(context, after, stored, patchOf(stored.values));
  return { done: all.length - due.length + now.length, all: all.length, left: due.length };
}

/** Rows with an id of their own, and of a row that a person copied the record alone: a copy takes no change and would stay due for ever. */
function onceEach<Row extends { readonly id: string }>(
  due: readonly Row[],
  all: readonly Row[],
  recordsDue: (ids: readonly string[]) => readonly string[],
): readonly Row[] {
  const places = new Map<string, number>();
  for (const { id } of all) places.set(id, (places.get(id) ?? 0) + 1);
  const copied = new Set(due.flatMap(({ id }) => ((places.get(id) ?? 0) > 1 ? [id] : [])));
  if (copied.size === 0) return due;
  const waiting = new Set(recordsDue([...copied]));
  // The first of each only: the others are the same record.
  return due.filter(({ id }) => !copied.has(id) || waiting.delete(id));
}

/** A cell that nobody can read elsewhere in the row is left as it is, and no reason to leave the row. */
function changeOne(context: Context, table: Table, stored: Stored<Table>, patch: Values | undefined): void {
  if (!patch) return;
  // A mark on a cell that could not be read by the words of this version: it can now.
  const marked = /^(\w+): /.exec(stored.check)?.[1] ?? '';
  const readable = { ...stored, bad: [] };
  context.change.update(table, readable, marked in patch ? { ...patch, check: '' } : patch);
}
