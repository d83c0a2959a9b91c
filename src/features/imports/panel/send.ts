/** Sends a file, first to look and then to hand it over, and follows its import. Each part has one id for ever, so that sending it again changes nothing. */
import type { Answer, SaidProblem } from '../../../kernel/protocol';
import { ask } from '../../../ui/server';
import { freshId, send } from '../../../ui/transport';
import type { Ran } from '../actions/run';
import type { Started } from '../actions/start';
import type { Told } from '../bring/outcome';
import type { Report } from '../bring/report';
import { cut, type Job, type SentRow } from './plan';

export interface Sentence {
  readonly line: number;
  readonly text: string;
}

export interface Sum {
  readonly lines: number;
  readonly units: number;
  readonly amount: number;
}

/** How far it is, and what became of the rows so far. */
export interface Progress {
  readonly done: number;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  readonly refusedRows: number;
  /** Orders that left with an archived month. */
  readonly archived?: number;
  readonly refused: readonly Sentence[];
  /** What is to be known of rows that come in. */
  readonly notes: readonly Sentence[];
  readonly twins: readonly Sentence[];
  readonly sums?: { readonly file: Sum; readonly stored: Sum };
}

export const NOTHING: Progress = {
  done: 0,
  created: 0,
  changed: 0,
  same: 0,
  refusedRows: 0,
  refused: [],
  notes: [],
  twins: [],
};

/** Why it stopped before its end: sentences of the server, or nobody answered. */
export class Stopped extends Error {
  readonly problems: readonly SaidProblem[];
  constructor(problems: readonly SaidProblem[]) {
    super(problems.map(({ text }) => text).join(' '));
    this.problems = problems;
  }
}

/** Asked before each batch; true ends the sending there. */
export type Paused = () => boolean;

/** The dry run: nothing is written. Throws the questions' own trouble. */
export async function look(job: Job, heard: (progress: Progress) => void, paused: Paused): Promise<Progress> {
  const { refused = [], notes = [] } = job.told ?? {};
  let progress: Progress = { ...NOTHING, refused, notes, refusedRows: refused.length };
  for (const rows of cut(job.rows)) {
    if (paused()) break;
    const told = await ask<Told>('imports.preview', { ...job.common, import: '', batch: 0, rows }, true);
    progress = added(progress, told, rows.length);
    heard(progress);
  }
  return progress;
}

/** Signs of rows sent in one request. */
const MOST_SENT = 2_500_000;

/**
 * Hands the whole file over; from then on the import needs neither it nor this page. Gives the id of the import, or undefined where it was paused before
 * all had arrived. Throws `Stopped`.
 */
export async function handOver(
  job: Job,
  heard: (done: number) => void,
  paused: Paused,
): Promise<string | undefined> {
  const { name, into, rows, mark, common: how } = job;
  const started = await change<Started>(
    'imports.start',
    { file: name, into, rows: rows.length, mark },
    freshId(),
  );
  const { import: id, parked } = started;
  let from = parked;
  for (const batches of bundles(cut(rows.slice(parked)))) {
    if (paused()) return undefined;
    heard(from);
    const count = batches.reduce((sum, { length }) => sum + length, 0);
    await change('imports.park', { import: id, from, batches, how }, `${id}:${from}+${count}:${mark}`);
    from += count;
  }
  heard(from);
  return paused() ? undefined : id;
}

/** The batches in as few requests as their signs allow. */
function bundles(batches: readonly SentRow[][]): SentRow[][][] {
  const made: { signs: number; batches: SentRow[][] }[] = [];
  for (const batch of batches) {
    const { length } = JSON.stringify(batch);
    const last = made[made.length - 1];
    if (last && last.signs + length <= MOST_SENT) {
      last.batches.push(batch);
      last.signs += length;
    } else made.push({ signs: length, batches: [batch] });
  }
  return made.map(({ batches: own }) => own);
}

/** Goes on with an import until its end, telling how far it is; whoever closes the page leaves the rest to the standing trigger. Throws `Stopped`. */
export async function follow(id: string, heard: (ran: Ran) => void): Promise<Ran & { report: Report }> {
  let answer: Done;
  do {
    answer = await answered('imports.run', { import: id }, `${id}:run`);
    heard(answer.result as Ran);
  } while (answer.more);
  return await ask('imports.progress', { import: id });
}

/** What has been told so far, as the panel shows it. */
export function progressOf(ran: Ran, report?: Report): Progress {
  const { done, created, changed, same, refused: refusedRows } = ran;
  const { pairs = [], text = '' } = report?.twins ?? {};
  return {
    done,
    created,
    changed,
    same,
    refusedRows,
    refused: report?.refused ?? [],
    notes: report?.notes ?? [],
    twins: filled(text, pairs),
    ...(report?.archived && { archived: report.archived }),
    ...(report?.sums && { sums: report.sums }),
  };
}

/** Seconds between attempts while the workbook is busy or the line is lost. */
const PAUSES = [2, 5, 10, 20];

type Done = Extract<Answer, { ok: true }>;

/** A change with its own id, sent until it is answered. */
export async function change<R>(action: string, input: unknown, id: string): Promise<R> {
  return (await answered(action, input, id)).result as R;
}

/** Its whole answer, which may say that there is more. */
export async function answered(action: string, input: unknown, id: string): Promise<Done> {
  for (const pause of [...PAUSES, 0]) {
    const answer: Answer | undefined = await send({ id, at: Date.now(), action, input }).catch(
      () => undefined,
    );
    if (answer?.ok) return answer;
    if (answer && !answer.again) throw new Stopped(answer.problems);
    await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  }
  throw new Stopped([]);
}

/** What came in or was taken back shows on *Dasbor* at once; where this fails, the quarter's job brings it. */
export function showOnDashboard(): void {
  change('dashboard.refresh', { quiet: true }, freshId()).catch(() => undefined);
}

function added(before: Progress, told: Told, rows: number): Progress {
  const twins = filled(told.twins.text, told.twins.pairs);
  const plus = (a: Sum | undefined, b: Sum): Sum => ({
    lines: (a?.lines ?? 0) + b.lines,
    units: (a?.units ?? 0) + b.units,
    amount: Math.round(((a?.amount ?? 0) + b.amount) * 1e6) / 1e6,
  });
  const { sums } = told;
  return {
    done: before.done + rows,
    created: before.created + told.created,
    changed: before.changed + told.changed,
    same: before.same + told.same,
    refusedRows: before.refusedRows + told.refusedRows,
    archived: (before.archived ?? 0) + (told.archived ?? 0),
    refused: [...before.refused, ...told.refused],
    notes: [...before.notes, ...told.notes],
    twins: [...before.twins, ...twins],
    ...(sums && {
      sums: { file: plus(before.sums?.file, sums.file), stored: plus(before.sums?.stored, sums.stored) },
    }),
  };
}

/** The one sentence for all pairs, said of each. */
function filled(text: string, pairs: Told['twins']['pairs']): Sentence[] {
  return pairs.map(([line, first]) => ({
    line,
    text: text.replace('{line}', String(line)).replace('{before}', String(first)),
  }));
}
