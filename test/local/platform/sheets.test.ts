/**
 * What really happens in Sheets, row by row as it is known, and that the local host does the same. Longer than
 * others because it is a table of facts.
 */
import { closeAll, type Little, little, OWNER, PACKER } from '../bundle';

const hosts: Record<string, { host: Little; start: ReturnType<Little['mark']> }> = {};
/** The workbook of this locale, as new. */
function book(locale = 'id_ID'): Little {
  const found = hosts[locale] ?? made(locale);
  hosts[locale] = found;
  found.host.faults();
  found.host.rewind(found.start);
  return found.host;
}
function made(locale: string): { host: Little; start: ReturnType<Little['mark']> } {
  const host = little({ locale });
  return { host, start: host.mark() };
}
afterAll(closeAll);

type Row = readonly [sentence: string, holds: () => void];
const said = (body: string, host = book(), as?: string): string =>
  host.execution(body, as).error ?? 'nothing';
const script = <T>(body: string, host = book()): T => host.script<T>(body);

const TYPED: readonly Row[] = [
  [
    'setValue treats a text as if it were typed: a formula, a number without its zeros, a time, a date, a number of a phone, a flag, a power of ten',
    () => {
      const types = (texts: string[], host: Little) =>
        script<string[]>(
          `return ${JSON.stringify(texts)}.map((text, at) => { const cell = sheet.getRange(at + 1, 1).setValue(text); const value = cell.getValue(); return cell.getFormula() !== '' ? 'formula' : value instanceof Date ? 'date' : typeof value + ' ' + value; })`,
          host,
        );
      const texts = ['=1+1', '00123', '21:00', '1-2', '+62812', 'TRUE', '1e5'];
      for (const locale of ['id_ID', 'in_ID', 'en_US'])
        expect(types(texts, book(locale))).toEqual([
          'formula',
          'number 123',
          'date',
          'date',
          'number 62812',
          'boolean true',
          'number 100000',
        ]);
    },
  ],
  [
    'the number format @, set before the write, keeps a text literally; set after it, it is too late',
    () =>
      expect(
        script(`const cell = sheet.getRange('A1'); cell.setNumberFormat('@'); cell.setValue('00123'); const before = cell.getValue();
          const other = sheet.getRange('A2'); other.setValue('00123'); other.setNumberFormat('@'); return [before, String(other.getValue())]`),
      ).toEqual(['00123', '123']),
  ],
  [
    'a leading apostrophe keeps a text literally, and getValue does not return it',
    () =>
      expect(
        script(
          `return ['=1+1', '+62', '-5', '@SUM(A1)', '\\t=1', '\\0=1'].map((text, at) => { const cell = sheet.getRange(at + 1, 2).setValue("'" + text); return cell.getFormula() === '' && cell.getValue() === text; })`,
        ),
      ).toEqual([true, true, true, true, true, true]),
  ],
];

const ENDS: readonly Row[] = [
  [
    'getLastRow counts unchecked boxes and formulas that return nothing',
    () =>
      expect(
        script(`sheet.getRange('A1').setValue('x'); const ends = [sheet.getLastRow()]; sheet.getRange('A7').setFormula('=""'); ends.push(sheet.getLastRow());
          sheet.getRange('A2:A789').insertCheckboxes(); ends.push(sheet.getLastRow()); return ends.concat(sheet.getDataRange().getA1Notation())`),
      ).toEqual([1, 7, 789, 'A1:A789']),
  ],
  [
    'an empty sheet has no last row and no last column, and its data range is A1',
    () =>
      expect(
        script('return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]'),
      ).toEqual([0, 0, 'A1']),
  ],
  [
    'getRange takes a cell, a block, A1, open columns and rows, and refuses what is outside or none',
    () => {
      const forms = [
        "'B2'",
        "'b2:c3'",
        "'$B$2'",
        "'B:B'",
        "'2:3'",
        "'B2:B'",
        '2, 2',
        '2, 2, 3',
        '2, 2, 3, 4',
        "'Sheet1!C1'",
      ];
      expect(script(`return [${forms.map((form) => `sheet.getRange(${form}).getA1Notation()`)}]`)).toEqual([
        'B2',
        'B2:C3',
        'B2',
        'B1:B1000',
        'A2:Z3',
        'B2:B1000',
        'B2',
        'B2:B4',
        'B2:E4',
        'C1',
      ]);
      expect(
        [
          said('sheet.getRange(0, 1)'),
          said('sheet.getRange(1, 0)'),
          said('sheet.getRange(1, 1, 0)'),
          said('sheet.getRange(1, 1, 1, 0)'),
          said("sheet.getRange('nichts')"),
          said('sheet.getRange(1001, 1)'),
          said("sheet.getRange('AB1')"),
        ].map((text) => text.replace('Exception: ', '')),
      ).toEqual([
        'The starting row of the range is too small.',
        'The starting column of the range is too small.',
        'The number of rows in the range must be at least 1.',
        'The number of columns in the range must be at least 1.',
        'Range not found',
        'The coordinates of the range are outside the dimensions of the sheet.',
        'The coordinates of the range are outside the dimensions of the sheet.',
      ]);
    },
  ],
];

