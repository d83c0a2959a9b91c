/** *Simpan selamanya*: a version that no rule lets go, until somebody says otherwise. Noted on its file in Drive. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import {
  factsOf,
  filesOf,
  keepHealth,
  MAY_BACK_UP,
  notKeeper,
  version as versionInput,
  versionsIn,
} from '../../backup';
import { listKept } from '../store/listed';

interface Wish {
  readonly version: string;
  /** False: it stays only as long as the rules keep it. */
  readonly held?: boolean | undefined;
}

export const hold: Errand<Wish, { readonly version: string; readonly held: boolean }> = {
  name: 'keeping.hold',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ version: versionInput(), held: z.optional(z.boolean()) }),
  run: (context, { version, held = true }, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const files = filesOf(apart);
    const file = versionsIn(files).find(({ name }) => name === `${version}.json`);
    if (!file) return refuse('backup.noVersion', { version }, { field: 'version' });
    const note = { held: held ? '1' : '' };
    apart.drive.note(file.id, note);
    const noted = files.map((each) =>
      each === file ? { ...each, notes: { ...each.notes, ...note } } : each,
    );
    const all = versionsIn(noted).map(factsOf);
    keepHealth(apart, { held: all.flatMap((each) => (each.held ? [each.version] : [])) });
    listKept(apart, context, noted);
    return { version, held };
  },
  inverse: { with: 'keeping.hold', input: ({ version, held = true }) => ({ version, held: !held }) },
  done: ({ version, held }) => ({
    code: held ? 'keeping.holdDone' : 'keeping.unholdDone',
    values: { version },
  }),
};
