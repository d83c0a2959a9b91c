/** A table of separated values: quotes, doubled quotes, line breaks inside quotes, and the line where each row begins. */
import { UnfitFile } from './text';

export interface FileRow {
  /** Line of the file, or row of the sheet; people look it up there. */
  readonly line: number;
  readonly fields: string[];
}

export interface FileTable {
  readonly header: string[];
  readonly rows: readonly FileRow[];
  readonly separator: string;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** The one that the first line has most of, outside quotes. */
export function separatorOf(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string): number => first.split(sign).length;
  return SEPARATORS.reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

/** Rows of the text; throws `UnfitFile` where a quote is never closed. */
export function rowsOf(text: string, separator: string): FileRow[] {
  const rows: FileRow[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: { line: number; fields: string[] } = { line, fields: [] };
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        for (;;) {
          const end = text.indexOf('"', at + 1);
          if (end < 0) throw new UnfitFile('quotes');
          field += text.slice(at + 1, end);
          at = end + 1;
          if (text[at] !== '"') break;
          field += '"';
        }
        line += field.match(/\r\n|\r|\n/g)?.length ?? 0;
      }
      // Behind a closing quote people sometimes leave a blank; it belongs to the field.
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
      // The apostrophe that exports put before what a spreadsheet would run as a formula.
      row.fields.push((field + text.slice(from, at)).replace(/^'(?=[=+\-@\t\r])/, ''));
      if (text[at] !== separator) break;
      at += 1;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    line += 1;
    if (row.fields.some((field) => field.trim() !== '')) rows.push(row);
  }
  return rows;
}

/** The table of a text. Excel writes the separator it used into a first line of its own. */
export function tableOf(text: string): FileTable {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const separator = told?.[1] ?? separatorOf(text);
  const rows = rowsOf(told ? `\n${text.slice(told[0].length)}` : text, separator);
  return withHeader(rows, separator);
}

export function withHeader(rows: readonly FileRow[], separator: string): FileTable {
  const [first, ...rest] = rows;
  if (!first) throw new UnfitFile('empty');
  if (rest.length === 0) throw new UnfitFile('oneLine');
  return { header: first.fields.map((name) => name.trim()), rows: rest, separator };
}
