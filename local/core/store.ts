/**
 * The workbook file: one SQLite database. The book lives in memory; the file is read once when it is opened, and `commit`
 * writes whatever changed since in one transaction, so that a process killed at any moment leaves the state of a commit.
 */
import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import { split } from './drawers';
import { loadDrive, saveDrive } from './drive-folder';
import { Formula } from './formula';
import { FileLock } from './lock';
import type { Interned } from './looks';
import { ForeignFile, UnreadableFolder } from './problems';
import { fillRow, rowRecord, type SheetRecord, sheetOf, sheetRecord } from './records';
import type { BookFacts, State } from './state';

/** "Rapi" in ASCII; SQLite keeps it in the file's header. */
const APPLICATION = 0x52617069;
const VERSION = 1;
const TABLES = `
  CREATE TABLE book (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE look (kind TEXT, id INTEGER, value TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
  CREATE TABLE sheet (id INTEGER PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE line (sheet INTEGER, key INTEGER, value TEXT NOT NULL, PRIMARY KEY (sheet, key)) WITHOUT ROWID;
  CREATE TABLE drawer (drawer TEXT, store TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (drawer, store, key)) WITHOUT ROWID;
`;

export class Store {
  private storedSheets = new Set<number>();

  private constructor(
    private readonly db: Database,
    private readonly lock: FileLock,
    /** Drive: a folder per person beside the file. */
    private readonly drive: string,
    readonly isNew: boolean,
  ) {}

