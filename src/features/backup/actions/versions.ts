/** The versions that there are, newest first, as the tab *Cadangan* lists them: everybody may look, the keeper restores. */
import * as z from 'zod/mini';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { sayWhen } from '../rules/when';
import { saidBytes } from '../said';
import { backups } from '../tables';
import { texts } from '../words';

interface Rows {
  readonly rows: readonly {
    readonly id: string;
    readonly panel: string;
    readonly title: string;
    readonly note: string;
    readonly chip: { readonly text: string; readonly tone: 'good' | 'watch' };
  }[];
}

export const versions: Query<Record<string, unknown>, Rows> = {
  name: 'backup.versions',
  writes: false,
  roles: 'all',
  input: () => z.looseObject({}),
  run: (context) => ({
    rows: context
      .from(backups)
      .all()
      .map(({ id, values: { at, size, why, verified } }) => ({
        id,
        panel: 'backup.version',
        title: at === null ? id : sayWhen(at, context),
        note: [id, saidBytes(size, context.language), why].filter(Boolean).join(' · '),
        chip: {
          text: say(texts[verified === null ? 'backup.unverified' : 'backup.verified'], context.language),
          tone: verified === null ? 'watch' : 'good',
        },
      })),
  }),
};
