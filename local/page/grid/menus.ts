/** What a person can do with the rows and columns they selected: the context menu, and the menus Insert and Data. */
import { letters } from '../a1';
import { reshape } from '../doing';
import { area, front, type MenuItem, sheet, sheets } from '../state';
import { say } from '../words';
import { clearSelection } from './editing';

const line: MenuItem = { label: '', separator: true };

/** For a row's or a column's header only what concerns it; for a cell both. */
export function gridMenu({ row, column }: { row?: number; column?: number }): MenuItem[] {
  const rows = row !== undefined;
  const columns = column !== undefined;
  return [
    ...(rows ? insertRows() : []),
    ...(columns ? insertColumns() : []),
    line,
    ...(rows ? [deleteRows()] : []),
    ...(columns ? [deleteColumns()] : []),
    { label: say('clear'), hint: 'Delete', run: () => void clearSelection() },
    ...(rows && columns ? [] : [line, ...(rows ? moveRows() : []), ...(columns ? moveColumns() : [])]),
    ...(columns ? [line, ...sortItems()] : []),
  ];
}

/** The menu *Sisipkan*. */
export function insertMenu(): MenuItem[] {
  const name = say('sheet');
  return [
    ...insertRows(),
    line,
    ...insertColumns(),
    line,
    { label: say('addSheet'), run: () => void addSheet(name) },
  ];
}

/** The menu of what can be deleted or cleared. */
export function deleteMenu(): MenuItem[] {
  return [
    deleteRows(),
    deleteColumns(),
    { label: say('clear'), hint: 'Delete', run: () => void clearSelection() },
  ];
}

/** Sorting by the column of the active cell, both ways. */
export function sortItems(): MenuItem[] {
  const { column } = area.value;
  const sort = (ascending: boolean) => void reshape({ kind: 'sort', sheet: front.value, column, ascending });
  return [
    { label: say('sortUp', { r: letters(column) }), run: () => sort(true) },
    { label: say('sortDown', { r: letters(column) }), run: () => sort(false) },
  ];
}

/** A free name such as Sheet3. */
export function addSheet(base: string) {
  return reshape({ kind: 'addSheet', name: freeName(base) });
}

function freeName(base: string) {
  const names = new Set(sheets.value.map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`${base}${number}`)) number++;
  return `${base}${number}`;
}

function insertRows(): MenuItem[] {
  const { row, rows } = area.value;
  const at = (first: number) => void reshape({ kind: 'insertRows', sheet: front.value, first, count: rows });
  return [
    { label: say('rowsAbove', { n: rows }), run: () => at(row) },
    { label: say('rowsBelow', { n: rows }), run: () => at(row + rows) },
  ];
}

function insertColumns(): MenuItem[] {
  const { column, columns } = area.value;
  const at = (first: number) =>
    void reshape({ kind: 'insertColumns', sheet: front.value, first, count: columns });
  return [
    { label: say('columnsLeft', { n: columns }), run: () => at(column) },
    { label: say('columnsRight', { n: columns }), run: () => at(column + columns) },
  ];
}

function deleteRows(): MenuItem {
  const { row, rows } = area.value;
  const label = say('deleteRows', { r: rows === 1 ? String(row) : `${row}–${row + rows - 1}` });
  return {
    label,
    run: () => void reshape({ kind: 'deleteRows', sheet: front.value, first: row, count: rows }),
  };
}

function deleteColumns(): MenuItem {
  const { column, columns } = area.value;
  const label = say('deleteColumns', {
    r: columns === 1 ? letters(column) : `${letters(column)}–${letters(column + columns - 1)}`,
  });
  return {
    label,
    run: () => void reshape({ kind: 'deleteColumns', sheet: front.value, first: column, count: columns }),
  };
}

/** `to` is the place before which they go, counted before the move, as in Google's `moveColumns`. */
function moveColumns(): MenuItem[] {
  const { column, columns } = area.value;
  const move = (to: number) =>
    void reshape({ kind: 'moveColumns', sheet: front.value, first: column, count: columns, to });
  const { maxColumns = 0 } = sheet.value ?? {};
  return [
    ...(column > 1 ? [{ label: say('moveLeft'), run: () => move(column - 1) }] : []),
    ...(column + columns <= maxColumns
      ? [{ label: say('moveRight'), run: () => move(column + columns + 1) }]
      : []),
  ];
}

function moveRows(): MenuItem[] {
  const { row, rows } = area.value;
  const move = (to: number) =>
    void reshape({ kind: 'moveRows', sheet: front.value, first: row, count: rows, to });
  const { maxRows = 0 } = sheet.value ?? {};
  return [
    ...(row > 1 ? [{ label: say('moveUp'), run: () => move(row - 1) }] : []),
    ...(row + rows <= maxRows ? [{ label: say('moveDown'), run: () => move(row + rows + 1) }] : []),
  ];
}
