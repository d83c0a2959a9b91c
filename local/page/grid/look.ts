/** How a cell looks: its format, its conditional colours, the dropdown's arrow, the checkbox, and text that runs into empty neighbours. */
import { a1 } from '../a1';
import { cellAt } from '../cells';
import type { CellView } from '../types';
import type { Layout } from './layout';

/** RevoGrid's maker of virtual elements. */
export type Create = (tag: string, props: object, children?: unknown) => unknown;

const PADDING = 6;
const POINT = 4 / 3;
/** Letters of more points need a line of their own height. */
const LARGE = 11;

/** Attributes of the cell's element. `data-a1` is its address for the keyboard, the mouse and tests. */
export function attributesOf(layout: Layout, row: number, column: number) {
  const cell = cellAt(layout.sheet, row, column);
  const format = { ...cell?.format, ...cell?.conditional };
  const wrap = format.wrap === 'wrap';
  const merged = layout.mergeAt(row, column);
  return {
    'data-a1': a1(row, column),
    'data-r': row,
    'data-c': column,
    class: {
      'has-note': Boolean(cell?.note),
      wrapped: wrap,
      [`v-${format.verticalAlign ?? 'bottom'}`]: true,
      spills: spillWidth(layout, row, column, cell) > 0,
      merged: merged !== undefined && merged !== 'covered',
      covered: merged === 'covered',
      link: placeOfLink(cell) !== undefined,
    },
    style: {
      fontWeight: format.bold ? '700' : '',
      fontStyle: format.italic ? 'italic' : '',
      fontSize: format.fontSize ? `${format.fontSize * POINT}px` : '',
      lineHeight: (format.fontSize ?? 0) > LARGE ? '1.2' : '',
      color: format.fontColor ?? '',
      backgroundColor: format.background ?? '',
      justifyContent: { left: 'flex-start', center: 'center', right: 'flex-end' }[alignOf(cell)],
      textAlign: alignOf(cell),
      ...(typeof merged === 'object' && {
        minWidth: `${merged.width}px`,
        minHeight: `${merged.height}px`,
      }),
    },
  };
}

/** What stands in the cell. `create` is the grid's own element maker; text goes in as text, never as HTML. */
export function contentOf(create: Create, layout: Layout, row: number, column: number) {
  const cell = cellAt(layout.sheet, row, column);
  if (!cell || layout.mergeAt(row, column) === 'covered') return null;
  if (cell.validation?.criteria === 'CHECKBOX') {
    const on = isChecked(cell);
    return create('span', { class: on ? 'check on' : 'check', role: 'checkbox', 'aria-checked': String(on) });
  }
  const width = spillWidth(layout, row, column, cell);
  const text = create(
    'span',
    { class: 'text', style: width > 0 ? { width: `${width}px` } : { width: '' } },
    cell.display,
  );
  return hasDropdown(cell) ? [text, create('span', { class: 'drop', 'aria-hidden': 'true' })] : text;
}

const LINK = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/i;

/** Where the link in a cell leads to within this workbook. */
export function placeOfLink(
  cell: CellView | null | undefined,
): { readonly sheet: number; readonly address: string } | undefined {
  const [, sheet, address] = LINK.exec(cell?.formula ?? '') ?? [];
  return sheet !== undefined && address !== undefined ? { sheet: Number(sheet), address } : undefined;
}

/** Whether the checkbox holds its ticked value. */
export function isChecked({ value, validation }: CellView): boolean {
  return value === (validation?.args[0] ?? true);
}

/** Whether the cell offers a list to choose from. */
export function hasDropdown(cell: CellView | null | undefined): boolean {
  const { criteria, showDropdown } = cell?.validation ?? {};
  return (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') && showDropdown !== false;
}

function alignOf(cell: CellView | null | undefined): 'left' | 'center' | 'right' {
  const chosen = cell?.conditional?.align ?? cell?.format?.align;
  if (chosen && chosen !== 'general') return chosen;
  const value = cell?.value;
  if (typeof value === 'boolean' || (typeof value === 'object' && 'error' in value)) return 'center';
  return typeof value === 'number' || typeof value === 'object' ? 'right' : 'left';
}

/** Left-aligned text longer than its cell shows over the empty cells to its right, as in Sheets: how wide, or 0. */
function spillWidth(layout: Layout, row: number, column: number, cell: CellView | null | undefined): number {
  if (typeof cell?.value !== 'string' || cell.display === '' || cell.validation || alignOf(cell) !== 'left')
    return 0;
  if (layout.mergeAt(row, column)) return 0;
  if (cell.format?.wrap === 'wrap' || cell.format?.wrap === 'clip') return 0;
  const at = layout.columns.findIndex((one) => one.column === column);
  const own = layout.columns[at];
  if (!own) return 0;
  const wanted = measure(cell) + PADDING;
  if (wanted <= own.width) return 0;
  let room = own.width;
  for (const next of layout.columns.slice(at + 1)) {
    const neighbour = cellAt(layout.sheet, row, next.column);
    if (room >= wanted || next.pinned !== own.pinned || !isBlank(neighbour)) break;
    room += next.width;
  }
  return room > own.width ? Math.min(room, wanted) - PADDING : 0;
}

function isBlank(cell: CellView | null | undefined) {
  return cell === null || (cell !== undefined && cell.display === '' && !cell.validation);
}

const measured = new Map<string, number>();
const pen = document.createElement('canvas').getContext('2d');

function measure({ display, format }: CellView): number {
  const font = `${format?.bold ? '700 ' : ''}${(format?.fontSize ?? 10) * POINT}px Arial, sans-serif`;
  const key = `${font}|${display}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  if (!pen) return 0;
  if (measured.size > 5000) measured.clear();
  pen.font = font;
  const { width } = pen.measureText(display);
  measured.set(key, width);
  return width;
}