const VALUES: readonly Row[] = [
  [
    'getValues gives numbers, flags, texts, and dates on the workbook’s clock, whatever the script’s zone is',
    () => {
      const away = little({ zone: 'Asia/Jakarta', scriptZone: 'America/New_York' });
      expect(
        away.script(`sheet.getRange('A1:D1').setValues([[1.5, true, 'teks', '2026-11-05']]); const values = sheet.getRange('A1:D1').getValues()[0];
          return [typeof values[0], typeof values[1], typeof values[2], Utilities.formatDate(values[3], book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm'), Utilities.formatDate(values[3], Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm')]`),
      ).toEqual(['number', 'boolean', 'string', '2026-11-05 00:00', '2026-11-04 12:00']);
    },
  ],
  [
    'display texts mean different things by locale: 10,5 and 01/02/2026, in id_ID, in_ID and en_US',
    () => {
      const shown = (locale: string) =>
        script<unknown[]>(
          `sheet.getRange('A1:A2').setValues([['10,5'], ['01/02/2026']]); sheet.getRange('B1').setValue(1234.5).setNumberFormat('#,##0.00'); sheet.getRange('B2').setNumberFormat('mmmm').setValue(new Date(Date.UTC(2026, 4, 5)));
           const [[number], [day]] = sheet.getRange('A1:A2').getValues(); return [number, Utilities.formatDate(day, 'Asia/Jakarta', 'd MMM'), sheet.getRange('B1').getDisplayValue(), sheet.getRange('B2').getDisplayValue()]`,
          book(locale),
        );
      expect(shown('id_ID')).toEqual([10.5, '1 Feb', '1.234,50', 'Mei']);
      expect(shown('in_ID')).toEqual([10.5, '1 Feb', '1.234,50', 'Mei']);
      expect(shown('en_US')).toEqual(['10,5', '2 Jan', '1,234.50', 'May']);
    },
  ],
  [
    'with a decimal comma a formula written with commas may not parse; semicolons work everywhere',
    () => {
      const sums = (locale: string) =>
        script<unknown[]>(
          "sheet.getRange('A1:A2').setFormulas([['=SUM(1;2)'], ['=ROUND(2.5;0)']]); return sheet.getRange('A1').getValues()[0]",
          book(locale),
        );
      expect([sums('id_ID'), sums('en_US')]).toEqual([[3], [3]]);
      expect(script("return sheet.getRange('A1').setFormula('=SUM(1,5;2)').getValue()", book('id_ID'))).toBe(
        3.5,
      );
      expect(script("return sheet.getRange('A1').setFormula('=SUM(1,2)').getValue()", book('en_US'))).toBe(3);
      expect(
        script("return sheet.getRange('A1').setFormula('=IF(TRUE,1,2)').getDisplayValue()", book('id_ID')),
      ).toMatch(/^#/);
    },
  ],
];

const BUFFER: readonly Row[] = [
  [
    'any prefix of the writes survives a crash',
    () => {
      const host = book();
      for (const writes of [0, 1, 2, 3]) {
        host.rewind(hosts.id_ID?.start as never);
        host.faults({
          before: ({ method }) =>
            method === 'Spreadsheet.getName' ? { kind: 'killed', kept: { writes } } : undefined,
        });
        host.execution(
          "['A1', 'A2', 'A3'].forEach((cell) => sheet.getRange(cell).setValue(1)); book.getName()",
        );
        host.faults();
        expect(host.cells('Sheet1', 'A1:A3').flat()).toEqual(
          [1, 1, 1].map((one, at) => (at < writes ? one : '')),
        );
      }
    },
  ],
  [
    'a read commits what is buffered first',
    () =>
      expect(
        script("sheet.getRange('A1').setValue(5); return sheet.getRange('A1:A2').getValues()[0]"),
      ).toEqual([5]),
  ],
  [
    'a bad write surfaces on the next call: a flush inside the try catches it',
    () =>
      expect(
        script(`sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
          const told = []; sheet.getRange('A1').setValue('z'); told.push('written'); try { SpreadsheetApp.flush(); } catch (error) { told.push(error.message); } return told`),
      ).toEqual([
        'written',
        'The data you entered in cell A1 violates the data validation rules set on this cell.',
      ]),
  ],
];

const REFUSALS: readonly Row[] = [
  [
    'data of another number of rows',
    () =>
      expect(said("sheet.getRange('A1:A526').setValues([[1]])")).toBe(
        'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
      ),
  ],
  [
    'data of another number of columns',
    () =>
      expect(said("sheet.getRange('A1:C1').setValues([[1, 2]])")).toBe(
        'Exception: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
      ),
  ],
  [
    'outside the grid',
    () =>
      expect(said('sheet.getRange(1, 27)')).toBe(
        'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      ),
  ],
  [
    'a validation names its cell, and one that only warns lets the value stand',
    () => {
      const rule = (allow: boolean) =>
        `sheet.getRange('G379').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(${allow}).build()).setValue(9); SpreadsheetApp.flush(); return sheet.getRange('G379').getValue()`;
      expect(said(rule(false))).toBe(
        'Exception: The data you entered in cell G379 violates the data validation rules set on this cell.',
      );
      expect(script(rule(true))).toBe(9);
    },
  ],
  [
    'a protection stops whoever is not among its editors, once it is closed to the domain; a warning stops no script',
    () => {
      const host = book();
      host.script(
        "sheet.getRange('A1').protect().removeEditors(['joko@griyadaun.example']); sheet.getRange('B1').protect().setWarningOnly(true)",
      );
      expect(said("sheet.getRange('A1').setValue(1)", host, PACKER)).toBe('nothing');
      host.script(
        'sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).forEach((each) => each.isWarningOnly() || each.setDomainEdit(false))',
      );
      expect(said("sheet.getRange('A1').setValue(1)", host, PACKER)).toBe(
        'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
      expect([
        said("sheet.getRange('A1').setValue(1)", host, OWNER),
        said("sheet.getRange('B1').setValue(1)", host, PACKER),
      ]).toEqual(['nothing', 'nothing']);
    },
  ],
];

const PEOPLE: readonly Row[] = [
  [
    'whole rows written back from getValues turn formulas into constants',
    () =>
      expect(
        script(
          "sheet.getRange('A1:B1').setValues([['=1+1', 'x']]); const row = sheet.getRange('A1:B1'); row.setValues(row.getValues()); return row.getFormulas()[0].concat(row.getValues()[0])",
        ),
      ).toEqual(['', '', 2, 'x']),
  ],
  [
    'a person can sort, insert, delete or paste at any moment, and a lock does not stop them',
    () => {
      const host = book();
      host.script("sheet.getRange('A1:A3').setValues([['c'], ['a'], ['b']])");
      const sheet = host.sheets()[0]?.id as number;
      host.faults({
        before: ({ method }) => {
          if (method === 'Range.setValue')
            host.reshape({ as: PACKER, operation: { kind: 'sort', sheet, column: 1, ascending: true } });
          return undefined;
        },
      });
      host.execution(
        "LockService.getDocumentLock().tryLock(100); const first = sheet.getRange('A1'); first.getValue(); first.setValue('C')",
      );
      host.faults();
      expect(host.cells('Sheet1', 'A1:A3').flat()).toEqual(['C', 'b', 'c']);
    },
  ],
  [
    'developer metadata on a whole column moves with it, though its header was renamed',
    () =>
      expect(
        script(`sheet.getRange('B1').setValue('Nama'); sheet.getRange('B:B').addDeveloperMetadata('rapi', 'nama'); sheet.moveColumns(sheet.getRange('B:B'), 6); sheet.insertColumns(1, 2); sheet.getRange('G1').setValue('Name');
          return sheet.createDeveloperMetadataFinder().withKey('rapi').find().map((one) => [one.getValue(), one.getLocation().getColumn().getA1Notation()])`),
      ).toEqual([['nama', 'G1:G1000']]),
  ],
  [
    'formulas keep naming their cells while rows and columns come, go and move; a deleted one is #REF!',
    () =>
      expect(
        script(`sheet.getRange('A1').setFormula('=COLUMN(D$1)'); sheet.getRange('A2').setFormula('=SUM(B5:B9)'); sheet.insertColumns(3, 2); sheet.insertRowsBefore(7, 3);
          const shifted = sheet.getRange('A1:A2').getFormulas().flat(); sheet.moveColumns(sheet.getRange('F:F'), 2); shifted.push(sheet.getRange('A1').getFormula()); sheet.deleteColumn(2); return shifted.concat(sheet.getRange('A1').getDisplayValue())`),
      ).toEqual(['=COLUMN(F$1)', '=SUM(B5:B12)', '=COLUMN(B$1)', '#REF!']),
  ],
  [
    'a note lies beside its cell and goes with its row',
    () =>
      expect(
        script(
          "sheet.getRange('A2').setNote('ingat'); sheet.insertRowBefore(1); return [sheet.getRange('A2').getNote(), sheet.getRange('A3').getNote()]",
        ),
      ).toEqual(['', 'ingat']),
  ],
  [
    'insertCheckboxes overwrites validation and values',
    () =>
      expect(
        script(
          "const cell = sheet.getRange('A1'); cell.setValue('teks').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()); cell.insertCheckboxes(); return [cell.getValue(), String(cell.getDataValidation().getCriteriaType())]",
        ),
      ).toEqual([false, 'CHECKBOX']),
  ],
  [
    'a sheet has one basic filter; filters and hidden rows do not change where a range writes',
    () => {
      const host = book();
      host.script(
        "sheet.getRange('A1:A4').setValues([['Nama'], ['a'], ['b'], ['a']]); sheet.setFrozenRows(1)",
      );
      const sheet = host.sheets()[0]?.id as number;
      host.reshape({ as: PACKER, operation: { kind: 'filter', sheet, column: 1, hide: ['a'] } });
      host.script('sheet.hideRows(3)');
      expect(host.sheets()[0]?.hiddenRows).toEqual([2, 3, 4]);
      expect(
        host.script(
          "sheet.getRange('A2:A3').setValues([['x'], ['y']]); sheet.appendRow(['z']); return sheet.getRange('A1:A5').getValues().flat()",
        ),
      ).toEqual(['Nama', 'x', 'y', 'a', 'z']);
      // Another choice takes the place of the first: there is one filter, worked out when it is set.
      host.reshape({ as: PACKER, operation: { kind: 'filter', sheet, column: 1, hide: ['x'] } });
      expect(host.sheets()[0]?.hiddenRows).toEqual([2, 3]);
    },
  ],
];

const LOCKS: readonly Row[] = [
  [
    'a lock is not held until tryLock',
    () =>
      expect(
        script(
          'const lock = LockService.getDocumentLock(); return [lock.hasLock(), lock.tryLock(10), lock.hasLock()]',
        ),
      ).toEqual([false, true, true]),
  ],
  [
    'a second tryLock on the same object is a success that does nothing',
    () =>
      expect(
        script('const lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.tryLock(10)]'),
      ).toEqual([true, true]),
  ],
  [
    'a second lock object in the same run waits in vain until its time is over',
    () =>
      expect(
        script(
          'const [one, other] = [LockService.getDocumentLock(), LockService.getDocumentLock()]; one.tryLock(10); const before = Date.now(); return [other.tryLock(5000), Date.now() - before]',
        ),
      ).toEqual([false, 5000]),
  ],
  [
    'a lock is released at the end of the run',
    () => {
      const host = book();
      host.script('LockService.getDocumentLock().tryLock(10)');
      expect(host.script('return LockService.getDocumentLock().tryLock(10)')).toBe(true);
    },
  ],
  [
    'the script’s lock, the document’s and a person’s are three',
    () =>
      expect(
        script(
          'return [LockService.getDocumentLock(), LockService.getScriptLock(), LockService.getUserLock()].map((lock) => lock.tryLock(10))',
        ),
      ).toEqual([true, true, true]),
  ],
  [
    'anyone who can open a workbook can read every sheet of it: hidden and protected ones too',
    () => {
      const host = book();
      host.script(
        "const other = book.insertSheet('Rahasia'); other.getRange('A1').setValue(7); other.hideSheet(); other.protect().removeEditors(['joko@griyadaun.example'])",
      );
      expect(
        host.execution("return book.getSheetByName('Rahasia').getRange('A1').getValue()", PACKER).value,
      ).toBe(7);
    },
  ],
];

describe.each([
  ['typed and kept', TYPED],
  ['ranges and ends', ENDS],
  ['what values are', VALUES],
  ['the buffer', BUFFER],
  ['what is refused', REFUSALS],
  ['people and structure', PEOPLE],
  ['locks and eyes', LOCKS],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', (_sentence, holds) => holds());
});
