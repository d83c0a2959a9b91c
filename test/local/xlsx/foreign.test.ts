/** Workbooks of others, with all that Excel and LibreOffice put into them: they open, or a sentence says why not, and nothing is written. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import type { Desk } from '../../../local/cli/desk';
import { madeOf, openInto, saveFrom } from '../../../local/cli/workbook-files';
import { Book } from '../../../local/core';
import { openXlsx, saveXlsx, UnreadableXlsx } from '../../../local/xlsx';
import { fromExcel, toExcel } from '../../../local/xlsx/formulas';
import { elements } from '../../../local/xlsx/xml';
import { partsOf } from '../../../local/xlsx/zip';

const bytes = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer());

async function opened(file: Buffer, locale = 'id_ID') {
  const opening = await openXlsx(file, locale);
  const book = Book.open(':memory:', { locale });
  opening.into(book);
  const sheet = (name: string) => book.sheetId(name) ?? -1;
  return {
    book,
    left: opening.left.lines('en'),
    sheet,
    row: (name: string, row: number) => book.window(sheet(name), row, 1)[0] ?? [],
  };
}

test('odd things of Excel: 1904, shared formulas, rich text, links, errors, whole columns of rules', async () => {
  const made = new ExcelJS.Workbook();
  made.properties.date1904 = true;
  const sheet = made.addWorksheet('Données d’été', { properties: { tabColor: { theme: 4 } } });
  sheet.getCell('A1').value = new Date(Date.UTC(2026, 10, 5, 14, 2));
  sheet.getCell('A1').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('B1').value = { richText: [{ text: 'dua ' }, { font: { bold: true }, text: 'kata' }] };
  sheet.getCell('C1').value = { text: 'situs', hyperlink: 'https://example.com' };
  sheet.getCell('D1').value = { error: '#N/A' };
  sheet.getCell('E1').value = '0812=+-';
  sheet.fillFormula('F1:F3', 'ROUND(G1*1.5,2)', [3, 6, 9]);
  for (const [at, value] of [2, 4, 6].entries()) sheet.getCell(at + 1, 7).value = value;
  sheet.getCell('H1').value = { formula: '[1]Lain!A1+1', result: 8 };
  sheet.getCell('I1').value = { formula: 'IFERROR(__xludf.DUMMYFUNCTION("RICE(1,2)"),5)', result: 5 };
  sheet.getCell('A2').border = { top: { style: 'thin' } };
  sheet.getRow(3).outlineLevel = 1;
  sheet.getRow(3).hidden = true;
  sheet.mergeCells('A5:XFD5');
  if ('dataValidations' in sheet)
    (sheet.dataValidations as { add(place: string, rule: object): void }).add('B2:XFD1048576', {
      type: 'list',
      formulae: ['"ya,tidak"'],
      showErrorMessage: true,
    });
  sheet.addConditionalFormatting({
    ref: 'A1:A1048576',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }] }],
  });
  const { row, left, book, sheet: id } = await opened(await bytes(made));
  const [a, b, c, d, e, f, , h, i] = row('Données d’été', 1);
  expect(a).toMatchObject({ display: '05/11/2026 14:02' });
  expect(b).toMatchObject({
    value: 'dua kata',
    format: { rich: { runs: [{}, { from: 4, to: 8, bold: true }] } },
  });
  expect(c).toMatchObject({ value: 'situs', format: { rich: { runs: [{ link: 'https://example.com' }] } } });
  expect([d?.value, e?.value]).toEqual([{ error: '#N/A' }, '0812=+-']);
  expect(f).toMatchObject({ formula: '=ROUND(G1*1,5;2)', value: 3 });
  expect(row('Données d’été', 2)[5]).toMatchObject({ formula: '=ROUND(G2*1,5;2)', value: 6 });
  expect([h?.value, h?.formula, i?.formula]).toEqual([8, undefined, '=RICE(1;2)']);
  const grid = book.sheets().find((each) => each.id === id('Données d’été'));
  expect(grid).toMatchObject({ maxRows: 1_000, maxColumns: 26, merges: [{ row: 5, columns: 26 }] });
  expect(grid?.tabColor).toBe('#4f81bd');
  expect(row('Données d’été', 1_000)[25]?.validation).toMatchObject({
    args: ['ya', 'tidak'],
    allowInvalid: false,
  });
  expect(left).toEqual([
    '1 formulas refer to other files or to Excel’s table names',
    'borders of 1 cells',
    '1 conditional format rules',
  ]);
  book.close();
});

test('what Sheets has and Excel lacks comes back: long lists, custom functions, names, tabs of any name', async () => {
  const book = Book.open(':memory:', { locale: 'id_ID' });
  const words = Array.from({ length: 40 }, (_, at) => `pilihan, nomor ${at}`);
  book.apply({ op: 'sheet.set', sheet: 0, facts: { name: 'Stok/gudang' } });
  const cell = (row: number, column: number) => ({ sheet: 0, row, column, rows: 1, columns: 1 });
  const formulas = ['=RICE(B1;2)', "=SUM('Stok/gudang'!B1:B)", '=TEXTJOIN(", ";TRUE;B1:B2)', '={1\\2;3\\4}'];
  for (const [at, formula] of formulas.entries())
    book.apply({ op: 'cells.formulas.write', range: cell(at + 1, 1), formulas: [[formula]] });
  book.apply({
    op: 'cells.validate',
    range: { ...cell(1, 2), rows: 1_000 },
    validations: [[{ criteria: 'VALUE_IN_LIST', args: words, allowInvalid: false, showDropdown: true }]],
  });
  book.apply({ op: 'sheet.name', sheet: 0, name: 'Gudang', place: { ...cell(1, 2), rows: 9 } });
  const { content, left } = await saveXlsx(book, ['RICE']);
  expect(left.lines('id')).toEqual([
    '1 nama tab diganti karena Excel menolaknya',
    '1 rumus memakai fungsi di luar Excel (RICE): nilainya ikut, rumusnya kembali di Sheets',
  ]);
  const again = await opened(content);
  expect(again.book.sheets().map(({ name }) => name)).toEqual(['Stok_gudang']);
  expect([1, 2, 3].map((row) => again.row('Stok_gudang', row)[0]?.formula)).toEqual([
    '=RICE(B1;2)',
    '=SUM(Stok_gudang!B1:B)',
    '=TEXTJOIN(", ";TRUE;B1:B2)',
  ]);
  expect(again.row('Stok_gudang', 1_000)[1]?.validation).toMatchObject({
    criteria: 'VALUE_IN_LIST',
    args: words,
  });
  expect(again.book.read({ op: 'names.list' })).toMatchObject([
    { name: 'Gudang', range: { column: 2, rows: 9 } },
  ]);
  const spelling = { comma: true, custom: new Set<string>(), tab: (name: string) => name };
  expect(toExcel('={1,5\\2;3\\4}', spelling).formula).toBe('{1.5,2;3,4}');
  expect(fromExcel('{1.5,2;3,4}', true)).toBe('={1,5\\2;3\\4}');
  for (const each of [book, again.book]) each.close();
});

/** A zip of one deflated part, whatever it says of itself. */
function zipOf(name: string, content: Buffer, change: (zip: Buffer) => void = () => undefined): Buffer {
  const packed = deflateRawSync(content);
  const [local, entry, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(content.length, 24);
  entry.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  const zip = Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
  change(zip);
  return zip;
}

test.each<[what: string, file: () => Buffer, sentence: RegExp]>([
  ['a CSV', () => Buffer.from('a;b\n1;2\n'), /file teks, misalnya CSV.*rapi import/],
  ['an empty file', () => Buffer.alloc(0), /kosong/],
  ['an .xlsb', () => zipOf('xl/workbook.bin', Buffer.from('x')), /\.xlsb/],
  [
    'an old or locked workbook',
    () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    /\.xls lama, atau file dengan kata sandi/,
  ],
  ['another zip', () => zipOf('content.xml', Buffer.from('<x/>')), /OpenDocument/],
  [
    'half of a file',
    () => zipOf('xl/workbook.xml', Buffer.alloc(9_000, 'x')).subarray(0, 40),
    /bukan file \.xlsx yang utuh/,
  ],
  [
    'a damaged part',
    () => zipOf('xl/workbook.xml', Buffer.from('<workbook/>'), (zip) => zip.fill(0xff, 45, 56)),
    /rusak/,
  ],
])('%s is refused with a sentence, and nothing is written', async (_, file, sentence) => {
  const path = join(process.cwd(), '.cache', `never-${process.pid}.rapi`);
  await expect(madeOf(file(), path, { zone: 'Asia/Jakarta', language: 'id' })).rejects.toThrow(sentence);
  expect(existsSync(path)).toBe(false);
});

test('a zip bomb is unpacked no further than there is room, whatever it says of its size', () => {
  const bomb = zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(30 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(64 * 1024);
  expect(() => partsOf(bomb, 1024 * 1024)).toThrow(/larger than 256 MB/);
});

test('a cell far away makes too many cells; a look far away makes none', async () => {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet('Jauh');
  sheet.getCell('A1').value = 1;
  sheet.getCell('XFD900').font = { bold: true };
  const { book } = await opened(await bytes(made));
  expect(book.sheets()[0]).toMatchObject({ maxRows: 1_000, maxColumns: 26 });
  book.close();
  sheet.getCell('XFD900').value = 1;
  await expect(openXlsx(await bytes(made), 'id_ID')).rejects.toThrow(
    /14,745,600 cells; Sheets takes 10,000,000/,
  );
});

test('elements are found in one pass, also where a thousand are never closed', () => {
  expect(elements('<a:x q="1&amp;2"/><x>t</x>', 'x')).toEqual([
    { attributes: { q: '1&2' }, inside: '' },
    { attributes: {}, inside: 't' },
  ]);
  expect(elements('<x>'.repeat(50_000), 'x')).toEqual([]);
});

test('no file is written over, and what cannot be read is said, here and on the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-xlsx-'));
  const there = join(folder, 'toko.xlsx');
  writeFileSync(there, 'milik orang');
  const desk: Pick<Desk, 'save'> = {
    save: () => Promise.resolve({ name: 'toko.xlsx', content: btoa('baru'), left: [] }),
  };
  const wish = { zone: 'Asia/Jakarta', language: 'id' } as const;
  await expect(saveFrom(desk, there, { force: false, language: 'id' })).rejects.toThrow(
    /write over it with --force/,
  );
  expect(readFileSync(there, 'utf8')).toBe('milik orang');
  await saveFrom(desk, there, { force: true, language: 'id' });
  expect(readFileSync(there, 'utf8')).toBe('baru');
  await expect(saveFrom(desk, folder, { force: true, language: 'id' })).rejects.toThrow(/cannot be written/);
  await expect(openInto(folder, { ...wish, book: join(folder, 'a.rapi') })).rejects.toThrow(/cannot be read/);
  await expect(openInto(there, { ...wish, book: there })).rejects.toThrow(/is there already/);
  expect(new UnreadableXlsx('cells', 14_745_600).said('id')).toMatch(/14\.745\.600 sel/);
  rmSync(folder, { recursive: true });
});
