/**
 * An xlsx file taken apart: what exceljs makes of it, and beside it what exceljs would unfold cell by cell. Nothing is written anywhere; what is too large
 * or damaged is refused with a sentence.
 */
import ExcelJS from 'exceljs';
import { themeOf } from './colours';
import type { Left } from './left';
import { UnreadableXlsx, type Why } from './unreadable';
import { elements } from './xml';
import { partsOf } from './zip';

/** Google's limit of a workbook is ten million cells; so many of them may hold something, for all of them are in memory at once. */
export const MOST_FILLED = 1_500_000;
/** What stands behind the cells: rules, validations, merges. */
const MOST_TAIL = 16 * 1024 * 1024;
const MOST_SHEETS = 200;

export interface Tab {
  sheet: ExcelJS.Worksheet;
  /** Its XML behind the cells. */
  tail: string;
}

export interface Parts {
  tabs: Tab[];
  theme: string[];
  /** Names of the whole workbook and what they stand for. */
  names: { name: string; place: string }[];
}

export async function readXlsx(file: Buffer, left: Left): Promise<Parts> {
  const parts = partsOf(file);
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const workbook = text('xl/workbook.xml');
  if (workbook === '') throw new UnreadableXlsx(notExcel(parts));
  const paths = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(
      ({ attributes: { Id = '', Target = '' } }) => [
        Id,
        Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
      ],
    ),
  );
  const sheets = elements(workbook, 'sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    path: paths.get(attributes['r:id'] ?? '') ?? '',
  }));
  if (sheets.length > MOST_SHEETS) throw new UnreadableXlsx('tabs', sheets.length);
  measure([...parts].filter(([path]) => path.startsWith('xl/worksheets/')).map(([, part]) => part));
  const tails = new Map(sheets.map(({ name, path }) => [name, tailOf(parts.get(path))]));
  countLost(parts, left);
  const book = await loaded(file);
  const tabs = book.worksheets.map((sheet) => ({ sheet, tail: tails.get(sheet.name) ?? '' }));
  left.add('sheets', sheets.length - tabs.length);
  if (tabs.length === 0) throw new UnreadableXlsx('sheetless');
  const names = elements(workbook, 'definedName').flatMap(
    ({ attributes: { name = '', localSheetId }, inside }) =>
      localSheetId === undefined && !name.startsWith('_xlnm.')
        ? [{ name, place: inside.replaceAll('&apos;', "'").replaceAll('&amp;', '&') }]
        : [],
  );
  const themes = [...parts.keys()].find((path) => /^xl\/theme\/theme\d*\.xml$/.test(path)) ?? '';
  return { tabs, theme: themeOf(text(themes)), names };
}

async function loaded(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    // Its types are of another Buffer than this Node's.
    const bytes = new Uint8Array(file).buffer as ArrayBuffer;
    await book.xlsx.load(bytes, { ignoreNodes: ['dataValidations', 'mergeCells'] });
    return book;
  } catch (trouble) {
    throw new UnreadableXlsx('part', (trouble as Error).message);
  }
}

/** A cell with content has a value or a text of its own in it, one with nothing but a look is a third of the work. */
const SIGNS: readonly [sign: string, weight: number][] = [
  ['<v>', 1],
  ['<v ', 1],
  ['<is>', 1],
  ['<c ', 0.3],
];

function measure(sheets: readonly Buffer[]): void {
  let filled = 0;
  for (const sheet of sheets) {
    for (const [sign, weight] of SIGNS) {
      for (let at = sheet.indexOf(sign); at >= 0; at = sheet.indexOf(sign, at + 3)) filled += weight;
      if (filled > MOST_FILLED * 1.3) throw new UnreadableXlsx('filled', MOST_FILLED);
    }
  }
}

function tailOf(part: Buffer | undefined): string {
  if (!part) return '';
  const end = Math.max(
    part.lastIndexOf('</sheetData>'),
    part.lastIndexOf('<sheetData/>'),
    part.lastIndexOf(':sheetData>'),
  );
  if (end < 0) return '';
  if (part.length - end > MOST_TAIL) throw new UnreadableXlsx('rules');
  return part.subarray(end).toString('utf8');
}

function countLost(parts: ReadonlyMap<string, Buffer>, left: Left): void {
  const count = (shape: RegExp) => [...parts.keys()].filter((path) => shape.test(path)).length;
  left.add('charts', count(/^xl\/charts\/chart[^/]*\.xml$/));
  left.add('pictures', count(/^xl\/media\//));
  left.add('pivots', count(/^xl\/pivotTables\/[^/]+\.xml$/));
  left.add('slicers', count(/^xl\/slicers\/[^/]+\.xml$/));
  left.add('macros', count(/^xl\/vbaProject\.bin$/));
}

function notExcel(parts: ReadonlyMap<string, Buffer>): Why {
  if (parts.has('content.xml')) return 'openDocument';
  return parts.has('xl/workbook.bin') ? 'binary' : 'zip';
}
