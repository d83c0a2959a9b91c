/** The business as plain records in memory: what the workbook has to hold after every step, without sheets, lock, journal or cells. */

export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** Tables that the model follows, with the letters of their ids and how many digits these have. */
export const FOLLOWED = {
  orders: ['PSN', 6],
  lines: ['BRS', 6],
  products: ['PRD', 4],
  moves: ['MTS', 6],
  customers: ['PLG', 5],
  notes: ['CTT', 6],
  suppliers: ['PMS', 2],
  backlog: ['BLG', 6],
  imports: ['IMP', 6],
  inbox: ['KTM', 6],
  payments: ['BYR', 6],
  shipments: ['KRM', 6],
  purchases: ['PB', 6],
  purchaseLines: ['PBL', 6],
} as const;
export type TableName = keyof typeof FOLLOWED;
export const TABLE_NAMES = Object.keys(FOLLOWED) as TableName[];

/** A change that was answered with yes: who asked, when, what was said, and how it is taken back. */
export interface Remembered {
  readonly id: string;
  readonly by: string;
  readonly at: number;
  /** The whole answer as text; absent while nobody has been told it. */
  readonly said?: string | undefined;
  readonly result: Readonly<Record<string, unknown>>;
  readonly undo?: Asked | undefined;
}

export interface Asked {
  readonly action: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What an import did, so that taking it back can be foretold. */
export interface Brought {
  readonly id: string;
  readonly made: readonly Row[];
  readonly changed: readonly { readonly id: string; readonly before: Row; readonly after: Row }[];
  readonly undone: boolean;
}

type Tables = Record<TableName, Map<string, Row>>;

/** What a version of a backup holds. */
export interface Version {
  readonly tables: Tables;
  readonly own: ReadonlyMap<string, string>;
  readonly brought: ReadonlyMap<string, Brought>;
}

const copied = (tables: Tables): Tables =>
  Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map(tables[name])])) as Tables;

export class Business {
  private constructor(
    private tables: Tables,
    private readonly numbers: Map<string, number>,
    /** Newest last. */
    readonly remembered: Remembered[],
    readonly brought: Map<string, Brought>,
    readonly versions: Map<string, Version>,
    /** What people wrote into their own column, by table and id. */
    readonly own: Map<string, string>,
  ) {}

  static empty(): Business {
    const tables = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])) as unknown as Tables;
    return new Business(tables, new Map(), [], new Map(), new Map(), new Map());
  }

  /** Records never change, they are replaced: a copy costs little. */
  copy(): Business {
    const { tables, numbers, remembered, brought, versions, own } = this;
    return new Business(
      copied(tables),
      new Map(numbers),
      [...remembered],
      new Map(brought),
      new Map(versions),
      new Map(own),
    );
  }

  /** This business, whose numbers were used up by a change that did not come to be. */
  burnt(by: Business): Business {
    const other = this.copy();
    for (const [table, number] of by.numbers) other.numbers.set(table, number);
    return other;
  }

  rows(table: TableName): readonly Row[] {
    return [...this.tables[table].values()];
  }
  ids(table: TableName): readonly string[] {
    return [...this.tables[table].keys()];
  }
  find(table: TableName, id: string): Row | undefined {
    return this.tables[table].get(id);
  }
  at(table: TableName, id: string): Row {
    const row = this.tables[table].get(id);
    if (!row) throw new Error(`the model has no ${table} ${id}`);
    return row;
  }

  /** As it stands in the book already. */
  take(table: TableName, row: Row): void {
    const id = String(row.id);
    this.tables[table].set(id, row);
    this.numbers.set(table, Math.max(this.numbers.get(table) ?? 0, Number(id.split('-')[1])));
  }
  insert(table: TableName, values: Row): Row {
    const number = (this.numbers.get(table) ?? 0) + 1;
    this.numbers.set(table, number);
    const [prefix, digits] = FOLLOWED[table];
    const row = { ...values, id: `${prefix}-${String(number).padStart(digits, '0')}` };
    this.tables[table].set(row.id, row);
    return row;
  }
  update(table: TableName, id: string, patch: Row): Row {
    const row = { ...this.at(table, id), ...patch };
    this.tables[table].set(id, row);
    return row;
  }
  remove(table: TableName, id: string): void {
    this.tables[table].delete(id);
  }

  /** A version of everything as it is now; its id. */
  keepVersion(): string {
    const id = `CDG-${String(this.versions.size + 1).padStart(6, '0')}`;
    const { own, brought } = this;
    this.versions.set(id, { tables: copied(this.tables), own: new Map(own), brought: new Map(brought) });
    return id;
  }
  /** Everything but numbers, which never go back; of one table alone, that table. */
  restore(id: string, table?: TableName): void {
    const version = this.versions.get(id);
    if (!version) throw new Error(`the model has no version ${id}`);
    const wanted = (place: string): boolean => table === undefined || place.startsWith(`${table} `);
    if (table === undefined) {
      this.tables = copied(version.tables);
      replace(this.brought, version.brought);
    } else this.tables[table] = new Map(version.tables[table]);
    for (const place of [...this.own.keys()]) if (wanted(place)) this.own.delete(place);
    for (const [place, text] of version.own) if (wanted(place)) this.own.set(place, text);
  }
}

function replace<K, V>(map: Map<K, V>, by: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of by) map.set(key, value);
}

/** Why something is not done: the codes of all its reasons. */
export class Refused {
  constructor(readonly codes: readonly string[]) {}
}
export const no = (...codes: string[]): Refused => new Refused(codes);

/** Who does it, when, and from where. */
export interface Moment {
  readonly now: number;
  readonly who: Person;
  readonly byCell?: boolean | undefined;
}

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** What was done, as the answer has to tell it; keys that are not named may hold anything. */
export type Done = Readonly<Record<string, unknown>>;
/** One action in the model; it may change the business only when it does not refuse. */
export type Rule = (
  business: Business,
  input: Readonly<Record<string, unknown>>,
  moment: Moment,
) => Done | Refused;

const DAY_MS = 86_400_000;
const JAKARTA_MS = 7 * 3_600_000;
/** `YYYY-MM-DD` in Jakarta. */
export const dayAt = (now: number, later = 0): string =>
  new Date(now + JAKARTA_MS + later * DAY_MS).toISOString().slice(0, 10);
