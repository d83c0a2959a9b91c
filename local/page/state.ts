/** What the page knows: only signals, nothing that acts. The server stays the only truth; all here can be asked again. */
import { computed, signal } from '@preact/signals';
import type { Mail, MenuEntry, SheetView } from '../host';
import type { Area } from './a1';
import type { Cost, Opened, ShownOnPage } from './types';

export const opened = signal<Opened | null>(null);
export const sheets = signal<SheetView[]>([]);
/** Whose hands these are: the e-mail of *Sebagai ▾*. */
export const person = signal('');
export const menus = signal<{ title: string; entries: MenuEntry[] }[]>([]);
export const phone = signal(false);

/** The sheet in front, by id. */
export const front = signal(0);
export const sheet = computed(() => sheets.value.find(({ id }) => id === front.value));

/** Where typing goes (`row`, `column`) and the other corner of what is selected. */
export interface Selection {
  row: number;
  column: number;
  toRow: number;
  toColumn: number;
  /** What was selected before it, held by Ctrl; a selection that is begun anew has none. */
  before?: readonly Area[];
}
export const selection = signal<Selection>({ row: 1, column: 1, toRow: 1, toColumn: 1 });
export const area = computed<Area>(() => {
  const { row, column, toRow, toColumn } = selection.value;
  return {
    row: Math.min(row, toRow),
    column: Math.min(column, toColumn),
    rows: Math.abs(toRow - row) + 1,
    columns: Math.abs(toColumn - column) + 1,
  };
});

/** A cell being edited, in its place or in the formula bar. `enter` began by typing: arrows leave the cell. */
export interface Editing {
  mode: 'enter' | 'edit';
  text: string;
  from: string;
}
export const editing = signal<Editing | null>(null);

export const sidebar = signal<Extract<ShownOnPage, { kind: 'sidebar' }> | null>(null);
export const dialog = signal<Extract<ShownOnPage, { kind: 'dialog' }> | null>(null);
/** What lies in the outbox, while somebody looks at it. */
export const mails = signal<readonly Mail[] | null>(null);
export const toasts = signal<{ id: number; title: string; text: string }[]>([]);
/** A script that runs, or the error of the last one. */
export const running = signal<{ label?: string; text?: string; error?: string } | null>(null);
export const lastCost = signal<Cost | null>(null);
export const connected = signal(true);

/** A question over everything; `answer` is told true for the first button. */
export interface Question {
  title: string;
  text: string;
  yes: string;
  no?: string;
  /** Asks for a line of text too. */
  field?: string;
  answer: (yes: boolean, text: string) => void;
}
export const question = signal<Question | null>(null);

/** An open menu: items and where it hangs. */
export interface MenuItem {
  label: string;
  hint?: string;
  run?: () => void;
  items?: MenuItem[];
  separator?: boolean;
  mark?: string;
}
export const contextMenu = signal<{ items: MenuItem[]; x: number; y: number } | null>(null);
