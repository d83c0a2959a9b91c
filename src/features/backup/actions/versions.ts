/** The versions that there are, newest first, as the tab *Cadangan* lists them: everybody may look, the keeper restores. */
import * as z from 'zod/mini';
import { say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { sayWhen } from '../rules/when';
import { saidBytes } from '../said';
import { healthOf } from '../store/health';
import { backups } from '../tables';
import { texts } from '../words';

interface Rows {
  readonly rows: readonly {
    readonly id: string;
    readonly panel: string;
    readonly title: string;
    readonly note: string;
    readonly chip: { readonly text: string; readonly tone: 'good' | 'watch' | 'act' };
  }[];
}

export const versions: Query<Record<string, unknown>, Rows> = {
  name: 'backup.versions',
  writes: false,
  roles: 'all',
  input: () => z.object({}),
  run: (context) => {
    const { trouble, broken = [] } = healthOf(context);
    const bad = (id: string): boolean => trouble?.version === id || broken.includes(id);
    const chipOf = (id: string, verified: number | null) =>
      bad(id)
        ? { text: say(texts['backup.broken'], context.language), tone: 'act' as const }
        : {
            text: say(texts[verified === null ? 'backup.unverified' : 'backup.verified'], context.language),
            tone: verified === null ? ('watch' as const) : ('good' as const),
          };
    const rows = context
      .from(backups)
      .all()
      .map(({ id, values: { at, size, why, verified } }) => ({
        id,
        panel: 'backup.version',
        title: at === null ? id : sayWhen(at, context),
        note: [id, saidBytes(size, context.language), why].filter(Boolean).join(' · '),
        chip: chipOf(id, verified),
      }));
    return { rows };
  },
};
