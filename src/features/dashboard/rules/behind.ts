/** The records behind a figure: those that add to it, by the same function that adds them up. */
import type { Day } from '../../../kernel/day';
import type { Amount, Tile } from '../../../ports/figures';
import type { Look, Seen } from '../look';
import { dueSpan, type Span } from './periods';
import { over, partOf } from './sums';

export interface Behind {
  readonly record: Seen;
  /** What it adds. */
  readonly amount: number;
}

/** Records that are still read; those that are only remembered have no row here. The newest first where days are added up. */
export function behind(look: Look, tile: Tile, span: Span): Behind[] {
  if (tile.kind === 'said') return [];
  const part = tile.kind === 'top' ? topPart(look, tile, span) : undefined;
  const adds = ({ figure, part: falls, day }: Amount): boolean => {
    if (figure !== tile.figure || (part !== undefined && falls !== part)) return false;
    return tile.kind === 'state'
      ? day === undefined
      : day !== undefined && day >= span.from && day <= span.to;
  };
  const found = look.records.flatMap((record): Behind[] => {
    if (tile.kind === 'share')
      return misses(record, tile, dueSpan(span, look.today)) ? [{ record, amount: 1 }] : [];
    const mine = record.amounts.filter(adds);
    return mine.length > 0 ? [{ record, amount: mine.reduce((sum, { amount }) => sum + amount, 0) }] : [];
  });
  return tile.kind === 'state' ? found : found.reverse();
}

/** Of a share people want to see what is missing from it. */
function misses({ amounts }: Seen, { figure, of }: Tile & { kind: 'share' }, span: Span): boolean {
  const due = amounts.some((each) => each.figure === of && inSpan(each.day, span));
  return due && !amounts.some((each) => each.figure === figure);
}

const inSpan = (day: Day | undefined, { from, to }: Span): boolean =>
  day !== undefined && day >= from && day <= to;

/** The part that a `top` names. */
function topPart(look: Look, { figure, parts }: Tile & { kind: 'top' }, span: Span): string | undefined {
  const sums = over(look.book, span);
  return [...parts].sort((a, b) => partOf(sums, figure, b.key) - partOf(sums, figure, a.key))[0]?.key;
}