  /** Opens or makes the file and takes it for this process. */
  static open(file: string, address?: string): Store {
    const folder = dirname(file);
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
      if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
    } catch (error) {
      throw new UnreadableFolder(folder, (error as NodeJS.ErrnoException).code ?? 'unknown');
    }
    refuseOther(file);
    const lock = FileLock.take(file, address);
    let db: Database | undefined;
    try {
      db = new Database(file);
      const application = number(db, 'PRAGMA application_id');
      const isNew = application === 0 && number(db, 'SELECT count(*) FROM sqlite_schema') === 0;
      if (!isNew && application !== APPLICATION) throw new ForeignFile(file);
      const version = number(db, 'PRAGMA user_version');
      if (!isNew && version > VERSION) throw new ForeignFile(file, 'a later version of Rapi wrote it');
      if (isNew) {
        db.exec(
          `BEGIN; PRAGMA application_id = ${APPLICATION}; PRAGMA user_version = ${VERSION}; ${TABLES} COMMIT;`,
        );
      }
      return new Store(db, lock, `${file}.drive`, isNew || number(db, 'SELECT count(*) FROM book') === 0);
    } catch (error) {
      db?.close();
      lock.release();
      throw /not a database|malformed/.test(String(error)) ? new ForeignFile(file) : error;
    }
  }

  facts(): BookFacts {
    const { value } = this.db.get("SELECT value FROM book WHERE key = 'facts'") as { value: string };
    return JSON.parse(value) as BookFacts;
  }

  load(state: State): void {
    state.nextSheet = Number(this.db.get("SELECT value FROM book WHERE key = 'nextSheet'")?.value);
    this.loadLooks('format', state.looks.formats);
    this.loadLooks('validation', state.looks.validations);
    const sheets = this.db.all('SELECT id, value FROM sheet') as { id: number; value: string }[];
    const records = sheets.map(({ id, value }) => ({ id, record: JSON.parse(value) as SheetRecord }));
    records.sort((a, b) => a.record.position - b.record.position);
    for (const { id, record } of records) {
      const { sheet, rowAt } = sheetOf(id, record);
      const lines = this.db.prepare('SELECT key, value FROM line WHERE sheet = ?');
      for (const line of lines.iterate([id]) as IterableIterator<{ key: number; value: string }>) {
        const row = rowAt.get(line.key);
        if (row) fillRow(sheet, row, line.value);
      }
      lines.finalize();
      state.sheets.push(sheet);
      this.storedSheets.add(id);
      for (const row of sheet.rows) {
        for (const cell of row.cells) {
          if (cell instanceof Formula && sheet.columnOf(cell.slot) > 0) state.formulas.add(cell);
        }
      }
    }
    for (const entry of this.db.all('SELECT drawer, store, key, value FROM drawer')) {
      const { drawer, store, key, value } = entry as Record<string, string>;
      state.drawers.put(drawer as never, store as string, [[key as string, JSON.parse(value as string)]]);
    }
    state.drawers.dirty.clear();
    state.dirtyFacts = false;
    loadDrive(this.drive, state.files);
  }

  /** Writes what changed since the last commit, all or nothing. */
  commit(state: State): void {
    saveDrive(this.drive, state.files);
    const { dirtySheets, drawers, looks } = state;
    const rows = state.sheets.some((sheet) => sheet.dirty.size > 0);
    const newLooks =
      looks.formats.stored < looks.formats.size || looks.validations.stored < looks.validations.size;
    if (!rows && !newLooks && dirtySheets.size === 0 && drawers.dirty.size === 0 && !state.dirtyFacts) return;
    this.db.exec('BEGIN IMMEDIATE');
    try {
      this.write(state);
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
    looks.formats.stored = looks.formats.size;
    looks.validations.stored = looks.validations.size;
    for (const sheet of [...state.sheets, ...dirtySheets]) sheet.dirty.clear();
    this.storedSheets = new Set(state.sheets.map(({ id }) => id));
    dirtySheets.clear();
    drawers.dirty.clear();
    state.dirtyFacts = false;
  }

  serve(address: string): void {
    this.lock.serve(address);
  }

  close(): void {
    this.db.close();
    this.lock.release();
  }

  private write(state: State): void {
    const { db } = this;
    if (state.dirtyFacts || state.dirtySheets.size > 0) {
      db.run("REPLACE INTO book VALUES ('facts', ?)", [JSON.stringify(state.facts)]);
      db.run("REPLACE INTO book VALUES ('nextSheet', ?)", [String(state.nextSheet)]);
    }
    this.writeLooks('format', state.looks.formats);
    this.writeLooks('validation', state.looks.validations);
    for (const sheet of state.dirtySheets) {
      if (state.sheets.includes(sheet)) continue;
      db.run('DELETE FROM sheet WHERE id = ?', [sheet.id]);
      db.run('DELETE FROM line WHERE sheet = ?', [sheet.id]);
    }
    state.sheets.forEach((sheet, position) => {
      if (state.dirtySheets.has(sheet) || !this.storedSheets.has(sheet.id)) {
        db.run('REPLACE INTO sheet VALUES (?, ?)', [sheet.id, JSON.stringify(sheetRecord(sheet, position))]);
      }
    });
    this.writeRows(state);
    for (const place of state.drawers.dirty) {
      const thing = state.drawers.thing(place);
      const keys = split(place);
      if (thing === undefined) db.run('DELETE FROM drawer WHERE drawer = ? AND store = ? AND key = ?', keys);
      else db.run('REPLACE INTO drawer VALUES (?, ?, ?, ?)', [...keys, JSON.stringify(thing)]);
    }
  }

  private writeRows(state: State): void {
    const put = this.db.prepare('REPLACE INTO line VALUES (?, ?, ?)');
    const drop = this.db.prepare('DELETE FROM line WHERE sheet = ? AND key = ?');
    try {
      for (const sheet of state.sheets) {
        for (const row of sheet.dirty) {
          const text = row.at > 0 ? rowRecord(row) : undefined;
          if (text === undefined) drop.run([sheet.id, row.key]);
          else put.run([sheet.id, row.key, text]);
        }
      }
    } finally {
      put.finalize();
      drop.finalize();
    }
  }

  private loadLooks(kind: string, looks: Interned<object>): void {
    for (const { value } of this.db.all('SELECT value FROM look WHERE kind = ? ORDER BY id', [kind])) {
      looks.id(JSON.parse(value as string) as object);
    }
    looks.stored = looks.size;
  }

  private writeLooks(kind: string, looks: Interned<object>): void {
    for (let id = looks.stored; id < looks.size; id++) {
      this.db.run('REPLACE INTO look VALUES (?, ?, ?)', [kind, id, JSON.stringify(looks.at(id))]);
    }
  }
}

const number = (db: Database, sql: string): number => Number(Object.values(db.get(sql) ?? { none: 0 })[0]);

/** Before anything is made beside the file: a file that is no SQLite database, or another program's, is left alone. */
function refuseOther(file: string): void {
  if (!existsSync(file)) return;
  const head = Buffer.alloc(72);
  const handle = openSync(file, 'r');
  const length = readSync(handle, head, 0, 72, 0);
  closeSync(handle);
  if (length === 0) return;
  const sqlite = head.subarray(0, 15).toString('latin1') === 'SQLite format 3';
  // Bytes 68–71 are the application id; 0 may be a file whose very first transaction was cut short, with a journal beside it.
  const application = head.readUInt32BE(68);
  if (!sqlite || (application !== APPLICATION && application !== 0)) throw new ForeignFile(file);
}
