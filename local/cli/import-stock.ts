/** Stock that a file gives as it is now: what its orders have shipped is added up, and the openings are posted before them. */
import { basename } from 'node:path';
import type { Report, Send } from './import-batches';
import { cut, type PartTables, prepared } from './import-file';

export interface Openings {
  /** SKU → units. */
  readonly shipped: Record<string, number>;
  /** Day of the first order. */
  readonly earliest: string | null;
}

/** First pass over the orders: nothing is written. */
export async function tallied(send: Send, orders: readonly PartTables[]): Promise<Openings> {
  const shipped: Record<string, number> = {};
  let earliest: string | null = null;
  for (const each of orders) {
    const { common, rows } = await prepared(send, each);
    for (const some of cut(rows)) {
      const found = (await send('imports.tally', { ...common, rows: some })) as Openings;
      for (const [sku, units] of Object.entries(found.shipped)) shipped[sku] = (shipped[sku] ?? 0) + units;
      // ISO days sort as texts.
      if (found.earliest && (!earliest || found.earliest < earliest)) earliest = found.earliest;
    }
  }
  return { shipped, earliest };
}

/** Posts the openings of a products file; the same file again finds them there. */
export async function postOpenings(
  send: Send,
  each: PartTables,
  { shipped, earliest }: Openings,
): Promise<Report> {
  const { part, table } = each;
  const file = basename(part.file);
  const { style } = (await prepared(send, each)).common;
  const { nothing, join } = part.map ?? {};
  const shape = {
    header: table.header,
    separator: table.separator,
    columns: {
      product: part.map?.columns?.sku ?? 'SKU',
      onHand: part.opening?.column ?? '',
      ...(part.opening?.cost && { cost: part.opening.cost }),
    },
    ...(nothing && { nothing }),
    ...(join && { join }),
  };
  const started = await send('imports.start', { file, into: 'moves', rows: table.rows.length });
  const { import: id } = started as { import: string };
  const before = earliest ?? new Date().toISOString().slice(0, 10);
  const rows = table.rows.map(({ line, fields }) => ({ line, fields }));
  const input = { import: id, reference: file, before, shipped, rows, shape, style };
  const told = (await send('imports.openings', input)) as Omit<Report, 'file' | 'into' | 'import'>;
  const { created, changed, same, refusedRows, refused } = told;
  await send('imports.finish', { import: id, created, changed, same, refused: refusedRows });
  return { file, into: 'moves', import: id, created, changed, same, refusedRows, refused, merged: [] };
}
