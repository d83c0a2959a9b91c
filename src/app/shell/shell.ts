/** What the sidebar shows before any call: home, search index, and the panel that a menu item or a row asked for. */
import * as z from 'zod/mini';
import type { Moment } from '../../kernel/day';
import { packPart } from '../../kernel/pack';
import { type Problem, problem } from '../../kernel/problem';
import type { Boot, Home, Packed, PackedPart, UnderWayLine, Work } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import type { Feature } from '../../ports/feature';
import { asideIn } from '../change/refused';
import { checksOf, otherChecks } from '../checks/checks';
import { underWay } from '../jobs/under-way';
import type { AppQuery } from '../own';
import { FEATURES, isOn } from '../registry';
import type { Run } from '../run';
import { saidProblem, sentence } from '../say';
import { isWaiting } from '../setup/migrations';
import { Stop } from '../stop';

/** *Untuk saya* shows seven rows; the rest is a number. */
const WORK_ROWS = 7;

export function featuresOn(context: Context): readonly Feature[] {
  return FEATURES.filter(({ key }) => isOn(key, context.settings.modules));
}

const keysOn = (context: Context): string[] => featuresOn(context).map(({ key }) => key);

/** Late first, then by day, then what has no day. */
function byUrgency(a: Work, b: Work): number {
  if (a.late !== b.late) return a.late ? -1 : 1;
  return (a.due ?? '9999') < (b.due ?? '9999')
    ? -1
    : (a.due ?? '9999') > (b.due ?? '9999')
      ? 1
      : a.id < b.id
        ? -1
        : 1;
}

/** `first`: what the opened page shows, and what more of the tables read for it tells. `form`: what forms choose from. Or the features that were left. */
type Part = 'all' | 'first' | 'form' | readonly string[];

/** Reads nothing that this run has not read: whoever needs more stops without a word. */
function withinRead(context: Context, run: Run): Context {
  const read = new Set(run.readings().map(({ table }) => table.key));
  return {
    ...context,
    from: (table) => {
      if (!read.has(table.key)) throw new Stop([]);
      return context.from(table);
    },
  };
}

type Screen = Pick<Boot, 'home' | 'left'> & { readonly index: PackedPart[] };

/** Home and the search index. The index reads the tables that home and checks look at too: equal readings within a run are one. */
function screen(context: Context, run: Run, part: Part): Screen {
  const troubles: Problem[] = [];
  const left = new Set<string>();
  const on = featuresOn(context).filter(({ key, onlySought }) =>
    part === 'form' ? !onlySought : typeof part === 'string' || part.includes(key),
  );
  // A feature whose table has to be mended first shows nothing, and its sentence becomes the alarm: the rest goes on working.
  const gathered = <R>(show: (feature: Feature) => R | undefined): R[] =>
    on.flatMap((feature) => {
      try {
        const shown = show(feature);
        return shown === undefined ? [] : [shown];
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
        troubles.push(...error.problems);
        if (error.problems.length === 0) left.add(feature.key);
        return [];
      }
    });
  const work =
    typeof part === 'string' && part !== 'form' ? gathered((each) => each.work?.(context)).flat() : [];
  const within = part === 'first' ? withinRead(context, run) : context;
  const index = gathered(({ index: make }) => make && packPart(make(within)));
  if (part === 'form') return { home: { work: [], waiting: 0, checks: [], coming: true }, index };
  const alarms = gathered((feature) => feature.alarm?.(within));
  const marked = gathered((feature) => checksOf(feature, within)).flat();
  const { properties, head } = run.workbook;
  const found = [...otherChecks(run.workbook, context, marked), ...marked];
  const aside = asideIn(properties).flatMap(({ rows }) => rows.map(([, id]) => id));
  if (aside.length > 0)
    troubles.push(problem('checkup.asideAlarm', { records: aside.slice(0, 3).join(', ') }));
  const [trouble] = troubles;
  const alarm = trouble
    ? { text: saidProblem(trouble, context.language).text }
    : (alarms.find((each) => each.first) ?? alarms[0]);
  // What goes on concerns everybody; how it ended, whoever asked for it, unless everybody is told.
  const lines = underWay(properties)
    .filter(({ over, by, forAll }) => !over || forAll || by === context.who.email)
    .map(({ text, done, all, open }): UnderWayLine => ({ text, done, all, ...(open && { open }) }));
  // Where records wait for it, the alarm says so.
  if (isWaiting(run.workbook) && !(alarm && 'panel' in alarm && alarm.panel === 'updates.list'))
    lines.push({
      ...{ text: sentence('updates.waits', context.language), done: 0, all: 1 },
      open: { panel: 'updates.list', input: {} },
    });
  // What has an owner waits for that person; what has none, for whomever its feature offers it to.
  const mine = work.filter(({ owner }) => owner === '' || owner === context.who.name).sort(byUrgency);
  const home: Home = {
    work: mine.slice(0, WORK_ROWS),
    waiting: mine.length,
    checks: found,
    ...(alarm && { alarm }),
    ...(lines.length > 0 && { underWay: lines }),
    ...(head.changes > 0 && {
      saved: context.zone.timeAt(head.changedAt as Moment, context.language),
    }),
  };
  return { home, index, ...(left.size > 0 && { left: [...left] }) };
}

/** What panels of features that are on go by: options that the firm chose, and what holds for this person. */
function pageOptions(context: Context): Record<string, string> {
  const { options } = context.settings;
  const chosen: Record<string, string> = {};
  for (const { pageOptions: wanted = [], pageOf } of featuresOn(context)) {
    for (const key of wanted) if (options[key]) chosen[key] = options[key];
    Object.assign(chosen, pageOf?.(context));
  }
  return chosen;
}

export function boot(context: Context, run: Run, open?: Boot['open']): Packed<Boot> {
  const { language, settings, today, who } = context;
  return {
    language,
    today,
    currency: settings.currency,
    zone: settings.zone,
    firm: settings.firm,
    book: run.workbook.head.book,
    person: {
      email: who.email,
      name: who.name,
      role: who.role,
      ...(who.rights && { rights: who.rights }),
    },
    modules: keysOn(context),
    options: pageOptions(context),
    team: context.team.map(({ name }) => name).filter(Boolean),
    ...screen(context, run, open ? 'form' : 'first'),
    ...(open && { open }),
  };
}

/** Refreshes the page's index and home after saves: all of it, the first part of it, or that of the features that the first part left. */
export const shellIndex: AppQuery<
  { first?: boolean | undefined; of?: readonly string[] | undefined },
  Packed<Pick<Boot, 'home' | 'index' | 'language' | 'left' | 'options' | 'modules'>>
> = {
  name: 'shell.index',
  writes: false,
  input: () => z.object({ first: z.optional(z.boolean()), of: z.optional(z.array(z.string())) }),
  roles: 'all',
  run: (context, { first, of }, run) => ({
    ...screen(context, run, of ?? (first ? 'first' : 'all')),
    language: context.language,
    options: pageOptions(context),
    modules: keysOn(context),
  }),
};
