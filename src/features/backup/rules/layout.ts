/** A sheet's layout as lines: its frame, what it has beside its cells, and a line for each layer that is not the default everywhere. */
import {
  type Frame,
  type KeptChart,
  LAYERS,
  type Layer,
  layersOf,
  type Patch,
  type Reckoning,
  type Tab,
} from '../../../ports/book';
import { areasOf } from './areas';

export interface Layout {
  readonly tab: Omit<Tab, 'id'>;
  readonly frame: Frame;
  readonly layers: readonly { readonly layer: Layer; readonly patches: readonly Patch[] }[];
  /** Absent where the version holds none of any kind. */
  readonly charts?: readonly KeptChart[];
  /** How the workbook reckoned: with the control sheet's layout only. */
  readonly reckoning?: Reckoning;
}

type Written = readonly [value: number, row: number, column: number, rows: number, columns: number];
/** So many rectangles stand on one line: a line must stay readable. */
const PER_LINE = 500;

/** The lines of what is not a layer; those of its layers follow, in their order. */
export function headLines(
  { id: _, ...tab }: Tab,
  frame: Frame,
  { charts, reckoning }: Pick<Layout, 'charts' | 'reckoning'> = {},
): string[] {
  const lines = [JSON.stringify({ tab }), JSON.stringify({ frame })];
  if (charts) lines.push(JSON.stringify({ charts }));
  if (reckoning) lines.push(JSON.stringify({ reckoning }));
  return lines;
}

/** Layers of kinds that the version does not hold are not read. */
export const layersIn = ({ held }: Frame): readonly Layer[] => (held ? layersOf(held) : LAYERS);

/** One layer of the whole grid. */
export function layerLines(layer: Layer, grid: readonly (readonly string[])[]): string[] {
  const patches = areasOf(grid);
  const lines: string[] = [];
  for (let start = 0; start < patches.length; start += PER_LINE) {
    const some = patches.slice(start, start + PER_LINE);
    const values = [...new Set(some.map(({ value }) => value))];
    const areas = some.map(
      ({ row, column, rows, columns, value }): Written => [values.indexOf(value), row, column, rows, columns],
    );
    lines.push(JSON.stringify({ layer, values, areas }));
  }
  return lines;
}

export function layoutOf(lines: readonly string[]): Layout {
  const all = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const found = (key: 'tab' | 'frame' | 'charts' | 'reckoning'): unknown =>
    all.find((each) => key in each)?.[key];
  const layers = all
    .filter((each) => LAYERS.includes(each.layer as Layer))
    .map((each) => ({
      layer: each.layer as Layer,
      patches: (each.areas as Written[]).map(
        ([value, row, column, rows, columns]): Patch => ({
          row,
          column,
          rows,
          columns,
          value: (each.values as string[])[value] ?? '',
        }),
      ),
    }));
  const reckoning = found('reckoning') as Reckoning | undefined;
  const charts = found('charts') as Layout['charts'];
  return {
    tab: found('tab') as Layout['tab'],
    frame: found('frame') as Frame,
    layers,
    ...(charts && { charts }),
    ...(reckoning && { reckoning }),
  };
}
