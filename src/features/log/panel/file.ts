/** The log as a file: CSV that a spreadsheet opens, or a line of JSON each. */
import type { Entry } from '../actions/list';

const KEYS = ['number', 'at', 'by', 'door', 'action', 'rows', 'text'] as const;

/** In quotes, and never the beginning of a formula. */
const quoted = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : `"${value.replace(/^(?=[=+\-@\t\r])/, "'").replace(/"/g, '""')}"`;

/** With a byte-order mark, by which Excel knows the encoding. `heads` as one text, by semicolons. */
export function csvOf(entries: readonly Entry[], heads: string): string {
  const rows = [heads.split(';'), ...entries.map((entry) => KEYS.map((key) => entry[key]))];
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

export const ndjsonOf = (entries: readonly Entry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
