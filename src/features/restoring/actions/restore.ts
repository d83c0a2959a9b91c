/** *Pulihkan*: one sheet or everything in place, after a version of the present state; or a sheet beside what is there. */

import * as z from 'zod/mini';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Errand, Said } from '../../../ports/feature';
import {
  chosen,
  findVersion,
  type Halfway,
  MAY_BACK_UP,
  notKeeper,
  saidHalfway,
  sayWhen,
  sheetsNamed,
} from '../../backup';
import { sheet, version } from '../input';
import { type Beside, besideOf } from '../restore/beside';
import { type Restored, restore as restoreVersion, resume as resumeRestore } from '../restore/restore';
import { MOST_ROWS } from '../restore/rows';
import { saidChanges } from '../said';

interface Wish {
  readonly version: string;
  /** Absent for everything. */
  readonly sheet?: string | undefined;
  readonly beside?: boolean | undefined;
  /** Several sheets together, in place. */
  readonly sheets?: readonly string[] | undefined;
  /** Rows of the one sheet, as a comparison names them: only these are as in the version then, also gone where it does not have them. */
  readonly rows?: readonly string[] | undefined;
}

export const restore: Errand<Wish, Restored | Beside | Halfway> = {
  name: 'backup.restore',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () =>
    z.object({
      version: version(),
      sheet: z.optional(sheet()),
      beside: z.optional(z.boolean()),
      sheets: z.optional(z.array(sheet()).check(z.minLength(1), z.maxLength(200))),
      rows: z.optional(
        z.array(z.string().check(z.maxLength(60))).check(z.minLength(1), z.maxLength(MOST_ROWS)),
      ),
    }),
  run: (context, input, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const names = input.sheet === undefined ? (input.sheets ?? []) : [input.sheet];
    const loaded = findVersion(apart, input.version, sheetsNamed(names, !input.rows && !input.beside));
    if (loaded instanceof Refusal) return loaded;
    if (!input.beside) return restoreVersion(context, apart, loaded, names, input.rows);
    const entries = chosen(loaded.manifest, names).filter(({ table }) => table !== 'control');
    if (entries.length === 0)
      return refuse(
        'backup.noSheet',
        { sheet: input.sheet ?? '', version: input.version },
        { field: 'sheet' },
      );
    const at = loaded.manifest.at as typeof context.now;
    return besideOf(apart, loaded, entries, context.request, sayWhen(at, context));
  },
  inverse: {
    with: 'backup.restore',
    input: ({ sheet: name, sheets }, result) => ({
      version: 'safety' in result ? result.safety : 'version' in result ? result.version : '',
      ...(name !== undefined && { sheet: name }),
      ...(sheets && { sheets }),
      ...('rows' in result && result.rows?.length && { rows: result.rows }),
    }),
  },
  unfinished: saidHalfway,
  done: (result, context) =>
    'all' in result
      ? { code: 'backup.restoring', values: { done: result.done, all: result.all, version: '' } }
      : 'beside' in result && result.unlike.length === 0
        ? {
            code: 'backup.restoredBeside',
            values: { sheet: result.beside[0] ?? '', count: result.beside.length },
          }
        : saidRestored(result, context),
};

/** Finishes a restore that a crash left; only who may read the version can. */
export const resume: Errand<Record<string, never>, Partial<Restored> | Halfway> = {
  name: 'backup.resume',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({}),
  run: (context, _, apart) => {
    const { restoring } = apart;
    if (!restoring) return {};
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const loaded = findVersion(apart, restoring.version, sheetsNamed(restoring.sheets, !restoring.rows));
    return loaded instanceof Refusal ? loaded : resumeRestore(context, apart, loaded, restoring);
  },
  inverse: { none: 'backup.resumeStays' },
  unfinished: saidHalfway,
  done: (result, context) =>
    !('version' in result) || result.version === undefined
      ? { code: 'backup.nothingToResume' }
      : saidRestored(result as Restored, context),
};

export function saidRestored(restored: Restored | Beside, context: Context): Said {
  const { version: name, unlike } = restored;
  if (unlike.length > 0 || 'beside' in restored)
    return { code: 'backup.restoredUnlike', values: { sheet: unlike[0] ?? '', version: name } };
  const { changed, back, gone, safety, sheets, rows } = restored;
  const what = sheets.length === 1 ? (sheets[0] ?? '') : `${sheets.length}`;
  if (rows)
    return {
      code: 'backup.restoredRows',
      values: { what, version: name, changes: saidChanges(context, restored), safety },
    };
  const code = sheets.length === 1 ? 'backup.restoredSheet' : 'backup.restoredAll';
  return { code, values: { what, version: name, changed, back, gone, safety } };
}
