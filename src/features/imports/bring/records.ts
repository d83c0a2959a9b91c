/** Bringing in plain records: suppliers, customers, products, team. Recognised by their key columns, empty fields erase nothing. */
import type { CellContext } from '../../../kernel/column';
import { type Problem, problem } from '../../../kernel/problem';
import type { NewOf, RowOf, Table } from '../../../kernel/table';
import type { Context } from '../../../ports/context';
import { backlogItems, brought } from '../../backlog';
import { derived, products, suppliers } from '../../stock';
import { emptyNeeded, isEmpty } from '../rules/checks';
import type { Target } from '../targets';
import { Known } from './known';
import type { Outcome } from './outcome';
import type { ReadRow } from './read';

export type Mode = 'create' | 'upsert' | 'update';

type Values = Record<string, unknown>;

/** Imports rows into a table; gathers the changes and tells what became of each row. Reads the table once as a block. */
export function bringRecords(
  context: Context,
  target: Target,
  rows: readonly ReadRow[],
  options: { readonly mode: Mode; readonly source: string },
): Outcome {
  const { table } = target;
  const known = new Known(target, context.from(table).all());
  const problems: Problem[] = [];
  const notes: Problem[] = [];
  const seen = new Map<string, number>();
  const count = { created: 0, changed: 0, same: 0, refused: 0 };
  const refuse = (...found: Problem[]): void => {
    problems.push(...found);
    count.refused += 1;
  };
  for (const row of withNames(context, target, rows)) {
    const values = filled(row.values);
    const key = known.keyOf(values);
    if (key === undefined) {
      refuse(problem('imports.empty', {}, { row: row.line, column: target.keys[0] as string }));
      continue;
    }
    const before = seen.get(key);
    if (before !== undefined) {
      refuse(
        problem('imports.twiceInFile', { before }, { row: row.line, column: key.split(' ')[0] as string }),
      );
      continue;
    }
    seen.set(key, row.line);
    const stored = known.find(values);
    if (stored === 'many') refuse(problem('imports.twiceKnown', {}, { row: row.line }));
    else if (stored) {
      const patch = differing(known.current(values, stored), stored.values as Values);
      const away = target.returns && (stored.values as Values).archived === true;
      if (options.mode === 'create') {
        count.same += 1;
        notes.push(
          problem(away ? 'imports.knownAway' : 'imports.known', { id: stored.id }, { row: row.line }),
        );
      } else if (Object.keys(patch).length === 0 && !away) count.same += 1;
      else {
        if (away) {
          patch.archived = false;
          notes.push(problem('imports.isBack', { id: stored.id }, { row: row.line }));
        }
        context.change.update(
          table,
          stored,
          withDerived(context, table, { ...stored.values, ...patch }, patch) as Partial<RowOf<Table>>,
        );
        count.changed += 1;
      }
    } else if (options.mode === 'update') refuse(problem('imports.notKnown', {}, { row: row.line }));
    else {
      const missing = emptyNeeded(values, target.columns, row.line);
      if (missing.length > 0) refuse(...missing);
      else {
        const twin = known.namesake(values);
        if (twin) notes.push(problem('imports.namesake', { id: twin.id }, { row: row.line }));
        const whole = { ...values, source: options.source };
        context.change.insert(
          table,
          withDerived(context, table, emptiesWith(table, whole), whole) as NewOf<Table>,
        );
        count.created += 1;
      }
    }
  }
  return { ...count, wrong: problems, notes };
}

/** Only what the file says. */
function filled(values: Readonly<Values>): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}

function differing(values: Values, stored: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => stored[key] !== value));
}

function emptiesWith(table: Table, values: Values): Values {
  const whole: Values = {};
  for (const [key, column] of Object.entries(table.columns)) whole[key] = column.codec.empty;
  return { ...whole, ...values };
}

/** A product's state follows from its quantities and its reorder point, an item's from what the file says of it: both are written along. */
function withDerived({ now }: Context, table: Table, whole: Values, patch: Values): Values {
  if (table === (backlogItems as Table)) return brought(whole, patch, now);
  if (table !== (products as Table)) return patch;
  return { ...patch, ...derived(whole as unknown as Parameters<typeof derived>[0]) };
}

/** Products name their supplier in words; a file that has only the supplier's number gets the name that stands behind it. */
function withNames(
  context: Context & CellContext,
  target: Target,
  rows: readonly ReadRow[],
): readonly ReadRow[] {
  if (target.table !== (products as Table) || !rows.some((row) => !isEmpty(row.values.supplier))) return rows;
  const byCode = new Map(
    context
      .from(suppliers)
      .all()
      .filter(({ values }) => values.code !== '')
      .map(({ values }) => [values.code.toLowerCase(), values.name]),
  );
  return rows.map((row) => {
    const name = byCode.get(String(row.values.supplier ?? '').toLowerCase());
    return name === undefined ? row : { ...row, values: { ...row.values, supplier: name } };
  });
}
