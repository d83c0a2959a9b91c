/** Cells as a script sees them: what Google reads into texts, dates in the workbook's zone, sizes, the edge of the grid. */
import { closeAll, type Little, little } from '../bundle';

let host: Little;
let start: ReturnType<Little['mark']>;
beforeAll(() => {
  host = little();
  start = host.mark();
});
beforeEach(() => host.rewind(start));
afterAll(closeAll);

const kept = (text: string): unknown =>
  host.script(
    `const cell = sheet.getRange('A1'); cell.setValue(${JSON.stringify(text)}); const value = cell.getValue();
     return value instanceof Date ? 'date ' + value.toISOString() : value;`,
  );

describe('a text given to setValue counts as typed', () => {
  test.each([
    ['00123', 123],
    ['TRUE', true],
    ['1e5', 100_000],
    ['+62812', 62_812],
    ['Batok', 'Batok'],
    ["'00123", '00123'],
    ["'=1+1", '=1+1'],
  ])('%s becomes %p', (text, value) => expect(kept(text)).toBe(value));

  test('a time of day becomes a date', () => expect(kept('21:00')).toMatch(/^date 1899-12-30/));
  test('1-2 becomes a day, the first of February where days come first', () => {
    expect(kept('1-2')).toBe('date 2026-01-31T17:00:00.000Z');
  });
  test('= makes a formula', () => {
    expect(host.script("sheet.getRange('A1').setValue('=1+2'); return sheet.getRange('A1').getValue()")).toBe(
      3,
    );
    expect(host.script("return sheet.getRange('A1').getFormula()")).toBe('=1+2');
  });
});

describe('a cell with the format @', () => {
  test.each(['00123', '=1+1', '+62812', '1-2', 'TRUE'])('keeps %s as it is', (text) => {
    const body = `sheet.getRange('A1').setNumberFormat('@').setValue(${JSON.stringify(text)}); return sheet.getRange('A1').getValue()`;
    expect(host.script(body)).toBe(text);
  });
  test('does not keep what was written before the format', () => {
    const body =
      "sheet.getRange('A1').setValue('00123').setNumberFormat('@'); return sheet.getRange('A1').getValue()";
    expect(host.script(body)).not.toBe('00123');
  });
  test('drops a leading apostrophe', () => {
    const body = `sheet.getRange('A1').setNumberFormat('@').setValue("'=1"); return sheet.getRange('A1').getValue()`;
    expect(host.script(body)).toBe('=1');
  });
});

test('values come back in their types, arrays and dates of the script itself', () => {
  const body = `sheet.getRange('A1:D1').setValues([[1.5, true, 'kata', new Date(0)]]);
    const rows = sheet.getRange('A1:E1').getValues();
    return [rows instanceof Array, rows[0] instanceof Array, rows[0][3] instanceof Date, rows[0].map((v) => typeof v)];`;
  expect(host.script(body)).toEqual([true, true, true, ['number', 'boolean', 'string', 'object', 'string']]);
});

test('a number in a cell that shows dates is a date', () => {
  const body =
    "const cell = sheet.getRange('A1').setNumberFormat('d mmm yyyy').setValue(46331); return cell.getValue().toISOString()";
  expect(host.script(body)).toBe('2026-11-04T17:00:00.000Z');
});

test('an error is read as its text', () => {
  expect(host.script("sheet.getRange('A1').setFormula('=1/0'); return sheet.getRange('A1').getValue()")).toBe(
    '#DIV/0!',
  );
});

test('null and undefined empty a cell, NaN is an error', () => {
  const body = `sheet.getRange('A1:C1').setValues([['x', 'x', 'x']]).setValues([[null, undefined, NaN]]);
    return sheet.getRange('A1:C1').getValues()[0]`;
  expect(host.script(body)).toEqual(['', '', '#NUM!']);
});

describe('dates are on the clock of the workbook', () => {
  test('a day in 1950 has Jakarta’s offset of then', () => {
    const body = `sheet.getRange('A1').setValue(new Date(Date.UTC(1950, 0, 14, 16))); return sheet.getRange('A1').getValue().toISOString()`;
    expect(host.script(body)).toBe('1950-01-14T16:00:00.000Z');
    // UTC+8 until May 1950, so that moment is midnight; today’s UTC+7 would make it 23:00 of the day before.
    expect(host.cells('Sheet1', 'A1')).toEqual([[{ date: 18_278 }]]);
  });
  test('the offset before 1924 has seconds', () => {
    const body = `const at = new Date(Date.UTC(1900, 0, 1)); return Utilities.formatDate(at, 'Asia/Jakarta', 'yyyy-MM-dd HH:mm:ss')`;
    expect(host.script(body)).toBe('1900-01-01 07:07:12');
  });
  test('another zone of the workbook reads the same cell as another moment', () => {
    host.script("sheet.getRange('A1').setValue(new Date(Date.UTC(2026, 0, 1)))");
    const body =
      "book.setSpreadsheetTimeZone('America/New_York'); return sheet.getRange('A1').getValue().toISOString()";
    expect(host.script(body)).toBe('2026-01-01T12:00:00.000Z');
  });
  test('an hour that a change of the clock skips or repeats comes back as a moment that exists', () => {
    const zone = "book.setSpreadsheetTimeZone('Europe/Berlin');";
    const back = (ms: number) =>
      host.script(
        `${zone} sheet.getRange('A1').setValue(new Date(${ms})); return sheet.getRange('A1').getValue().getTime()`,
      );
    const [before, after] = [Date.UTC(2026, 9, 25, 0, 30), Date.UTC(2026, 9, 25, 1, 30)];
    expect(back(before)).toBe(before);
    expect(back(after)).toBe(before);
  });
});

