/** From a request to its answer: name, shape, role and module are checked here, and here alone trouble is caught. */

import { noRight } from '../features/team';
import { heldOf } from '../features/updates';
import { checksum } from '../kernel/checksum';
import { isRefusal, type Problem, problem } from '../kernel/problem';
import type { Answer, Request } from '../kernel/protocol';
import { may } from '../kernel/role';
import type { Language } from '../kernel/words';
import type { Context, Door } from '../ports/context';
import type { AnyAction, Feature } from '../ports/feature';
import type { World } from '../ports/world';
import { isPassing } from './change/passing';
import { LATE_MS } from './change/recent';
import { apart, transact } from './change/transaction';
import { apartOf } from './jobs/apart';
import { mayGoOn } from './jobs/pace';
import { actionOf, isOn, MIGRATIONS } from './registry';
import { contextOf, type Run, startRun } from './run';
import { hasWords, saidProblem, sentence } from './say';
import { Stop, stop } from './stop';
import { NO_CHANGES } from './unchanged';
import { openWorkbook } from './workbook';

/** An action of the app itself, such as setup, which works before there is a workbook of Rapi's to open. */
export interface OwnAction {
  readonly name: string;
  /** `perform` goes on with another request in its place; `settle` answers one whatever becomes of it. */
  readonly run: (
    world: World,
    request: Request,
    perform: (request: Request) => Answer,
    settle: (world: World, request: Request) => Answer,
  ) => Answer;
}

/** Clocks of phones and laptops differ; a request from slightly ahead is no error. */
const AHEAD_MS = 3_600_000;

/** Parses, performs and answers; never throws. The answer is one JSON string, as `google.script.run` carries nothing else safely. */
export function respond(
  world: World,
  text: string,
  door: Door,
  own: readonly OwnAction[],
  actions: readonly AnyAction[],
): string {
  const language: { now: Language } = { now: 'id' };
  try {
    return JSON.stringify(perform(world, parse(text), door, own, actions, language));
  } catch (error) {
    return JSON.stringify(trouble(world, error, language.now));
  }
}

function parse(text: string): Request {
  let request: unknown;
  try {
    request = JSON.parse(text);
  } catch {
    stop('app.badRequest');
  }
  const { id, at, action } = (request ?? {}) as Partial<Request>;
  if (
    typeof id !== 'string' ||
    id === '' ||
    id.length > 80 ||
    typeof at !== 'number' ||
    typeof action !== 'string'
  ) {
    stop('app.badRequest');
  }
  return request as Request;
}

function perform(
  world: World,
  request: Request,
  door: Door,
  own: readonly OwnAction[],
  actions: readonly AnyAction[],
  language: { now: Language },
  asked = true,
): Answer {
  const ours = own.find((each) => each.name === request.action);
  if (ours) {
    const go = (theirs: World, other: Request): Answer =>
      perform(theirs, other, door, own, actions, language, false);
    const settle = (theirs: World, other: Request): Answer => {
      try {
        return go(theirs, other);
      } catch (error) {
        return trouble(theirs, error, language.now);
      }
    };
    return ours.run(world, request, (other) => go(world, other), settle);
  }
  const found = actionOf(request.action, actions);
  if (!found) stop('app.noAction', { name: request.action.slice(0, 60) });
  const decideOn =
    (cut?: number) =>
    (context: Context, run: Run): Answer => {
      language.now = context.language;
      return decideBy(found.action, found.feature, cut ? { ...context, cut } : context, run, request.input);
    };
  if (!found.action.writes || (found.action.writes === 'apart' && found.action.asks)) {
    const run = startRun(world, openWorkbook(world), door);
    return decideOn()(contextOf(run, request.id, NO_CHANGES), run);
  }
  const now = world.now();
  if (now - request.at > LATE_MS || request.at - now > AHEAD_MS) stop('app.tooLate');
  const { action } = found;
  return stepByStep(world, door, action, (own, cut) => {
    if (action.writes !== 'apart')
      return transact(
        own,
        { ...request, of: asked ? askedBy(request, action) : undefined },
        door,
        decideOn(cut),
      );
    const decide = (run: Run): Answer => decideOn()(contextOf(run, request.id, NO_CHANGES), run);
    return apart(own, request, door, decide, action.records);
  });
}

/** What a page's request asks, in few characters; of work in steps each asks otherwise, and the app's own actions ask in another's name. */
const askedBy = (
  { action, input }: Request,
  { unfinished }: Exclude<AnyAction, { writes: false }>,
): string | undefined => (unfinished ? undefined : checksum(JSON.stringify([action, input])).slice(0, 8));

