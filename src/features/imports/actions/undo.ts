/** Takes an import back, one batch a call and the newest first, until nothing is left of it but what has been used since. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import { type Language, say } from '../../../kernel/words';
import type { Context, Stored } from '../../../ports/context';
import type { Action, Query } from '../../../ports/feature';
import { MAY_IMPORT } from '../roles';
import { imports, trail } from '../tables';
import { takeBack } from '../undo/apply';
import { type Kept, keptOf } from '../undo/keep';
import { unitOf } from '../undo/unit';
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
  /** Batches that are still to be taken back: ask again. */
  readonly left: number;
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
    const stored = context.from(imports).byId(id);
    if (!stored) return refuse('imports.unknown', { import: id.slice(0, 40) }, { field: 'import' });
    const rows = waiting(context, id);
    if (rows.length === 0 && isUndone(stored))
      return refuse('imports.undoneBefore', { file: stored.values.file });
    const newest = Math.max(...rows.map(({ values }) => values.batch));
    const own = rows.filter(({ values }) => values.batch === newest);
    const left = new Set(rows.map(({ values }) => values.batch)).size - 1;
    const unit = unitOf(context, own);
    const kept = keptOf(context, unit);
    const taken = takeBack(context, unit, kept);
    const word = (key: 'imports.undone' | 'imports.undoing') => say(texts[key], context.language);
    for (const row of own) context.change.update(trail, row, { state: word('imports.undone') });
    context.change.update(imports, stored, { state: word(left > 0 ? 'imports.undoing' : 'imports.undone') });
    return {
      import: id,
      file: stored.values.file,
      ...taken,
      ...said(kept, context.language),
      left: Math.max(0, left),
    };
  },
  inverse: { none: 'imports.undoStays' },
  done: ({ file, removed, restored, stays, left }) => ({
    code: left > 0 ? 'imports.undonePart' : 'imports.undoneAll',
    values: { file, removed, restored, stays, left },
  }),
};

/** What taking an import back would do, as far as it can be seen before: nothing is written. */
export const undoLook: Query<Input, Undone> = {
  name: 'imports.undoLook',
  writes: false,
  roles: MAY_IMPORT,
  input,
  run: (context, { import: id }) => {
    const stored = context.from(imports).byId(id);
    if (!stored) return refuse('imports.unknown', { import: id.slice(0, 40) }, { field: 'import' });
    const rows = waiting(context, id);
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
      left: new Set(rows.map(({ values }) => values.batch)).size,
    };
  },
};

/** The rows of the trail that are not taken back yet. */
function waiting(context: Context, id: string): readonly Stored<typeof trail>[] {
  return context
    .from(trail)
    .where('import', [id])
    .filter(({ values }) => values.state === '');
}

function isUndone({ values }: Stored<typeof imports>): boolean {
  return (Object.values(texts['imports.undone']) as string[]).includes(values.state);
}

function said(kept: Kept, language: Language): { stays: number; kept: string[] } {
  const sentences = [...kept.values()].map(({ code, values }) =>
    say(texts[code as keyof typeof texts], language, values),
  );
  return { stays: kept.size, kept: sentences.slice(0, TOLD) };
}
