/** Scheduled work: what runs when, once per period however many triggers fire or people call. Only the keeper's triggers do any. */
import { ADDON } from '../../kernel/edition';
import { type Problem, problem } from '../../kernel/problem';
import type { Answer, Request } from '../../kernel/protocol';
import type { Language } from '../../kernel/words';
import type { Job } from '../../ports/feature';
import type { World } from '../../ports/world';
import { locked } from '../change/transaction';
import { emailOf } from '../person';
import { RECONCILE } from '../reconcile/name';
import { FEATURES, isOn } from '../registry';
import type { OwnAction } from '../router';
import { saidProblem, sentence } from '../say';
import { stop } from '../stop';
import type { Workbook } from '../workbook';
import { goOn } from './go-on';
import {
  claimed,
  hasMinutes,
  type JobState,
  jobKey,
  jobState,
  periodOf,
  spending,
  stoppedCost,
} from './periods';
import { underWay } from './under-way';

/** The app's own: finishing what crashed runs left. It needs no period, for there is nothing to do twice. */
const RECOVER = 'app.recover';
const LOCK_MS = 8_000;
/** The hour of daily work: nobody is at it, and the day before is over. */
const NIGHT = 2;

const HOURLY = { handler: 'jobHourly', every: 'hour' } as const;
/** The standing clock triggers: one for each rhythm, whatever is due in it; an add-on may have no other than the hour's. */
export const HANDLERS: readonly { readonly handler: string; readonly every: Job['every'] }[] = ADDON
  ? [HOURLY]
  : [{ handler: 'jobQuarter', every: 'quarter' }, HOURLY, { handler: 'jobDaily', every: 'day' }];

/** The app's own: long work goes on. */
const GO_ON: Job = { name: 'app.goOn', every: 'quarter', action: '' };

/** The app's own beside the features'. */
const OWN_JOBS: readonly Job[] = [{ name: RECONCILE, every: 'hour', action: RECONCILE }];

const jobs = (): readonly Job[] => [...OWN_JOBS, ...FEATURES.flatMap(({ jobs = [] }) => jobs)];

/** Names of the jobs of one rhythm; long work comes last, for it takes all the time that is left. */
export function jobNames(every: Job['every']): string[] {
  const own = every === 'hour' ? [RECOVER] : [];
  const due = [...jobs(), GO_ON].filter((job) => ADDON || job.every === every);
  return [...own, ...due.map(({ name }) => name)];
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
  run: (world, request, perform, settle): Answer => {
    const name = String((request.input as { name?: unknown } | null)?.name ?? '');
    if (name === RECOVER)
      return recover(world, request.id, (id, action) => perform({ id, at: world.now(), action, input: {} }));
    const job = [...jobs(), GO_ON].find((each) => each.name === name);
    if (!job) stop('app.noJob', { name: name.slice(0, 60) });
    const began = world.now();
    const claim = claimOf(world, job);
    if ('ok' in claim) return claim;
    // Named by its period: whoever calls it again is told the first answer.
    const id = idOf(name, claim.state.period);
    const own = { id, at: world.now(), action: job.action, input: job.input ?? {} };
    const answer = job === GO_ON ? wentOn(world, claim.language, settle) : settle(world, own);
    const over = answer.ok && !answer.more;
    const properties = world.properties.all();
    world.properties.set({
      ...(over ? ended(name, claim.state, world.now()) : stateOf(name, { ...claim.state, at: 0 })),
      ...spending(properties, claim.day, world.now() - began),
    });
    return answer;
  },
};

const idOf = (name: string, period: string): string => `job:${name}:${period}`;

const stateOf = (name: string, state: JobState): Record<string, string> => ({
  [jobKey(name)]: JSON.stringify(state),
});

const ended = (name: string, state: JobState, now: number): Record<string, string> =>
  stateOf(name, { ...state, done: now, over: true });

/** Goes on with long work; a job that was among it has ended its period with it. */
function wentOn(
  world: World,
  language: Language,
  settle: (world: World, request: Request) => Answer,
): Answer {
  const { ended: over, left } = goOn(world, settle);
  const properties = world.properties.all();
  for (const { name } of jobs()) {
    const state = jobState(properties, name);
    if (state && over.includes(idOf(name, state.period)))
      world.properties.set(ended(name, state, world.now()));
  }
  const values = { ended: over.length, left: left.length };
  return { ok: true, result: values, message: sentence('app.wentOn', language, values) };
}

interface Claim {
  readonly state: JobState;
  /** On the workbook's wall: trigger minutes are counted by it. */
  readonly day: string;
  readonly language: Language;
}

/** Claims the period that is due, or answers why there is nothing to do. */
function claimOf(world: World, job: Job): Claim | Answer {
  return locked(
    world,
    LOCK_MS,
    (workbook): Claim | Answer => {
      const { keeper } = workbook.control;
      const { name } = job;
      const { properties, cells } = workbook;
      const of = FEATURES.find((feature) => feature.jobs?.includes(job));
      if (of && !isOn(of.key, workbook.control.settings.modules))
        return { ok: true, result: { name }, message: sentence('app.moduleOff', cells.language) };
      if (emailOf(world) !== keeper) return told(workbook, problem('app.jobNotKeeper', { name, keeper }));
      const now = world.now();
      const period = periodOf(job.every, NIGHT, now, cells.zone);
      const before = jobState(properties, name);
      const state = claimed(before, period, now);
      const day = cells.today;
      const nothing = (code: string): Answer => ({
        ok: true,
        result: { name, period, already: true },
        message: sentence(code, cells.language, { name, period }),
      });
      if (!state) return nothing('app.jobAlready');
      if (job === GO_ON && !underWay(properties).some(({ over }) => !over)) return nothing('app.nothingLong');
      if (job === GO_ON && !hasMinutes(properties, day)) return nothing('app.noMinutes');
      world.properties.set({
        ...stateOf(name, state),
        ...spending(properties, day, stoppedCost(before)),
      });
      // The action takes the lock anew, and may give it back while it works.
      world.lock.release();
      return { state, day, language: cells.language };
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
      mine: workbook.head.restoring !== undefined && emailOf(world) === workbook.control.keeper,
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
