/** The first row of Dasbor acts: a period chosen in it, or days typed beside it, draw it anew. For whoever has only cells. */
import { Unreadable } from '../../kernel/column';
import { refuse } from '../../kernel/problem';
import { day } from '../../kernel/table';
import type { Bilingual } from '../../kernel/words';
import type { HeadStep } from '../../ports/feature';
import { PERIODS } from './choices';
import { COLUMNS, dashboard } from './tables';

const { codec } = day({ header: { id: '', en: '' }, writer: 'person' });

const isWord = ({ id, en }: Bilingual, typed: string): boolean =>
  [id, en].some((word) => word.toLowerCase() === typed.trim().toLowerCase());

export const headStep: HeadStep = {
  table: dashboard,
  columns: COLUMNS,
  act: (context, cells, column) => {
    if (column < 2 || column > 4) return undefined;
    const action = 'dashboard.refresh';
    const [, typed = '', ...ends] = cells;
    const chosen = PERIODS.find(({ words }) => isWord(words, String(typed)))?.key;
    if (column === 2 && chosen !== 'custom') return { action, input: chosen ? { period: chosen } : {} };
    const [from, to] = ends.map((cell) => codec.decode(cell, context));
    if (from instanceof Unreadable || to instanceof Unreadable || !from || !to)
      return refuse('dashboard.badRange');
    return { action, input: { period: 'custom', from, to } };
  },
};