describe('sizes and edges', () => {
  const failing = (body: string): string => {
    const { error } = host.execution(body);
    return String(error);
  };
  test('too few rows', () => {
    expect(failing("sheet.getRange('A1:A526').setValues([['x']])")).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
    );
  });
  test('too many columns', () => {
    expect(failing("sheet.getRange('A1:B1').setValues([['x', 'y', 'z']])")).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
  });
  test('a range beyond the grid', () => {
    expect(failing('sheet.getRange(1001, 1)')).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(failing('sheet.getRange(0, 1)')).toBe('Exception: The starting row of the range is too small.');
    expect(failing('sheet.getRange(1, 1, 0, 1)')).toBe(
      'Exception: The number of rows in the range must be at least 1.',
    );
    expect(failing("sheet.getRange('bukan')")).toBe('Exception: Range not found');
  });
  test('rows that somebody deleted meanwhile are found out by the commit', () => {
    expect(
      failing(
        "const last = sheet.getRange('A1000'); sheet.deleteRows(900, 101); last.setValue(1); SpreadsheetApp.flush()",
      ),
    ).toBe('Exception: The coordinates of the range are outside the dimensions of the sheet.');
  });
  test('50,001 characters do not fit into a cell', () => {
    expect(failing("sheet.getRange('A1').setValue('x'.repeat(50001))")).toMatch(/50000 characters/);
    expect(host.cells('Sheet1', 'A1')).toEqual([['']]);
  });
  test('all forms of an A1 range', () => {
    const body =
      "return ['B2', 'b2:C3', 'B:B', '2:3', 'B2:B', 'Sheet1!A1:B1'].map((a1) => sheet.getRange(a1).getA1Notation())";
    expect(host.script(body)).toEqual(['B2', 'B2:C3', 'B1:B1000', 'A2:Z3', 'B2:B1000', 'A1:B1']);
  });
});

describe('the end of a table', () => {
  test('counts unchecked boxes and formulas that give nothing', () => {
    expect(
      host.script(
        "sheet.getRange('A1').setValue('x'); sheet.getRange('B2:B9').insertCheckboxes(); return sheet.getLastRow()",
      ),
    ).toBe(9);
    expect(host.script(`sheet.getRange('C20').setFormula('=""'); return sheet.getLastRow()`)).toBe(20);
  });
  test('appendRow goes below it and lets the grid grow', () => {
    const body =
      "sheet.getRange('A1000').setValue('akhir'); sheet.appendRow(['00123', 'b']); return [sheet.getLastRow(), sheet.getMaxRows()]";
    expect(host.script(body)).toEqual([1001, 1001]);
    expect(host.cells('Sheet1', 'A1001:B1001')).toEqual([[123, 'b']]);
  });
  test('an empty sheet’s data range is A1', () => {
    expect(host.script('return [sheet.getLastRow(), sheet.getDataRange().getA1Notation()]')).toEqual([
      0,
      'A1',
    ]);
  });
});

test('merged cells show as one: made, found from any of their cells, across and down, and taken apart', () => {
  const body = `sheet.getRange('B2:C3').merge().setValue('judul');
    sheet.getRange('E1:F2').mergeAcross();
    sheet.getRange('H1:I2').mergeVertically();
    const all = sheet.getRange('A1:Z50');
    const before = all.getMergedRanges().map((range) => range.getA1Notation());
    const part = [sheet.getRange('C3').isPartOfMerge(), sheet.getRange('C3').getMergedRanges()[0].getValue(), sheet.getRange('D3').isPartOfMerge()];
    all.breakApart();
    return { before, part, after: all.getMergedRanges().length };`;
  expect(host.script(body)).toEqual({
    before: ['B2:C3', 'E1:F1', 'E2:F2', 'H1:H2', 'I1:I2'],
    part: [true, 'judul', false],
    after: 0,
  });
});
