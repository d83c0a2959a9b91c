/** The first sheet of an Excel workbook as rows of text: shared strings, numbers as they are, days and times by their cell's format. */
import { type FileRow, type FileTable, withHeader } from './csv';
import { UnfitFile } from './text';
import { openZip, type Zip } from './zip';

/** Reads the first sheet; throws `UnfitFile`. Source: ECMA-376 part 1, §18.3 (worksheets), §18.8 (styles). */
export async function readXlsx(bytes: Uint8Array): Promise<FileTable> {
  const zip = openZip(bytes);
  const book = await xml(zip, 'xl/workbook.xml');
  if (!book) throw new UnfitFile('binary');
  const sheet = await xml(zip, await firstSheet(zip, book));
  if (!sheet) throw new UnfitFile('broken');
  const shared = [...((await xml(zip, 'xl/sharedStrings.xml'))?.getElementsByTagName('si') ?? [])].map(plain);
  const isDate = dateStyles(await xml(zip, 'xl/styles.xml'));
  const since1904 = ['1', 'true'].includes(
    book.getElementsByTagName('workbookPr')[0]?.getAttribute('date1904') ?? '',
  );
  const rows: FileRow[] = [];
  let line = 0;
  for (const row of sheet.getElementsByTagName('row')) {
    line = Number(row.getAttribute('r') ?? line + 1);
    const fields: string[] = [];
    for (const cell of row.getElementsByTagName('c')) {
      const at = columnOf(cell.getAttribute('r') ?? '') ?? fields.length;
      while (fields.length < at) fields.push('');
      fields[at] = shownIn(cell, shared, isDate, since1904);
    }
    if (fields.some((field) => field.trim() !== '')) rows.push({ line, fields });
  }
  // Sheets end each row behind its last filled cell; a table has one width.
  const width = rows[0]?.fields.length ?? 0;
  for (const { fields } of rows) while (fields.length < width) fields.push('');
  return withHeader(rows, ',');
}

async function xml(zip: Zip, name: string): Promise<Document | undefined> {
  const text = await zip.text(name);
  if (text === undefined) return undefined;
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new UnfitFile('broken');
  return document;
}

async function firstSheet(zip: Zip, book: Document): Promise<string> {
  const id = book.getElementsByTagName('sheet')[0]?.getAttribute('r:id');
  const links = (await xml(zip, 'xl/_rels/workbook.xml.rels'))?.getElementsByTagName('Relationship') ?? [];
  const target = [...links].find((link) => link.getAttribute('Id') === id)?.getAttribute('Target');
  if (!target) return 'xl/worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Text of a string with its runs; the reading aids of Japanese are left out. */
function plain(element: Element): string {
  return [...element.getElementsByTagName('t')]
    .filter((part) => part.parentElement?.tagName !== 'rPh')
    .map((part) => part.textContent ?? '')
    .join('');
}

/** Which cell styles show a day or a time. */
function dateStyles(styles: Document | undefined): (style: number) => boolean {
  const custom = new Map(
    [...(styles?.getElementsByTagName('numFmt') ?? [])].map((format) => [
      Number(format.getAttribute('numFmtId')),
      // Words in quotes and colours in brackets are no parts of a date.
      /[ymdhs]/i.test((format.getAttribute('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')),
    ]),
  );
  const cells = styles?.getElementsByTagName('cellXfs')[0]?.getElementsByTagName('xf') ?? [];
  const dates = [...cells].map((cell) => {
    const format = Number(cell.getAttribute('numFmtId'));
    return custom.get(format) ?? ((format >= 14 && format <= 22) || (format >= 45 && format <= 47));
  });
  return (style) => dates[style] ?? false;
}

function shownIn(
  cell: Element,
  shared: readonly string[],
  isDate: (style: number) => boolean,
  since1904: boolean,
): string {
  const kind = cell.getAttribute('t');
  if (kind === 'inlineStr') return plain(cell);
  const raw = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  if (kind === 's') return shared[Number(raw)] ?? '';
  if (kind === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'str' || kind === 'e' || kind === 'd' || raw === '') return raw;
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  if (isDate(Number(cell.getAttribute('s') ?? 0))) return dateOf(number + (since1904 ? 1_462 : 0));
  return numberText(number);
}

/** Days since 30 December 1899 as `2026-11-05`, with the time of day where there is one. */
export function dateOf(serial: number): string {
  const iso = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  return serial % 1 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** A number that nobody can misread: `1.234` might be a thousand, `1.2340` is not. */
export function numberText(number: number): string {
  const text = Math.abs(number) < 1e21 && Math.abs(number) >= 1e-6 ? String(number) : number.toFixed(10);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** `C7` → 2. */
function columnOf(place: string): number | undefined {
  const letters = /^[A-Z]+/.exec(place)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
