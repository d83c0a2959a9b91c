/** The doors: what each global function does. Everything else is behind the ports. */
import {
  bootData,
  cellsEdited,
  formulaOf,
  isLater,
  jobNames,
  menu,
  panelOf,
  request,
  rowPanel,
  startMenu,
} from '../app';
import type { MenuLine } from '../app/shell/menu';
import { ADDON } from '../kernel/edition';
import type { Boot } from '../kernel/protocol';
import type { Bilingual, Language } from '../kernel/words';
import type { Door } from '../ports/context';
import { MORE, PART_SLOT, SIDEBAR, SLOT, WIDE } from './page';
import { world } from './world';

type Menu = GoogleAppsScript.Base.Menu;

function fill(ui: GoogleAppsScript.Base.Ui, target: Menu, lines: readonly MenuLine[]): Menu {
  for (const { label, handler, lines: inner } of lines) {
    if (inner) target.addSubMenu(fill(ui, ui.createMenu(label), inner));
    else if (handler) target.addItem(label, handler);
  }
  return target;
}

/** For what is said before the workbook's own language is known. */
function theirLanguage(): Language {
  return /^en/i.test(Session.getActiveUserLocale()) ? 'en' : 'id';
}

/** A person opens the workbook. Before Rapi is enabled here nothing may be read: then the menu only offers to start. */
export function onOpen(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  const ui = SpreadsheetApp.getUi();
  const blind = event?.authMode === ScriptApp.AuthMode.NONE;
  const lines = blind ? startMenu(theirLanguage()) : menu(world(), theirLanguage());
  fill(ui, ADDON ? ui.createAddonMenu() : ui.createMenu('Rapi'), lines).addToUi();
}

export function onInstall(event?: { authMode?: GoogleAppsScript.Script.AuthMode }): void {
  onOpen(event);
}

/** A person typed or pasted. Simple trigger: 30 seconds, no authorised service. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  if (!event?.range) return;
  const { range } = event;
  cellsEdited(world(), {
    sheet: range.getSheet().getSheetId(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    ...(event.value !== undefined && { value: String(event.value) }),
    ...(event.oldValue !== undefined && { was: String(event.oldValue) }),
  });
}

/** The sidebar's one door; the command on this machine comes through it too and says so. */
export function rapi(text: string, door: Door = 'sidebar'): string {
  return request(world(), String(text), door === 'command' ? 'command' : 'sidebar');
}

const fileText = (file: string): string => HtmlService.createHtmlOutputFromFile(file).getContent();

/** The sidebar's later part, when one of its screens is first opened. Touches no cell. */
export function pagePart(): string {
  return fileText(MORE);
}

function show(open?: Boot['open'], wide?: Bilingual): void {
  const own = world();
  const data = bootData(own, theirLanguage(), open);
  if ('refused' in data) {
    own.screen.toast(data.refused);
    return;
  }
  // Every `<` is escaped: a customer's name may not end the script that carries it.
  const json = JSON.stringify({ ...data, ...(wide && { wide: true }) }).replace(/</g, '\\u003c');
  // A screen of the later part that was asked for by the menu arrives with the page: nothing is fetched before it shows.
  const part = open && isLater(open.panel) ? pagePart() : '';
  const html = fileText(wide ? WIDE : SIDEBAR)
    .replace(SLOT, () => json)
    .replace(PART_SLOT, () => part);
  if (wide) own.screen.dialog(wide[data.language], html);
  else own.screen.sidebar('Rapi', html);
}

export function menuOpen(): void {
  show();
}

/** *Buka baris ini*: the card of the selected row, or home where the row has none. */
export function menuOpenRow(): void {
  show(rowPanel(world()));
}

/** *Langkah untuk baris terpilih…*: the panel asks for the selection itself, which may change while it is open. */
export function menuStepMany(): void {
  show({ panel: 'many.step', input: {} });
}

/** A menu item of a feature opens its panel; a page that opens a dialog by it says in JSON what the panel starts from. */
export function menuPanel(handler: string, input?: unknown): void {
  const found = panelOf(world(), handler, input);
  show(found?.open, found?.wide);
}

/** *Mulai…*: the first run, or Rapi itself where somebody else has set it up since this menu was drawn. */
export function menuStart(): void {
  onOpen();
  show();
}

export function undoLast(): void {
  const own = world();
  const text = JSON.stringify({ id: own.unique(), at: own.now(), action: 'app.undo', input: {} });
  const answer = JSON.parse(request(own, text, 'menu'));
  own.screen.toast(answer.ok ? answer.message : answer.problems[0].text);
}

/** A clock trigger fires: every job of its rhythm has its turn; nobody is there to read a toast. */
export function jobs(every: 'quarter' | 'hour' | 'day'): void {
  const run = world();
  for (const name of jobNames(every)) {
    const own = run.anew();
    const text = JSON.stringify({ id: own.unique(), at: own.now(), action: 'jobs.run', input: { name } });
    const answer = JSON.parse(request(own, text, 'job'));
    if (!answer.ok) own.log(`${name}: ${answer.problems[0]?.text}`);
  }
}

/**
 * A formula of a person's own cell. It may run without any authorization, so the person's language is asked for only where something has to be said, and
 * Indonesian is spoken where Google does not tell it to formulas `[?]`.
 */
export function formula(name: string, ...given: unknown[]): unknown {
  const speak = (): Language => {
    try {
      return theirLanguage();
    } catch {
      return 'id';
    }
  };
  return formulaOf(name)?.(speak, ...given) ?? '';
}
