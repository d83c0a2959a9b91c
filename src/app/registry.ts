/** Every feature of Rapi, in the order of its tabs. A feature joins by one line here and one in `page/panels.ts`. */
import { archiveOf } from '../features/archive/feature';
import { backlogOf } from '../features/backlog/feature';
import { backup } from '../features/backup/feature';
import { checkinsOf } from '../features/checkins/feature';
import { checkupOf } from '../features/checkup/feature';
import { counts } from '../features/counts/feature';
import { customersOf } from '../features/customers/feature';
import { dashboardOf } from '../features/dashboard/feature';
import { decisions } from '../features/decisions/feature';
import { documents } from '../features/documents/feature';
import { encryption } from '../features/encryption/feature';
import { flow } from '../features/flow/feature';
import { help } from '../features/help/feature';
import { imports } from '../features/imports/feature';
import { inboxOf } from '../features/inbox/feature';
import { keeping } from '../features/keeping/feature';
import { languageOf } from '../features/language/feature';
import { leads } from '../features/leads/feature';
import { logOf } from '../features/log/feature';
import { many } from '../features/many/feature';
import { marketplaces } from '../features/marketplaces/feature';
import { modulesOf } from '../features/modules/feature';
import { notes } from '../features/notes/feature';
import { orders } from '../features/orders/feature';
import { papers } from '../features/papers/feature';
import { payments } from '../features/payments/feature';
import { purchasing } from '../features/purchasing/feature';
import { remindersOf } from '../features/reminders/feature';
import { restoring } from '../features/restoring/feature';
import { returns } from '../features/returns/feature';
import { scores } from '../features/scores/feature';
import { settingsOf } from '../features/settings/feature';
import { sops } from '../features/sops/feature';
import { stock } from '../features/stock/feature';
import { teamOf } from '../features/team/feature';
import { templatesOf } from '../features/templates/feature';
import { tickets } from '../features/tickets/feature';
import { todayOf } from '../features/today/feature';
import { trail } from '../features/trail/feature';
import { updatesOf } from '../features/updates/feature';
import { views } from '../features/views/feature';
import { weeklyOf } from '../features/weekly/feature';
import type { Table } from '../kernel/table';
import type { AnyAction, Feature, Migration } from '../ports/feature';
import { withTimelines } from './shell/timelines';

/** Whose alarms become work of the backlog, by the `causes` they tell. A later feature joins by its name here. */
const TELLERS: readonly Feature[] = [orders, stock, payments];

const customers = customersOf([backup, papers, orders, payments, tickets]);

/** What has work of its own, which check-ins tell. */
const TELLING: readonly Feature[] = withTimelines(
  [
    orders,
    flow,
    returns,
    stock,
    counts,
    purchasing,
    payments,
    customers,
    notes,
    tickets,
    leads,
    templatesOf([tickets, customers, payments, leads], isOn),
    scores,
    backlogOf(TELLERS, isOn),
    views,
    decisions,
    sops,
    documents,
    teamOf(() => FEATURES, isOn),
    marketplaces,
    imports,
    trail,
    logOf(() => FEATURES),
  ],
  isOn,
);

/** All but *Kotak Masuk*, which takes what these say they take. */
const TAKERS: readonly Feature[] = [...TELLING, checkinsOf(TELLING, isOn)];

/** Over everybody's open work. */
const weekly = weeklyOf(TAKERS, isOn);
const reminders = remindersOf([...TAKERS, backup, keeping], [keeping], isOn);

/** All but the settings, which list the screens of these. */
const ALL: readonly Feature[] = [
  todayOf(TAKERS, isOn),
  dashboardOf([...TAKERS, backup], isOn),
  inboxOf(TAKERS),
  papers,
  ...TAKERS,
  weekly,
  reminders,
  many,
  // Its alarm goes before: what is damaged outranks whatever else is told of backups.
  keeping,
  archiveOf(TAKERS, isOn),
  encryption,
  backup,
  restoring,
];

const SHOWN: readonly Feature[] = [languageOf(ALL), ...ALL, updatesOf(() => MIGRATIONS)];

export const FEATURES: readonly Feature[] = [
  ...SHOWN,
  settingsOf(SHOWN, isOn),
  modulesOf(ALL, isOn),
  checkupOf(ALL, isOn),
  help,
];

/** What brings workbooks of earlier versions here, by number. */
export const MIGRATIONS: readonly Migration[] = FEATURES.flatMap(({ migrations = [] }) => migrations).sort(
  (a, b) => a.number - b.number,
);
/** Number of the last. */
export const LATEST = MIGRATIONS.reduce((most, { number }) => Math.max(most, number), 0);

/** Features that are always on: without them nobody could be let in, nothing brought in and nothing noted. */
export const CORE: readonly string[] = [
  'today',
  'dashboard',
  'inbox',
  'notes',
  'team',
  'marketplaces',
  'imports',
  'many',
  'papers',
  'backup',
  'reminders',
  'settings',
  'modules',
  'help',
  'language',
  'checkup',
  'log',
  'updates',
];

/** Whether a feature is on in a workbook with these modules. */
export function isOn(key: string, modules: readonly string[]): boolean {
  if (CORE.includes(key) || modules.includes(key)) return true;
  const host = FEATURES.find((feature) => feature.key === key)?.comesWith;
  return host !== undefined && isOn(host, modules);
}

export const TABLES: readonly Table[] = FEATURES.flatMap((feature) => feature.tables);

export function tableOf(key: string): Table | undefined {
  return TABLES.find((table) => table.key === key);
}

/** The table a journal names; a journal that names another was written by a later version of Rapi. */
export function known(key: string): Table {
  const table = tableOf(key);
  if (!table) throw new Error(`there is no table ${key}`);
  return table;
}

/** The feature a table belongs to. */
export function ownerOf(table: Table): Feature {
  return FEATURES.find((feature) => feature.tables.includes(table)) as Feature;
}

/** Tables of what is on with these modules: a tab is made when its module is first switched on. */
export const tablesOn = (modules: readonly string[]): readonly Table[] =>
  FEATURES.flatMap(({ key, tables }) => (isOn(key, modules) ? tables : []));

let actions: Map<string, { action: AnyAction; feature?: Feature }> | undefined;

/** The action of this name; names come from outside, so nothing but this list is ever looked at. */
export function actionOf(
  name: string,
  own: readonly AnyAction[],
): { action: AnyAction; feature?: Feature } | undefined {
  if (!actions) {
    actions = new Map();
    for (const action of own) actions.set(action.name, { action });
    for (const feature of FEATURES) {
      for (const action of feature.actions) {
        if (actions.has(action.name)) throw new Error(`two actions are called ${action.name}`);
        actions.set(action.name, { action, feature });
      }
    }
  }
  return actions.get(name);
}
