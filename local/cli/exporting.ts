/** A whole table to standard output, page by page, as CSV or one JSON object a row. */
import Papa from 'papaparse';
import type { Desk } from './desk';
import { request } from './request';

/** How a cell begins that a spreadsheet would run. */
const FORMULA = /^[=+\-@\t\r]/;

type Plain = string | number | boolean | null;
interface Page {
  columns: string[];
  rows: Plain[][];
  next?: unknown;
}

export async function exportTable(
  desk: Desk,
  as: string,
  table: string,
  format: 'csv' | 'ndjson',
  write: (text: string) => void,
) {
  let cursor: unknown;
  let first = true;
  do {
    const { result } = await request(desk, as, 'data.export', {
      table,
      ...(cursor !== undefined && { cursor }),
    });
    const { columns, rows, next } = result as Page;
    if (format === 'csv') {
      // A text that a spreadsheet would run as a formula gets an apostrophe in front, which `rapi import` takes away again.
      if (first) write(`${Papa.unparse([columns])}\r\n`);
      if (rows.length > 0) write(`${Papa.unparse(rows, { escapeFormulae: FORMULA })}\r\n`);
    } else
      for (const row of rows)
        write(`${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at]])))}\n`);
    first = false;
    cursor = next;
  } while (cursor !== undefined);
}
