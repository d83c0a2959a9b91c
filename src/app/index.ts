/** What `google/` may call of the app: one function per door. */
import { manyActions } from '../features/many';
import type { Boot, Packed } from '../kernel/protocol';
import { numberOf, type Table } from '../kernel/table';
import type { Bilingual, Language } from '../kernel/words';
import type { Door } from '../ports/context';
import type { World } from '../ports/world';
import { doing } from './cells/many';
import { locked } from './change/transaction';
import { undoLast } from './change/undo';
import { bringBack } from './checks/bring-back-row';
import { fileActions } from './checks/check-files';
import { dismissCheck } from './checks/dismiss';
import { HANDLERS, jobNames, jobsRun } from './jobs/jobs';
import { asAction } from './own';
import { reconcileRun } from './reconcile/job';
import { FEATURES } from './registry';
import { respond } from './router';
import { contextOf, startRun } from './run';
import { saidProblem } from './say';
import { installAction } from './setup/install';
import { repairAction } from './setup/repair';
import { isOlder } from './setup/upgrade';
import { beforeSetup } from './shell/before-setup';
import { type MenuLine, menuLines } from './shell/menu';
import { searchFind } from './shell/search';
import { boot, shellIndex } from './shell/shell';
import { Stop } from './stop';
import { NO_CHANGES } from './unchanged';
import { openWorkbook } from './workbook';

export { cellsEdited } from './cells/cells';
export { HANDLERS, jobNames };

/** Those of the app itself that a role opens, like a feature's. */
export const ACTIONS = [
  asAction(shellIndex),
  asAction(searchFind),
  ...manyActions(doing),
  dismissCheck,
  bringBack,
];
/** Bringing a workbook up to date may wait for another run. */
const UPGRADE_MS = 8_000;

export const OWN = [installAction, repairAction, jobsRun, reconcileRun, undoLast, ...fileActions];

/** One JSON request in, one JSON answer out; never throws. */
export function request(world: World, text: string, door: Door): string {
  return respond(world, text, door, OWN, ACTIONS);
}

/** The data that the sidebar's page carries, or the sentence that says why there is none. */
export function bootData(
  world: World,
  language: Language,
  open?: Boot['open'],
): Packed<Boot> | { readonly refused: string } {
  try {
    const found = openWorkbook(world);
    // The first opening after an update: new tabs and columns are made now, under the lock.
    const workbook = isOlder(found) ? locked(world, UPGRADE_MS, (own) => own) : found;
    const run = startRun(world, workbook, 'sidebar');
    return boot(contextOf(run, '', NO_CHANGES), run, open);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.problems.some(({ code }) => code === 'app.notInstalled'))
      return beforeSetup(world, language, open);
    return { refused: error.problems.map((each) => saidProblem(each, language).text).join(' ') };
  }
}

/** What a page says that a panel starts from; a menu says nothing, or something of its own that is no text. */
function givenInput(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Panel of a menu item's handler, what it starts from, and the title of the dialog where the sidebar is too narrow for it. */
export function panelOf(
  world: World,
  handler: string,
  given?: unknown,
): { readonly open: Boot['open']; readonly wide?: Bilingual } | undefined {
  const item = FEATURES.flatMap(({ menu = [] }) => menu).find((each) => each.handler === handler);
  if (!item) return undefined;
  const row = item.fromRow ? rowPanel(world) : undefined;
  const open = { panel: item.panel, input: givenInput(given) ?? row?.input ?? item.input ?? {} };
  return { open, ...(item.wide && { wide: item.label }) };
}

/** Whether a panel is in the part of the page that is fetched when it is first opened. */
export const isLater = (panel: string): boolean => FEATURES.some(({ later }) => later?.includes(panel));

/** The card of the row a person stands on, or undefined where it has none. */
export function rowPanel(world: World): Boot['open'] | undefined {
  const selection = world.screen.selection();
  if (!selection || selection.row < 2) return undefined;
  const { positions } = openWorkbook(world).control;
  const table = FEATURES.flatMap(({ tables }) => tables).find(
    ({ key }) => positions[key]?.sheet === selection.sheet,
  );
  const column = table && positions[table.key]?.columns.id;
  if (!table || column === undefined) return undefined;
  const at = { sheet: selection.sheet, row: selection.row, column, rows: 1, columns: 1 };
  const id = String(world.sheets.read([at])[0]?.[0]?.[0] ?? '');
  const panel = cardOf(table, id);
  return id === '' || panel === undefined ? undefined : { panel, input: { id } };
}

/** A row's card; a row that stands for another's record, as those of *Hari Ini* do, has that one's. */
function cardOf(table: Table, id: string): string | undefined {
  const cards = FEATURES.flatMap((feature) =>
    feature.tables.map((each) => ({ table: each, panel: feature.cards?.[each.key] })),
  ).filter(({ panel }) => panel !== undefined);
  const own = cards.find((each) => each.table === table);
  return (own ?? cards.find((each) => numberOf(each.table, id) !== undefined))?.panel;
}

/** The menu of who may not look into the workbook yet. */
export const startMenu = (language: Language): readonly MenuLine[] => menuLines(language, undefined);

/** The menu for this workbook; reads only properties and the control sheet, as `onOpen` may. */
export function menu(world: World, language: Language): readonly MenuLine[] {
  try {
    const { settings } = openWorkbook(world).control;
    return menuLines(settings.language, settings.modules);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return startMenu(language);
  }
}

/** The function behind a formula's name. */
export function formulaOf(
  name: string,
): ((speak: () => Language, ...given: unknown[]) => unknown) | undefined {
  return FEATURES.flatMap(({ formulas = [] }) => formulas).find((each) => each.name === name)?.run;
}
