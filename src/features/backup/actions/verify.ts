/** Checks one version, or all of them, and notes in *Cadangan* that a version was found whole. */
import * as z from 'zod/mini';
import { Refusal } from '../../../kernel/problem';
import type { Errand } from '../../../ports/feature';
import { version } from '../input';
import { filesOf } from '../restore/find';
import { MAY_BACK_UP } from '../roles';
import { checkFiles } from '../store/check';
import { mended } from '../store/health';
import { listVersions } from '../store/list';

export interface Verified {
  readonly versions: readonly string[];
}

export const verify: Errand<{ readonly version?: string | undefined }, Verified> = {
  name: 'backup.verify',
  writes: 'apart',
  roles: MAY_BACK_UP,
  input: () => z.object({ version: z.optional(version()) }),
  run: (context, input, apart) => {
    apart.release();
    const files = filesOf(apart);
    const { versions, problems } = checkFiles(apart, files, input.version);
    if (problems.length > 0) return new Refusal(problems);
    if (context.who.email === apart.keeper && input.version !== undefined) {
      listVersions(apart, context, files, { verified: [input.version] });
      mended(apart, input.version);
    }
    return { versions };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: ({ versions }) => ({ code: 'backup.verifiedAll', values: { count: versions.length } }),
};
