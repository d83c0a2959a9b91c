/** The charts of a sheet as plain data that a version can keep, and making them again. */
import type { KeptChart, Tab } from '../../ports/book';
import type { ChartData, Charts } from '../../ports/charts';

/** Nobody can ask a chart which options are set: these are asked for, all others come back as Google's defaults. */
const OPTIONS = [
  ...['title', 'subtitle', 'width', 'height', 'legend.position', 'isStacked', 'backgroundColor', 'curveType'],
  ...['useFirstColumnAsDomain', 'treatLabelsAsText', 'interpolateNulls', 'pieHole', 'is3D', 'hAxis.title'],
  ...['hAxis.viewWindow.min', 'hAxis.viewWindow.max', 'vAxes.0.title', 'vAxes.0.viewWindow.min'],
  ...['vAxes.0.viewWindow.max', 'vAxes.1.title'],
];
const SERIES = ['color', 'dataLabel', 'labelInLegend', 'type', 'targetAxisIndex', 'lineWidth', 'pointSize'];
/** Further series of a chart come back in Google's own colours. */
const MOST_SERIES = 12;

/** One round trip, and for each chart about fifty calls of warm metadata; more with its series. */
export function readCharts(charts: Charts, sheet: number): readonly ChartData[] {
  return charts.on(sheet).map((chart) => {
    const { ranges, transposed } = chart.data([]);
    const lines = ranges.reduce((sum, { rows, columns }) => sum + (transposed ? rows : columns), 0);
    const series = Array.from({ length: Math.min(lines, MOST_SERIES) }, (_, index) =>
      SERIES.map((name) => `series.${index}.${name}`),
    );
    return chart.data([...OPTIONS, ...series.flat()]);
  });
}

/** Beside those that are there already. Ranges must name sheets that exist: after a restore beside, or into another workbook, their new ids. */
export function makeCharts(charts: Charts, sheet: number, all: readonly ChartData[]): void {
  for (const data of all) charts.make(sheet, data);
}

export function chartsOf(charts: Charts, sheet: number, tabsOf: () => readonly Tab[]): KeptChart[] {
  const all = readCharts(charts, sheet);
  const tabs = all.length > 0 ? tabsOf() : [];
  return all.map(({ ranges, ...rest }) => ({
    ...rest,
    ranges: ranges.flatMap(({ sheet: on, ...area }) => {
      const tab = tabs.find(({ id }) => id === on);
      return tab ? [{ ...area, tab: tab.name }] : [];
    }),
  }));
}

/**
 * These charts and no others on the sheet. Where they are all as they were they stay, and so do their ids. `own` is the name by which the charts call the
 * sheet itself; ranges of tabs that are gone are left out.
 */
export function bringCharts(
  charts: Charts,
  sheet: number,
  kept: readonly KeptChart[],
  own: string,
  tabs: readonly Tab[],
): void {
  const named = tabs.map((tab) => (tab.id === sheet ? { ...tab, name: own } : tab));
  if (JSON.stringify(chartsOf(charts, sheet, () => named)) === JSON.stringify(kept)) return;
  for (const chart of charts.on(sheet)) chart.remove();
  const made = kept.map(
    ({ ranges, ...rest }): ChartData => ({
      ...rest,
      ranges: ranges.flatMap(({ tab: name, ...area }) => {
        const id = name === own ? sheet : tabs.find((tab) => tab.name === name)?.id;
        return id === undefined ? [] : [{ ...area, sheet: id }];
      }),
    }),
  );
  makeCharts(
    charts,
    sheet,
    made.filter(({ ranges }) => ranges.length > 0),
  );
}
