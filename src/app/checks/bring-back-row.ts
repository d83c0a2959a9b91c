/** *Kembalikan*: a record whose row somebody deleted stands again, with all that the change before and other records still tell of it. */
import * as z from 'zod/mini';
import { Unreadable } from '../../kernel/column';
import { refuse } from '../../kernel/problem';
import { WORKING } from '../../kernel/role';
import { columnKeys, columnOf, numberOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { GatheredChanges } from '../change/changes';
import { type Lost, lostIn } from '../change/gone';
import { leftJournal } from '../change/journal';
import type { Head } from '../head';
import { asAction } from '../own';
import { FEATURES, known, tableOf } from '../registry';
import type { Run } from '../run';
import { markOf } from '../tables/marks';
import { lastWrote } from '../tables/written';

interface BroughtBack {
  readonly ids: readonly string[];
}

export const bringBack = asAction<Lost, BroughtBack>({
  name: 'checks.bringBack',
  writes: true,
  input: () => z.object({ table: z.string(), id: z.string() }),
  roles: WORKING,
  run: (context, { table, id }, run) => {
    const lost = lostIn(run.workbook.properties);
    const asked = lost.find((each) => each.table === table && each.id === id);
    if (!asked || !tableOf(table)) return refuse('checkup.notLost', { id: id.slice(0, 40) });
    const together = lost.filter((each) => each === asked || sameChange(run, asked, each));
    const changes = context.change as GatheredChanges;
    const ids: string[] = [];
    for (const each of together) {
      const own = known(each.table);
      if (context.from(own).byId(each.id)) continue;
      const values = valuesOf(context, run, own, each.id);
      if (!values) return refuse('checkup.notKnown', { id: each.id, keeper: keeperOf(context, run) });
      changes.bringBack(own, each.id, values);
      ids.push(each.id);
    }
    return { ids };
  },
  inverse: { none: 'checkup.bringBackIsFinal' },
  done: ({ ids }) => ({ code: 'checkup.broughtBack', values: { records: ids.slice(0, 3).join(', ') } }),
});

/** What one change made and somebody took back comes back together. */
function sameChange({ workbook: { head, properties } }: Run, asked: Lost, other: Lost): boolean {
  const last = head.last && leftJournal({ ...head, journal: head.last } as Head, properties);
  const made = ({ table, id }: Lost): boolean =>
    (last?.inserts ?? []).some(({ table: own, first, rows }) => {
      const at = (numberOf(known(own), id) ?? 0) - first;
      return own === table && at >= 0 && at < rows.length;
    });
  return made(asked) && made(other);
}

/** Undefined where nothing is known of it. */
function valuesOf(context: Context, run: Run, table: Table, id: string): Record<string, unknown> | undefined {
  const values: Record<string, unknown> = {};
  for (const [key, { codec }] of Object.entries(table.columns)) values[key] = codec.empty;
  const told = FEATURES.flatMap(({ kept = [] }) => kept)
    .filter((each) => each.table === table)
    .map(({ remake }) => remake(context, id))
    .find((each) => each !== undefined);
  const wrote = lastWrote(run.workbook, table.key, id);
  if (!told && wrote('stamp') === undefined) return undefined;
  Object.assign(values, told);
  for (const key of columnKeys(table)) {
    const cell = wrote(key);
    const value: unknown =
      cell === undefined ? undefined : columnOf(table, key).codec.decode(cell, run.workbook.cells);
    if (value !== undefined && !(value instanceof Unreadable)) values[key] = value;
  }
  // What it held is pieced together: somebody has to look at it.
  return { ...values, check: wrote('stamp') === undefined ? markOf('stamp', '?', '') : '' };
}

function keeperOf({ team }: Context, { workbook }: Run): string {
  const { keeper } = workbook.control;
  return team.find(({ email }) => email === keeper)?.name ?? keeper;
}
