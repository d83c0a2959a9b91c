/** An import from its first row to its end, a batch a step: by the page that watches, and by the standing trigger when nobody does. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Action, Query } from '../../../ports/feature';
import type { Batch } from '../bring/bring';
import { nextRows, waiting } from '../bring/parked';
import { type Report, reportOf } from '../bring/report';
import { isRunning, loadImport, type StoredImport } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports, parked } from '../tables';
import { texts } from '../words';
import { bringBatch } from './batch';

interface Input {
  readonly import: string;
}

export interface Ran {
  readonly import: string;
  readonly file: string;
  readonly into: string;
  /** So many rows of all are in. */
  readonly done: number;
  readonly all: number;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
  /** Nothing of it waits any more. */
  readonly over: boolean;
}

const input = () => z.object({ import: z.string() });

export const run: Action<Input, Ran> = {
  name: 'imports.run',
  writes: true,
  roles: MAY_IMPORT,
  input,
  run: (context, { import: id }) => {
    const stored = loadImport(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    // Whoever took it back, or finished it, was first.
    if (!isRunning(stored)) return ranOf(stored, {}, true);
    if (values.done >= values.rows) {
      for (const part of waiting(context, id)) context.change.clear(parked, part);
      context.change.update(imports, stored, { state: say(texts['imports.done'], context.language) });
      return ranOf(stored, {}, true);
    }
    const rows = nextRows(context, id, values.done);
    if (!rows) return refuse('imports.notParked', { file: values.file });
    const how = JSON.parse(values.how) as Omit<Batch, 'rows' | 'import'>;
    const done = values.done + rows.length;
    const told = bringBatch(context, stored, { ...how, import: id, rows, done }, true);
    if (isRefusal(told)) return told;
    const { created, changed, same, refusedRows } = told;
    return ranOf(stored, { created, changed, same, refused: refusedRows, done: rows.length }, false);
  },
  unfinished: ({ over, done, all, import: id }) =>
    over
      ? undefined
      : {
          done,
          all,
          said: { code: 'imports.progress', values: { done, all } },
          open: { panel: 'imports.wizard', input: { id } },
        },
  inverse: { none: 'imports.startStays' },
  done: ({ file, created, changed, same, refused }) => ({
    code: 'imports.finished',
    values: { file, created, changed, same, refused },
  }),
};

/** How far an import is and what it has told, for a page that comes back to it. */
export const progress: Query<Input, Ran & { readonly report: Report }> = {
  name: 'imports.progress',
  writes: false,
  roles: MAY_IMPORT,
  input,
  run: (context, { import: id }) => {
    const stored = loadImport(context, id);
    if (isRefusal(stored)) return stored;
    return { ...ranOf(stored, {}, !isRunning(stored)), report: reportOf(stored.values.told) };
  },
};

type Counts = Partial<Pick<Ran, 'done' | 'created' | 'changed' | 'same' | 'refused'>>;

function ranOf({ id, values }: StoredImport, more: Counts, over: boolean): Ran {
  const plus = (key: keyof Counts): number => values[key] + (more[key] ?? 0);
  return {
    import: id,
    file: values.file,
    into: values.into,
    done: plus('done'),
    all: values.rows,
    created: plus('created'),
    changed: plus('changed'),
    same: plus('same'),
    refused: plus('refused'),
    over,
  };
}
