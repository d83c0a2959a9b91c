/** Sets Rapi up in a workbook: its tabs, the control sheet and the head. */
import * as z from 'zod/mini';
import { isUsed } from '../../features/checkup';
import { OFFERED } from '../../features/modules';
import { RIGHTS } from '../../features/team';
import type { CellContext } from '../../kernel/column';
import type { Moment } from '../../kernel/day';
import { currencyOf } from '../../kernel/money';
import type { Answer } from '../../kernel/protocol';
import { DEFAULT_SETTINGS, type Settings } from '../../kernel/settings';
import type { Table } from '../../kernel/table';
import { type Zone, zone } from '../../kernel/zone';
import type { SheetFacts, SheetPlan } from '../../ports/sheets';
import type { World } from '../../ports/world';
import { GONE } from '../change/gone';
import { recalled, remember } from '../change/recent';
import { type Head, headed, parseHead } from '../head';
import { ensureTriggers, firstBeats } from '../jobs/jobs';
import { emailOf } from '../person';
import { CORE, FEATURES, TABLES, tablesOn } from '../registry';
import type { OwnAction } from '../router';
import { sentence } from '../say';
import { busy, stop } from '../stop';
import type { ControlRow } from '../tables/control';
import { controlRows, writeControl } from '../tables/control-sheet';
import { controlPlan, namingTables, type Offers, tablePlan } from '../tables/plans';
import { controlTab, openWorkbook } from '../workbook';
import { starterMark, startersOf, starterWrites } from './starters';
import { upgraded } from './upgrade';

const schema = () =>
  z.object({
    language: z.optional(z.enum(['id', 'en'])),
    currency: z.optional(z.string()),
    zone: z.optional(z.string()),
    firm: z.optional(z.string().check(z.maxLength(200))),
    modules: z.optional(z.array(z.string())),
    /** Modules to offer after a week. */
    offered: z.optional(z.array(z.string())),
  });

function knownZone(name: string): Zone {
  try {
    return zone(name);
  } catch {
    stop('app.unknownZone', { zone: name.slice(0, 60) }, { field: 'zone' });
  }
}

/** Makes everything that is missing of what is on; a workbook that is already set up is left as it is and says so. */
export const installAction: OwnAction = {
  name: 'setup.install',
  run: (world, request): Answer => {
    const parsed = schema().safeParse(request.input ?? {});
    if (!parsed.success) stop('app.badRequest');
    const { language, currency: code, zone: place, firm = '', modules, offered = [] } = parsed.data;
    const given = {
      language: language ?? DEFAULT_SETTINGS.language,
      currency: code ?? DEFAULT_SETTINGS.currency,
      zone: place ?? DEFAULT_SETTINGS.zone,
      firm,
    };
    const currency = currencyOf(given.currency);
    if (!currency) stop('app.unknownCurrency', { code: given.currency.slice(0, 20) }, { field: 'currency' });
    const wall = knownZone(given.zone);
    const optional = FEATURES.filter(({ key, comesWith }) => !CORE.includes(key) && !comesWith).map(
      ({ key }) => key,
    );
    const later = optional.filter((key) => offered.includes(key));
    const settings: Settings = {
      ...given,
      modules: modules?.filter((key) => optional.includes(key)) ?? optional,
      options: later.length > 0 ? { [OFFERED]: [wall.dayAt(world.now()), ...later].join(' ') } : {},
    };
    if (!world.lock.take(8_000)) throw busy();
    const book = world.sheets.book();
    const properties = world.properties.all();
    const entry = { id: request.id, by: emailOf(world) };
    if (parseHead(properties)?.book === book.id || takenUp(world)) {
      const before = recalled(properties, entry, world.now()) ?? stop('app.installed');
      // Stopped right before its end.
      ensureTriggers(world, settings.zone);
      return before;
    }
    const context: CellContext = {
      zone: wall,
      currency,
      language: settings.language,
      today: wall.dayAt(world.now()),
    };
    const message = sentence('app.ready', settings.language);
    const answer: Answer = { ok: true, result: { tabs: tablesOn(settings.modules).length }, message };
    const told = remember(properties, { ...entry, answer }, world.now());
    install(world, book.id, settings, context, told);
    return answer;
  },
};

