/** Opens an import: a row in the log of imports, whose id every record it makes will carry. One that was stopped is opened again. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Action } from '../../../ports/feature';
import { actor } from '../../stock';
import { openTarget } from '../bring/bring';
import { waiting } from '../bring/parked';
import { countField } from '../input';
import { isRunning } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports } from '../tables';
import { texts } from '../words';

interface Input {
  /** Name of the file. */
  readonly file: string;
  readonly into: string;
  readonly rows: number;
  /** Hash of the file and of how it is read. With it an import that was stopped goes on where it was. */
  readonly mark?: string | undefined;
}

export interface Started {
  readonly import: string;
  /** Rows that are in already. */
  readonly done: number;
  /** Rows that wait in the workbook already, counted from the first. */
  readonly parked: number;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

/** Imports looked through for one that was stopped: it is among the newest, or the file is begun anew, which changes nothing twice. */
const NEWEST = 100;

export const start: Action<Input, Started> = {
  name: 'imports.start',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      file: z.string().check(z.maxLength(300)),
      into: z.string(),
      rows: countField(),
      mark: z.optional(z.string().check(z.minLength(8), z.maxLength(80))),
    }),
  run: (context, { file, into, rows, mark = '' }) => {
    const target = openTarget(context, into);
    if (isRefusal(target)) return target;
    const stopped = mark === '' ? undefined : stoppedOne(context, mark);
    if (stopped) return stopped;
    const row = context.change.insert(imports, {
      at: context.now,
      file,
      into: target.table.key,
      state: say(texts['imports.running'], context.language),
      rows,
      mark,
      by: actor(context),
    });
    return { import: row.id, done: 0, parked: 0, created: 0, changed: 0, same: 0, refused: 0 };
  },
  inverse: { none: 'imports.startStays' },
  done: (result) => ({
    code: result.done > 0 ? 'imports.goesOn' : 'imports.started',
    values: { import: result.import, done: result.done },
  }),
};

function stoppedOne(context: Context, mark: string): Started | undefined {
  const newest = [...context.from(imports).tail(NEWEST)].reverse();
  const stopped = newest.find(({ values }) => values.mark === mark && isRunning({ values }));
  if (!stopped) return undefined;
  const { done, created, changed, same, refused } = stopped.values;
  const arrived = waiting(context, stopped.id).map(({ values }) => values.from + values.count);
  return { import: stopped.id, done, parked: Math.max(done, ...arrived), created, changed, same, refused };
}
