/** What the backup tells among the figures: when a version was last found to be good. */
import { whenOf } from '../../kernel/when';
import type { Context } from '../../ports/context';
import type { Figures } from '../../ports/figures';
import { backups } from './tables';

/** A daily version that is two hours late is silence. */
const LATE_MS = 26 * 3_600_000;

function verified(context: Context) {
  const found = context.from(backups).all();
  const last = found.reduce((latest, { values }) => Math.max(latest, values.verified ?? 0), 0);
  const newest = found.find(({ values }) => values.verified === last)?.values.verified;
  if (!newest) return found.length > 0 ? { text: '–', act: true } : undefined;
  return { text: whenOf(context, newest), act: context.now - newest > LATE_MS };
}

export const figures: Figures = {
  sources: [],
  tiles: [
    {
      kind: 'said',
      figure: 'backup.verified',
      label: { id: 'Cadangan terverifikasi', en: 'Backup verified' },
      said: verified,
      link: { id: 'Lihat cadangan', en: 'See the backups' },
      panel: 'backup.versions',
      table: backups,
    },
  ],
};