/** Halved so often, a step that is still too large for one journal is one record: the refusal then stands. */
const MOST_CUTS = 4_096;

/**
 * One step after another while there is more and the run has time. Between two steps the lock is free: whoever else works waits for one step at most.
 * A step that is too large for one journal goes in halves.
 */
function stepByStep(
  world: World,
  door: Door,
  { unfinished, writes }: Exclude<AnyAction, { writes: false }>,
  step: (world: World, cut?: number) => Answer,
): Answer {
  if (!unfinished) return step(world);
  let cut = 1;
  for (let own = world; ; own = own.anew()) {
    try {
      const answer = step(own, cut);
      if (!answer.ok || !answer.more || !mayGoOn(world, door, writes === 'apart')) return answer;
    } catch (error) {
      const tooLarge = error instanceof Stop && error.problems.some(({ code }) => code === 'app.tooLarge');
      if (!tooLarge || cut >= MOST_CUTS) throw error;
      cut *= 2;
    }
    world.lock.release();
  }
}

/** Checks and performs one action inside a run; also what a typed choice goes through, without the check of roles. */
export function decideBy(
  action: AnyAction,
  feature: Feature | undefined,
  context: Context,
  run: Run,
  given: unknown,
): Answer {
  const { language } = context;
  if (feature && !isOn(feature.key, context.settings.modules)) {
    return refusal([problem('app.moduleOff')], language);
  }
  const held = feature && action.writes ? heldOf(feature, MIGRATIONS, context) : undefined;
  if (held) return refusal([held], language);
  if (context.door !== 'cell' && !mayCall(action, context))
    return refusal([noRight(action.roles === 'all' ? [] : action.roles, context)], language);
  const parsed = action.input().safeParse(given ?? {});
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue): Problem => {
      const field = issue.path.map(String).join('.');
      // A schema names its sentence as the issue's message; what it does not name is a wrong shape, not a person's mistake.
      return hasWords(issue.message)
        ? problem(issue.message, {}, { field })
        : problem('app.wrongInput', { field: field || action.name }, { field });
    });
    return refusal(problems, language);
  }
  // Questions of the app itself may look at the run behind the context; of the features' actions only errands take a third argument.
  const more = action.writes === 'apart' ? apartOf(run, context.request) : run;
  const result: unknown = (action.run as (...given: unknown[]) => unknown)(context, parsed.data, more);
  if (isRefusal(result)) return refusal(result.problems, language);
  if (!action.writes) return { ok: true, result };
  run.action = action.name;
  const left = action.unfinished?.(result, parsed.data);
  const told = left?.said ?? action.done(result, context);
  // The log says it anew in the language of whoever reads it; the app’s own sentences it does not know.
  run.said = feature && told;
  const message = sentence(told.code, language, told.values);
  if (left) {
    const { done: far, all, open, next, forAll } = left;
    const ask = next ?? { action: action.name, input: parsed.data };
    return {
      ok: true,
      result,
      message,
      more: { done: far, all, ask, ...(open && { open }), ...(forAll && { forAll }) },
    };
  }
  const { inverse } = action;
  return {
    ok: true,
    result,
    message,
    undo:
      'with' in inverse
        ? { action: inverse.with, input: inverse.input(parsed.data, result) }
        : { none: sentence(inverse.none, language) },
  };
}

function mayCall(action: AnyAction, { who }: Context): boolean {
  return action.roles === 'all' || may(who, action.roles);
}

function refusal(problems: readonly Problem[], language: Language): Answer {
  return { ok: false, problems: problems.map((each) => saidProblem(each, language)) };
}

/** What people can do about trouble of Google's: allow Rapi again, wait for tomorrow, try again. */
function codeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  if (/do not have permission to call|Authorization is required/i.test(text)) return 'app.notAllowed';
  if (/storage quota/i.test(text)) return 'app.driveFull';
  if (/for one day/i.test(text)) return 'app.dayUsedUp';
  return isPassing(error) ? 'app.unsure' : 'app.unexpected';
}

function trouble(world: World, error: unknown, language: Language): Answer {
  if (error instanceof Stop)
    return { ...refusal(error.problems, language), ...(error.again && { again: true }) } as Answer;
  const reference = `R-${world.unique().replace(/-/g, '').slice(0, 4).toUpperCase()}`;
  const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  world.log(`${reference} ${text}`);
  const code = codeOf(error);
  const problems = [{ code, text: sentence(code, language, { reference }) }];
  return { ok: false, problems, reference, ...(code === 'app.unsure' && { again: true }) };
}
