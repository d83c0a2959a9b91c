/** Takes a table out as plain values: numbers in major units, days and moments in ISO, choices by their keys, so that it can come in again. */
import * as z from 'zod/mini';
import type { CellContext, Codec } from '../../../kernel/column';
import type { Day, Moment } from '../../../kernel/day';
import { type Money, toMajor } from '../../../kernel/money';
import { refuse } from '../../../kernel/problem';
import type { Query } from '../../../ports/feature';
import { MAY_IMPORT } from '../roles';

type Plain = string | number | boolean | null;

export interface Page {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
  /** Ask again with this as cursor; absent on the last page. */
  readonly next?: number;
}

/** Rows a page: an answer of about 2 MB. */
const PAGE = 10_000;

export const exportTable: Query<{ readonly table: string; readonly cursor?: number | undefined }, Page> = {
  name: 'data.export',
  writes: false,
  roles: MAY_IMPORT,
  input: () =>
    z.object({
      table: z.string(),
      cursor: z.optional(z.number().check(z.refine(Number.isSafeInteger), z.gte(0))),
    }),
  run: (context, { table: name, cursor = 0 }) => {
    const asked = name.trim().toLowerCase();
    const table = context.tables.find(
      ({ key, sheet }) => key === asked || [sheet.id, sheet.en].some((each) => each.toLowerCase() === asked),
    );
    if (!table) return refuse('imports.unknownTable', { table: name.slice(0, 40) }, { field: 'table' });
    const given = Object.entries(table.columns).filter(
      ([key, { writer }]) => writer !== 'acts' && key !== 'check' && key !== 'stamp',
    );
    const all = context.from(table).all();
    const rows = all
      .slice(cursor, cursor + PAGE)
      .map(({ values }) =>
        given.map(([key, { codec }]) =>
          plain((values as Readonly<Record<string, unknown>>)[key], codec, context),
        ),
      );
    return {
      columns: given.map(([key]) => key),
      rows,
      ...(cursor + PAGE < all.length && { next: cursor + PAGE }),
    };
  },
};

function plain(value: unknown, codec: Codec<unknown>, context: CellContext): Plain {
  if (value === null || value === undefined) return null;
  if (codec.kind === 'money') return toMajor(value as Money, context.currency);
  if (codec.kind === 'moment') return isoOf(value as Moment, context);
  return value as Day | string | number | boolean;
}

/** `2026-11-05T14:02:33+07:00`: the wall clock of the workbook and how far it is from UTC. */
function isoOf(at: Moment, { zone }: CellContext): string {
  const wall = `${zone.dayAt(at)}T${zone.timeAt(at, 'en')}`;
  const offset = Math.round((Date.parse(`${wall}:00Z`) - Math.floor(at / 60_000) * 60_000) / 60_000);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const away = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  return `${wall}:${two((((at % 60_000) + 60_000) % 60_000) / 1000)}${away}`;
}
