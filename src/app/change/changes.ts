/** Gathers what an action wants changed and turns it into a plan of cells: what each was, and what it shall be. */

import type { Cell } from '../../kernel/column';
import { gather } from '../../kernel/neighbours';
import { columnKeys, columnOf, idOf, type NewOf, numberOf, type RowOf, type Table } from '../../kernel/table';
import type { Changes, Stored } from '../../ports/context';
import type { Altered } from '../../ports/hooks';
import type { NoteWrite, Write } from '../../ports/sheets';
import { tableOf } from '../registry';
import { Stop } from '../stop';
import { sameCell, toPlain } from '../tables/cell';
import { markOf, parseMark } from '../tables/marks';
import { encodeRow, type StoredRow, stampOf } from '../tables/rows';
import { writtenIn } from '../tables/written';
import type { Workbook } from '../workbook';
import { type ClearPlan, clearPlan } from './clears';
import { type Foreign, foreignRow } from './foreign';
import type { InsertPlan, UpdatePlan } from './journal';
import type { Removal } from './removals';

interface Insertion {
  readonly table: Table;
  readonly records: Record<string, unknown>[];
}

interface Modification {
  readonly table: Table;
  readonly stored: StoredRow;
  patch: Record<string, unknown>;
}

/** Gives the next number of a table: kept by the transaction, which knows where counters stand. */
type NextNumber = (table: Table) => number;

export class GatheredChanges implements Changes {
  private readonly insertions = new Map<string, Insertion>();
  private readonly adoptions: InsertPlan[] = [];
  private readonly revivals = new Map<string, { table: Table; record: Record<string, unknown> }[]>();
  private readonly modifications = new Map<string, Modification>();
  private readonly cleared = new Map<string, { table: Table; records: Stored<Table>[] }>();
  /** Rows to take away once everything else is written. */
  readonly removals: Removal[] = [];
  /** Written along with the change and never journalled: what a crash may lose, such as a name put ready in an empty row. */
  readonly besides: Write[] = [];
  /** Notes to take away, never journalled either. */
  readonly notes: NoteWrite[] = [];
  /** What the change is known by, where the record it makes names it better than who asked. */
  request: string | undefined;
  /** Texts of a person who is forgotten. */
  readonly forgotten: string[] = [];
  /** Tables whose whole columns are to be rebuilt though nothing of them changed. */
  readonly rebuilds = new Set<string>();
  /** Tabs to show or to put away, by table. */
  readonly tabs = new Map<string, boolean>();

  constructor(
    private readonly workbook: Workbook,
    private readonly next: NextNumber,
  ) {}

  insert<T extends Table>(table: T, values: NewOf<T>): RowOf<T> {
    const record = this.record(table, values);
    const made = this.insertions.get(table.key) ?? { table, records: [] };
    made.records.push(record);
    this.insertions.set(table.key, made);
    return record as RowOf<T>;
  }

  /** A row that a person typed becomes a record where it stands; `typed` are its cells as they were read. */
  adopt(
    table: Table,
    row: number,
    values: Readonly<Record<string, unknown>>,
    typed: (key: string) => Cell,
  ): string {
    const record = this.record(table, values);
    const cells = encodeRow(table, record, this.workbook.cells);
    const columns = columnKeys(table);
    const first = numberOf(table, String(record.id)) as number;
    this.adoptions.push({
      table: table.key,
      row,
      first,
      columns,
      rows: [columns.map((key) => toPlain(cells[key] as Cell))],
      typed: columns.map((key) => toPlain(typed(key))),
    });
    return String(record.id);
  }

  /** A record whose row somebody deleted stands again, under its own number, at the end of its table. */
  bringBack(table: Table, id: string, values: Readonly<Record<string, unknown>>): void {
    const record: Record<string, unknown> = { ...values, id };
    gather(this.revivals, table.key, { table, record });
  }

