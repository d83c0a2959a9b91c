/** A moment as people read it in lists, cards and questions of backups. */
import type { CellContext } from '../../../kernel/column';
import { type Moment, sayDay } from '../../../kernel/day';

/** `4 Nov, 02.10`; with its year where that is not this one. */
export function sayWhen(
  at: Moment,
  { zone, language, today }: Pick<CellContext, 'zone' | 'language' | 'today'>,
): string {
  return `${sayDay(zone.dayAt(at), language, today)}, ${zone.timeAt(at, language)}`;
}