/** A workbook that came as a file has the control sheet and records, but no properties: it is used as it is, wherever people had moved its columns. */
function takenUp(world: World): boolean {
  if (!controlTab(world)) return false;
  const workbook = openWorkbook(world);
  // What a stopped setup left has no record yet, and is made whole.
  const used = isUsed(world, TABLES, workbook.control.positions);
  if (used) upgraded(world, workbook);
  return used;
}

/** Google may lose what was written: what is not there is made again, so often at most. */
const ROUNDS = 3;

function install(
  world: World,
  book: string,
  settings: Settings,
  context: CellContext,
  told: Record<string, string>,
): void {
  const installer = emailOf(world);
  // Accounts in English make workbooks that would take 35.000 for 35, and nobody could tell afterwards.
  world.sheets.setZone(settings.zone, settings.language === 'id' ? 'id_ID' : undefined);
  const tables = tablesOn(settings.modules);
  const offers: Offers = {
    modules: settings.modules,
    names: Object.fromEntries(
      namingTables(tables).map(({ key, sheet }) => [key, { sheet: sheet[settings.language], column: 1 }]),
    ),
  };
  const plans = tables.map((table, index) => tablePlan(table, context, index + 1, [installer], offers));
  const all = [...plans, controlPlan(settings.language, plans.length + 1, installer)];
  const control = furnished(world, tables, all, context, (facts) =>
    controlRows(settings, installer, tables, facts),
  );
  const now: Moment = world.now();
  const begun = tables.map((table) => [table.key, startersOf(table, context)] as const);
  const ends = Object.fromEntries(begun.map(([key, count]) => [key, { row: 1 + count, number: count }]));
  const counters = Object.fromEntries(begun);
  const head: Head = { book, control, counters, ends, changes: 0, changedAt: now };
  // Last: before it, the workbook counts as not set up, and setting up again takes what is there.
  const gone = JSON.stringify(Object.fromEntries(tables.map((table) => [table.key, []])));
  world.properties.set({ ...told, ...firstBeats(now), [GONE]: gone, [RIGHTS]: ' ', ...headed(head) });
  ensureTriggers(world, settings.zone);
}

/**
 * Makes the tabs, the control sheet last, its rows and the records that tables begin with; until their headers and these rows can be read back.
 * @returns the id of the control sheet
 */
function furnished(
  { sheets }: World,
  tables: readonly Table[],
  plans: readonly SheetPlan[],
  context: CellContext,
  rowsOf: (facts: readonly SheetFacts[]) => ControlRow[],
): number {
  for (let round = 0; round < ROUNDS; round++) {
    const facts = sheets.layout(plans);
    const control = (facts[facts.length - 1] as SheetFacts).id;
    const rows = rowsOf(facts);
    writeControl(sheets, control, rows);
    sheets.write(
      tables.flatMap((table, index) => starterWrites(table, (facts[index] as SheetFacts).id, context)),
    );
    const lines = plans.map(({ columns: { length: columns } }, index) => {
      const { id: sheet } = facts[index] as SheetFacts;
      return { sheet, row: 1, column: 1, rows: 2, columns };
    });
    const read = sheets.commit(lines);
    // What Google loses it loses whole: the first row of the control sheet stands for all of them.
    const arrived =
      read[plans.length - 1]?.[1]?.[1] === rows[0]?.[1] &&
      plans.every(({ columns }, index) =>
        columns.every(({ header }, at) => read[index]?.[0]?.[at] === header),
      ) &&
      tables.every((table, index) => {
        const mark = starterMark(table, context);
        return !mark || read[index]?.[1]?.[mark.column] === mark.id;
      });
    if (arrived) return control;
  }
  throw busy();
}
