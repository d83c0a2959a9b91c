/** A tab as CSV or as one JSON object a row: values as they were, formulas by what they showed, moments in ISO form on the workbook's wall. */
import Papa from 'papaparse';

/** A cell as the bundle tells it. */
export type Cell = string | number | boolean | { d: string } | { e: string } | { f: string; v?: Shown };
type Shown = string | number | boolean | { d: string } | { e: string };

export interface Sheet {
  name: string;
  rows: Cell[][];
  hidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** In pixels. */
  widths: number[];
  formats: { row: number; column: number; rows: number; columns: number; value: string }[];
}

/** How a text begins that a spreadsheet would run. Such texts get an apostrophe in front, which `rapi import` takes away again. */
const FORMULA = /^[=+\-@\t\r]/;

export function toCsv({ rows }: Sheet): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => plain(row[at])));
  return rows.length > 0 ? `${Papa.unparse(lines, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n` : '';
}

/** Keys are the words of the first row; a column without one goes by its letters, one whose word stands twice by both. */
export function toNdjson({ rows }: Sheet): string {
  const [first = [], ...rest] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const keys: string[] = [];
  for (let at = 0; at < width; at++) {
    const word = String(plain(first[at]) ?? '').trim();
    keys.push(word === '' ? letters(at + 1) : keys.includes(word) ? `${word} (${letters(at + 1)})` : word);
  }
  return rest
    .map((row) => {
      const filled = keys.flatMap((key, at) => {
        const value = plain(row[at]);
        return value === '' ? [] : [[key, value] as const];
      });
      return `${JSON.stringify(Object.fromEntries(filled))}\n`;
    })
    .join('');
}

/** What the cell showed: a moment at midnight is a day. */
export function plain(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if ('d' in cell) return cell.d.replace(/T00:00:00$/, '');
  if ('e' in cell) return cell.e;
  return plain(cell.v ?? '');
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
