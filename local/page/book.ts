/** Opening the book, following its changes, and moving about in it: sheets, people, the selected cell. */
import { batch } from '@preact/signals';
import { type Area, readA1 } from './a1';
import { ask, watchBook } from './api';
import { forget } from './cells';
import { forgetCharts } from './charts/known';
import {
  connected,
  dialog,
  editing,
  front,
  menus,
  opened,
  person,
  phone,
  selection,
  sheet,
  sheets,
  sidebar,
} from './state';
import type { Opened, SheetView } from './types';

/** The place in each sheet, kept while other sheets are in front. */
const places = new Map<number, typeof selection.value>();

/** Shows the book as its owner and follows what changes in it. */
export async function openBook() {
  show(await ask('open', {}));
  await switchTo(
    opened.value?.people.find(({ access }) => access === 'owner')?.email ??
      opened.value?.people[0]?.email ??
      '',
  );
  watchBook(
    ({ sheets: changed, structure }) => {
      forget(changed);
      forgetCharts(changed);
      // The extent of a sheet changes with its cells, so its facts are asked for again too, but not once per cell.
      refreshFacts(structure);
    },
    () => {
      connected.value = true;
      ask('open', {}).then(show, () => undefined);
      forget();
      forgetCharts();
    },
    () => {
      connected.value = false;
    },
  );
}

function show(answer: Opened) {
  batch(() => {
    opened.value = answer;
    takeSheets(answer.sheets);
  });
  document.title = answer.book.name;
  document.documentElement.lang = /^en/i.test(answer.book.locale) ? 'en' : 'id';
}

let asked = 0;
function refreshFacts(soon: boolean) {
  clearTimeout(asked);
  asked = window.setTimeout(() => ask('sheets', {}).then(takeSheets, () => undefined), soon ? 0 : 150);
}

function takeSheets(list: SheetView[]) {
  batch(() => {
    sheets.value = [...list].sort((a, b) => a.index - b.index);
    if (sheet.value === undefined)
      goTo((sheets.value.find(({ hidden }) => !hidden) ?? sheets.value[0])?.id ?? 0);
  });
}

/** Acts as this person from now on: their menu, and no sidebar of somebody else. */
export async function switchTo(email: string) {
  batch(() => {
    person.value = email;
    menus.value = [];
    sidebar.value = null;
    dialog.value = null;
  });
  const theirs = await ask('menus', { as: email });
  if (person.value === email) menus.value = theirs;
}

/** Menus may have changed, after a setup for example. */
export async function refreshMenus() {
  const email = person.value;
  const theirs = await ask('menus', { as: email });
  if (person.value === email) menus.value = theirs;
}

/** The book as a phone shows it, cells only; and back. */
export function togglePhone() {
  batch(() => {
    phone.value = !phone.value;
    if (phone.value) sidebar.value = dialog.value = null;
  });
  focusGrid();
}

/** Brings a sheet to the front, at the place where it was left. */
export function goTo(id: number, where?: Area) {
  batch(() => {
    places.set(front.value, selection.value);
    editing.value = null;
    front.value = id;
    selection.value = where
      ? selectionOf(where)
      : (places.get(id) ?? { row: 1, column: 1, toRow: 1, toColumn: 1 });
  });
}

/** Selects what an address names in the front sheet; false when it names nothing there. */
export function select(address: string): boolean {
  const found = readA1(address);
  const facts = sheet.value;
  if (
    !found ||
    !facts ||
    found.row + found.rows - 1 > facts.maxRows ||
    found.column + found.columns - 1 > facts.maxColumns
  )
    return false;
  selection.value = selectionOf(found);
  return true;
}

function selectionOf({ row, column, rows, columns }: Area) {
  return { row, column, toRow: row + rows - 1, toColumn: column + columns - 1 };
}

/** Puts the keyboard back into the grid. */
export function focusGrid() {
  const focus = () =>
    document.querySelector<HTMLTextAreaElement>('.cell-keys')?.focus({ preventScroll: true });
  focus();
  // The view may be changing: then the field is a new one, or the old one comes back only after it.
  requestAnimationFrame(() => document.activeElement === document.body && focus());
}
