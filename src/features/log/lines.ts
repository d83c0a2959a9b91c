/** All lines there are, oldest first: those of the tab, and those that wait for it. */
import type { Context, Stored } from '../../ports/context';
import { type Line, linesIn } from './line';
import { changes } from './tables';

export function allLines(context: Context): Line[] {
  const kept = context.from(changes).all().map(lineOf);
  const last = kept[kept.length - 1]?.number ?? 0;
  return [...kept, ...linesIn(context.recall).filter(({ number }) => number > last)];
}

function lineOf({ values }: Stored<typeof changes>): Line {
  const { at, by, door, text, rows, action, number } = values;
  return {
    number: number ?? 0,
    at: at ?? 0,
    by,
    door: door ?? 'cell',
    action,
    rows: rows === '' ? [] : rows.split(' '),
    text,
  } as Line;
}
