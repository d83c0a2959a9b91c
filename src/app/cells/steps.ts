/** A choice in an acting column, performed as its action on the row it stands in. */
import { Unreadable } from '../../kernel/column';
import { isRefusal } from '../../kernel/problem';
import type { SaidProblem } from '../../kernel/protocol';
import { columnOf, type Table } from '../../kernel/table';
import type { Asked, CellStep, HeadStep } from '../../ports/feature';
import { change } from '../change/change';
import { actionOf, FEATURES } from '../registry';
import { decideBy } from '../router';
import { contextOf, type Run } from '../run';
import { saidProblem, sentence } from '../say';
import { readArea } from '../tables/areas';
import { NO_CHANGES } from '../unchanged';

export function stepOf(table: Table, column: string): CellStep | undefined {
  return FEATURES.flatMap(({ steps = [] }) => steps).find(
    (each) => each.table === table && each.column === column,
  );
}

/** Performs the choice and empties its cell, unless it shows what holds; the sentence of the refusal, or undefined when it was done. */
export function actByCell(
  run: Run,
  step: CellStep,
  id: string,
  key: string,
  choice: string,
): string | undefined {
  const { language } = run.workbook.cells;
  if (id === '') return sentence('app.typeElsewhere', language);
  const column = columnOf(step.table, key);
  const chosen: unknown = column.codec.decode(choice, run.workbook.cells);
  const wanted = chosen instanceof Unreadable ? undefined : step.act(id, String(chosen));
  const found = wanted && actionOf(wanted.action, []);
  if (!wanted || !found) return sentence('app.unknownStep', language, { typed: choice.slice(0, 40) });
  const answer = change(run, run.world.unique(), (context) => {
    const decided = decideBy(found.action, found.feature, context, run, wanted.input);
    const stored = decided.ok && step.shows === undefined ? context.from(step.table).byId(id) : undefined;
    const told = decided.ok && decided.message !== undefined ? step.tells?.(decided.message) : undefined;
    if (stored) context.change.update(step.table, stored, { [key]: column.codec.empty, ...told } as never);
    return decided;
  });
  if (answer.ok) return wanted.proposes ? answer.message : undefined;
  return answer.problems.map((each) => each.text).join(' ');
}

export const headOf = (table: Table): HeadStep | undefined =>
  FEATURES.flatMap(({ heads = [] }) => heads).find((each) => each.table === table);

/** Performs what an edit of a first row asks for; why not stands as a note on the cell, which the action takes away where it is done. */
export function actByHead(
  run: Run,
  { act, columns }: HeadStep,
  { sheet, column }: { readonly sheet: number; readonly column: number },
): void {
  const { sheets, unique } = run.world;
  const context = contextOf(run, unique(), NO_CHANGES);
  const [cells = []] = readArea(sheets, { sheet, row: 1, column: 1, rows: 1, columns });
  const asked = act(context, cells, column);
  if (!asked) return;
  const why = isRefusal(asked)
    ? asked.problems.map((each) => saidProblem(each, context.language))
    : perform(asked);
  if (why.length === 0) {
    run.world.properties.set(run.beside);
    return;
  }
  sheets.write([], [{ sheet, row: 1, column, note: why.map(({ text }) => text).join(' ') }]);
  sheets.commit([]);

  function perform({ action, input }: Asked): readonly SaidProblem[] {
    const found = actionOf(action, []);
    const answer = found && decideBy(found.action, found.feature, context, run, input);
    return answer?.ok === false ? answer.problems : [];
  }
}
