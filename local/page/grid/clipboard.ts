/** Copying and pasting blocks as tab-separated text, which every spreadsheet understands. */
import Papa from 'papaparse';
import { cellAt, fetchRows } from '../cells';
import { paste, typeIn } from '../doing';
import { area, editing, front, selection } from '../state';
import { clearSelection } from './editing';

/** Copies what is selected as it is displayed. Rows that are not here yet are fetched first; cutting empties the cells. */
export function copySelection(event: ClipboardEvent, cut: boolean) {
  if (editing.value) return;
  event.preventDefault();
  const { row, rows } = area.value;
  const text = selectedText();
  if (text !== undefined) event.clipboardData?.setData('text/plain', text);
  else
    fetchRows(front.value, row, row + rows - 1).then(
      () => navigator.clipboard.writeText(selectedText() ?? ''),
      () => undefined,
    );
  if (cut) void clearSelection();
}

/** Undefined while some of the rows have not been fetched. */
function selectedText(): string | undefined {
  const { row, column, rows, columns } = area.value;
  const block: string[][] = [];
  for (let r = row; r < row + rows; r++) {
    const line: string[] = [];
    for (let c = column; c < column + columns; c++) {
      const cell = cellAt(front.value, r, c);
      if (cell === undefined) return undefined;
      line.push(cell?.display ?? '');
    }
    block.push(line);
  }
  return Papa.unparse(block, { delimiter: '\t', newline: '\n' });
}

/** One text goes into every selected cell, a block from the active corner on. */
export function pasteText(event: ClipboardEvent) {
  if (editing.value) return;
  event.preventDefault();
  const text = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r?\n$/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: '\t' });
  const { row, column, rows, columns } = area.value;
  const width = Math.max(1, ...data.map((line) => line.length));
  const block = data.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  const one = block[0]?.[0] ?? '';
  if (block.length > 1 || width > 1) {
    selection.value = { row, column, toRow: row + block.length - 1, toColumn: column + width - 1 };
    void paste(front.value, row, column, block);
  } else if (rows * columns === 1) void typeIn(front.value, row, column, one);
  else
    void paste(
      front.value,
      row,
      column,
      Array.from({ length: rows }, () => Array<string>(columns).fill(one)),
    );
}
