/** The dashboard of a period, whoever shows it: sheet, dialog, paper, digest. */
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import type { Tile } from '../../ports/figures';
import { lookAt } from './look';
import { type Behind, behind } from './rules/behind';
import { type ShownChart, shownChart } from './rules/charts';
import { isShown } from './rules/chosen';
import { type Chosen, type Period, periodOf } from './rules/periods';
import { keyOf, type ShownTile, shownTile } from './rules/tiles';

export interface Figure extends ShownTile {
  readonly rows: readonly Behind[];
  /** Cell that its link leads to in the sheet: the first of its rows, or the head of a tab. */
  readonly leads?: { readonly table: string; readonly row: number };
}

export interface Shown {
  readonly period: Period;
  readonly tiles: readonly Figure[];
  readonly charts: readonly ShownChart[];
}

/** Features that are on, and those that tell figures. */
export type Tellers = (context: Context) => readonly Feature[];

/** The six that a shop begins with, then the others in the order of the features. */
export const tilesIn = (features: readonly Feature[]): readonly Tile[] =>
  features
    .flatMap(({ figures }) => figures?.tiles ?? [])
    .sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false));

export const tileOf = (features: readonly Feature[], key: string): Tile | undefined =>
  tilesIn(features).find((tile) => keyOf(tile) === key);

export function show(context: Context, features: readonly Feature[], chosen: Chosen): Shown {
  const look = lookAt(context, features);
  const period = periodOf(chosen, context.today);
  return {
    period,
    tiles: tilesIn(features).map((tile) => {
      const rows = behind(look, tile, period);
      return { ...shownTile(context, look, tile, period, rows.length), rows, ...leadOf(tile, rows) };
    }),
    charts: features
      .flatMap(({ figures }) => figures?.charts ?? [])
      .map((chart) => {
        const opens = chart.series.map(({ figure }) => figure).find((figure) => tileOf(features, figure));
        const first = isShown(context.settings, chart);
        return { ...shownChart(context, look, chart, period), first, ...(opens && { opens }) };
      }),
  };
}

function leadOf(tile: Tile, [first]: readonly Behind[]): Pick<Figure, 'leads'> {
  if (first) return { leads: { table: first.record.source.table.key, row: first.record.row } };
  return tile.kind === 'said' && tile.table ? { leads: { table: tile.table.key, row: 1 } } : {};
}
