/**
 * The book: one workbook with all that Google keeps about it. Reading and writing go by plain-data operations; every change
 * can be taken back; `commit` makes what was done durable.
 */
import { randomUUID } from 'node:crypto';
import type { Answer, Core, DriveFile, ReadOperation, WriteOperation } from '../gate/operations';
import type { CellView, ChartView, Person, SheetView, Change as Told } from '../host';
import { applyToCells, type CellOperation } from './cellwrites';
import { chartViews } from './charts';
import { contentsOf } from './contents';
import { mountFolder } from './drive-folder';
import { answer } from './reads';
import { applyToSheet, type SheetOperation } from './sheetwrites';
import { assign, type BookFacts, State } from './state';
import { Store } from './store';
import { insertSheet } from './tabs';
import { type Change, History, type Mark } from './undo';
import { columnsOf, sheetViews, windowOf } from './views';

export type { Mark } from './undo';

export interface BookOptions {
  owner?: string;
  name?: string;
  zone?: string;
  locale?: string;
  /** Epoch milliseconds; used for cache expiry, TODAY() and NOW(). */
  now?: () => number;
  /** Written into FILE.pid so that another process can be told where the book is served. */
  address?: string;
  /** In memory only: the workbook begins with all that this file holds. The file is taken while it is read, and left as it is. */
  copyOf?: string;
}

const IN_MEMORY = ':memory:';

export class Book implements Core {
  private readonly history = new History();
  private readonly listeners = new Set<(change: Told) => void>();
  private count = 0;

  private constructor(
    readonly file: string,
    private readonly state: State,
    private readonly store: Store | undefined,
  ) {}

  /** Opens or makes a workbook; `:memory:` keeps it in memory. Throws `BookLocked`, `ForeignFile` or `UnreadableFolder`. */
  static open(file: string, options: BookOptions = {}): Book {
    if (file === IN_MEMORY && options.copyOf !== undefined) return Book.copyOf(options.copyOf, options);
    const store = file === IN_MEMORY ? undefined : Store.open(file, options.address);
    const { owner = 'pemilik@contoh.id', name = 'Rapi', zone = 'Asia/Jakarta', locale = 'id_ID' } = options;
    const fresh: BookFacts = { id: randomUUID(), name, zone, locale, owner };
    try {
      const known = store && !store.isNew;
      const state = new State(known ? store.facts() : fresh, options.now ?? Date.now, store !== undefined);
      const book = new Book(file, state, store);
      if (known) store.load(state);
      else book.begin(owner);
      return book;
    } catch (error) {
      store?.close();
      throw error;
    }
  }

  /** Counts the changes that were told to watchers. */
  get revision(): number {
    return this.count;
  }

  read<O extends ReadOperation>(operation: O): Answer<O> {
    return answer(this.state, operation) as Answer<O>;
  }

  /** Changes the book, wholly or, when it throws, not at all. Answers what the operation made. */
  apply(operation: WriteOperation): { sheet?: number } | undefined {
    if (operation.op === 'sheet.insert') {
      const { change, sheet } = insertSheet(this.state, operation);
      this.history.record(change, true);
      return { sheet };
    }
    const { change, content } = this.change(operation);
    this.history.record(change, content);
    return undefined;
  }

  /** Begins this person's next edit: all that is applied until the next `step` or `commit` is one Ctrl+Z of theirs. */
  step(by: string): void {
    this.history.step(by);
  }

  /** Makes everything applied so far durable in one transaction, ends the edit, and tells the watchers. */
  commit(): void {
    this.history.step(undefined);
    this.store?.commit(this.state);
    const { changedSheets, structure } = this.state;
    if (changedSheets.size === 0 && !structure) return;
    for (const sheet of this.state.formulas.sheets()) changedSheets.add(sheet.id);
    const told = { revision: ++this.count, sheets: [...changedSheets], structure };
    changedSheets.clear();
    this.state.structure = false;
    for (const listener of this.listeners) listener(told);
  }

  /** A point to come back to. The book remembers everything from here until `release`. */
  mark(): Mark {
    const { nextSheet } = this.state;
    const counters = this.state.sheets.map((sheet) => ({
      sheet,
      nextRow: sheet.nextRow,
      nextSlot: sheet.nextSlot,
    }));
    return this.history.mark(() => {
      this.state.nextSheet = nextSheet;
      for (const { sheet, ...rest } of counters) Object.assign(sheet, rest);
    });
  }

  rewind(mark: Mark): void {
    this.history.rewind(mark);
  }

  release(mark: Mark): void {
    this.history.release(mark);
  }

  /** Takes back this person's newest edit; other people's stay, nothing fires. False when there is none. `commit` afterwards. */
  undo(by: string): boolean {
    return this.history.undo(by);
  }

  redo(by: string): boolean {
    return this.history.redo(by);
  }

  sheetId(name: string): number | undefined {
    return this.state.sheets.find((sheet) => sheet.name === name)?.id;
  }

