/** All lines there are, oldest first: those of the tab, and those that wait for it. */

import type { Said } from '../../ports/action';
import type { Context, Stored } from '../../ports/context';
import type { Line } from './line';
import { linesIn } from './ring';
import { changes } from './tables';

export function allLines(context: Context): Line[] {
  const kept = context.from(changes).all().map(lineOf);
  const last = kept[kept.length - 1]?.number ?? 0;
  return [...kept, ...linesIn(context.recall).filter(({ number }) => number > last)];
}

/** Code and values as `keep` has written them; a cell that a person changed says nothing. */
function saidIn(text: string): Said | undefined {
  try {
    const [code, values] = JSON.parse(text) as [string, Said['values']?];
    return { code, ...(values && { values }) };
  } catch {
    return undefined;
  }
}

function lineOf({ values }: Stored<typeof changes>): Line {
  const { at, by, door, text, rows, action, number, said } = values;
  return {
    number: number ?? 0,
    at: at ?? 0,
    by,
    door: door ?? 'cell',
    action,
    rows: rows === '' ? [] : rows.split(' '),
    text,
    ...(said !== '' && { said: saidIn(said) }),
  } as Line;
}
