// `rapi extract`: tabs as files for other programs, whatever people called the tabs and typed into them; and the one file of a download.
import ExcelJS from 'exceljs';
import Papa from 'papaparse';
import { filesInside } from '../../../local/cli/bundle';
import { type Sheet, toCsv, toNdjson } from '../../../local/cli/extract-text';
import { toXlsx } from '../../../local/cli/extract-xlsx';
import { fileNames } from '../../../local/cli/file-names';
import { bundleHead, bundlePart, unbundled } from '../../../src/features/restoring/panel/bundle';

const sheet: Sheet = {
  name: 'Catatan: saya/kita',
  hidden: false,
  frozenRows: 1,
  frozenColumns: 1,
  widths: [140, 70],
  formats: [{ row: 2, column: 2, rows: 9, columns: 1, value: '"Rp"#,##0' }],
  rows: [
    ['Barang', 'Nilai', 'Kapan', 'Nilai', ''],
    ['=1+1', 25_000, { d: '2026-11-05T00:00:00' }, { f: '=B2*2', v: 50_000 }, ''],
    ['dua "kutip", koma\nbaris', -3, { d: '2026-11-05T14:02:00' }, { f: '=1/0', v: { e: '#DIV/0!' } }],
    ['00123', '', true, { f: '=TODAY()', v: { d: '2026-11-05T00:00:00' } }, 'x'],
  ],
};

test('CSV by RFC 4180: days in ISO form, results of formulas, and no text that a spreadsheet would run', () => {
  const text = toCsv(sheet);
  expect(text.split('\r\n')).toHaveLength(5);
  expect(Papa.parse<string[]>(text.trimEnd()).data).toEqual([
    ['Barang', 'Nilai', 'Kapan', 'Nilai', ''],
    ["'=1+1", '25000', '2026-11-05', '50000', ''],
    ['dua "kutip", koma\nbaris', '-3', '2026-11-05T14:02:00', '#DIV/0!', ''],
    ['00123', '', 'true', '2026-11-05', 'x'],
  ]);
});

test('NDJSON: an object a row by the words of the first one; columns without a word of their own go by their letters', () => {
  const rows = toNdjson(sheet)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows[0]).toEqual({ Barang: '=1+1', Nilai: 25_000, Kapan: '2026-11-05', 'Nilai (D)': 50_000 });
  expect(rows[2]).toEqual({ Barang: '00123', Kapan: true, 'Nilai (D)': '2026-11-05', E: 'x' });
});

test('Excel: values by their kind, formulas with what they showed, formats, widths, frozen parts', async () => {
  const hidden = { ...sheet, name: 'catatan: SAYA/kita', hidden: true };
  const book = new ExcelJS.Workbook();
  // Its types are of another Buffer than this Node's.
  await book.xlsx.load(new Uint8Array(await toXlsx([sheet, hidden])).buffer as ArrayBuffer);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ['Catatan_ saya_kita', 'visible'],
    ['catatan_ SAYA_kita (2)', 'hidden'],
  ]);
  const made = book.worksheets[0] as ExcelJS.Worksheet;
  expect(made.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
  expect(made.getColumn(1).width).toBe(20);
  const cell = (place: string) => made.getCell(place);
  // A text stays a text, whatever it begins with.
  expect([cell('A2').value, cell('A2').type]).toEqual(['=1+1', ExcelJS.ValueType.String]);
  expect([cell('B2').value, cell('B2').numFmt]).toEqual([25_000, '"Rp"#,##0']);
  expect(cell('C3').value).toEqual(new Date('2026-11-05T14:02:00Z'));
  expect(cell('C3').numFmt).toBe('d mmm yyyy hh:mm');
  expect(cell('D2').value).toMatchObject({ formula: 'B2*2', result: 50_000 });
  expect(cell('D3').value).toMatchObject({ formula: '1/0' });
  expect([cell('A4').value, cell('C4').value]).toEqual(['00123', true]);
});

test('names of files stay in their folder on any system, and none stands twice', () => {
  const tabs = ['../../etc/passwd', 'CON', 'nul.txt', '..', '', 'a:b', 'A?b', 'x\u202egnp', 'Stok '];
  expect(fileNames(tabs, 'csv')).toEqual([
    '_.._etc_passwd.csv',
    '_CON.csv',
    '_nul.txt.csv',
    'tab.csv',
    'tab (2).csv',
    'a_b.csv',
    'A_b (2).csv',
    'x_gnp.csv',
    'Stok.csv',
  ]);
});

test('the one file of a download holds each file as it was; cut short, or with another name inside, it is none', () => {
  const files = [
    { name: 'CDG-000007.json', text: '{"a":1}\n{"seal":"é"}\n' },
    { name: 'CDG-000007-1.ndjson', text: 'tanpa akhir baris' },
  ];
  const text = [bundleHead('CDG-000007', 2), ...files.map(bundlePart)].join('');
  expect(filesInside(text)).toEqual(files);
  expect(unbundled(text)).toEqual(files);
  const bad = [
    text.slice(0, -1),
    text.slice(0, 90),
    text.replace('"lines":1', '"lines":9'),
    text.replace('"file":"CDG-000007-1.ndjson"', '"file":"../CDG-000007.json"'),
    text.replace('"files":2', '"files":3'),
    'CDG',
    '',
  ];
  for (const each of bad) {
    expect(filesInside(each)).toBeUndefined();
    expect(unbundled(each)).toBe('cut');
  }
});
