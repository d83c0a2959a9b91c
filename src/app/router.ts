/** From a request to its answer: name, shape, role and module are checked here, and here alone trouble is caught. */
import { isRefusal, type Problem, problem } from '../kernel/problem';
import type { Answer, Request } from '../kernel/protocol';
import type { Language } from '../kernel/words';
import type { Context, Door } from '../ports/context';
import type { AnyAction, Feature } from '../ports/feature';
import type { World } from '../ports/world';
import { apartOf } from './apart';
import { isPassing } from './passing';
import { LATE_MS } from './recent';
import { actionOf, CORE } from './registry';
import { noRight } from './rights';
import { contextOf, type Run, startRun } from './run';
import { hasWords, saidProblem, sentence } from './say';
import { Stop } from './stop';
import { apart, transact } from './transaction';
import { NO_CHANGES } from './unchanged';
import { openWorkbook } from './workbook';

/** An action of the app itself, such as setup, which works before there is a workbook of Rapi's to open. */
export interface OwnAction {
  readonly name: string;
  /** `perform` goes on with another request in its place. */
  readonly run: (world: World, request: Request, perform: (request: Request) => Answer) => Answer;
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
    throw new Stop([problem('app.badRequest')]);
  }
  const { id, at, action } = (request ?? {}) as Partial<Request>;
  if (
    typeof id !== 'string' ||
    id === '' ||
    id.length > 80 ||
    typeof at !== 'number' ||
    typeof action !== 'string'
  ) {
    throw new Stop([problem('app.badRequest')]);
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
): Answer {
  const ours = own.find((each) => each.name === request.action);
  if (ours) return ours.run(world, request, (other) => perform(world, other, door, own, actions, language));
  const found = actionOf(request.action, actions);
  if (!found) throw new Stop([problem('app.noAction', { name: request.action.slice(0, 60) })]);
  const decide = (context: Context, run: Run): Answer => {
    language.now = context.language;
    return decideBy(found.action, found.feature, context, run, request.input);
  };
  if (!found.action.writes || (found.action.writes === 'apart' && found.action.asks)) {
    const run = startRun(world, openWorkbook(world), door);
    return decide(contextOf(run, request.id, NO_CHANGES), run);
  }
  const now = world.now();
  if (now - request.at > LATE_MS || request.at - now > AHEAD_MS) throw new Stop([problem('app.tooLate')]);
  if (found.action.writes === 'apart' && !found.action.asks)
    return apart(world, request, door, (run) => decide(contextOf(run, request.id, NO_CHANGES), run));
  return transact(world, request, door, decide);
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
  if (feature && !CORE.includes(feature.key) && !context.settings.modules.includes(feature.key)) {
    return refusal([problem('app.moduleOff')], language);
  }
  if (context.door !== 'cell' && !mayCall(action, context))
    return refusal([noRight(action.roles === 'all' ? [] : action.roles, context.team, language)], language);
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
  const more = action.writes === 'apart' ? apartOf(run) : run;
  const result: unknown = (action.run as (...given: unknown[]) => unknown)(context, parsed.data, more);
  if (isRefusal(result)) return refusal(result.problems, language);
  if (!action.writes) return { ok: true, result };
  const done = action.done(result, context);
  const { inverse } = action;
  return {
    ok: true,
    result,
    message: sentence(done.code, language, done.values),
    undo:
      'with' in inverse
        ? { action: inverse.with, input: inverse.input(parsed.data, result) }
        : { none: sentence(inverse.none, language) },
  };
}

function mayCall(action: AnyAction, { who }: Context): boolean {
  return action.roles === 'all' || action.roles.includes(who.role);
}

function refusal(problems: readonly Problem[], language: Language): Answer {
  return { ok: false, problems: problems.map((each) => saidProblem(each, language)) };
}

/** What people can do about trouble of Google's: allow Rapi again, wait for tomorrow, try again. */
function codeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : '';
  if (/do not have permission to call|Authorization is required/i.test(text)) return 'app.notAllowed';
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
