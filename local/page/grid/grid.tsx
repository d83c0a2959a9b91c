/**
 * The grid. RevoGrid draws: panes, frozen rows and columns, scrolling through 100,000 rows, column widths. Selecting, typing and the
 * clipboard are the page's own, because in RevoGrid a selection cannot cross panes, each arrow key waits 70 ms, and text typed
 * before its editor has opened is lost; Sheets does none of this.
 */
import { effect } from '@preact/signals';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { useEffect, useRef } from 'preact/hooks';
import { letters } from '../a1';
import { looks } from '../cells';
import { Charts, scrolled } from '../charts/layer';
import { reshape } from '../doing';
import { area, phone, selection } from '../state';
import { Choices } from './choices';
import { layout } from './current';
import { headerLook } from './headers';
import { CellKeys } from './keys';
import type { Layout } from './layout';
import { ROW_HEIGHT } from './layout';
import { attributesOf, type Create, contentOf } from './look';
import { listenToMouse } from './mouse';
import { NoteCard } from './note';
import { paintSelection } from './paint';
import { changeScroll, followSelection, scrollOf } from './scrolling';
import { bandHeight, headerWidth } from './sizes';

void defineCustomElements(window);

/** RevoGrid wants one object a row; every row may be the same one, since cells are drawn from their place. */
const ROW = Object.freeze({});

type Placed = { rowIndex: number; type: string };

export function Grid() {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => (holder.current ? mount(holder.current) : undefined), []);
  return (
    <div class="grid" ref={holder}>
      <Charts />
      <CellKeys />
      <Choices />
      <NoteCard />
    </div>
  );
}

function mount(holder: HTMLElement) {
  let drawn: Layout | undefined;
  let drawnSmall = false;
  const grid = document.createElement('revo-grid');
  Object.assign(grid, {
    readonly: true,
    range: false,
    canFocus: false,
    canDrag: false,
    canMoveColumns: false,
    useClipboard: false,
    filter: false,
    exporting: false,
    resize: true,
    rowSize: ROW_HEIGHT,
    frameSize: 3,
    theme: 'default',
  });
  holder.prepend(grid);

  const stops = [
    // One effect in this order: the old sheet's place is kept before the new one's selection scrolls anything.
    effect(() => {
      const [shown, small] = [layout.value, phone.value];
      area.value;
      selection.value;
      if (!shown) return;
      if (shown !== drawn || small !== drawnSmall) {
        changeScroll(holder, drawn?.sheet, shown.sheet);
        show(grid, shown, small);
        [drawn, drawnSmall] = [shown, small];
      }
      paintSelection(holder);
      followSelection(holder);
    }),
    effect(() => {
      looks.value;
      redraw(grid);
    }),
    listenToMouse(holder),
  ];
  grid.addEventListener('afterrender', () => paintSelection(holder));
  grid.addEventListener('aftercolumnresize', (event) => {
    const sheet = layout.value?.sheet;
    for (const { prop, size } of Object.values(
      (event as CustomEvent<Record<string, { prop: number; size?: number }>>).detail,
    )) {
      if (sheet !== undefined && size)
        void reshape({ kind: 'width', sheet, first: prop, count: 1, pixels: Math.round(size) });
    }
  });
  // A scrolled cell takes its editor along, and the charts.
  holder.addEventListener(
    'scroll',
    () => {
      paintSelection(holder);
      scrolled.value = scrollOf(holder);
    },
    true,
  );
  return () => {
    for (const stop of stops) stop();
    grid.remove();
  };
}

let drawing = 0;
function redraw(grid: HTMLRevoGridElement) {
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(() => grid.refresh?.('all'));
}

function show(grid: HTMLRevoGridElement, shown: Layout, small: boolean) {
  const rowOf = ({ rowIndex, type }: Placed) =>
    type === 'rowPinStart' ? (shown.pinnedRows[rowIndex] ?? 0) : shown.rowAt(rowIndex);
  grid.style.setProperty('--revo-grid-header-height', `${bandHeight(shown.depth)}px`);
  grid.classList.toggle('frozen-rows', shown.pinnedRows.length > 0);
  grid.classList.toggle(
    'frozen-columns',
    shown.columns.some(({ pinned }) => pinned),
  );
  const columns = shown.columns.map((column) => ({
    prop: column.column,
    name: letters(column.column),
    size: column.width,
    minSize: 21,
    ...(column.pinned && { pin: 'colPinStart' as const }),
    columnTemplate: (create: Create) => headerLook(create, column, shown),
    columnProperties: () => ({ 'data-column': column.column }),
    cellProperties: (place: Placed) => attributesOf(shown, rowOf(place), column.column),
    cellTemplate: (create: Create, place: Placed) => contentOf(create, shown, rowOf(place), column.column),
  }));
  // RevoGrid types its element maker with a dozen overloads; ours is the one form that is used.
  grid.columns = columns as unknown as HTMLRevoGridElement['columns'];
  const rowHeaders = {
    prop: 'rows',
    size: headerWidth(small),
    cellTemplate: (create: Create, place: Placed) =>
      create('span', { class: 'row-number' }, String(rowOf(place))),
    cellProperties: (place: Placed) => ({ 'data-row': rowOf(place) }),
  };
  grid.rowHeaders = rowHeaders as unknown as HTMLRevoGridElement['rowHeaders'];
  const heights = (rows: number[], type: 'rowPinStart' | 'rgRow', indexOf: (row: number) => number) =>
    rows.flatMap((row) =>
      shown.heightOf(row) === ROW_HEIGHT ? [] : [{ type, index: indexOf(row), size: shown.heightOf(row) }],
    );
  grid.pinnedTopSource = shown.pinnedRows.map(() => ROW);
  grid.source = Array<object>(shown.rowCount).fill(ROW);
  grid.rowDefinitions = [
    ...heights(shown.pinnedRows, 'rowPinStart', (row) => shown.pinnedRows.indexOf(row)),
    ...heights(shown.tallRows, 'rgRow', shown.indexOf),
  ];
}
