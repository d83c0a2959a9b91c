/** What Rapi stands on outside of the cells: permissions, clock triggers, the day's quotas, a backup that was verified. */
import type { Moment } from '../../../kernel/day';
import { TURN_MINUTES } from '../../../kernel/edition';
import { whenOf } from '../../../kernel/when';
import { say } from '../../../kernel/words';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Feature } from '../../../ports/feature';
import { backups } from '../../backup';
import { MEND, tickingOf } from '../actions/mend';
import { type Finding, few, type Tell } from '../report';
import { texts } from '../words';

/** The manifest's, by their last part. */
export const SCOPES = [
  'spreadsheets.currentonly',
  'drive.file',
  'userinfo.email',
  'script.container.ui',
  'script.scriptapp',
  'script.send_mail',
] as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Three hours without a turn are no busy day of Google's. */
const SILENT_MS = 3 * HOUR_MS;
/** So few recipients may not do for tomorrow morning's digest. */
const FEW_MAILS = 10;
/** Of the 90 that a consumer account has: from here on long work waits for tomorrow. */
const MANY_MINUTES = 60;
/** A daily version, a Sunday, a holiday. */
const [LATE_MS, TOO_LATE_MS] = [36 * HOUR_MS, 72 * HOUR_MS];

const TICK = { action: MEND, input: { what: 'ticks' } } as const;
const TAKE_OVER = { action: 'keeping.takeOver', input: {} } as const;
const BACK_UP = { action: 'backup.now', input: {}, label: 'checkup.backUp' } as const;

export function lookAtStanding(
  context: Context,
  apart: Apart,
  features: readonly Feature[],
  tell: Tell,
): Finding[] {
  const { scopes, link } = apart.people.lacking(SCOPES);
  const may = (scope: (typeof SCOPES)[number]): boolean => !scopes.includes(scope);
  return [
    ...allowed(context, scopes, link, tell),
    ...keeping(context, apart, tell),
    ...(may('script.scriptapp') ? ticking(context, apart, tell) : []),
    ...beating(context, apart, features, tell),
    ...(may('script.send_mail') ? mail(apart, tell) : []),
    minutes(apart, tell),
  ];
}

function allowed({ language }: Context, scopes: readonly string[], href: string, tell: Tell): Finding[] {
  if (scopes.length === 0) return [tell('fine', 'checkup.allowed')];
  const what = SCOPES.filter((scope) => scopes.includes(scope)).map((scope) =>
    say(texts[`checkup.scope.${scope}`], language),
  );
  const label = say(texts['checkup.openConsent'], language);
  return [
    { ...tell('act', 'checkup.lacking', { what: few(what, 6) }), ...(href && { link: { label, href } }) },
  ];
}

/** Whoever left takes their triggers along: nobody else can see or stop them. */
function keeping({ team }: Context, { keeper }: Apart, tell: Tell): Finding[] {
  if (team.length === 0 || team.some(({ email }) => email === keeper)) return [];
  return [tell('act', 'checkup.keeperGone', { keeper }, { ...TAKE_OVER, label: 'checkup.takeOver' })];
}

/** Google shows triggers to whoever made them, and to nobody else. */
function ticking(context: Context, apart: Apart, tell: Tell): Finding[] {
  if (context.who.email !== apart.keeper)
    return [tell('fine', 'checkup.ticksOthers', { keeper: keeperOf(context, apart) })];
  const { missing, doubled } = tickingOf(apart);
  const findings: Finding[] = [];
  if (missing > 0)
    findings.push(
      tell('act', 'checkup.ticksMissing', { count: missing }, { ...TICK, label: 'checkup.tick' }),
    );
  if (doubled > 0)
    findings.push(
      tell('watch', 'checkup.ticksDoubled', { count: doubled }, { ...TICK, label: 'checkup.thin' }),
    );
  return findings.length > 0 ? findings : [tell('fine', 'checkup.ticking')];
}

const keeperOf = ({ team }: Context, { keeper }: Apart): string =>
  team.find(({ email }) => email === keeper)?.name ?? keeper;

function beating(context: Context, apart: Apart, features: readonly Feature[], tell: Tell): Finding[] {
  const beats = features
    .flatMap(({ jobs = [] }) => jobs)
    .flatMap(({ name, every }) => (every === 'quarter' ? [context.doneAt(name) ?? 0] : []));
  const last = Math.max(0, ...beats) as Moment;
  if (last === 0) return [];
  const values = { when: whenOf(context, last), keeper: keeperOf(context, apart), minutes: TURN_MINUTES };
  return [
    context.now - last > SILENT_MS
      ? tell('act', 'checkup.silent', values)
      : tell('fine', 'checkup.beats', values),
  ];
}

function mail({ mail: post }: Apart, tell: Tell): Finding[] {
  const count = post.remaining();
  return [tell(count < FEW_MAILS ? 'watch' : 'fine', 'checkup.mailLeft', { count })];
}

function minutes({ spent }: Apart, tell: Tell): Finding {
  const used = Math.ceil(spent / MINUTE_MS);
  return tell(used >= MANY_MINUTES ? 'watch' : 'fine', 'checkup.minutes', { used });
}

/** The newest version that was read back, and how old it is. */
export function lookAtBackups(context: Context, sound: ReadonlySet<string>, tell: Tell): Finding[] {
  if (!sound.has(backups.key)) return [];
  const [newest] = context
    .from(backups)
    .all()
    .flatMap(({ id, values: { at, verified } }) => (at !== null && verified !== null ? [{ id, at }] : []))
    .sort((a, b) => b.at - a.at);
  if (!newest) return [tell('act', 'checkup.noBackup', {}, BACK_UP)];
  const age = context.now - newest.at;
  const level = age > TOO_LATE_MS ? 'act' : age > LATE_MS ? 'watch' : 'fine';
  const values = { version: newest.id, when: whenOf(context, newest.at) };
  return [tell(level, 'checkup.backup', values, level === 'fine' ? undefined : BACK_UP)];
}
