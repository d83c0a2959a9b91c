/** A choice in an acting column, performed as its action on the row it stands in. */
import { Unreadable } from '../kernel/column';
import { columnOf, type Table } from '../kernel/table';
import type { CellStep } from '../ports/feature';
import { change } from './change';
import { actionOf, FEATURES } from './registry';
import { decideBy } from './router';
import type { Run } from './run';
import { sentence } from './say';

export function stepOf(table: Table, column: string): CellStep | undefined {
  return FEATURES.flatMap((feature) => feature.steps ?? []).find(
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
