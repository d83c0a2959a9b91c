/** Several actions as one change: each sees what those before it decided, and one that is refused leaves nothing behind. */
import { idOf, type NewOf, type RowOf, type Table } from '../../kernel/table';
import type { Changes, Context, Reading, Stored } from '../../ports/context';

type Values = Record<string, unknown>;
type Row = Stored<Table>;

interface Update {
  readonly table: Table;
  readonly stored: Row;
  readonly patch: Values;
}

/** Above any number that a table will give: ids of records that a look makes up. */
const MADE_UP = 900_000_000;

/** A context over another one. Without `real` it only looks: nothing is written, and new records have made-up ids. */
export class Overlay {
  readonly context: Context;
  /** What stands in place of the fields that were read, by table and id. */
  private readonly patches = new Map<string, Map<string, Values>>();
  private born = new Map<string, readonly Row[]>();
  private updates: Update[] = [];

  constructor(
    private readonly base: Context,
    private readonly real?: Changes,
  ) {
    const change: Changes = {
      insert: (table, values) => this.insert(table, values),
      update: (table, stored, patch) => {
        this.updates.push({ table, stored: stored as unknown as Row, patch: patch as Values });
      },
      remove: unfit,
      clear: unfit,
      forget: unfit,
      rebuild: (table) => real?.rebuild(table),
      show: (table, visible) => real?.show(table, visible),
    };
    this.context = { ...base, change, from: <T extends Table>(table: T) => this.from(table) as Reading<T> };
  }

  /** Performs one of the actions; what it asked for counts only where it answers yes. */
  attempt<R>(act: (context: Context) => R, isDone: (result: R) => boolean): R {
    const before = new Map(this.born);
    this.updates = [];
    const result = act(this.context);
    if (isDone(result)) {
      this.keep();
      return result;
    }
    const made = [...this.born].some(([key, rows]) => rows !== before.get(key));
    // A number that was given cannot be taken back; whoever looks first never comes here.
    if (made && this.real) throw new Error('an action made a record and then refused');
    this.born = before;
    return result;
  }

  private keep(): void {
    for (const { table, stored, patch } of this.updates) {
      const own = this.born.get(table.key)?.find(({ id }) => id === stored.id);
      if (own) {
        Object.assign(own.values, patch);
        continue;
      }
      this.real?.update(table, stored, patch);
      const patches = this.patches.get(table.key) ?? new Map<string, Values>();
      patches.set(stored.id, { ...patches.get(stored.id), ...patch });
      this.patches.set(table.key, patches);
    }
  }

  private insert<T extends Table>(table: T, values: NewOf<T>): RowOf<T> {
    const others = this.born.get(table.key) ?? [];
    const made = this.real?.insert(table, values) ?? madeUp(table, values, MADE_UP + others.length);
    const born = { id: String(made.id), row: 0, values: made as Row['values'], bad: [], check: '' };
    this.born.set(table.key, [...others, born]);
    return made as RowOf<T>;
  }

  private from(table: Table): Reading<Table> {
    const base = this.base.from(table);
    const born = (): readonly Row[] => this.born.get(table.key) ?? [];
    const now = (stored: Row): Row => {
      const patch = this.patches.get(table.key)?.get(stored.id);
      if (!patch) return stored;
      return {
        ...stored,
        values: { ...stored.values, ...patch },
        check: String(patch.check ?? stored.check),
      };
    };
    const byIds = (ids: readonly string[]): (Row | undefined)[] => {
      const made = born();
      const found = base.byIds(ids.filter((id) => !made.some((each) => each.id === id)));
      let at = 0;
      return ids.map((id) => {
        const own = made.find((each) => each.id === id);
        const stored = own ? undefined : found[at++];
        return own ?? (stored && now(stored));
      });
    };
    return {
      all: () => [...base.all().map(now), ...born()],
      byIds,
      byId: (id) => byIds([id])[0],
      // Of what this run changes only cards and search ask for these, and neither stands before a step of many rows.
      fields:
        this.patches.has(table.key) || this.born.has(table.key) ? unfit : (columns) => base.fields(columns),
      tail: (most) => [...base.tail(most).map(now), ...born()].slice(-most),
      where: (column, values) => {
        const wanted = new Set<unknown>(values);
        const moved = [...(this.patches.get(table.key) ?? [])].flatMap(([id, patch]) =>
          wanted.has(patch[column]) ? [id] : [],
        );
        const read = [...base.where(column, values).map(now), ...byIds(moved)];
        const rows = [...new Map(read.flatMap((each) => (each ? [[each.id, each] as const] : []))).values()];
        return [...rows, ...born()].filter((each) => wanted.has(each.values[column]));
      },
    };
  }
}

function madeUp(table: Table, values: object, number: number): Values {
  const record: Values = {};
  for (const [key, { codec }] of Object.entries(table.columns)) record[key] = codec.empty;
  return { ...record, ...values, id: idOf(table, number) };
}

const unfit = (): never => {
  throw new Error('a step of many rows takes no row away');
};
