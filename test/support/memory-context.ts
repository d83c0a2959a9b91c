/**
 * A workbook of records in memory with the promises of the context port: equal readings within a run are one, changes are written together or not at
 * all. For tests of what actions decide; what sheets, lock and journal do to it is tested through the bundle. Longer than other files because it is
 * one promise, method by method as `ports/context.ts` has it.
 */
import { type Cell, type CellContext, Unreadable } from '../../src/kernel/column';
import type { Day, Moment } from '../../src/kernel/day';
import { currencyOf } from '../../src/kernel/money';
import { isRefusal, type Problem } from '../../src/kernel/problem';
import { DEFAULT_SETTINGS, type Settings } from '../../src/kernel/settings';
import { idOf, type NewOf, numberOf, type RowOf, type Table } from '../../src/kernel/table';
import { type Language, say, type Words } from '../../src/kernel/words';
import { zone } from '../../src/kernel/zone';
import type { Context, Door, Reading, Stored, Who } from '../../src/ports/context';
import type { AnyAction, Feature } from '../../src/ports/feature';

type Values = Record<string, unknown>;
interface Row {
  values: Values;
  check: string;
  bad: readonly Problem[];
}
interface Book {
  readonly rows: Row[];
  counter: number;
}

export interface Outcome<R> {
  readonly ok: boolean;
  readonly result: R;
  readonly problems: readonly Problem[];
  /** The sentences of the problems, or the one that says what was done. */
  readonly said: readonly string[];
  readonly undo?: { readonly action: string; readonly input: unknown } | { readonly none: string };
  /** Readings of this run plus tables it touched: what the budget of an action counts beside the transaction's own. */
  readonly trips: number;
}

export const OWNER: Who = { email: 'ratna@griyadaun.example', name: 'Ratna', role: 'owner' };

export class MemoryBook {
  readonly cells: CellContext;
  now: Moment;
  language: Language = 'id';
  team: readonly Who[] = [OWNER];
  /** Settings of the features, by key. */
  options: Record<string, string> = {};
  modules: string[] = [];
  private readonly books = new Map<string, Book>();

  constructor(
    private readonly features: readonly Feature[],
    options: { readonly today?: string; readonly currency?: string; readonly zone?: string } = {},
  ) {
    const today = (options.today ?? '2026-11-05') as Day;
    const wall = zone(options.zone ?? 'Asia/Jakarta');
    const currency = currencyOf(options.currency ?? 'IDR');
    if (!currency) throw new Error('no such currency');
    const language = (): Language => this.language;
    const now = (): Moment => this.now;
    this.now = wall.momentOf(today, 10 * 60);
    this.cells = {
      zone: wall,
      currency,
      get language() {
        return language();
      },
      get today() {
        return wall.dayAt(now());
      },
    };
  }

  /** Tabs that the last actions asked to show or to put away. */
  readonly tabs = new Map<string, boolean>();

  private settings(): Settings {
    return { ...DEFAULT_SETTINGS, language: this.language, options: this.options, modules: this.modules };
  }

  /** Columns that depend on the whole of a table, as the engine rebuilds them after each change. */
  private rebuild(tables: ReadonlySet<string>): void {
    for (const { table, columns, derive } of this.features.flatMap(({ wholes = [] }) => wholes)) {
      if (!tables.has(table.key)) continue;
      const { rows } = this.book(table);
      const stored = rows.map(({ values, check, bad }, at) => ({
        id: String(values.id),
        row: at + 2,
        values: values as RowOf<Table>,
        bad,
        check,
      }));
      const derived = derive(stored, { ...this.cells, today: this.cells.today, settings: this.settings() });
      for (const { values } of rows) {
        for (const key of columns)
          values[key] = derived.get(String(values.id))?.[key] ?? table.columns[key as 'id']?.codec.empty;
      }
    }
  }

  /** Lets time pass. */
  wait(hours: number): void {
    this.now = (this.now + hours * 3_600_000) as Moment;
  }

  /** Puts a record in without asking anyone. */
  put<T extends Table>(table: T, values: NewOf<T>): RowOf<T> {
    const record = this.fresh(table, values);
    this.write(table, record);
    return record as RowOf<T>;
  }

  rows<T extends Table>(table: T): RowOf<T>[] {
    return this.book(table).rows.map(({ values }) => ({ ...values }) as RowOf<T>);
  }

