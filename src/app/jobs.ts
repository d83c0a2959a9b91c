/** Scheduled work: what runs when, once per period however many triggers fire or people call. Only the keeper's triggers do any. */
import { type Problem, problem } from '../kernel/problem';
import type { Answer } from '../kernel/protocol';
import type { Job } from '../ports/feature';
import type { World } from '../ports/world';
import { claimed, type JobState, jobKey, jobState, periodOf } from './periods';
import { RECONCILE } from './reconcile/name';
import { FEATURES } from './registry';
import type { OwnAction } from './router';
import { saidProblem, sentence } from './say';
import { Stop } from './stop';
import { locked } from './transaction';
import type { Workbook } from './workbook';

/** The app's own: finishing what crashed runs left. It needs no period, for there is nothing to do twice. */
const RECOVER = 'app.recover';
const LOCK_MS = 8_000;
/** The hour of daily work: nobody is at it, and the day before is over. */
const NIGHT = 2;

/** The standing clock triggers: one for each rhythm, whatever is due in it. */
export const HANDLERS: readonly { readonly handler: string; readonly every: Job['every'] }[] = [
  { handler: 'jobQuarter', every: 'quarter' },
  { handler: 'jobHourly', every: 'hour' },
  { handler: 'jobDaily', every: 'day' },
];

/** The app's own beside the features'. */
const OWN_JOBS: readonly Job[] = [{ name: RECONCILE, every: 'hour', action: RECONCILE }];

const jobs = (): readonly Job[] => [...OWN_JOBS, ...FEATURES.flatMap((feature) => feature.jobs ?? [])];

/** Names of the jobs of one rhythm. */
export function jobNames(every: Job['every']): string[] {
  const own = every === 'hour' ? [RECOVER] : [];
  return [...own, ...jobs().flatMap((job) => (job.every === every ? [job.name] : []))];
}

/** Makes the standing triggers that this person does not have yet: one a handler, made once. */
export function ensureTriggers(world: World, zone: string): void {
  const there = world.triggers.standing();
  for (const { handler, every } of HANDLERS) {
    if (there.includes(handler)) continue;
    world.triggers.add(handler, every === 'day' ? { every, hour: NIGHT, zone } : { every });
  }
}

/** The heartbeat begins at setup: silence is counted from there. */
export function firstBeats(now: number): Record<string, string> {
  const state: JobState = { period: '', at: 0, done: now };
  return Object.fromEntries(jobs().map(({ name }) => [jobKey(name), JSON.stringify(state)]));
}

export const jobsRun: OwnAction = {
  name: 'jobs.run',
  run: (world, request, perform): Answer => {
    const name = String((request.input as { name?: unknown } | null)?.name ?? '');
    if (name === RECOVER)
      return recover(world, request.id, (id, action) => perform({ id, at: world.now(), action, input: {} }));
    const job = jobs().find((each) => each.name === name);
    if (!job) throw new Stop([problem('app.noJob', { name: name.slice(0, 60) })]);
    const claim = claimOf(world, job);
    if ('ok' in claim) return claim;
    // Named by its period: whoever calls it again is told the first answer.
    const id = `job:${name}:${claim.period}`;
    const answer = perform({ id, at: world.now(), action: job.action, input: job.input ?? {} });
    const state: JobState = answer.ok ? { ...claim, done: world.now(), over: true } : { ...claim, at: 0 };
    world.properties.set({ [jobKey(name)]: JSON.stringify(state) });
    return answer;
  },
};

/** Claims the period that is due, or answers why there is nothing to do. */
function claimOf(world: World, job: Job): JobState | Answer {
  return locked(
    world,
    LOCK_MS,
    (workbook): JobState | Answer => {
      const { keeper } = workbook.control;
      const { name } = job;
      if (world.people.email().toLowerCase() !== keeper)
        return told(workbook, problem('app.jobNotKeeper', { name, keeper }));
      const now = world.now();
      const period = periodOf(job.every, NIGHT, now, workbook.cells.zone);
      const claim = claimed(jobState(workbook.properties, name), period, now);
      if (!claim) {
        const message = sentence('app.jobAlready', workbook.cells.language, { name, period });
        return { ok: true, result: { name, period, already: true }, message };
      }
      world.properties.set({ [jobKey(name)]: JSON.stringify(claim) });
      // The action takes the lock anew, and may give it back while it works.
      world.lock.release();
      return claim;
    },
    true,
  );
}

function told(workbook: Workbook, trouble: Problem): Answer {
  return { ok: false, problems: [saidProblem(trouble, workbook.cells.language)] };
}

/** Finishing a row journal happens by taking the lock; a restore is finished by whoever keeps the versions. */
function recover(world: World, id: string, perform: (id: string, action: string) => Answer): Answer {
  const { answer, mine } = locked(
    world,
    LOCK_MS,
    (workbook, settled) => ({
      mine:
        workbook.head.restoring !== undefined &&
        world.people.email().toLowerCase() === workbook.control.keeper,
      answer: {
        ok: true,
        result: { name: RECOVER, recovered: settled?.request ?? null },
        message: sentence('app.jobDone', workbook.cells.language, { name: RECOVER }),
      } as const,
    }),
    true,
  );
  return mine ? perform(id, 'backup.resume') : answer;
}
