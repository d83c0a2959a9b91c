/** What the sidebar shows before any call: home, search index, and the panel that a menu item or a row asked for. */
import * as z from 'zod/mini';
import type { Moment } from '../kernel/day';
import { packPart } from '../kernel/pack';
import { type Problem, problem } from '../kernel/problem';
import type { Boot, Home, Packed, PackedPart, UnderWayLine, Work } from '../kernel/protocol';
import type { Context } from '../ports/context';
import type { Feature } from '../ports/feature';
import { checksOf, otherChecks } from './checks';
import type { AppQuery } from './own';
import { asideIn } from './refused';
import { FEATURES, isOn } from './registry';
import type { Run } from './run';
import { saidProblem } from './say';
import { Stop } from './stop';
import { underWay } from './under-way';

/** *Untuk saya* shows seven rows; the rest is a number. */
const WORK_ROWS = 7;

export function featuresOn(context: Context): readonly Feature[] {
  return FEATURES.filter(({ key }) => isOn(key, context.settings.modules));
}

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

/**
 * What each feature that is on shows. One whose table has to be mended first shows nothing, and its sentence becomes the alarm: the rest goes on working.
 */
function gathered<R>(context: Context, troubles: Problem[], show: (feature: Feature) => R | undefined): R[] {
  return featuresOn(context).flatMap((feature) => {
    try {
      const shown = show(feature);
      return shown === undefined ? [] : [shown];
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      troubles.push(...error.problems);
      return [];
    }
  });
}

/** Home and the search index. The index reads the tables that home and checks look at too: equal readings within a run are one. */
function screen(context: Context, run: Run): { home: Home; index: PackedPart[] } {
  const troubles: Problem[] = [];
  const index = gathered(context, troubles, ({ index: make }) => make && packPart(make(context)));
  const work = gathered(context, troubles, (feature) => feature.work?.(context))
    .flat()
    // What has an owner waits for that person; what has none, for whomever its feature offers it to.
    .filter(({ owner }) => owner === '' || owner === context.who.name)
    .sort(byUrgency);
  const alarms = gathered(context, troubles, (feature) => feature.alarm?.(context));
  const marked = gathered(context, troubles, (feature) => checksOf(feature, context)).flat();
  const found = [...otherChecks(run.workbook, context, marked), ...marked];
  const aside = asideIn(run.workbook.properties).flatMap(({ rows }) => rows.map(([, id]) => id));
  if (aside.length > 0) troubles.push(problem('app.asideAlarm', { records: aside.slice(0, 3).join(', ') }));
  const [trouble] = troubles;
  const alarm = trouble
    ? { text: saidProblem(trouble, context.language).text }
    : (alarms.find((each) => each.first) ?? alarms[0]);
  // What goes on concerns everybody; how it ended, whoever asked for it, unless everybody is told.
  const lines = underWay(run.workbook.properties)
    .filter(({ over, by, forAll }) => !over || forAll || by === context.who.email)
    .map(({ text, done, all, open }): UnderWayLine => ({ text, done, all, ...(open && { open }) }));
  const { changedAt, changes } = run.workbook.head;
  const home: Home = {
    work: work.slice(0, WORK_ROWS),
    waiting: work.length,
    checks: found,
    ...(alarm && { alarm }),
    ...(lines.length > 0 && { underWay: lines }),
    ...(changes > 0 && { saved: context.zone.timeAt(changedAt as Moment, context.language) }),
  };
  return { home, index };
}

/** Options that panels of features that are on go by. */
function pageOptions(context: Context): Record<string, string> {
  const { options } = context.settings;
  const keys = featuresOn(context).flatMap(({ pageOptions: wanted = [] }) => wanted);
  return Object.fromEntries(keys.flatMap((key) => (options[key] ? [[key, options[key]]] : [])));
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
    person: { email: who.email, name: who.name, role: who.role },
    modules: featuresOn(context).map((feature) => feature.key),
    options: pageOptions(context),
    team: context.team.map(({ name }) => name).filter(Boolean),
    ...screen(context, run),
    ...(open && { open }),
  };
}

/** Refreshes the page's index and home after saves. */
export const shellIndex: AppQuery<Record<string, never>, Packed<Pick<Boot, 'home' | 'index' | 'options'>>> = {
  name: 'shell.index',
  writes: false,
  input: () => z.object({}),
  roles: 'all',
  run: (context, _input, run) => ({ ...screen(context, run), options: pageOptions(context) }),
};