  row<T extends Table>(table: T, id: string): RowOf<T> & { check: string } {
    const row = this.book(table).rows.find(({ values }) => values.id === id);
    if (!row) throw new Error(`no ${id}`);
    return { ...row.values, check: row.check } as RowOf<T> & { check: string };
  }

  /** What a person wrote over a record's cells. */
  set<T extends Table>(table: T, id: string, patch: NewOf<T>): void {
    const row = this.book(table).rows.find(({ values }) => values.id === id);
    if (row) Object.assign(row.values, patch);
  }

  /** Makes a row one whose cell cannot be read. */
  /** Somebody turns the table upside down. */
  turnOver(table: Table): void {
    this.book(table).rows.reverse();
  }

  spoil(table: Table, id: string, problem: Problem): void {
    const row = this.book(table).rows.find(({ values }) => values.id === id);
    if (row) row.bad = [problem];
  }

  /** The context of one run, for what is no action: index, work, alarm. */
  context(who: Who = OWNER, door: Door = 'sidebar'): Context {
    return this.run(who, door).context;
  }

  /** Performs an action by its name as the router would: shape, role, run, then everything or nothing. */
  perform<R = Values>(name: string, input: unknown, by: { who?: Who; door?: Door } = {}): Outcome<R> {
    const action = this.features.flatMap((feature) => feature.actions).find((each) => each.name === name) as
      | AnyAction
      | undefined;
    if (!action) throw new Error(`no action ${name}`);
    const who = by.who ?? OWNER;
    const door = by.door ?? 'sidebar';
    const run = this.run(who, door);
    const refused = (problems: readonly Problem[]): Outcome<R> => {
      run.drop();
      const said = problems.map(({ code, values }) => this.say(code, values));
      return { ok: false, result: undefined as R, problems, said, trips: run.trips() };
    };
    if (door !== 'cell' && action.roles !== 'all' && !action.roles.includes(who.role))
      return refused([{ code: 'noRight' }]);
    const parsed = action.input().safeParse(input);
    if (!parsed.success)
      return refused(
        parsed.error.issues.map(({ message, path }) => ({
          code: message,
          place: { field: path.map(String).join('.') },
        })),
      );
    if (action.writes === 'apart')
      throw new Error(`${action.name} works beside the journal: try it by the bundle`);
    const result: unknown = action.run(run.context, parsed.data);
    if (isRefusal(result)) return refused(result.problems);
    // Answers travel as JSON: what does not survive that is no plain data.
    const plain: unknown = JSON.parse(JSON.stringify(result));
    if (!action.writes) return { ok: true, result: plain as R, problems: [], said: [], trips: run.trips() };
    run.commit();
    const { code, values } = action.done(plain, run.context);
    const { inverse } = action;
    const undo =
      'with' in inverse
        ? { action: inverse.with, input: inverse.input(parsed.data, plain) as unknown }
        : { none: this.say(inverse.none) };
    return {
      ok: true,
      result: plain as R,
      problems: [],
      said: [this.say(code, values)],
      undo,
      trips: run.trips(),
    };
  }

  /** Takes back what an outcome offers to take back. */
  undo(outcome: Outcome<unknown>): Outcome<Values> {
    if (!outcome.undo || 'none' in outcome.undo) throw new Error('nothing to undo');
    return this.perform(outcome.undo.action, outcome.undo.input);
  }

  private say(code: string, values: Problem['values'] = {}): string {
    const all: Words = Object.assign({}, ...this.features.map((feature) => feature.words));
    const text = all[code];
    return text ? say(text, this.language, values) : code;
  }

  private book(table: Table): Book {
    let book = this.books.get(table.key);
    if (!book) {
      book = { rows: [], counter: 0 };
      this.books.set(table.key, book);
    }
    return book;
  }

  private fresh(table: Table, values: object): Values {
    const empty = Object.fromEntries(
      Object.entries(table.columns).map(([key, { codec }]) => [key, codec.empty]),
    );
    const book = this.book(table);
    book.counter += 1;
    return Object.assign(empty, values, { id: idOf(table, book.counter) });
  }

  /** Through the cells and back, so that a value that a cell cannot hold is found here. */
  private write(table: Table, record: Values): void {
    const { check = '', stamp: _, ...values } = this.throughCells(table, record);
    this.book(table).rows.push({ values, check: String(check), bad: [] });
  }

