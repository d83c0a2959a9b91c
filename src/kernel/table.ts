/** A table's one declaration: it gives the sheet, the record type, reading and writing, form fields, import and export. */

import * as codecs from './codecs';
import type { Choice, Codec, Column, ColumnLook } from './column';
import type { Money } from './money';
import type { Bilingual, Language } from './words';

// biome-ignore lint/suspicious/noExplicitAny: a column of any value type; the value types live in each table's own record.
export type Columns = Readonly<Record<string, Column<any>>>;

export interface Table<C extends Columns = Columns> {
  /** Stable name in code, journal, requests: `orders`. */
  readonly key: string;
  readonly sheet: Bilingual;
  /** Ids are `<prefix>-<number>`, the number padded to `digits`. */
  readonly prefix: string;
  readonly digits: number;
  readonly color: string;
  /** Hidden tabs are reached by links. */
  readonly hidden: boolean;
  /**
   * Whether a row typed by a person at the end becomes a record: once its needed cells are filled, or, `sent`, once its box is ticked and the action
   * it asks for was done. Else its note names the button to use.
   */
  readonly typedRows: boolean | 'sent';
  /** Cells that are coloured, fill and font, by what stands in their row. */
  readonly colours?: readonly Colouring[];
  /** A view whose first column is no name: it scrolls with the others. */
  readonly loose?: boolean;
  /** Figures that Rapi works out from other tables: anew written they are, by themselves, no change that a backup keeps. */
  readonly derived?: boolean;
  /** Only this role may edit the sheet at all, by hard protection: for sheets that one person writes. */
  readonly only?: 'owner' | 'keeper';
  /** Records that a new workbook's table begins with. */
  readonly starts?: (language: Language) => readonly Readonly<Record<string, unknown>>[];
  /** What a record comes to for whom it names, in minor units: the sum of these is what a customer has spent. */
  readonly worth?: (values: Readonly<Record<string, unknown>>) => number;
  readonly columns: C & typeof OWN;
}

/** One conditional rule: the words in the cell say the same as its colour. */
export interface Colouring {
  readonly column: string;
  /** Formula over the row, with column keys in braces and `;` between arguments: `LEN({blocker})>0`. */
  readonly when: string;
  /** `act`: something has to be done now; `watch`: worth looking at. */
  readonly tone: 'act' | 'watch';
}

export type ValueOf<T> = T extends Column<infer V> ? V : never;
/** The record of a table: a value per declared column. */
export type RowOf<T extends Table> = {
  -readonly [K in Exclude<keyof T['columns'], keyof typeof OWN>]: ValueOf<T['columns'][K]>;
};
/** A new record: what has an empty value may be left out; the id is Rapi's to give. */
export type NewOf<T extends Table> = Partial<Omit<RowOf<T>, 'id'>>;

const make = <T>(codec: Codec<T>, look: ColumnLook): Column<T> => ({ ...look, codec });

export const id = (look: ColumnLook): Column<string> => make(codecs.idCodec, look);
export const text = (look: ColumnLook): Column<string> => make(codecs.textCodec, look);
export const longText = (look: ColumnLook): Column<string> => make(codecs.longTextCodec, look);
export const phone = (look: ColumnLook): Column<string> => make(codecs.phoneCodec, look);
/** The id of a record of another table. */
export const reference = (table: string, look: ColumnLook): Column<string> =>
  make(codecs.referenceCodec(table), look);
export const day = (look: ColumnLook) => make(codecs.dayCodec, look);
export const moment = (look: ColumnLook) => make(codecs.momentCodec, look);
export const flag = (look: ColumnLook): Column<boolean> => make(codecs.flagCodec, look);
export const box = (look: ColumnLook): Column<boolean> => make(codecs.boxCodec, look);
export const choice = <const K extends string>(choices: readonly (Choice & { key: K })[], look: ColumnLook) =>
  make(codecs.choiceCodec(choices), look);

/** Kinds of numbers: blank is null; with `blank: 0` an empty cell reads as zero. */
export const count = (look: ColumnLook): Column<number | null> =>
  make(codecs.countCodec<number | null>(null), look);
export const countOr0 = (look: ColumnLook): Column<number> => make(codecs.countCodec(0), look);
/** As many digits as it has: 12, 5.2; a pattern of optional digits would leave its comma behind. */
export const decimal = (look: ColumnLook): Column<number | null> =>
  make(codecs.decimalCodec<number | null>(null, 'General'), look);
export const decimalOr0 = (look: ColumnLook): Column<number> => make(codecs.decimalCodec(0), look);
export const percentOr0 = (look: ColumnLook): Column<number> => make(codecs.percentCodec(0), look);
/** Whole per cents; nothing shows where nothing was said. */
export const sharesOr0 = (look: ColumnLook): Column<number> => make(codecs.percentCodec(0, '0%;-0%;'), look);
export const money = (look: ColumnLook): Column<Money | null> =>
  make(codecs.moneyCodec<Money | null>(null), look);
export const moneyOr0 = (look: ColumnLook): Column<Money> => make(codecs.moneyCodec(0 as Money), look);

/** Columns that every table has, behind all others and hidden. */
export const OWN = {
  /** A proposal or a mark on the row, in code words: `onHand: 12 → 10`. One conditional rule colours rows that have it. */
  check: text({ header: { id: 'Perlu dicek', en: 'To check' }, writer: 'rapi', shown: 'hidden', width: 160 }),
  /** Hash of what Rapi owns in the row, caches left out, as Rapi last wrote it: how pastes, Ctrl+Z and copied rows are found. */
  stamp: text({ header: { id: 'Cap', en: 'Stamp' }, writer: 'rapi', shown: 'hidden', width: 80 }),
} as const;

/** Declares a table. */
export function table<const C extends Columns & { id: Column<string> }>(
  declared: Omit<Table<C>, 'columns' | 'digits' | 'hidden' | 'typedRows'> & {
    columns: C;
    digits?: number;
    hidden?: boolean;
    typedRows?: boolean | 'sent';
  },
): Table<C> {
  return {
    digits: 6,
    hidden: false,
    typedRows: false,
    ...declared,
    columns: { ...declared.columns, ...OWN },
  };
}

/** `PSN-000123` for 123. */
export function idOf(table: Pick<Table, 'prefix' | 'digits'>, number: number): string {
  return `${table.prefix}-${String(number).padStart(table.digits, '0')}`;
}

/** 123 for `PSN-000123`; undefined for anything that is no id of the table. */
export function numberOf(table: Pick<Table, 'prefix'>, written: string): number | undefined {
  if (!written.startsWith(`${table.prefix}-`)) return undefined;
  const digits = written.slice(table.prefix.length + 1);
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** The column keys of a table in their order on the sheet. */
export function columnKeys(table: Table): string[] {
  return Object.keys(table.columns);
}

/** The declaration of one column; a key that the table does not have is a mistake of ours. */
export function columnOf(table: Table, key: string): Column<unknown> {
  const column: Column<unknown> | undefined = table.columns[key as 'check'];
  // Asked for every cell: what all objects inherit has no codec.
  if (!column?.codec) throw new Error(`${table.key} has no column ${key}`);
  return column;
}
