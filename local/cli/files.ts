/** Reads a table from a text file: the usual encodings, comma, semicolon, tab or bar, quoted fields with line breaks. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { tableText } from './encoding';
import { Refused } from './refused';

export interface FileTable {
  header: string[];
  /** Each with the line of the file where it begins; people look it up there. */
  rows: { line: number; fields: string[] }[];
  separator: string;
}

/** Without the apostrophe that `rapi export` and other programs put before what a spreadsheet would run as a formula. */
const unguarded = (field: string): string => field.replace(/^'(?=[=+\-@\t\r])/, '');

export function readTable(path: string): FileTable {
  const text = tableText(readBytes(path));
  if (text === undefined)
    throw new Refused(`${path} is no table of text. Save it as CSV; an Excel file is read in the sidebar.`);
  const separator = separatorOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new Refused(`${path}: ${broken.message} (row ${(broken.row ?? 0) + 1}).`);
  const rows: FileTable['rows'] = [];
  let line = 1;
  for (const fields of data) {
    if (fields.some((field) => field !== '')) rows.push({ line, fields: fields.map(unguarded) });
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  const [first, ...rest] = rows;
  if (!first) throw new Refused(`${path} is empty.`);
  return { header: first.fields.map((name) => name.trim()), rows: rest, separator };
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readText(path));
  } catch (trouble) {
    if (trouble instanceof Refused) throw trouble;
    throw new Refused(`${path} is not JSON: ${(trouble as Error).message}`);
  }
}

/** JSON is UTF-8 by its own definition. */
function readText(path: string): string {
  try {
    // The decoder also takes the mark away that some programs put first.
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path));
  } catch (trouble) {
    if (trouble instanceof Refused) throw trouble;
    throw new Refused(`${path} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refused(`${path} cannot be read.`);
  }
}

/** The one that the header has most of, outside quotes. */
function separatorOf(text: string): string {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t', '|'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
