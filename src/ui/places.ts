/** Where the person is: a stack of panels over home. */
import { signal } from '@preact/signals';
import { page } from './boot';
import { leaveKeyboard } from './keyboard';
import { closePage, type Handler, runMenu } from './transport';

export interface Place {
  readonly panel: string;
  readonly input: unknown;
  /** Opened for a row of the sheet: a save brings the cursor back there. */
  readonly fromRow?: boolean;
}

/** Empty is home. */
export const places = signal<readonly Place[]>([]);

let dialogs: Readonly<Record<string, Handler>> = {};

/** Panels that stand in another page, and the menu item that opens each: a dialog over the sidebar, or the sidebar in place of a dialog. */
export function openWide(panels: Readonly<Record<string, Handler>>): void {
  dialogs = panels;
}

/** Puts a panel on top, or opens it in the page where it stands. */
export function open(panel: string, input: unknown = {}): void {
  const dialog = dialogs[panel];
  const { wide } = page.peek();
  // A dialog stays where the next one did not come.
  if (dialog) void runMenu(dialog, input).then((isOpen) => wide && isOpen && closePage());
  else {
    leaveKeyboard(places.value.length);
    places.value = [...places.value, { panel, input }];
  }
}

/** Leaves the panel on top for what is under it; a dialog has no home under its last panel and closes. */
export function back(): void {
  if (page.peek().wide && places.peek().length < 2) closePage();
  else places.value = places.value.slice(0, -1);
}

/** Puts a panel in the place of the one on top. */
export function turnTo(panel: string, input: unknown = {}): void {
  places.value = [...places.value.slice(0, -1), { panel, input }];
}

/** Home, or what a dialog was opened with. */
export function goHome(): void {
  places.value = page.peek().wide ? places.peek().slice(0, 1) : [];
}

/** A text inside a panel's input; panels are opened by menus and links, so nothing is taken for granted. */
export function given(input: unknown, name: string): string {
  const value =
    typeof input === 'object' && input !== null ? (input as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
