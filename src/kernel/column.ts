/** What one column of a table is: its header, its kind, who writes it and how wide it stands. */

import type { Day } from './day';
import type { Currency } from './money';
import type { Problem } from './problem';
import type { Bilingual, Language } from './words';
import type { Zone } from './zone';

/** A cell as Sheets gives and takes it; an empty cell is the empty string. */
export type Cell = string | number | boolean | Date;

/** What a codec must know of the workbook. */
export interface CellContext {
  readonly zone: Zone;
  readonly currency: Currency;
  readonly language: Language;
  readonly today: Day;
  /** Words that the firm chose in place of Rapi's, by the option that a choice names as its `label`. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A cell that cannot be read as its column's kind. */
export class Unreadable {
  readonly problem: Problem;
  constructor(problem: Problem) {
    this.problem = problem;
  }
}

/** Between a cell and a value. `decode` also understands what people type (`250rb`); `encode` gives the normal form. */
export interface Codec<T> {
  readonly kind: Kind;
  /** The value of an empty cell. */
  readonly empty: T;
  decode(cell: Cell, context: CellContext): T | Unreadable;
  encode(value: T, context: CellContext): Cell;
  /** Sheets number format. */
  format(context: CellContext): string;
  /** Fixed choices, for the dropdown and the form. */
  readonly choices?: readonly Choice[];
  /** For a reference: key of the table it points into. */
  readonly table?: string;
}

export type Kind =
  | 'text'
  | 'longText'
  | 'phone'
  | 'count'
  | 'decimal'
  | 'money'
  | 'percent'
  | 'day'
  | 'moment'
  | 'flag'
  | 'box'
  | 'choice'
  | 'id'
  | 'reference';

export interface Choice {
  readonly key: string;
  readonly words: Bilingual;
  /** Offered in the sheet only where this feature is on. */
  readonly feature?: string;
  /** Option that holds the firm's own word for it. */
  readonly label?: string;
}

/**
 * Who writes a column. `rapi`: only Rapi, an edit comes back and becomes a proposal. `person`: free, Rapi only brings it into
 * normal form. `acts`: choosing a value performs an action and the cell empties again.
 */
export type Writer = 'rapi' | 'person' | 'acts';

export interface ColumnLook {
  readonly header: Bilingual;
  readonly writer: Writer;
  /** Pixels. */
  readonly width?: number;
  /** `grouped` columns stand to the right behind a closed group; `hidden` ones are for Rapi alone. */
  readonly shown?: 'visible' | 'grouped' | 'hidden';
  /** A new row typed by a person becomes a record once all needed columns are filled. */
  readonly needed?: boolean;
  /** The same value twice is told by a note on the newer row. */
  readonly unique?: boolean;
  /** A cache of other tables, rebuildable and checked: not part of the row's stamp, so that it changes without rewriting it; `now`: it was in the first edition. */
  readonly cached?: boolean | 'now';
  /** Came after the first release: while it is empty the row's stamp is what it was before, so that no older row counts as changed. */
  readonly later?: boolean;
  /** Came before the first release, with this edition of the tables: rows of an earlier one have a stamp without it. What comes now is `later`. */
  readonly since?: 2 | 3;
  /** Offers the names of the team from their own tab; another name is warned about and taken. */
  readonly people?: boolean;
  /** Offers the names of this table's records, its first column, in the same way: `suppliers`. */
  readonly namesOf?: string;
  /** Words that it offers, names as they are; another is warned about and taken. */
  readonly offers?: readonly (string | Bilingual)[];
  /** Holds the id of a record of whichever table, such as what a note is about. */
  readonly about?: true;
  /** Number under which the record goes on elsewhere: whoever names the row means that one. */
  readonly leadsTo?: true;
  /**
   * What it tells of a person outside the firm. `name`: read by the whole team. `reach`: phone, e-mail, address, whole only for those who talk to customers.
   * `told`: free text about them. All of it is replaced where the person is forgotten.
   * `kept`: a row of nobody in particular that may hold any of it, such as a file's: their texts are taken out.
   */
  readonly personal?: 'name' | 'reach' | 'told' | 'kept';
  /** Help on the cell's validation and under the form field. */
  readonly help?: Bilingual;
}

export interface Column<T> extends ColumnLook {
  readonly codec: Codec<T>;
}
