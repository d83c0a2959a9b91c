/** What travels between the sidebar and the server: one JSON string each way, and the data that arrives inside the page. */
import type { Role } from './role';
import type { Language } from './words';

export interface Request {
  /** Made by the page, once per intent: a retry carries the same id and gets the first answer. */
  readonly id: string;
  /** When the person decided, in epoch milliseconds; older than a day is refused. */
  readonly at: number;
  readonly action: string;
  readonly input: unknown;
}

/** A problem in the person's language, beside its field or row. */
export interface SaidProblem {
  readonly code: string;
  readonly text: string;
  /** Path of the form field it belongs to; absent for the whole form. */
  readonly field?: string;
}

/** How to take the change back, as the request to send; or why it cannot be. */
export type Undo = { readonly action: string; readonly input: unknown } | { readonly none: string };

/** Work that is not at its end: the same request, sent again, goes on with it, and so does the next standing trigger. */
export interface More {
  /** So many of all are done: rows, sheets, parts. */
  readonly done: number;
  readonly all: number;
  /** What goes on; sent again under the same id. */
  readonly ask: { readonly action: string; readonly input: unknown };
  /** The panel that shows it. */
  readonly open?: { readonly panel: string; readonly input: unknown };
  /** How it ends concerns everybody. */
  readonly forAll?: true;
}

export type Answer<R = unknown> =
  | {
      readonly ok: true;
      readonly result: R;
      readonly message?: string;
      readonly undo?: Undo;
      readonly more?: More;
    }
  | {
      readonly ok: false;
      readonly problems: readonly SaidProblem[];
      /** Set when the same request may simply be sent again: lock busy, Google timed out. */
      readonly again?: boolean;
      /** A code to quote, `R-4F2A`, when the cause is technical. */
      readonly reference?: string;
    };

/** What the server puts into the page it serves, so that the first screen needs no call. */
export interface Boot {
  readonly language: Language;
  readonly currency: string;
  readonly zone: string;
  /** `YYYY-MM-DD` on the workbook's wall clock. */
  readonly today: string;
  readonly firm: string;
  /** Id of the workbook: what the browser keeps for one is not offered in another. */
  readonly book: string;
  readonly person: {
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly rights?: string;
  };
  readonly modules: readonly string[];
  /** What the firm chose and panels go by: `stock.places`. */
  readonly options?: Readonly<Record<string, string>>;
  /** Names of the team, for `@nama` and owners. */
  readonly team?: readonly string[];
  readonly home: Home;
  readonly index: readonly IndexPart[];
  /** Features of which home and index show more once the page asks for it: their tables are not read while somebody waits for the page. */
  readonly left?: readonly string[];
  /** Panel to open instead of home, when a menu item or *Buka baris ini* asked for it. */
  readonly open?: { readonly panel: string; readonly input: unknown };
  /** The page stands in a wide dialog: there is no home under its panel. */
  readonly wide?: true;
}

/** One line of the search index that travels inside the sidebar's page. */
export interface IndexEntry {
  readonly id: string;
  /** Panel that opens it. */
  readonly panel: string;
  readonly title: string;
  /** Second line, quiet. */
  readonly note: string;
  /** Other words that find it: SKU, phone ending, order number of a marketplace. */
  readonly keys: readonly string[];
  /** Facts a form needs without asking the server, such as price and available. */
  readonly facts?: Readonly<Record<string, string | number | null>>;
}

export interface IndexPart {
  /** `products`, `customers`, `orders`. */
  readonly kind: string;
  /** All open the same panel. */
  readonly entries: readonly IndexEntry[];
  /** So many older ones are not among the entries; the server finds them. */
  readonly rest?: number;
}

/** A value of a packed row; `[2]` stands for what the row holds at place 2. */
export type PackedValue = string | number | null | readonly string[] | readonly [number];

/** One part of the index as it travels; `kernel/pack.ts` makes and reads it. */
export interface PackedPart {
  readonly kind: string;
  readonly panel: string;
  /** What every id begins with. */
  readonly prefix: string;
  /** Names of the facts, in their order at the end of each row. */
  readonly facts: readonly string[];
  readonly rows: readonly (readonly PackedValue[])[];
  readonly rest: number;
}