  private record(table: Table, values: object): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const [key, column] of Object.entries(table.columns)) record[key] = column.codec.empty;
    return Object.assign(record, values, { id: idOf(table, this.next(table)) });
  }

  update<T extends Table>(table: T, stored: Stored<T>, patch: Partial<RowOf<T>> & { check?: string }): void {
    // A cell that cannot be read must not be lost by writing its row as if it were empty.
    const lost = stored.bad.filter(
      (each) => !(each.place?.column !== undefined && each.place.column in patch),
    );
    // Taking the mark away touches none of them.
    if (lost.length > 0 && Object.keys(patch).some((column) => column !== 'check')) throw new Stop(lost);
    if (patch.check === '') this.unmark(table, stored);
    const key = `${table.key} ${stored.id}`;
    const known = this.modifications.get(key) ?? { table, stored: stored as unknown as StoredRow, patch: {} };
    known.patch = { ...known.patch, ...patch };
    this.modifications.set(key, known);
  }

  /** With the mark goes the note that told of it. */
  private unmark(table: Table, { check, row }: { check: string; row: number }): void {
    const position = this.workbook.control.positions[table.key];
    const column = position?.columns[parseMark(check)?.column ?? ''];
    if (position && column !== undefined) this.notes.push({ sheet: position.sheet, row, column, note: '' });
  }

  remove<T extends Table>(table: T, stored: Stored<T>): void {
    this.removals.push({ table: table.key, id: stored.id });
  }

  forget(texts: readonly string[]): void {
    this.forgotten.push(...texts);
  }

  clear<T extends Table>(table: T, stored: Stored<T>): void {
    const known = this.cleared.get(table.key) ?? { table, records: [] };
    known.records.push(stored);
    this.cleared.set(table.key, known);
  }

  /** Records that change or go, as they were and as they will be. */
  altered(): Altered[] {
    const one = (table: Table, { id, values: before }: Stored<Table>, patch?: object): Altered => ({
      ...{ table, before, after: patch && { ...before, ...patch } },
      newer: (this.workbook.head.counters[table.key] ?? 0) - (numberOf(table, id) ?? 0),
    });
    const { modifications, cleared } = this;
    return [
      ...[...modifications.values()].map(({ table, stored, patch }) => one(table, stored, patch)),
      ...[...cleared.values()].flatMap(({ table, records }) => records.map((each) => one(table, each))),
    ];
  }

  rebuild(table: Table): void {
    this.rebuilds.add(table.key);
  }

  show(table: Table, visible: boolean): void {
    this.tabs.set(table.key, visible);
  }

  clears(): ClearPlan[] {
    return [...this.cleared].map(([table, { records }]) => clearPlan(table, records));
  }

  /** Nothing to write; there may still be rows to take away. */
  get empty(): boolean {
    const { insertions, modifications, adoptions, revivals, cleared } = this;
    return insertions.size + modifications.size + adoptions.length + revivals.size + cleared.size === 0;
  }

  /** New rows, each table's block starting at the row that `startOf` names. */
  inserts(startOf: (table: Table) => number): InsertPlan[] {
    const made = [...this.insertions.values()].map(({ table, records }) => ({
      // Encoded only now: an order learns its first line's id after the order itself was inserted.
      ...this.block(table, records),
      row: startOf(table),
    }));
    const revived = [...this.revivals.values()].flatMap((records) =>
      records.map(({ table, record }, index) => ({
        ...this.block(table, [record]),
        row: startOf(table) + index,
      })),
    );
    return [...this.adoptions, ...revived, ...made];
  }

  private block(table: Table, records: readonly Record<string, unknown>[]): Omit<InsertPlan, 'row'> {
    const columns = columnKeys(table);
    const rows = records.map((record) => encodeRow(table, record, this.workbook.cells));
    const first = numberOf(table, String(rows[0]?.id)) as number;
    return {
      table: table.key,
      first,
      columns,
      rows: rows.map((row) => columns.map((key) => toPlain(row[key] as Cell))),
    };
  }

  /** Records to be changed that are not as Rapi wrote them last, unless that stands marked already. */
  foreign(): Foreign[] {
    const written = writtenIn(this.workbook.properties);
    return [...this.modifications.values()].flatMap(
      ({ table, stored }) => foreignRow(this.workbook, table, stored, written) ?? [],
    );
  }

  /** Cells that differ from what was read, with what they were. */
  updates(): UpdatePlan[] {
    const plans: UpdatePlan[] = [];
    const foreign = new Set(this.foreign().map(({ stored }) => stored));
    for (const { table, stored, patch: asked } of this.modifications.values()) {
      // Nothing told what it held: the change goes on, and somebody has to look at the row.
      const patch =
        foreign.has(stored) && !('check' in asked) ? { ...asked, check: markOf('stamp', '?', '') } : asked;
      const position = this.workbook.control.positions[table.key];
      const before = (key: string): Cell =>
        stored.cells[(position?.columns[key] as number) - (position?.first as number)] ?? '';
      const after: Record<string, Cell> = {};
      for (const [key, value] of Object.entries(patch)) {
        const column = table.columns[key as keyof typeof table.columns];
        if (!column) throw new Error(`${table.key} has no column ${key}`);
        after[key] = column.codec.encode(value, this.workbook.cells);
      }
      const whole: Record<string, Cell> = {};
      for (const key of columnKeys(table)) whole[key] = key in after ? (after[key] as Cell) : before(key);
      // As this version declares it, where records of an earlier one were read.
      after.stamp = stampOf(tableOf(table.key) ?? table, whole);
      const changed = Object.keys(after).filter((key) => !sameCell(before(key), after[key] as Cell));
      if (changed.length === 0) continue;
      const cells: UpdatePlan['cells'] = {};
      for (const key of changed) cells[key] = [toPlain(before(key)), toPlain(after[key] as Cell)];
      for (const key of bridges(table, position?.columns ?? {}, changed, before)) {
        cells[key] = [toPlain(before(key)), toPlain(before(key))];
      }
      const left = columnKeys(table).filter((key) => !(key in cells) && before(key) !== '');
      const beside = left.filter((key) => columnOf(table, key).writer === 'rapi' && key !== 'id').pop();
      plans.push({
        table: table.key,
        id: stored.id,
        row: stored.row,
        cells,
        ...(beside && { beside: [beside, toPlain(before(beside))] as const }),
      });
    }
    return plans;
  }
}

/** So many of Rapi's own unchanged cells are written along where that joins two ranges into one: two calls less. */
const BRIDGE = 5;

/** Columns between changed ones that may be written along: Rapi's alone, and nothing that needs a text format to stay as it is. */
function bridges(
  table: Table,
  columns: Readonly<Record<string, number>>,
  changed: readonly string[],
  before: (key: string) => Cell,
): string[] {
  const at = (key: string): number => columns[key] as number;
  const keys = Object.keys(columns).sort((a, b) => at(a) - at(b));
  const places = changed.map(at).sort((a, b) => a - b);
  return places.slice(1).flatMap((place, index) => {
    const from = places[index] as number;
    const between = keys.filter((key) => at(key) > from && at(key) < place);
    // A column that a person inserted in between is not among Rapi's: the gap is then wider than what is known of it.
    const whole = between.length === place - from - 1 && between.length <= BRIDGE;
    const ours = between.every(
      (key) =>
        columnOf(table, key).writer === 'rapi' && (typeof before(key) !== 'string' || before(key) === ''),
    );
    return whole && ours ? between : [];
  });
}
