/** Bringing in plain records: suppliers, customers, products, team. Recognised by their key columns, empty fields erase nothing. */
import type { CellContext } from '../../../kernel/column';
import { type Problem, problem } from '../../../kernel/problem';
import type { NewOf, RowOf, Table } from '../../../kernel/table';
import type { Context, Stored } from '../../../ports/context';
import { backlogItems, brought } from '../../backlog';
import { derived, products, suppliers } from '../../stock';
import { emptyNeeded, isEmpty } from '../rules/checks';
import type { Target } from '../targets';
import type { Outcome } from './outcome';
import type { ReadRow } from './read';

export type Mode = 'create' | 'upsert' | 'update';

type Values = Record<string, unknown>;
type AnyStored = Stored<Table>;

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
      const patch = differing(values, stored.values as Values);
      if (Object.keys(patch).length === 0 || options.mode === 'create') count.same += 1;
      else {
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
        const whole = { ...values, source: options.source };
        context.change.insert(
          table,
          withDerived(context, table, emptiesWith(table, whole), whole) as NewOf<Table>,
        );
        count.created += 1;
      }
    }
  }
  return { ...count, wrong: problems };
}

/** The records of the table by each key column, compared without regard to case. */
class Known {
  private readonly byKey = new Map<string, AnyStored[]>();

  constructor(
    private readonly target: Target,
    all: readonly AnyStored[],
  ) {
    for (const stored of all) {
      for (const key of target.keys) {
        const name = this.named(key, (stored.values as Values)[key]);
        if (name) this.byKey.set(name, [...(this.byKey.get(name) ?? []), stored]);
      }
    }
  }

  /** The surest key that the row fills. */
  keyOf(values: Values): string | undefined {
    for (const key of this.target.keys) {
      const name = this.named(key, values[key]);
      if (name) return name;
    }
    return undefined;
  }

  /**
   * The record a row means. A weaker key finds only records that do not carry a stronger one of another value: two firms may share a phone, but not
   * a number of their source; and a name alone decides only where the row has nothing better.
   */
  find(values: Values): AnyStored | 'many' | undefined {
    const { keys } = this.target;
    for (const [strength, key] of keys.entries()) {
      const name = this.named(key, values[key]);
      if (
        !name ||
        (key === this.target.weak &&
          strength > 0 &&
          keys.slice(0, strength).some((each) => !isEmpty(values[each])))
      )
        continue;
      const found = (this.byKey.get(name) ?? []).filter((stored) =>
        keys.slice(0, strength).every((stronger) => {
          const [theirs, ours] = [(stored.values as Values)[stronger], values[stronger]];
          return isEmpty(theirs) || isEmpty(ours);
        }),
      );
      if (found.length > 1) return 'many';
      if (found.length === 1) return found[0];
    }
    return undefined;
  }

  private named(key: string, value: unknown): string | undefined {
    return isEmpty(value) ? undefined : `${key} ${String(value).trim().toLowerCase()}`;
  }
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
