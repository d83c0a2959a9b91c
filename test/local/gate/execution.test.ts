/** What a run costs and what a crash leaves: calls, round trips, the buffer, faults at a chosen call. */
import { EVERYTHING, faultAt, killedAfter, killedBefore } from '../../../local/gate/faults';
import { closeAll, type Little, little, PACKER } from '../bundle';

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little({
    code: `
      function two() { const s = SpreadsheetApp.getActive().getSheetByName('Sheet1'); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }
      function stubborn() { for (;;) try { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1').setValue('masih di sini'); throw 0; } catch (e) { if (e !== 0) return 'selesai'; } }
      function block() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1:B3').setValues([[1, 2], [3, 4], [5, 6]]); }
      function flushed() { two(); SpreadsheetApp.flush(); return 'sampai'; }
      function caught() { try { flushed(); } catch (e) { return e.name + ': ' + e.message; } }
      function locked() { const lock = LockService.getDocumentLock(); lock.tryLock(1); two(); return lock.hasLock(); }
      function long() { const start = Date.now(); const s = SpreadsheetApp.getActive().getSheetByName('Sheet1'); let n = 0;
        while (Date.now() - start < 2000) { s.getRange('A1').getValue(); n += 1; } return n; }
    `,
  });
  start = host.mark();
});
beforeEach(() => {
  host.faults();
  host.limit();
  host.rewind(start);
});
afterAll(closeAll);

const call = (handler: string) => host.run({ handler, as: PACKER, door: 'sidebar' });
const column = () => host.cells('Sheet1', 'A1:A2').flat();

describe('what a run costs', () => {
  const cost = (body: string) => {
    // The two handles and the list of sheets that every script under test begins with are no part of it.
    const { calls, roundTrips, cellsRead, cellsWritten, simulatedMs } = host.execution(body).cost;
    return {
      calls: calls - 3,
      roundTrips: roundTrips - 1,
      cellsRead,
      cellsWritten,
      simulatedMs: simulatedMs - 200,
    };
  };
  test('reading a table: handles wait for nothing, a read does', () => {
    expect(cost("sheet.getRange('A1:C10').getValues()")).toEqual({
      calls: 2,
      roundTrips: 1,
      cellsRead: 30,
      cellsWritten: 0,
      simulatedMs: 200,
    });
  });
  test('metadata waits once, and again after the structure changed', () => {
    expect(cost('sheet.getLastRow(); sheet.getMaxRows()')).toMatchObject({
      calls: 2,
      roundTrips: 0,
      simulatedMs: 10,
    });
    expect(cost('sheet.insertRowsAfter(1, 1); sheet.getLastRow(); sheet.getMaxRows()')).toMatchObject({
      calls: 3,
      roundTrips: 2,
      simulatedMs: 505,
    });
  });
  test('many writes are one commit at the end of the run', () => {
    expect(
      cost("sheet.getRange('A1').setValue(1); sheet.getRange('A2:B3').setValues([[1, 2], [3, 4]])"),
    ).toEqual({
      calls: 4,
      roundTrips: 1,
      cellsRead: 0,
      cellsWritten: 5,
      simulatedMs: 202,
    });
  });
  test('a read after a write commits first; flush with nothing to send waits for nothing', () => {
    expect(
      cost("const r = sheet.getRange('A1'); r.setValue(1); r.getValue(); SpreadsheetApp.flush()"),
    ).toMatchObject({ calls: 4, roundTrips: 2 });
  });
  test('properties, caches and locks wait each time and leave the buffer alone', () => {
    const body = `sheet.getRange('A1').setValue(1); const p = PropertiesService.getDocumentProperties(); p.getProperties(); p.setProperty('a', 'b');
      const l = LockService.getDocumentLock(); l.tryLock(1); l.hasLock(); l.releaseLock(); CacheService.getDocumentCache().get('x')`;
    expect(cost(body)).toMatchObject({ calls: 11, roundTrips: 6 });
  });
});

