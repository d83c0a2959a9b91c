/** Sends a file batch by batch, first to look and then to import. Each batch has one id for ever, so that sending it again changes nothing. */
import type { Answer, SaidProblem } from '../../../kernel/protocol';
import { ask } from '../../../ui/server';
import { freshId, send } from '../../../ui/transport';
import type { Started } from '../actions/start';
import type { Told } from '../bring/outcome';
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
  readonly refused: readonly Sentence[];
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
  let progress = NOTHING;
  for (const rows of cut(job.rows)) {
    if (paused()) break;
    const told = await ask<Told>('imports.preview', { ...job.common, import: '', batch: 0, rows });
    progress = added(progress, told, rows.length);
    heard(progress);
  }
  return progress;
}

/** Imports; gives the id of the import and whether all of it is in. Throws `Stopped`. */
export async function bring(
  job: Job,
  heard: (progress: Progress) => void,
  paused: Paused,
): Promise<{ id: string; whole: boolean; progress: Progress }> {
  const { name, into, rows, mark, common } = job;
  const started = await change<Started>(
    'imports.start',
    { file: name, into, rows: rows.length, mark },
    freshId(),
  );
  const { import: id, refused: refusedRows, done, created, changed, same } = started;
  let progress: Progress = { ...NOTHING, done, created, changed, same, refusedRows };
  heard(progress);
  const waiting = cut(rows.slice(done));
  for (let some = waiting.shift(); some; some = waiting.shift()) {
    if (paused()) return { id, whole: false, progress };
    const { done: from } = progress;
    const input = { ...common, import: id, batch: from, done: from + some.length, rows: some };
    const told = await attempt(input, `${id}:${from}+${some.length}:${mark}`);
    if (told) {
      progress = added(progress, told, some.length);
      heard(progress);
    } else waiting.unshift(...halves(some));
  }
  return { id, whole: true, progress };
}

/** Undefined where the batch is too large for one journal: it goes in halves then. */
async function attempt(input: { rows: SentRow[] }, id: string): Promise<Told | undefined> {
  try {
    return await change<Told>('imports.batch', input, id);
  } catch (trouble) {
    const tooLarge =
      trouble instanceof Stopped && trouble.problems.some(({ code }) => code === 'app.tooLarge');
    if (tooLarge && input.rows.length > 1) return undefined;
    throw trouble;
  }
}

function halves(rows: SentRow[]): SentRow[][] {
  const middle = Math.ceil(rows.length / 2);
  return [rows.slice(0, middle), rows.slice(middle)];
}

/** Seconds between attempts while the workbook is busy or the line is lost. */
const PAUSES = [2, 5, 10, 20];

/** A change with its own id, sent until it is answered. */
export async function change<R>(action: string, input: unknown, id: string): Promise<R> {
  for (const pause of [...PAUSES, 0]) {
    const answer: Answer | undefined = await send({ id, at: Date.now(), action, input }).catch(
      () => undefined,
    );
    if (answer?.ok) return answer.result as R;
    if (answer && !answer.again) throw new Stopped(answer.problems);
    await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  }
  throw new Stopped([]);
}

function added(before: Progress, told: Told, rows: number): Progress {
  const { text, pairs } = told.twins;
  const twins = pairs.map(([line, first]) => ({
    line,
    text: text.replace('{line}', String(line)).replace('{before}', String(first)),
  }));
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
    refused: [...before.refused, ...told.refused],
    twins: [...before.twins, ...twins],
    ...(sums && {
      sums: { file: plus(before.sums?.file, sums.file), stored: plus(before.sums?.stored, sums.stored) },
    }),
  };
}
