/** What steps of many rows know of the app: every step, how an action is decided, and the records of the rows that a person has selected. */
import { type Doing, MOST, type Selected, type StepOfMany } from '../../features/many';
import { type Problem, problem } from '../../kernel/problem';
import type { Language } from '../../kernel/words';
import { actionOf, FEATURES } from '../registry';
import { decideBy } from '../router';
import type { Run } from '../run';
import { idIn } from '../tables/rows';

const stepsOfMany = (): readonly StepOfMany[] =>
  FEATURES.flatMap(({ steps = [] }) => steps).filter((step): step is StepOfMany => step.many !== undefined);

/** Rows that are asked whether a filter hides them. */
const MOST_ASKED = 1_000;

/** Two round trips, however many blocks were selected. */
function selectedRecords({ world, workbook }: Run, language: Language): Selected | Problem {
  const selection = world.screen.selectedBlocks();
  const { positions } = workbook.control;
  const step = stepsOfMany().find(({ table }) => positions[table.key]?.sheet === selection?.sheet);
  if (!selection || !step) {
    const tabs = stepsOfMany().map(({ table }) => table.sheet[language]);
    return problem('many.noStep', { tabs: tabs.join(', ') });
  }
  const { sheet, blocks } = selection;
  const column = positions[step.table.key]?.columns.id as number;
  const first = Math.max(2, Math.min(...blocks.map(({ row }) => row)));
  const rows = Math.max(...blocks.map((block) => block.row + block.rows)) - first;
  const read = rows > 0 ? world.sheets.read([{ sheet, row: first, column, rows, columns: 1 }])[0] : undefined;
  const found = (read ?? []).flatMap(([cell = ''], at) => {
    const row = first + at;
    const chosen = blocks.some((block) => row >= block.row && row < block.row + block.rows);
    const id = chosen ? idIn(cell) : '';
    return id === '' ? [] : [{ id, row }];
  });
  const tooMany = (count: number): Problem => problem('many.tooMany', { rows: count, most: MOST });
  if (found.length > MOST_ASKED) return tooMany(found.length);
  const hidden = new Set(world.screen.filteredOut(found.map(({ row }) => row)));
  const ids = [...new Set(found.filter(({ row }) => !hidden.has(row)).map(({ id }) => id))];
  if (ids.length > MOST) return tooMany(ids.length);
  return ids.length === 0 ? problem('many.noRows') : { step, ids, hidden: hidden.size };
}

export const doing: Doing = {
  steps: stepsOfMany,
  decide: (context, run, { action, input }) => {
    const found = actionOf(action, []);
    if (!found) throw new Error(`no action ${action}`);
    return decideBy(found.action, found.feature, context, run as Run, input);
  },
  wayBack: (action) => {
    const known = actionOf(action, [])?.action;
    return known && 'inverse' in known && 'with' in known.inverse ? known.inverse.with : undefined;
  },
  selected: (context, run) => selectedRecords(run as Run, context.language),
};