  sheets(): SheetView[] {
    return sheetViews(this.state);
  }

  /** All values of every sheet, one text each; equal texts are equal values. */
  contents(): string[] {
    return contentsOf(this.state);
  }

  /** Those of one sheet; none where it is not there. */
  columns(id: number): SheetView['columns'] {
    const sheet = this.state.sheets.find((each) => each.id === id);
    return sheet ? columnsOf(sheet) : [];
  }

  /** The last row that has a content, a look, a note or a rule of its own: below it all is as the columns say. */
  ownRows(id: number): number {
    const has = (things: readonly unknown[] = []): boolean => things.some((thing) => thing !== undefined);
    return (
      this.state
        .sheet(id)
        .rows.findLastIndex(
          ({ cells, formats, validations, notes }) =>
            has(cells) || has(formats) || has(validations) || (notes?.size ?? 0) > 0,
        ) + 1
    );
  }

  /** Cells that show further results of another cell's formula, as `row:column`. */
  spilled(id: number): ReadonlySet<string> {
    return new Set(this.state.formulas.spilled(this.state.sheet(id)).keys());
  }

  window(sheet: number, first: number, count: number): (CellView | null)[][] {
    return windowOf(this.state, sheet, first, count);
  }

  charts(sheet: number): ChartView[] {
    return chartViews(this.state, sheet);
  }

  people(): Person[] {
    return this.state.drawers.people();
  }

  invite(person: Person): void {
    this.history.record(this.state.drawers.invite(person), false);
  }

  /** As if somebody changed a file in Drive itself; without a file it is deleted there. */
  putFile(owner: string, id: string, file: DriveFile | undefined): void {
    this.history.record(this.state.files.put(owner, id, file), false);
  }

  /** Takes up a folder's files as this person's; returns how many. */
  mountDrive(owner: string, folder: string): number {
    return mountFolder(folder, this.state.files, owner);
  }

  /** Functions that formulas may call; without them such a formula shows `#NAME?`. */
  offerFunctions(names: string[], run: (name: string, args: unknown[]) => unknown): void {
    this.state.customNames = new Set(names.map((name) => name.toUpperCase()));
    this.state.customFunction = run;
    this.state.formulas.reset();
  }

  watch(listener: (change: Told) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Other processes that find the file open are told this address. */
  serve(address: string): void {
    this.store?.serve(address);
  }

  /** Closes the file without committing; a book in memory is gone. */
  close(): void {
    this.store?.close();
  }

  private static copyOf(file: string, { now = Date.now }: BookOptions): Book {
    const store = Store.open(file);
    try {
      const state = new State(store.facts(), now, false);
      store.load(state);
      return new Book(IN_MEMORY, state, undefined);
    } finally {
      store.close();
    }
  }

  /** A new workbook has one sheet, as Google's have. */
  private begin(owner: string): void {
    insertSheet(this.state, { op: 'sheet.insert', name: 'Sheet1', index: 1, rows: 1000, columns: 26 });
    this.state.drawers.invite({ email: owner, access: 'owner' });
    this.commit();
  }

  private change(operation: Exclude<WriteOperation, { op: 'sheet.insert' }>): {
    change: Change;
    content: boolean;
  } {
    const { state } = this;
    const { drawers } = state;
    switch (operation.op) {
      case 'properties.write': {
        const { store, values, remove, removeOthers } = operation;
        return { change: drawers.writeProperties(store, values, remove, removeOthers), content: false };
      }
      case 'cache.write': {
        const { store, values, seconds, remove } = operation;
        return { change: drawers.writeCache(store, values, seconds, remove), content: false };
      }
      case 'trigger.add': {
        const { owner, id, handler, kind, spec } = operation;
        return {
          change: drawers.put('triggers', owner, [[id, { id, handler, kind, spec: { ...spec } }]]),
          content: false,
        };
      }
      case 'trigger.remove':
        return {
          change: drawers.put('triggers', operation.owner, [[operation.id, undefined]]),
          content: false,
        };
      case 'file.write':
        return {
          change: state.files.put(operation.owner, operation.file.id, operation.file),
          content: false,
        };
      case 'file.remove':
        return { change: state.files.put(operation.owner, operation.id, undefined), content: false };
      case 'book.set':
        return { change: this.setFacts(operation), content: true };
      default:
        return {
          change: operation.op.startsWith('cells.')
            ? applyToCells(state, operation as CellOperation)
            : applyToSheet(state, operation as SheetOperation),
          content: true,
        };
    }
  }

  private setFacts({ op: _, ...facts }: Extract<WriteOperation, { op: 'book.set' }>): Change {
    const next = Object.entries(facts).filter(([, value]) => value !== undefined);
    return assign(this.state.facts, Object.fromEntries(next), () => {
      this.state.dirtyFacts = true;
      this.state.structure = true;
      this.state.formulas.reset();
    });
  }
}
