/** What a person decided about a file, and the requests that follow from it: rows grouped and cut into batches, each the same whenever it is sent. */
import type { Match } from '../actions/match';
import type { FileRow, FileTable } from './file/csv';

/** Everything that is asked about a file. */
export interface Plan {
  readonly into: string;
  /** Column → place of its field. */
  readonly places: Readonly<Record<string, number>>;
  readonly linePlaces: Readonly<Record<string, number>>;
  readonly constants: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly numbers: 'id' | 'en';
  readonly days: 'iso' | 'dmy' | 'mdy';
  readonly mode: 'create' | 'upsert' | 'update';
  readonly join: boolean;
  readonly pointZero: boolean;
  readonly returns: boolean;
  readonly keepTwins: boolean;
  readonly history: boolean;
  readonly createProducts: boolean;
  readonly createCustomers: boolean;
}

export interface SentRow extends FileRow {
  readonly lines?: readonly FileRow[];
}

/** What every request about this file says. */
export type Common = Readonly<Record<string, unknown>>;

export interface Job {
  readonly name: string;
  readonly into: string;
  readonly common: Common;
  readonly rows: readonly SentRow[];
  /** Hash of all of it: the same file read the same way goes on where it was stopped. */
  readonly mark: string;
  /** What the page itself has to say of the file. */
  readonly told?: { readonly refused: readonly Told[]; readonly notes: readonly Told[] };
}

interface Told {
  readonly line: number;
  readonly text: string;
}

/** The first proposal: what the server guesses, and repairs that the file itself asks for. */
export function planOf(match: Match, file: FileTable): Plan {
  const { into, places, linePlaces, constants, key, style } = match;
  return {
    into,
    places,
    linePlaces,
    constants,
    ...(key && { key }),
    ...style,
    mode: 'upsert',
    join: joinable(file) > 0,
    pointZero: hasPointZero(file, Object.values(places)),
    returns: false,
    keepTwins: false,
    history: false,
    createProducts: false,
    createCustomers: false,
  };
}

/** Rows with too many fields that joining those which begin with a space would make whole. */
export function joinable({ header, rows }: FileTable): number {
  return rows.filter(
    ({ fields }) =>
      fields.length > header.length &&
      fields.slice(1).filter((field) => field.startsWith(' ')).length >= fields.length - header.length,
  ).length;
}

/** Whether a text column holds whole numbers as some programs write them: `17850.0`. */
export function hasPointZero({ rows }: FileTable, places: readonly number[]): boolean {
  const looked = rows.slice(0, 200);
  return places.some((at) => {
    const filled = looked.map(({ fields }) => fields[at]?.trim() ?? '').filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => /^\d{3,}\.0$/.test(text));
  });
}

/** Rows with the same key are one record with so many lines; elsewhere every row is one. */
export function jobOf(name: string, file: FileTable, plan: Plan): Job {
  const { header, separator } = file;
  const shape = {
    header,
    separator,
    ...(plan.join && { join: 'leading-space' }),
    ...(plan.pointZero && { pointZero: true }),
  };
  const named = (places: Plan['places']) =>
    Object.fromEntries(Object.entries(places).map(([key, at]) => [key, header[at] ?? '']));
  const grouping = plan.key === undefined ? undefined : plan.places[plan.key];
  const create = [
    ...(plan.createProducts ? ['products'] : []),
    ...(plan.createCustomers ? ['customers'] : []),
  ];
  const common: Common = {
    into: plan.into,
    shape: { ...shape, columns: named(plan.places), constants: plan.constants },
    ...(grouping !== undefined && { lineShape: { ...shape, columns: named(plan.linePlaces) } }),
    style: { numbers: plan.numbers, days: plan.days },
    mode: plan.mode,
    ...(plan.returns && { returns: true }),
    ...(plan.history && { history: true }),
    ...(plan.keepTwins && { duplicates: 'keep' }),
    ...(create.length > 0 && { create }),
  };
  const rows = grouping === undefined ? file.rows : grouped(file.rows, grouping);
  return { name, into: plan.into, common, rows, mark: hash(JSON.stringify([common, rows])) };
}

function grouped(rows: readonly FileRow[], at: number): SentRow[] {
  const found: (FileRow & { lines: FileRow[] })[] = [];
  const byKey = new Map<string, (typeof found)[number]>();
  for (const row of rows) {
    const key = (row.fields[at] ?? '').trim();
    const known = key === '' ? undefined : byKey.get(key);
    if (known) known.lines.push(row);
    else {
      const made = { ...row, lines: [row] };
      found.push(made);
      byKey.set(key, made);
    }
  }
  return found;
}

/**
 * One transaction holds so many: some ten seconds' work, so that the bar moves and others wait but once. Where that is too much for one journal the server
 * takes halves.
 */
const BATCH = { rows: 500, orders: 2_500, lines: 5_000 };

export function cut(rows: readonly SentRow[]): SentRow[][] {
  const batches: SentRow[][] = [];
  let lines = 0;
  for (const row of rows) {
    const last = batches[batches.length - 1];
    const own = row.lines?.length ?? 0;
    const most = row.lines ? BATCH.orders : BATCH.rows;
    if (last && last.length < most && lines + own <= BATCH.lines) {
      last.push(row);
      lines += own;
    } else {
      batches.push([row]);
      lines = own;
    }
  }
  return batches;
}

/** A hash that tells files apart, no secret (FNV-1a, twice). */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + at), 0x01000193);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
