/** A workbook file: what lies in it, what is refused, and who else has it open. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Database } from 'node-sqlite3-wasm';
import { Book, BookLocked, ForeignFile, UnreadableFolder } from '../../../local/core';
import { aChange, prepared } from './changes';
import { Workbook } from './workbook';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-'));
  file = join(folder, 'usaha.rapi');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('A workbook file', () => {
  it('lends its content to a workbook in memory, which goes its own way', () => {
    const lender = new Workbook(Book.open(file));
    lender.do({ op: 'sheet.insert', name: 'Pesanan', index: 1, rows: 30, columns: 6 });
    lender.write('A1:B1', [['ID', 7]]);
    lender.formula('C1', '=B1*2');
    lender.book.commit();
    lender.book.close();
    const own = new Workbook(Book.open(':memory:', { copyOf: file }));
    expect(own.values('A1:C1')).toEqual([['ID', 7, 14]]);
    own.write('B1', [[8]]);
    own.book.commit();
    expect(own.values('C1')).toEqual([[16]]);
    own.book.close();
    const again = new Workbook(Book.open(file));
    expect(again.values('A1:C1')).toEqual([['ID', 7, 14]]);
    again.book.close();
  });

  it('gives back everything that was committed, and nothing that was not', () => {
    const w = new Workbook(
      Book.open(file, { owner: 'sekar@contoh.id', name: 'Sekar', zone: 'Asia/Makassar' }),
    );
    w.do({ op: 'sheet.insert', name: 'Pesanan', index: 1, rows: 30, columns: 6 });
    const sheet = w.id('Pesanan');
    w.write('A1:F1', [['ID', '00123', 12.5, true, { date: 46331.5 }, { error: '#N/A' }]]);
    w.formula('A2', '=B1&"!"');
    w.format('A2:A30', { numberFormat: '@', bold: true });
    w.validate('B2:B30', { criteria: 'VALUE_IN_RANGE', args: ['=Pesanan!$A$1:$A$9'] });
    w.do({ op: 'cells.note', range: w.at('C3'), notes: [['Rapi: lihat']] });
    w.do({ op: 'metadata.add', sheet, column: 3, key: 'k', value: 'v', id: 'm' });
    w.do({ op: 'metadata.add', sheet, row: 3, key: 'k', value: 'v', id: 'r' });
    w.do({
      op: 'sheet.protect',
      sheet,
      protection: {
        id: 'p',
        kind: 'range',
        range: w.at('A1:A5'),
        description: 'd',
        warningOnly: true,
        editors: [],
      },
    });
    w.do({
      op: 'sheet.rules.write',
      sheet,
      rules: [{ ranges: [w.at('A2:F9')], formula: '=$F2<>""', bold: true }],
    });
    w.do({ op: 'columns.insert', sheet, before: 1, count: 1 });
    w.do({ op: 'columns.move', sheet, first: 3, count: 2, to: 1 });
    w.do({ op: 'columns.delete', sheet, first: 7, count: 1 });
    w.do({ op: 'rows.move', sheet, first: 3, count: 1, to: 10 });
    w.do({ op: 'rows.delete', sheet, first: 20, count: 2 });
    w.do({ op: 'rows.show', sheet, first: 4, count: 1, hidden: true });
    w.do({ op: 'sheet.set', sheet, facts: { frozenRows: 1, tabColor: '#146C2E', hidden: false, index: 2 } });
    w.do({
      op: 'properties.write',
      store: 'document',
      values: { a: 'é🦊' },
      remove: [],
      removeOthers: false,
    });
    w.do({
      op: 'trigger.add',
      owner: 'sekar@contoh.id',
      id: 't',
      handler: 'kerja',
      kind: 'clock',
      spec: { everyHours: 1 },
    });
    w.book.invite({ email: 'budi@contoh.id', access: 'editor' });
    w.book.commit();
    const before = w.picture();
    w.write('A1', [['hilang']]);
    w.do({
      op: 'properties.write',
      store: 'document',
      values: { b: 'hilang' },
      remove: [],
      removeOthers: false,
    });
    w.book.close();

    const again = new Workbook(Book.open(file));
    expect(again.picture()).toEqual(before);
    expect(again.book.read({ op: 'book.facts' })).toMatchObject({
      name: 'Sekar',
      zone: 'Asia/Makassar',
      owner: 'sekar@contoh.id',
    });
    expect(again.book.read({ op: 'triggers.list', owner: 'sekar@contoh.id' })).toHaveLength(1);
    expect(again.book.people().map(({ email }) => email)).toEqual(['sekar@contoh.id', 'budi@contoh.id']);
    again.do({ op: 'sheet.delete', sheet: again.id('Sheet1') });
    again.do({
      op: 'cells.clear',
      range: again.at('A1:E5'),
      contents: true,
      formats: true,
      notes: true,
      validations: true,
    });
    again.book.commit();
    const after = again.picture();
    again.book.close();
    const last = new Workbook(Book.open(file));
    expect(last.picture()).toEqual(after);
    last.book.close();
  });

  it('is the same after opening it again, whatever was done to it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), aChange, fc.boolean()), { maxLength: 25 }), (steps) => {
        rmSync(file, { force: true });
        const w = new Workbook(Book.open(file));
        w.addSheet('Pesanan');
        const { ids } = prepared(w);
        for (const [first, change, commit] of steps) {
          w.book.step('sekar@contoh.id');
          try {
            w.do(change(ids[first ? 0 : 1]));
          } catch {
            // Refused.
          }
          if (commit) w.book.commit();
          else w.book.undo('sekar@contoh.id');
        }
        w.book.commit();
        const before = w.picture();
        w.book.close();
        const again = new Workbook(Book.open(file));
        const after = again.picture();
        again.book.close();
        expect(after).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('keeps a rewound state after the next commit', () => {
    const w = new Workbook(Book.open(file));
    w.write('Sheet1!A1', [['satu']]);
    w.book.commit();
    const mark = w.book.mark();
    w.write('Sheet1!A1:A2', [['dua'], ['dua']]);
    w.addSheet('Baru');
    w.do({ op: 'rows.delete', sheet: 0, first: 1, count: 1 });
    w.book.commit();
    w.book.rewind(mark);
    const before = w.picture();
    w.book.commit();
    w.book.close();
    const again = new Workbook(Book.open(file));
    expect(again.picture()).toEqual(before);
    expect(again.value('Sheet1!A1')).toBe('satu');
    again.book.close();
  });

  it('belongs to one process at a time, and says which and where', () => {
    const book = Book.open(file);
    book.serve('http://127.0.0.1:4321');
    const second = (() => {
      try {
        Book.open(file);
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(second).toBeInstanceOf(BookLocked);
    expect(second).toMatchObject({ pid: process.pid, address: 'http://127.0.0.1:4321' });
    book.close();
    expect(existsSync(`${file}.pid`)).toBe(false);
    Book.open(file).close();
  });

  it('leaves other files alone and makes nothing beside them', () => {
    writeFileSync(file, 'Nama,WhatsApp\nAyu,0812\n');
    expect(() => Book.open(file)).toThrow(ForeignFile);
    expect(readFileSync(file, 'utf8')).toBe('Nama,WhatsApp\nAyu,0812\n');
    const other = join(folder, 'lain.db');
    const db = new Database(other);
    db.exec('CREATE TABLE penting (a); INSERT INTO penting VALUES (1)');
    db.close();
    expect(() => Book.open(other)).toThrow(ForeignFile);
    expect([existsSync(`${file}.pid`), existsSync(`${other}.pid`)]).toEqual([false, false]);
    Book.open(join(folder, 'baru.rapi')).close();
    const later = new Database(join(folder, 'baru.rapi'));
    later.exec('PRAGMA user_version = 99');
    later.close();
    expect(() => Book.open(join(folder, 'baru.rapi'))).toThrow('a later version');
  });

  it('says when the folder is missing or closed', () => {
    expect(() => Book.open(join(folder, 'tidak', 'ada.rapi'))).toThrow(UnreadableFolder);
    const closed = join(folder, 'tertutup');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    // The administrator may write anywhere.
    if (process.getuid?.() !== 0) expect(() => Book.open(join(closed, 'x.rapi'))).toThrow(UnreadableFolder);
  });

  it('does not take a lock folder away while nothing proves that its owner is dead', () => {
    Book.open(file).close();
    mkdirSync(`${file}.lock`);
    expect(() => Book.open(file)).toThrow(BookLocked);
    expect(existsSync(`${file}.lock`)).toBe(true);
    // A note of a process with this id that started at another time: that process is gone.
    writeFileSync(`${file}.pid`, JSON.stringify({ pid: process.pid, started: '1' }));
    const book = Book.open(file);
    expect(existsSync(`${file}.lock`)).toBe(false);
    book.close();
  });
});