describe('a run that is stopped', () => {
  test('before a call leaves none of its buffer, or all, or any prefix of it', () => {
    host.faults(killedBefore(6));
    expect(call('two').error).toBe('Exception: The run was stopped.');
    expect(column()).toEqual(['', '']);
    host.faults(killedBefore(6, EVERYTHING));
    call('two');
    expect(column()).toEqual([1, '']);
  });
  test('after a call has done that call', () => {
    host.faults(killedAfter(6, { writes: 1 }));
    call('two');
    expect(column()).toEqual([1, '']);
    host.rewind(start);
    host.faults(killedAfter(6, EVERYTHING));
    call('two');
    expect(column()).toEqual([1, 2]);
  });
  test('at its very end, with the last commit lost', () => {
    host.faults(killedBefore(7));
    expect(call('two').error).toBeDefined();
    expect(column()).toEqual(['', '']);
  });
  test('in the middle of a range leaves its first rows', () => {
    host.faults(killedAfter(4, { writes: 0, rows: 2 }));
    call('block');
    expect(host.cells('Sheet1', 'A1:B3')).toEqual([
      [1, 2],
      [3, 4],
      ['', ''],
    ]);
  });
  test('does nothing more, whatever its catch blocks try', () => {
    host.faults(killedBefore(3));
    const { value, error } = call('stubborn');
    expect([value, error]).toEqual([null, 'Exception: The run was stopped.']);
    expect(host.cells('Sheet1', 'B1')).toEqual([['']]);
  });
  test('keeps properties it has written: they are durable at once', () => {
    host.faults(killedAfter(5));
    host.execution("PropertiesService.getDocumentProperties().setProperty('a', 'b')");
    expect(host.properties()).toEqual({ a: 'b' });
    host.faults(killedAfter(7));
    host.execution(
      "PropertiesService.getDocumentProperties().setProperty('a', 'c'); sheet.getRange('A1').setValue(1)",
    );
    expect(host.properties()).toEqual({ a: 'c' });
    expect(column()).toEqual(['', '']);
  });
  test('lets go of its lock', () => {
    host.faults(killedBefore(4));
    call('locked');
    host.faults();
    expect(call('locked').value).toBe(true);
  });
});

describe('a run that goes on although something is wrong', () => {
  test('a timeout is told although everything was written', () => {
    host.faults(faultAt(7, { kind: 'timeout' }));
    expect(call('caught').value).toMatch(
      /^Exception: Service Spreadsheets timed out while accessing document with id /,
    );
    expect(column()).toEqual([1, 2]);
  });
  test('a lost buffer is told to nobody', () => {
    host.faults(faultAt(7, { kind: 'buffer lost' }));
    expect(call('flushed')).toMatchObject({ value: 'sampai' });
    expect(column()).toEqual(['', '']);
  });
  test('a lost lock is told to nobody, and another run may take it', () => {
    host.faults(faultAt(5, { kind: 'lock lost' }));
    expect(call('locked').value).toBe(false);
  });
  test('a refused call does nothing and can be caught', () => {
    host.faults(faultAt(7, { kind: 'refused', message: 'Service invoked too many times: spreadsheets' }));
    expect(call('caught').value).toBe('Exception: Service invoked too many times: spreadsheets');
  });
  test('an uncaught error leaves what was written before it', () => {
    expect(host.execution("sheet.getRange('A1').setValue(1); throw new Error('Stok kurang')").error).toBe(
      'Error: Stok kurang',
    );
    expect(column()).toEqual([1, '']);
  });
  test('a person may change the book between two calls of a run', () => {
    host.script("sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']])");
    const [sheet] = host.sheets();
    host.faults({
      before: ({ method }) => {
        if (method === 'SpreadsheetApp.flush') {
          host.reshape({
            as: PACKER,
            operation: { kind: 'deleteRows', sheet: sheet?.id ?? 0, first: 1, count: 1 },
          });
        }
        return undefined;
      },
    });
    host.script("sheet.getRange('A2').setValue('untuk b'); SpreadsheetApp.flush()");
    // The write was meant for b: the script's range did not move with the rows.
    expect(host.cells('Sheet1', 'A1:A3').flat()).toEqual(['b', 'untuk b', '']);
  });
});

test('a person who types between two calls fires onEdit, which no fault reaches', () => {
  const [sheet] = host.sheets();
  const typing = little({ code: "function onEdit(e) { e.range.offset(0, 1).setValue('dilihat'); }" });
  let typed = 0;
  typing.faults({
    before: () => {
      typed += 1;
      typing.type({ as: PACKER, sheet: sheet?.id ?? 0, row: typed, column: 3, text: 'x' });
      return undefined;
    },
  });
  typing.script("sheet.getRange('A1').setValue(1)");
  // Five calls and the end of the run.
  expect(typing.cells('Sheet1', 'C1:D7')).toEqual([...Array(6).fill(['x', 'dilihat']), ['', '']]);
  expect(typing.cells('Sheet1', 'A1')).toEqual([[1]]);
});

describe('time', () => {
  test('passes by the price of the calls where a test wants it so', () => {
    host.limit(undefined, true);
    // 200 for the sheet, 200 for each value and a little for its cell.
    expect(call('long').value).toBe(9);
  });
  test('ends a run at the limit', () => {
    host.limit(1000, true);
    expect(call('long').error).toBe('Exception: Exceeded maximum execution time');
  });
});
