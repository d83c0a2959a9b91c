/**
 * *Arsipkan*: months that are over leave the workbook for files in the keeper's Drive, one month after another. Each goes in three steps, so that a stop
 * anywhere leaves every record where it can be read: its files' ids are noted; the files are written, read back and compared; only when the rows are
 * still those of the verified files are they emptied, in one change with the opening rows of the ledger and the sums of the dashboard's days.
 */
import * as z from 'zod/mini';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { RowOf } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Errand, Feature, Said, Unfinished } from '../../../ports/feature';
import { notKeeper } from '../../backup';
import { daysWithoutRoom, keepLeaving, makeRoom } from '../../dashboard';
import { orderKey, orders } from '../../orders';
import { actor, moves } from '../../stock';
import { ARCHIVED, type Plan, planOf } from '../leaving';
import { readMonth, sayMonth } from '../months';
import { signed } from '../rules/numbers';
import { takeOutBlank } from '../store/blank';
import { unchanged, writeFiles, writtenOf } from '../store/files';
import { archives, type Kept, type KeptFile, keptIn, partOf } from '../tables';

interface Wish {
  /** The last month that leaves. */
  readonly until: string;
}

interface Step {
  readonly step: 'prepare' | 'verify' | 'clear' | 'end';
  readonly until: string;
  readonly month: string;
  /** The month as people write it. */
  readonly name: string;
  /** Months that left already, and those that are to leave still. */
  readonly done: number;
  readonly left: number;
  /** Rows of this month, or taken out at the end. */
  readonly rows: number;
  readonly kept?: Kept;
}

const preparingIn = (context: Context) =>
  context
    .from(archives)
    .all()
    .find(({ values }) => values.state !== 'archived');

/** The action, over the features whose figures days remember. */
export const runOf = (tellers: (context: Context) => readonly Feature[]): Errand<Wish, Step> => ({
  name: 'archive.run',
  writes: 'apart',
  roles: ['owner', 'manager'],
  input: () => z.object({ until: z.string().check(z.maxLength(40)) }),
  run: (context, wish, apart) => {
    const stranger = notKeeper(context, apart);
    if (stranger) return stranger;
    const until = readMonth(wish.until, context.today);
    if (until === undefined) return refuse('archive.whichMonth', {}, { field: 'until' });
    if (until >= context.today.slice(0, 7))
      return refuse('archive.notOver', { month: sayMonth(until, context.language) }, { field: 'until' });
    return stepOf(context, apart, until, tellers(context));
  },
  records: (context, step) => record(context, step, tellers(context)),
  unfinished: (step, { until }) => unfinishedOf(step, until),
  inverse: { none: 'archive.staysReadable' },
  done: ({ done, until }, { language }): Said => {
    const month = sayMonth(until, language);
    if (done === 0) return { code: 'archive.nothingLeft', values: { month } };
    return { code: 'archive.done', values: { count: done, month } };
  },
});

function unfinishedOf({ step, name, done, left, rows }: Step, until: string): Unfinished | undefined {
  if (step === 'end') return undefined;
  return {
    done,
    all: done + left,
    said: { code: `archive.step.${step}`, values: { month: name, rows } },
    open: { panel: 'archive.card', input: {} },
    next: { action: 'archive.run', input: { until } },
  };
}

