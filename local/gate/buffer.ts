/** The writes of a run that Google has not applied yet. They go in order, and any prefix of them may be all that survives. */
import { coerced } from './coerce';
import type { Kept } from './faults';
import type { TypedWrite, Work } from './messages';
import type { CellValue, Rect, WriteOperation } from './operations';
import { cellsOf } from './prices';
import { GoogleError, SENTENCES } from './problem';
import type { World } from './world';

export type Write = WriteOperation | TypedWrite;

export class WriteBuffer {
  private pending: Write[] = [];

  constructor(
    private readonly world: World,
    private readonly as: string,
  ) {}

  get length(): number {
    return this.pending.length;
  }

  /** Whether a waiting write changes what the sheets are called, how large they are or which zone holds: what metadata tells. */
  get changesFacts(): boolean {
    return this.pending.some(({ op }) => op === 'sheet.set' || op === 'book.set');
  }

  add(write: Write): void {
    this.pending.push(write);
  }

  /** Applies all that waits and returns how many cells that were. At the first refusal the rest is dropped, as the error says. */
  commit(): number {
    const writes = this.take();
    return writes.reduce((cells, write) => {
      this.apply(write);
      return cells + cellsOf(write);
    }, 0);
  }

  /** Drops all that waits except a prefix, which is applied: what a crash leaves. */
  collapse(kept: Kept): void {
    this.leave(kept);
    this.pending = [];
  }

  /** Applies that prefix, and all waits as before. */
  leave(kept: Kept): void {
    const writes = this.pending;
    const torn = kept.rows ? writes[kept.writes] : undefined;
    const part = torn && firstRows(torn, kept.rows as number);
    try {
      for (const write of writes.slice(0, kept.writes)) this.apply(write);
      if (part) this.apply(part);
    } catch (error) {
      // A refused write ends the prefix: nobody is there to be told.
      if (!(error instanceof GoogleError)) throw error;
    }
  }

  /** Applies one write now; `Exception` when protections or validation stop it. */
  apply(write: Write): { sheet?: number } | undefined {
    const { core } = this.world;
    if (write.op !== 'cells.set' && write.op !== 'row.append') {
      const range = reach(write);
      if (range) this.judge(range);
      else this.admit(write);
      return core.apply(write);
    }
    const { operations, range, values } = coerced(write, this.world);
    this.judge(range, values);
    for (const operation of operations) core.apply(operation);
    return undefined;
  }

  private take(): Write[] {
    const writes = this.pending;
    this.pending = [];
    return writes;
  }

  private judge(range: Rect, values?: CellValue[][]): void {
    this.within(range);
    const reason = this.world.refused({ as: this.as, range, values });
    if (reason) throw new GoogleError(reason);
  }

  /** What touches no cell is closed too to whoever may only look, and new lines to whoever is kept off the whole sheet. */
  private admit(write: WriteOperation): void {
    const grows = write.op === 'rows.insert' || write.op === 'columns.insert';
    const { access } = this.world.core.read({ op: 'person.facts', email: this.as });
    const range = { sheet: grows ? write.sheet : 0, row: 0, column: 0, rows: 0, columns: 0 };
    const looksOnly = access === 'viewer' || access === 'commenter';
    const reason = grows || looksOnly ? this.world.refused({ as: this.as, range }) : undefined;
    if (reason) throw new GoogleError(reason);
  }

  /** Somebody may have deleted rows since the range was taken. */
  private within(range: Rect): void {
    const sheet = this.world.core.read({ op: 'sheet.facts', sheet: range.sheet });
    if (!sheet) throw new GoogleError(`Sheet ${range.sheet} not found`);
    const fits =
      range.row + range.rows - 1 <= sheet.maxRows && range.column + range.columns - 1 <= sheet.maxColumns;
    if (!fits) throw new GoogleError(SENTENCES.coordinates);
  }
}

/** The cells an operation changes, as far as protections judge it. */
function reach(write: WriteOperation): Rect | undefined {
  if ('range' in write && write.op.startsWith('cells.')) return write.range;
  const whole = { row: 1, column: 1, rows: 1, columns: 1 };
  if (write.op === 'rows.delete' || write.op === 'rows.move')
    return { ...whole, sheet: write.sheet, row: write.first, rows: write.count };
  if (write.op === 'columns.delete' || write.op === 'columns.move') {
    return { ...whole, sheet: write.sheet, column: write.first, columns: write.count };
  }
  return undefined;
}

/** The part of a write that a tear leaves: its first rows. Writes without a matrix cannot tear. */
function firstRows(write: Work, rows: number): Write | undefined {
  if (!('range' in write) || rows >= write.range.rows) return undefined;
  const range = { ...write.range, rows };
  switch (write.op) {
    case 'cells.set':
    case 'cells.write':
      return { ...write, range, values: write.values.slice(0, rows) };
    case 'cells.formulas.write':
      return { ...write, range, formulas: write.formulas.slice(0, rows) };
    case 'cells.format':
      return { ...write, range, formats: write.formats.slice(0, rows) };
    case 'cells.note':
      return { ...write, range, notes: write.notes.slice(0, rows) };
    case 'cells.validate':
      return { ...write, range, validations: write.validations.slice(0, rows) };
    case 'cells.clear':
      return { ...write, range };
    default:
      return undefined;
  }
}
