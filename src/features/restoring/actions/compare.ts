/** Looks before a restore: what a version and now differ in, sheet by sheet, and the rows of one sheet page by page. */

import * as z from 'zod/mini';
import { type Problem, Refusal, refuse } from '../../../kernel/problem';
import { say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand } from '../../../ports/feature';
import {
  chosen,
  findVersion,
  type Loaded,
  type LostLine,
  layoutOf,
  linesOf,
  MAY_BACK_UP,
  notKeeper,
  saidLost,
  sayWhen,
  sheetsNamed,
  type Target,
  targetsOf,
  wallOf,
} from '../../backup';
import { sheet, version } from '../input';
import { differencesOf, type SheetDifference } from '../restore/differences';
import { countedTabs, MOST_ROWS, rowsHeld } from '../restore/rows';
import { type Kind, pairsOf } from '../rules/compare';
import { type Detail, detailOf } from '../rules/details';
import { texts } from '../words';

export interface RowPage {
  readonly rows: readonly Detail[];
  /** Of this kind, all pages together. */
  readonly all: number;
  /** Why rows of this sheet cannot come back one by one. */
  readonly held?: string;
  /** Tabs that agree only together, this one among them. */
  readonly together?: readonly string[];
}

export interface Compared {
  readonly version: string;
  /** `5 Nov 02.10` of the version, on the workbook's wall. */
  readonly at: string;
  readonly sheets: readonly SheetDifference[];
  /** What of the version will not come back as it was; with all sheets only. */
  readonly lost?: readonly LostLine[];
  /** Rows of the one sheet, where they were asked for. */
  readonly page?: RowPage;
}

interface Wish {
  readonly version: string;
  readonly sheet?: string | undefined;
  /** Rows of the sheet are wanted too, from this one of those that differ. */
  readonly from?: number | undefined;
  readonly kind?: Kind | undefined;
}

export const compare: Errand<Wish, Compared> = {
  name: 'backup.compare',
  writes: 'apart',
  asks: true,
  roles: MAY_BACK_UP,
  input: () =>
    z.object({
      version: version(),
      sheet: z.optional(sheet()),
      from: z.optional(z.int().check(z.gte(0))),
      kind: z.optional(z.enum(['changed', 'back', 'gone'])),
    }),
  run: (context, input, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const names = input.sheet === undefined ? [] : [input.sheet];
    const loaded = findVersion(apart, input.version, sheetsNamed(names, false));
    if (loaded instanceof Refusal) return loaded;
    const { manifest } = loaded;
    const targets = targetsOf(apart, manifest, chosen(manifest, names));
    const [target] = targets;
    const at = sayWhen(manifest.at as typeof context.now, context);
    const own = { version: manifest.version, at };
    if (input.from === undefined) {
      const lost = input.sheet === undefined ? { lost: saidLost(context.language, loaded) } : {};
      return { ...own, ...lost, sheets: differencesOf(apart, loaded, targets) };
    }
    if (!target || targets.length > 1 || target.entry.table === 'control')
      return refuse(
        'backup.noSheet',
        { sheet: input.sheet ?? '', version: manifest.version },
        { field: 'sheet' },
      );
    return { ...own, ...rowsOf(context, apart, loaded, target, input) };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: ({ version: name }) => ({ code: 'backup.compared', values: { version: name } }),
};

/** One reading of the sheet for the counts and the page. */
function rowsOf(
  context: Context,
  apart: Apart,
  loaded: Loaded,
  target: Target,
  { from = 0, kind }: Wish,
): Pick<Compared, 'sheets' | 'page'> {
  const { entry, tab } = target;
  const was = loaded.rows(entry);
  const now = tab ? linesOf(apart.book.contents(tab.id), wallOf(apart.book.settings().zone)) : [];
  const sheets = { was, now, key: entry.key };
  const pairs = pairsOf(was, now, entry.key);
  const count = (wanted: Kind): number => pairs.filter((each) => each.kind === wanted).length;
  const found: SheetDifference = {
    sheet: entry.name,
    there: tab !== undefined,
    changed: count('changed'),
    back: count('back'),
    gone: count('gone'),
  };
  const wanted = kind ? pairs.filter((each) => each.kind === kind) : pairs;
  const place = apart.tables.find(({ key }) => key === entry.table);
  const quiet = new Set(['stamp', 'check'].map((key) => (place?.columns[key] ?? 0) - 1));
  const saying = { language: context.language, formats: formatsOf(loaded, target), quiet };
  const rows = wanted.slice(from, from + MOST_ROWS).map((pair) => detailOf(sheets, pair, saying));
  const held = rowsHeld(context, apart, loaded.manifest, target, sheets);
  const together = place && place.counted.length > 0 ? countedTabs(loaded.manifest, place) : undefined;
  return {
    sheets: [found],
    page: {
      rows,
      all: wanted.length,
      ...(held && { held: sentence(held, context) }),
      ...(together && { together }),
    },
  };
}

const sentence = ({ code, values }: Problem, { language }: Context): string =>
  say(texts[code as keyof typeof texts], language, values);

/** Each column's number format, as most of its rows have it. */
function formatsOf(loaded: Loaded, { entry }: Target): string[] {
  const formats: string[] = [];
  const heights: number[] = [];
  for (const { layer, patches } of layoutOf(loaded.layout(entry)).layers) {
    if (layer !== 'format') continue;
    for (const { column, columns, rows, value } of patches)
      for (let at = column - 1; at < column - 1 + columns; at++)
        if (rows > (heights[at] ?? 0)) {
          heights[at] = rows;
          formats[at] = value;
        }
  }
  return Array.from(formats, (format) => format ?? '');
}