  private throughCells(table: Table, record: Values): Values {
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => {
        const codec = table.columns[key as 'id']?.codec;
        if (!codec) throw new Error(`${table.key} has no column ${key}`);
        const cell: Cell = codec.encode(value as never, this.cells);
        const read: unknown = codec.decode(cell, this.cells);
        if (read instanceof Unreadable) throw new Error(`${table.key}.${key} cannot hold ${String(value)}`);
        return [key, read];
      }),
    );
  }

  private run(who: Who, door: Door) {
    const readings = new Set<string>();
    const touched = new Set<string>();
    const inserts: { table: Table; record: Values }[] = [];
    const updates = new Map<string, { table: Table; row: Row; patch: Values }>();
    const cleared: { table: Table; id: string }[] = [];
    const rebuilt = new Set<string>();
    const stored = <T extends Table>(table: T, row: Row): Stored<T> => ({
      id: String(row.values.id),
      row: this.book(table).rows.indexOf(row) + 2,
      values: { ...row.values } as RowOf<T>,
      bad: row.bad,
      check: row.check,
    });
    const from = <T extends Table>(table: T): Reading<T> => {
      const { rows } = this.book(table);
      const read = (how: string, found: readonly Row[]): Stored<T>[] => {
        if (!readings.has(`${table.key} all`)) readings.add(`${table.key} ${how}`);
        return found.map((row) => stored(table, row));
      };
      const byIds = (ids: readonly string[]): (Stored<T> | undefined)[] => {
        const wanted = ids.filter((id) => numberOf(table, id) !== undefined);
        const found = read(
          `ids ${wanted.join()}`,
          rows.filter(({ values }) => wanted.includes(String(values.id))),
        );
        return ids.map((id) => found.find((each) => each.id === id));
      };
      return {
        all: () => read('all', rows),
        byIds,
        byId: (id) => byIds([id])[0],
        tail: (most) => read(`tail ${most}`, rows.slice(-most)),
        fields: (columns) => read(`fields ${columns.join()}`, rows),
        where: (column, values) => {
          // Reads the column, then the rows.
          readings.add(`${table.key} column ${column}`);
          const wanted: readonly unknown[] = values;
          return read(
            `where ${column} ${wanted.join()}`,
            rows.filter((row) => wanted.includes(row.values[column])),
          );
        },
      };
    };
    const context: Context = {
      ...this.cells,
      tables: this.features.flatMap((feature) => feature.tables),
      doneAt: () => undefined,
      recall: () => undefined,
      language: this.language,
      today: this.cells.today,
      who,
      door,
      now: this.now,
      settings: this.settings(),
      request: 'request',
      team: this.team,
      from,
      change: {
        insert: (table, values) => {
          const record = this.fresh(table, values);
          touched.add(table.key);
          inserts.push({ table, record });
          return record as RowOf<typeof table>;
        },
        // Nothing is remembered beside the tables here.
        forget: () => undefined,
        show: (table, visible) => {
          this.tabs.set(table.key, visible);
        },
        rebuild: (table) => {
          rebuilt.add(table.key);
        },
        clear: (table, { id }) => {
          touched.add(table.key);
          cleared.push({ table, id });
        },
        remove: (table, { id }) => {
          const { rows } = this.book(table);
          rows.splice(
            rows.findIndex(({ values }) => values.id === id),
            1,
          );
        },
        update: (table, { id, bad }, patch) => {
          if (bad.length > 0) throw new Error(`${id} cannot be read`);
          touched.add(table.key);
          const row = this.book(table).rows.find(({ values }) => values.id === id);
          if (!row) throw new Error(`no ${id}`);
          const known = updates.get(`${table.key} ${id}`) ?? { table, row, patch: {} };
          Object.assign(known.patch, patch);
          updates.set(`${table.key} ${id}`, known);
        },
      },
    };
    const commit = (): void => {
      for (const { table, row, patch } of updates.values()) {
        const { check, ...values } = this.throughCells(table, patch);
        Object.assign(row.values, values);
        if (check !== undefined) row.check = String(check);
      }
      for (const { table, record } of inserts) this.write(table, record);
      this.rebuild(new Set([...touched, ...rebuilt]));
      for (const { table, id } of cleared) {
        const { rows } = this.book(table);
        rows.splice(
          rows.findIndex(({ values }) => values.id === id),
          1,
        );
      }
    };
    // Numbers given to rows that were never written are given again.
    const drop = (): void => {
      for (const { table } of inserts) this.book(table).counter -= 1;
    };
    return { context, commit, drop, trips: () => readings.size + touched.size };
  }
}
