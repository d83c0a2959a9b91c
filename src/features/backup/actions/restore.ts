/** *Pulihkan*: one sheet or everything in place, after a version of the present state; or a sheet beside what is there. */
import * as z from 'zod/mini';
import { Refusal, refuse } from '../../../kernel/problem';
import type { Errand, Said } from '../../../ports/feature';
import { sheet, version } from '../input';
import { type Beside, besideOf } from '../restore/beside';
import { findVersion, notKeeper } from '../restore/find';
import { type Restored, restore as restoreVersion, resume as resumeRestore } from '../restore/restore';
import { chosen } from '../restore/targets';
import { MAY_BACK_UP } from '../roles';
import { sayWhen } from '../rules/when';
import { type Halfway, saidHalfway } from '../said';

interface Wish {
  readonly version: string;
  /** Absent for everything. */
  readonly sheet?: string | undefined;
  readonly beside?: boolean | undefined;
}

export const restore: Errand<Wish, Restored | Beside | Halfway> = {
  name: 'backup.restore',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ version: version(), sheet: z.optional(sheet()), beside: z.optional(z.boolean()) }),
  run: (context, input, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const loaded = findVersion(apart, input.version);
    if (loaded instanceof Refusal) return loaded;
    const names = input.sheet === undefined ? [] : [input.sheet];
    if (!input.beside) return restoreVersion(context, apart, loaded, names);
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
    input: ({ sheet: name }, result) => ({
      version: 'safety' in result ? result.safety : 'version' in result ? result.version : '',
      ...(name !== undefined && { sheet: name }),
    }),
  },
  unfinished: saidHalfway,
  done: (result) =>
    'all' in result
      ? { code: 'backup.restoring', values: { done: result.done, all: result.all, version: '' } }
      : 'beside' in result && result.unlike.length === 0
        ? {
            code: 'backup.restoredBeside',
            values: { sheet: result.beside[0] ?? '', count: result.beside.length },
          }
        : saidRestored(result),
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
    const loaded = findVersion(apart, restoring.version);
    return loaded instanceof Refusal ? loaded : resumeRestore(context, apart, loaded, restoring);
  },
  inverse: { none: 'backup.resumeStays' },
  unfinished: saidHalfway,
  done: (result) =>
    !('version' in result) || result.version === undefined
      ? { code: 'backup.nothingToResume' }
      : saidRestored(result as Restored),
};

export function saidRestored(restored: Restored | Beside): Said {
  const { version: name, unlike } = restored;
  if (unlike.length > 0 || 'beside' in restored)
    return { code: 'backup.restoredUnlike', values: { sheet: unlike[0] ?? '', version: name } };
  const { changed, back, gone, safety, sheets } = restored;
  const what = sheets.length === 1 ? (sheets[0] ?? '') : `${sheets.length}`;
  const code = sheets.length === 1 ? 'backup.restoredSheet' : 'backup.restoredAll';
  return { code, values: { what, version: name, changed, back, gone, safety } };
}
