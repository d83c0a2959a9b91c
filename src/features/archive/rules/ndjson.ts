/** Archive files: plain text, one JSON object a row, one file a table and month, as any other program reads them. */
import { OWN, type Table } from '../../../kernel/table';

/** A row as it stands in a file: days `2025-03-01`, moments in UTC with their `Z`, money in whole minor units, nothing known null. */
export type Line = Readonly<Record<string, string | number | boolean | null>>;

/** Columns of a table that its file has, in their order. */
export const columnsOf = (table: Table): string[] =>
  Object.keys(table.columns).filter((key) => !(key in OWN));

export function lineOf(table: Table, values: Readonly<Record<string, unknown>>): Line {
  return Object.fromEntries(
    columnsOf(table).map((key) => {
      const value = values[key] ?? null;
      if (table.columns[key]?.codec.kind === 'moment' && typeof value === 'number')
        return [key, new Date(value).toISOString()];
      return [key, value as string | number | boolean | null];
    }),
  );
}

export const written = (lines: readonly Line[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The rows of a file, or undefined where it is not whole: the last line ends too. */
export function readLines(text: string): Line[] | undefined {
  if (text !== '' && !text.endsWith('\n')) return undefined;
  try {
    return text
      .split('\n')
      .slice(0, -1)
      .map((each) => JSON.parse(each) as Line);
  } catch {
    return undefined;
  }
}

/** Σ of each column of numbers, and how many rows: what is compared before anything is removed. */
export function sumsOf(lines: readonly Line[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = { '': lines.length };
  for (const line of lines)
    for (const [key, value] of Object.entries(line))
      if (typeof value === 'number') sums[key] = (sums[key] ?? 0) + value;
  return sums;
}

/** Whether two files' rows come to the same, in whatever order their columns are added up. */
export function sameSums(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every(
    (key) => Math.abs((a[key] ?? 0) - (b[key] ?? 0)) <= 1e-9 * Math.max(1, Math.abs(a[key] ?? 0)),
  );
}
