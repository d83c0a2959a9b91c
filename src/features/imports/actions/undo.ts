/** Takes an import back, one batch a step and the newest first, until nothing is left of it but what has been used since. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { type Language, say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action, Query } from '../../../ports/feature';
import { type Kept, keptOf, takeBack, trail, trailTexts, unitOf } from '../../trail';
import { waiting as waitingRows } from '../bring/parked';
import { reportOf, undoneToo } from '../bring/report';
import { isUndone, loadImport } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports, parked } from '../tables';
import { texts } from '../words';

interface Input {
  readonly import: string;
}

export interface Undone {
  readonly import: string;
  readonly file: string;
  /** Records that are gone. */
  readonly removed: number;
  /** Records that hold again what they held before the import. */
  readonly restored: number;
  /** Records that stay, because they were used or changed since. */
  readonly stays: number;
  readonly kept: readonly string[];
  /** Batches that are still to be taken back, of so many. */
  readonly left: number;
  readonly parts: number;
}

/** Sentences in one answer; more are only counted. */
const TOLD = 20;

const input = () => z.object({ import: z.string() });

export const undo: Action<Input, Undone> = {
  name: 'imports.undo',
  writes: true,
  roles: MAY_IMPORT,
  input,
  run: (context, { import: id }) => {
    const stored = loadImport(context, id);
    if (isRefusal(stored)) return stored;
    const all = trailOf(context, id);
    const rows = all.filter(isWaiting);
    if (rows.length === 0 && isUndone(stored))
      return refuse('imports.undoneBefore', { file: stored.values.file });
    const newest = Math.max(...rows.map(({ values }) => values.batch));
    const own = rows.filter(({ values }) => values.batch === newest);
    const left = batchesOf(rows) - 1;
    const unit = unitOf(context, own);
    const kept = keptOf(context, unit);
    const taken = takeBack(context, unit, kept);
    const word = (key: 'imports.undone' | 'imports.undoing') => say(texts[key], context.language);
    for (const row of own) context.change.update(trail, row, { state: word('imports.undone') });
    // Rows of its file that were not in yet come in no more.
    if (left <= 0 && stored.values.how !== '')
      for (const row of waitingRows(context, id)) context.change.clear(parked, row);
    const report = undoneToo(
      reportOf(stored.values.told),
      { ...taken, ...said(kept, context.language) },
      TOLD,
    );
    context.change.update(imports, stored, {
      state: word(left > 0 ? 'imports.undoing' : 'imports.undone'),
      told: JSON.stringify(report),
    });
    return {
      import: id,
      file: stored.values.file,
      ...(report.undone as NonNullable<typeof report.undone>),
      left: Math.max(0, left),
      parts: batchesOf(all),
    };
  },
  unfinished: ({ import: id, file, left, parts }) =>
    left === 0
      ? undefined
      : {
          done: parts - left,
          all: parts,
          said: { code: 'imports.undoProgress', values: { file, done: parts - left, all: parts } },
          open: { panel: 'imports.undo', input: { id } },
        },
  inverse: { none: 'imports.undoStays' },
  done: ({ file, removed, restored, stays }) => ({
    code: 'imports.undoneAll',
    values: { file, removed, restored, stays },
  }),
};

/** What taking an import back would do, as far as it can be seen before: nothing is written. */
export const undoLook: Query<Input, Undone> = {
  name: 'imports.undoLook',
  writes: false,
  roles: MAY_IMPORT,
  input,
  run: (context, { import: id }) => {
    const stored = loadImport(context, id);
    if (isRefusal(stored)) return stored;
    const all = trailOf(context, id);
    const rows = all.filter(isWaiting);
    if (rows.length === 0 && isUndone(stored))
      return refuse('imports.undoneBefore', { file: stored.values.file });
    const unit = unitOf(context, rows);
    const kept = keptOf(context, unit);
    const going = unit.filter(({ table, stored: { id: own } }) => !kept.has(`${table.key} ${own}`));
    const removed = going.filter(({ before }) => !before).length;
    return {
      import: id,
      file: stored.values.file,
      removed,
      restored: going.length - removed,
      ...said(kept, context.language),
      left: batchesOf(rows),
      parts: batchesOf(all),
    };
  },
};

type Trail = Stored<typeof trail>;

function trailOf(context: Context, id: string): readonly Trail[] {
  return context.from(trail).where('import', [id]);
}

/** Not taken back yet. */
const isWaiting = ({ values }: Trail): boolean => values.state === '';

const batchesOf = (rows: readonly Trail[]): number => new Set(rows.map(({ values }) => values.batch)).size;

function said(kept: Kept, language: Language): { stays: number; kept: string[] } {
  const sentences = [...kept.values()].map(({ code, values }) =>
    say(trailTexts[code as keyof typeof trailTexts], language, values),
  );
  return { stays: kept.size, kept: sentences.slice(0, TOLD) };
}
