/** What keeping tells among the figures: when a version was last brought back for a test, and how long all of it would take. */
import type { Moment } from '../../kernel/day';
import { whenOf } from '../../kernel/when';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Figures } from '../../ports/figures';
import { backups, healthOf } from '../backup';
import { minutesOf } from './rules/minutes';
import { DAY_MS } from './rules/silence';
import { texts } from './words';

/** A month's drill, and a week for nights on which it could not be. */
const LATE_DAYS = 38;

function drilled(context: Context) {
  const last = healthOf(context).drilled;
  if (!last) return undefined;
  const minutes = say(texts['keeping.minutes'], context.language, { count: minutesOf(last) });
  return {
    text: whenOf(context, last.at as Moment),
    act: context.now - last.at > LATE_DAYS * DAY_MS,
    change: `${say(texts['keeping.restoreTime'], context.language)} ${minutes}`,
  };
}

export const figures: Figures = {
  sources: [],
  tiles: [
    {
      kind: 'said',
      figure: 'keeping.drilled',
      label: { id: 'Cadangan diuji pulih', en: 'Backup drilled' },
      said: drilled,
      link: { id: 'Lihat cadangan', en: 'See the backups' },
      panel: 'backup.versions',
      table: backups,
    },
  ],
};
