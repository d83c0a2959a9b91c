/** Writes the dashboard into its tabs: texts, links that act, looks, and the series that its charts are drawn from. */
import type { Apart } from '../../ports/apart';
import type { FormulaPatch, Patch } from '../../ports/book';
import type { Context } from '../../ports/context';
import { showCharts } from './charts/show';
import { PERIODS } from './choices';
import type { Kept } from './kept';
import { blocksOf } from './rules/blocks';
import { bodyOf, headOf, PART_ROWS, placeOf, rowBelow } from './rules/sheet';
import { specsOf } from './rules/specs';
import type { Shown } from './shown';
import { COLUMNS, dashboard, SERIES, series } from './tables';

const QUIET = '#5F6368';
const TEXT = '#1F1F1F';
const ACT = '#B3261E';
const LINK = '#0B57D0';

/** Rows that charts lie over, were all of them chosen. */
const CHART_ROWS = 60;

type Drawn = Pick<Kept, 'rows' | 'series' | 'charts'>;

export function draw(context: Context, apart: Apart, sheet: number, shown: Shown, kept: Kept): Drawn {
  const { book } = apart;
  const rows = rowBelow(shown.tiles.length) - 2;
  // Before anything is written: the look at the charts that are there would wait for it.
  const drawn = writeSeries(context, apart, sheet, shown, kept);
  if (kept.sheet !== sheet || kept.rows !== rows || kept.language !== context.language)
    dress(context, apart, sheet, rows);
  const body = bodyOf(shown.tiles, COLUMNS);
  while (body.length < kept.rows) body.push(Array<string>(COLUMNS).fill(''));
  const label = dashboard.columns.label.header[context.language];
  book.fill(sheet, [
    { row: 1, column: 1, cells: [headOf(context, shown.period, label)] },
    // With something under ID it is a row of Rapi's, and nobody's draft.
    { row: 2, column: 1, cells: body.map((cells, at) => [...cells, at < rows ? `r${at + 2}` : '']) },
  ]);
  // What was wrong with a period that was typed before.
  book.paint(sheet, 'note', [{ row: 1, column: 1, rows: 1, columns: COLUMNS, value: '' }]);
  book.calculate(sheet, linksOf(apart, shown));
  book.paint(sheet, 'color', coloursOf(shown, rows));
  book.flush();
  return { rows, ...drawn };
}

/** Each leads to what stands behind its tile. */
function linksOf({ tables }: Apart, { tiles }: Shown): FormulaPatch[] {
  return tiles.flatMap(({ link, leads }, at): FormulaPatch[] => {
    const place = leads && tables.find(({ key }) => key === leads.table);
    if (!place || link === undefined) return [];
    const { row, column } = placeOf(at);
    const text = link.replace(/"/g, '""');
    const formula = `=HYPERLINK("#gid=${place.sheet}&range=A${leads.row}";"${text}")`;
    return [{ row: row + PART_ROWS.link, column, formula }];
  });
}

/** Figures are red only where something has to be done now. */
function coloursOf({ tiles }: Shown, rows: number): Patch[] {
  const whole = { row: 2, column: 1, rows, columns: COLUMNS, value: QUIET };
  const bands = new Set(tiles.map((_, at) => placeOf(at).row));
  const wide = (row: number, value: string): Patch => ({ row, column: 1, rows: 1, columns: COLUMNS, value });
  return [
    whole,
    ...[...bands].flatMap((row) => [wide(row + PART_ROWS.figure, TEXT), wide(row + PART_ROWS.link, LINK)]),
    ...tiles.flatMap(({ act }, at): Patch[] => {
      const { row, column } = placeOf(at);
      return act ? [{ row: row + PART_ROWS.figure, column, rows: 1, columns: 1, value: ACT }] : [];
    }),
  ];
}

/** Sizes, and the choice of the period; once a tab. */
function dress({ language }: Context, { book }: Apart, sheet: number, rows: number): void {
  const over = (row: number, value: string): Patch => ({ row, column: 1, rows: 1, columns: COLUMNS, value });
  const bands = Array.from({ length: Math.ceil(rows / 5) }, (_, at) => placeOf(at * 4).row);
  book.paint(
    sheet,
    'size',
    bands.map((row) => over(row + PART_ROWS.figure, '22')),
  );
  // No cell of a view looks as if it were to be filled or not.
  book.paint(sheet, 'background', [
    { row: 2, column: 1, rows: rows + CHART_ROWS, columns: COLUMNS, value: '#FFFFFF' },
  ]);
  // A formula in a cell for text would stay a text.
  book.paint(
    sheet,
    'format',
    bands.map((row) => over(row + PART_ROWS.link, 'General')),
  );
  const choices = PERIODS.map(({ words }) => words[language]);
  const rule = { kind: 'VALUE_IN_LIST', args: [choices, true], invalid: false, help: null };
  book.paint(sheet, 'validation', [{ row: 1, column: 2, rows: 1, columns: 1, value: JSON.stringify(rule) }]);
}

/** `1,2 jt` on the axis: numbers show there in the format of their cells. */
const SHORT = {
  id: '[>=1000000000]0.0,,,"\u00a0M";[>=1000000]0.0,,"\u00a0jt";#,##0',
  en: '[>=1000000000]0.0,,,"\u00a0bn";[>=1000000]0.0,,"\u00a0m";#,##0',
} as const;

/** The series and the charts over them; nothing where people have moved the hidden tab's columns. */
function writeSeries(
  context: Context,
  apart: Apart,
  sheet: number,
  shown: Shown,
  kept: Kept,
): Pick<Drawn, 'series' | 'charts'> {
  const { book, tables } = apart;
  const place = tables.find(({ key }) => key === series.key);
  if (!place || place.id !== SERIES + 1) return { series: 0, charts: kept.charts };
  const major = (minor: number): number => minor / 10 ** context.currency.digits;
  const onTab = shown.charts.filter(({ first }) => first);
  const { blocks, cells } = blocksOf(onTab, SERIES, kept.series, major);
  if (cells.length === 0) return { series: 0, charts: kept.charts };
  const specs = specsOf(blocks, place.sheet, rowBelow(shown.tiles.length));
  const charts = showCharts(apart.charts, sheet, specs, kept.charts);
  book.fill(place.sheet, [{ row: 1, column: 1, cells }]);
  book.paint(
    place.sheet,
    'format',
    blocks.map(({ chart, column, columns, rows }) => ({
      row: 2,
      column: column + 1,
      rows: Math.max(1, rows - 1),
      columns: columns - 1,
      value: chart.unit === 'money' ? SHORT[context.language] : '0',
    })),
  );
  return { series: cells.length, charts };
}
