/** Takes the rows of a file in before any of them is imported: from here on the import needs neither the page nor the file. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { openTarget } from '../bring/bring';
import type { RawRow } from '../bring/read';
import { countField, howField, rowsField } from '../input';
import { loadImport } from '../log';
import { MAY_IMPORT } from '../roles';
import { imports, parked } from '../tables';

interface Input {
  readonly import: string;
  /** Place in the file of the first of these rows, from 0. */
  readonly from: number;
  /** Rows that are imported together, as many as one transaction holds, and again as many. */
  readonly batches: readonly (readonly RawRow[])[];
  /** How the file is read; said with every part. */
  readonly how: { readonly into: string };
}

export interface Parked {
  /** Rows that have arrived, of so many. */
  readonly done: number;
  readonly all: number;
}

/** Signs in one cell; with the sign in front far below what a cell holds. */
const SLICE = 45_000;

export const park: Action<Input, Parked> = {
  name: 'imports.park',
  writes: true,
  roles: MAY_IMPORT,
  input: () =>
    z.object({ import: z.string(), from: countField(), batches: z.array(rowsField()), how: howField() }),
  run: (context, { import: id, from, batches, how }) => {
    const stored = loadImport(context, id);
    if (isRefusal(stored)) return stored;
    const target = openTarget(context, how.into);
    if (isRefusal(target)) return target;
    const told = { done: from + sum(batches), all: stored.values.rows };
    const known = context
      .from(parked)
      .where('import', [id])
      .some(({ values }) => values.from === from);
    if (known) return told;
    let at = from;
    for (const rows of batches) {
      const signs = plain(JSON.stringify(rows));
      for (let slice = 0; slice * SLICE < signs.length; slice++) {
        // The sign in front keeps what follows from being read as anything but text.
        const data = `|${signs.slice(slice * SLICE, (slice + 1) * SLICE)}`;
        context.change.insert(parked, { import: id, from: at, count: rows.length, slice, data });
      }
      at += rows.length;
    }
    context.change.update(imports, stored, { how: JSON.stringify(how) });
    return told;
  },
  inverse: { none: 'imports.startStays' },
  done: ({ done, all }) => ({ code: 'imports.parked', values: { done, all } }),
};

/** Nothing but ASCII: a cell that ended in half a sign would lose it. */
const plain = (json: string): string =>
  json.replace(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const sum = (batches: Input['batches']): number => batches.reduce((all, { length }) => all + length, 0);
