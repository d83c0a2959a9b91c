/** Sets Rapi up in a workbook: its tabs, the control sheet and the head. */
import * as z from 'zod/mini';
import { team } from '../features/team';
import type { CellContext } from '../kernel/column';
import type { Moment } from '../kernel/day';
import { currencyOf } from '../kernel/money';
import { problem } from '../kernel/problem';
import type { Answer } from '../kernel/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../kernel/settings';
import { columnKeys } from '../kernel/table';
import { type Zone, zone } from '../kernel/zone';
import type { World } from '../ports/world';
import { controlRows, writeControl } from './control-sheet';
import { GONE } from './gone';
import { HEAD, type Head, parseHead } from './head';
import { ensureTriggers, firstBeats } from './jobs';
import { controlPlan, type Offers, tablePlan } from './plans';
import { CORE, FEATURES, TABLES } from './registry';
import type { OwnAction } from './router';
import { sentence } from './say';
import { Stop } from './stop';

const schema = () =>
  z.object({
    language: z._default(z.enum(['id', 'en']), DEFAULT_SETTINGS.language),
    currency: z._default(z.string(), DEFAULT_SETTINGS.currency),
    zone: z._default(z.string(), DEFAULT_SETTINGS.zone),
    firm: z._default(z.string().check(z.maxLength(200)), ''),
    modules: z.optional(z.array(z.string())),
  });

function knownZone(name: string): Zone {
  try {
    return zone(name);
  } catch {
    throw new Stop([problem('app.unknownZone', { zone: name.slice(0, 60) }, { field: 'zone' })]);
  }
}

/** Makes everything that is missing; a workbook that is already set up is left as it is and says so. */
export const installAction: OwnAction = {
  name: 'setup.install',
  run: (world, request): Answer => {
    const parsed = schema().safeParse(request.input ?? {});
    if (!parsed.success) throw new Stop([problem('app.badRequest')]);
    const given = parsed.data;
    const currency = currencyOf(given.currency);
    if (!currency)
      throw new Stop([
        problem('app.unknownCurrency', { code: given.currency.slice(0, 20) }, { field: 'currency' }),
      ]);
    const wall = knownZone(given.zone);
    const optional = FEATURES.map((feature) => feature.key).filter((key) => !CORE.includes(key));
    const settings: Settings = {
      ...given,
      modules: given.modules?.filter((key) => optional.includes(key)) ?? optional,
      options: {},
    };
    if (!world.lock.take(8_000)) throw new Stop([problem('app.busy')], true);
    const book = world.sheets.book();
    if (parseHead(world.properties.all())?.book === book.id) throw new Stop([problem('app.installed')]);
    const context: CellContext = {
      zone: wall,
      currency,
      language: settings.language,
      today: wall.dayAt(world.now()),
    };
    install(world, book.id, settings, context);
    return { ok: true, result: { tabs: TABLES.length }, message: sentence('app.ready', settings.language) };
  },
};

function install(world: World, book: string, settings: Settings, context: CellContext): void {
  const installer = world.people.email().toLowerCase();
  world.sheets.setZone(settings.zone);
  const offers: Offers = {
    modules: settings.modules,
    people: { sheet: team.sheet[settings.language], column: columnKeys(team).indexOf('name') + 1 },
  };
  const plans = TABLES.map((table, index) => tablePlan(table, context, index + 1, installer, offers));
  const facts = world.sheets.layout([...plans, controlPlan(settings.language, plans.length + 1, installer)]);
  const control = facts[facts.length - 1] as { id: number };
  writeControl(world.sheets, control.id, controlRows(settings, installer, facts));
  world.sheets.commit([]);
  const now: Moment = world.now();
  const ends = Object.fromEntries(TABLES.map((table) => [table.key, { row: 1, number: 0 }]));
  const counters = Object.fromEntries(TABLES.map((table) => [table.key, 0]));
  const head: Head = { book, control: control.id, counters, ends, changes: 0, changedAt: now };
  // Last: before it, the workbook counts as not set up, and setting up again takes what is there.
  const gone = JSON.stringify(Object.fromEntries(TABLES.map((table) => [table.key, []])));
  world.properties.set({ ...firstBeats(now), [GONE]: gone, [HEAD]: JSON.stringify(head) });
  ensureTriggers(world, settings.zone);
}
