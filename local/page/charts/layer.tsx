/** Charts float over the grid at their corners and scroll along; the mouse reaches the cells under them. */
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { layout } from '../grid/current';
import type { Layout } from '../grid/layout';
import { bandHeight, headerWidth } from '../grid/sizes';
import { opened, phone } from '../state';
import { say } from '../words';
import { Drawing } from './drawing';
import { figureOf } from './figure';
import { charts, followCharts } from './known';

/** How far the scrolling pane is scrolled. */
export const scrolled = signal({ left: 0, top: 0 });

export function Charts() {
  useEffect(followCharts, []);
  const shown = layout.value;
  if (!shown || charts.value.length === 0) return null;
  const locale = opened.value?.book.locale ?? '';
  return (
    <>
      {charts.value.map((chart) => {
        const { pane, left, top } = placeOf(shown, chart.anchor);
        return (
          <div class="chart-pane" key={chart.id} style={pane}>
            <div class="chart-place" style={{ left: `${left}px`, top: `${top}px` }}>
              <Drawing figure={figureOf(chart, locale)} missing={say('notDrawn')} />
            </div>
          </div>
        );
      })}
    </>
  );
}

/** The pane in which a corner stands, frozen or scrolling in either direction, and its place in there. */
function placeOf(
  shown: Layout,
  { row, column, x, y }: { row: number; column: number; x: number; y: number },
) {
  const { left: across, top: down } = scrolled.value;
  const pinned = shown.columns.filter((each) => each.pinned);
  const frozenColumn = pinned.some((each) => each.column >= column);
  const frozenRow = shown.pinnedRows.some((each) => each >= row);
  const before = shown.columns.filter((each) => each.pinned === frozenColumn && each.column < column);
  const above = shown.pinnedRows.filter((each) => each < row);
  const frozenHeight = sum(shown.pinnedRows.map(shown.heightOf));
  const pane = {
    left: `${headerWidth(phone.value) + (frozenColumn ? 0 : sum(pinned.map(({ width }) => width)))}px`,
    top: `${bandHeight(shown.depth) + (frozenRow ? 0 : frozenHeight)}px`,
  };
  return {
    pane,
    left: sum(before.map(({ width }) => width)) + x - (frozenColumn ? 0 : across),
    top: (frozenRow ? sum(above.map(shown.heightOf)) : shown.topOf(shown.indexOf(row)) - down) + y,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