/** The boot data and every refresh of it carry the index packed. */
export type Packed<T extends { readonly index: readonly IndexPart[] }> = Omit<T, 'index'> & {
  readonly index: readonly PackedPart[];
};

/** Open work in one shape, whatever feature it comes from. */
export interface Work {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly owner: string;
  /** Whose it is where no person owns it: a role, in words. */
  readonly responsible?: string;
  readonly due: string | null;
  readonly late: boolean;
  /** The next step in words. */
  readonly step: string;
  readonly panel: string;
  /** Whom and what it is about, where the title says the step already. */
  readonly note?: string;
  /** Where it stands, in words. */
  readonly state?: string;
  /** Something holds it up. */
  readonly held?: boolean;
  /** Row of its tab when it was read. */
  readonly row?: number;
  /** Its place in the order of its own list. */
  readonly rank?: number;
  /** Steps that a key on its row takes: S, H, D. */
  readonly steps?: { readonly done: CardStep; readonly block?: CardStep; readonly snooze?: CardStep };
}

/** A mark of *Perlu dicek* with the one click that settles it. */
export interface Check {
  readonly table: string;
  readonly id: string;
  readonly text: string;
  /** What accepting would do; absent where a person has to look at the row. */
  readonly offer?: { readonly action: string; readonly input: unknown; readonly label: string };
}

/** Long work on home: how far it is, or how it ended. */
export interface UnderWayLine {
  readonly text: string;
  readonly done: number;
  readonly all: number;
  readonly open?: { readonly panel: string; readonly input: unknown };
}

export interface Home {
  /** The page opened on another screen: home is asked for behind it. */
  readonly coming?: true;
  /** Work that goes on by itself, and what became of it since yesterday. */
  readonly underWay?: readonly UnderWayLine[];
  /** At most one alarm. */
  readonly alarm?: { readonly text: string; readonly panel?: string; readonly input?: unknown };
  readonly work: readonly Work[];
  readonly waiting: number;
  readonly checks: readonly Check[];
  /** `14.02`: when the workbook was last changed through Rapi. */
  readonly saved?: string;
}

/** A card: facts, one big next step, the rest under ⋯, and what happened. */
export interface Card {
  readonly title: string;
  readonly state?: { readonly text: string; readonly tone: Tone };
  readonly lines: readonly CardLine[];
  readonly next?: CardStep;
  readonly more: readonly CardStep[];
  readonly history: readonly Happened[];
}

/** One thing that happened, in words. */
export interface Happened {
  readonly when: string;
  readonly text: string;
  /** Epoch milliseconds, where what other features tell is to stand between. */
  readonly at?: number;
  /** The record that tells more, and the panel that shows it. */
  readonly panel?: string;
  readonly id?: string;
}

/** How a chip is coloured; the word on it says the same. */
export type Tone = 'good' | 'watch' | 'act' | 'note' | 'idle';

export interface CardLine {
  readonly text: string;
  readonly aside?: string;
  readonly tone?: Tone;
  readonly strong?: boolean;
  readonly link?: string;
  /** The record it names, and the panel that shows it. */
  readonly panel?: string;
  readonly id?: string;
  /** Steps that open under the line and are ticked there. */
  readonly ticks?: Ticks;
}

/** What is to be ticked; each press sends the action, its input with `item` and `on` besides. */
export interface Ticks {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly items: readonly { readonly item: string; readonly done: boolean; readonly by: string }[];
}

export interface CardStep {
  readonly label: string;
  readonly action: string;
  readonly input: unknown;
  /** A sentence to confirm first, with its own verb on the button. */
  readonly confirm?: { readonly text: string; readonly label: string };
  /** Fields to ask before it is sent: a reason, a quantity. */
  readonly ask?: readonly {
    readonly field: string;
    readonly label: string;
    /** A day is sent as `YYYY-MM-DD`, a choice by its key. */
    readonly kind: 'text' | 'count' | 'day' | 'choice';
    /** Of a choice; the first stands there at the start. */
    readonly options?: readonly { readonly key: string; readonly text: string }[];
  }[];
}
