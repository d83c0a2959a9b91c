// Which rows and columns the grid shows: hidden ones not, frozen ones apart, grouped ones behind their button.

import type { SheetView } from '../../../local/host';
import { a1Of, letters, readA1 } from '../../../local/page/a1';
import { layoutOf } from '../../../local/page/grid/layout';

function sheet(facts: Partial<SheetView> = {}): SheetView {
  const column = { width: 100, hidden: false, depth: 0, collapsed: false };
  return {
    id: 7,
    name: 'Produk',
    index: 1,
    maxRows: 1000,
    maxColumns: 6,
    frozenRows: 1,
    frozenColumns: 1,
    hidden: false,
    tabColor: null,
    columns: Array.from({ length: 6 }, () => ({ ...column })),
    hiddenRows: [],
    lastRow: 10,
    lastColumn: 6,
    ...facts,
  };
}

test('frozen rows and the first column are pinned, the rest scrolls', () => {
  const layout = layoutOf(sheet());
  expect(layout.pinnedRows).toEqual([1]);
  expect(layout.rowCount).toBe(999);
  expect(layout.rowAt(0)).toBe(2);
  expect(layout.indexOf(1000)).toBe(998);
  expect(layout.columns.filter(({ pinned }) => pinned).map(({ column }) => column)).toEqual([1]);
});

test('hidden rows leave no gap, and tall rows push what is below them', () => {
  const layout = layoutOf(sheet({ hiddenRows: [3, 4], rowHeights: { 1: 28, 2: 42, 4: 99 } }));
  expect([0, 1, 2].map(layout.rowAt)).toEqual([2, 5, 6]);
  expect(layout.rowCount).toBe(997);
  expect(layout.topOf(1)).toBe(42);
  expect(layout.topOf(2)).toBe(63);
});

test('a closed group is left out; its button stands on the column before it', () => {
  const columns = sheet().columns.map((column, at) =>
    at === 2 || at === 3 ? { ...column, depth: 1, collapsed: true } : column,
  );
  const closed = layoutOf(sheet({ columns }));
  expect(closed.columns.map(({ column }) => column)).toEqual([1, 2, 5, 6]);
  expect(closed.columns[1]?.toggles).toEqual({ column: 3, collapsed: true });
  expect(closed.depth).toBe(1);
  const open = layoutOf(sheet({ columns: columns.map((column) => ({ ...column, collapsed: false })) }));
  expect(open.columns).toHaveLength(6);
  expect(open.columns[1]?.toggles).toEqual({ column: 3, collapsed: false });
});

test('addresses are read as people type them, and nothing else is', () => {
  expect([1, 26, 27, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AAA']);
  expect(readA1(' b2 ')).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
  expect(a1Of(readA1('$d$9:B2') ?? { row: 0, column: 0, rows: 0, columns: 0 })).toBe('B2:D9');
  expect(['', 'B', '2', 'B0', 'B2:', 'A1:B2:C3', '=A1'].map(readA1)).toEqual(Array(7).fill(undefined));
});

test('the first cell of a merge is as large as all of it, hidden lines and other panes left out; covered cells are not drawn', () => {
  const merges = [
    { sheet: 7, row: 2, column: 2, rows: 3, columns: 2 },
    { sheet: 7, row: 6, column: 1, rows: 1, columns: 3 },
  ];
  const { mergeAt } = layoutOf(sheet({ merges, hiddenRows: [3], rowHeights: { 4: 42 } }));
  expect(mergeAt(2, 2)).toEqual({ width: 200, height: 63 });
  expect([mergeAt(2, 3), mergeAt(4, 2), mergeAt(5, 2), mergeAt(2, 4)]).toEqual([
    'covered',
    'covered',
    undefined,
    undefined,
  ]);
  expect(mergeAt(6, 1)).toEqual({ width: 100, height: 21 });
});