/** What the next step is; writes nothing but files. */
function stepOf(context: Context, apart: Apart, until: string, tellers: readonly Feature[]): Step | Refusal {
  const plan = planOf(context, until);
  const done = context
    .from(archives)
    .all()
    .filter(({ values }) => values.state === 'archived' && values.month <= until).length;
  if (!plan)
    return {
      step: 'end',
      until,
      month: until,
      done,
      left: 0,
      rows: takeOutBlank(apart),
      name: sayMonth(until, context.language),
    };
  const rows = [...plan.rows.values()].reduce((sum, { length }) => sum + length, 0);
  const name = sayMonth(plan.month, context.language);
  const facts = { until, month: plan.month, name, done, left: plan.left, rows };
  const stored = preparingIn(context);
  const kept = stored ? keptIn(stored.values) : { folder: '', files: [] };
  // An earlier Rapi prepared fewer files.
  const lacks = [...plan.rows.keys()].some(({ key }) => !kept.files.some(({ table }) => table === key));
  if (!stored || lacks || daysWithoutRoom(context, tellers, plan.rows).length > 0)
    return { step: 'prepare', ...facts, ...((!stored || lacks) && { kept: noted(context, apart) }) };
  const { month, state } = stored.values;
  const files = writtenOf(plan.rows);
  if (state === 'verified' && month === plan.month && unchanged(apart, files, kept))
    return { step: 'clear', ...facts };
  const part = partOf(context.from(archives).all(), { id: stored.id, values: plan });
  const about = { archive: stored.id, month: plan.month, part, kept, firm: context.settings.firm };
  const outcome = writeFiles(apart, about, files);
  if ('wrong' in outcome) return refuse('archive.notVerified', { file: outcome.wrong });
  const unused = kept.files
    .filter(({ table }) => !outcome.some((file) => file.table === table))
    .map(({ table, id }): KeptFile => ({ table, id }));
  return { step: 'verify', ...facts, kept: { folder: kept.folder, files: [...outcome, ...unused] } };
}

/** Ids for a month's files, in the folder of the months before. */
function noted(context: Context, { drive }: Apart): Kept {
  const before = context.from(archives).all();
  const known = before.map(({ values }) => keptIn(values).folder).find((folder) => folder !== '');
  const [fresh = '', ...ids] = drive.newIds(ARCHIVED.length + 1);
  return {
    folder: known ?? fresh,
    files: ARCHIVED.map(({ key }, at) => ({ table: key, id: ids[at] ?? '' })),
  };
}

/** What of the step stands in rows: one change under the journal. */
function record(context: Context, step: Step, tellers: readonly Feature[]): void {
  if (step.step === 'end' || isRefusal(step)) return;
  const plan = planOf(context, step.until);
  if (!plan) return;
  const stored = preparingIn(context);
  if (step.step === 'prepare') {
    makeRoom(context, daysWithoutRoom(context, tellers, plan.rows));
    const files = JSON.stringify(step.kept ?? {});
    const facts = { month: plan.month, state: 'preparing', by: actor(context), files } as const;
    if (!stored) context.change.insert(archives, { ...facts, at: context.now });
    else if (step.kept) context.change.update(archives, stored, { ...facts, at: context.now });
    return;
  }
  if (!stored) return;
  if (step.step === 'verify') {
    const files = JSON.stringify(step.kept);
    const facts = { month: plan.month, state: 'verified', count: step.rows } as const;
    context.change.update(archives, stored, { ...facts, files, at: context.now });
    return;
  }
  const kept = keptIn(stored.values);
  const files = JSON.stringify({ ...kept, files: kept.files.filter(({ sha256 }) => sha256) });
  const numbers = signed(
    (plan.rows.get(orders) ?? []).flatMap(({ values }) => {
      const { channel, channelNo } = values as RowOf<typeof orders>;
      return channelNo.trim() === '' ? [] : [orderKey(channel, channelNo)];
    }),
  );
  context.change.update(archives, stored, { state: 'archived', files, numbers, at: context.now });
  keepLeaving(context, tellers, plan.rows);
  clear(context, plan, stored.id);
}

/** All rows of the files but the openings, which stay under their numbers. */
function clear(context: Context, { rows, forward }: Plan, archive: string): void {
  const openings = new Map(forward.openings.map((opening) => [opening.id, opening]));
  for (const [table, own] of rows)
    for (const stored of own)
      if (table !== moves || !openings.has(stored.id)) context.change.clear(table, stored);
  for (const stored of context.from(moves).all()) {
    const opening = openings.get(stored.id);
    if (!opening) continue;
    const { id: _, ...told } = opening;
    const blank = { reason: '', entered: null, line: '', source: '' };
    const patch = { kind: 'opening', ...told, reference: archive, ...blank } as const;
    context.change.update(moves, stored, patch);
  }
}
