/** A workbook of one large sheet in memory, and a Drive that counts its calls: what versions of it cost, without a host around them. */
import { createHash } from 'node:crypto';
import type { Reason } from '../../src/features/backup/rules/manifest';
import { factsOf } from '../../src/features/backup/rules/version';
import { checkFiles } from '../../src/features/backup/store/check';
import { type Loaded, loadVersion } from '../../src/features/backup/store/load';
import { versionsIn } from '../../src/features/backup/store/memory';
import { takeVersion } from '../../src/features/backup/store/take';
import type { Cell } from '../../src/kernel/column';
import type { Moment } from '../../src/kernel/day';
import { isRefusal } from '../../src/kernel/problem';
import { DEFAULT_SETTINGS } from '../../src/kernel/settings';
import { zone } from '../../src/kernel/zone';
import type { Apart } from '../../src/ports/apart';
import type { Tab } from '../../src/ports/book';
import type { Context } from '../../src/ports/context';
import type { NewFile, StoredFile } from '../../src/ports/drive';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

const WORDS = [
  'besek',
  'anyaman',
  'keranjang',
  'rotan',
  'daun',
  'pandan',
  'tampah',
  'kotak',
  'hampers',
  'pita',
];

/** The same numbers in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** A row of 13 columns such as an order line has, about 140 bytes in a version. */
export function rowOf(number: number, draw: () => number): Cell[] {
  const word = (): string => WORDS[Math.floor(draw() * WORDS.length)] ?? '';
  const amount = Math.floor(draw() * 40) + 1;
  const price = Math.floor(draw() * 900) * 500 + 5_000;
  return [
    `BRS-${String(number).padStart(6, '0')}`,
    `PSN-${String(Math.floor(number / 3)).padStart(6, '0')}`,
    `PLG-${String(Math.floor(draw() * 9_000)).padStart(5, '0')}`,
    new Date(Date.UTC(2026, 0, 1) + number * 180_000),
    `PRD-${String(Math.floor(draw() * 400)).padStart(4, '0')}`,
    `${word()} ${word()} ${word()}`,
    amount,
    price,
    amount * price,
    draw() < 0.8 ? 'selesai' : 'dikirim',
    draw() < 0.5,
    draw() < 0.2 ? `${word()} untuk ${word()}` : '',
    word(),
  ];
}

const START = Date.UTC(2026, 9, 1, 19, 0) as Moment;
export const DAY = 86_400_000;

export class VersionFolder {
  readonly files = new Map<string, StoredFile & { text: string }>();
  readonly calls: string[] = [];
  now = START;
  /** Milliseconds that reading one layer or sheet takes, and when a run gives up. */
  slow = 0;
  limit = Number.POSITIVE_INFINITY;
  keeper = 'ratna@griyadaun.example';
  /** What Google keeps for the keeper alone. */
  readonly secrets = new Map<string, string>();
  private readonly memory = new Map<string, string>();
  /** What the longest run took of it. */
  longest = 0;
  private clock = 0;
  private ids = 0;

  constructor(
    readonly rows: Cell[][],
    readonly names: readonly string[] = ['Baris'],
  ) {}

  /** Makes a version, however many runs it takes; the number of the version that is the newest then, and what it cost. */
  take(why: Reason): { version: string; bytes: number; calls: string[]; runs: number; same: boolean } {
    this.calls.length = 0;
    for (let runs = 1; ; runs++) {
      const taken = this.step(why);
      if (isRefusal(taken)) throw new Error(JSON.stringify(taken.problems));
      const calls = [...this.calls];
      if ('same' in taken) return { version: taken.same, bytes: 0, calls, runs, same: true };
      if ('version' in taken) return { ...taken, calls, runs, same: false };
      if (runs > 500) throw new Error('it never ends');
      this.now = (this.now + 900_000) as Moment;
    }
  }

  /** One run. */
  step(why: Reason) {
    this.clock = 0;
    const taken = takeVersion(this.context(), this.apart(), why);
    this.longest = Math.max(this.longest, this.clock);
    return taken;
  }

  listing(): StoredFile[] {
    return [...this.files.values()].map(({ text: _, ...file }) => file);
  }

  problems(version?: string): string[] {
    return checkFiles(this.apart(), this.listing(), version).problems.map(({ code, values }) =>
      [code, ...Object.values(values ?? {})].join(' '),
    );
  }

  facts() {
    return versionsIn(this.listing()).map(factsOf);
  }

  load(version: string): Loaded {
    this.calls.length = 0;
    const file = this.listing().find(({ name }) => name === `${version}.json`);
    const outcome = file && loadVersion(this.apart(), file, this.listing());
    if (!outcome || !('loaded' in outcome)) throw new Error(JSON.stringify(outcome?.problems ?? version));
    return outcome.loaded;
  }

  forget(): void {
    this.memory.clear();
  }

  /** All that stands in the document's properties: every editor can read it. */
  remembered(): ReadonlyMap<string, string> {
    return this.memory;
  }

  context(): Context {
    const own: Partial<Context> = {
      ...{
        now: this.now,
        zone: zone('Asia/Jakarta'),
        language: 'id',
        settings: DEFAULT_SETTINGS,
        tables: [],
      },
    };
    return own as Context;
  }

  apart(): Apart {
    const tick = (): void => {
      this.clock += this.slow;
    };
    const tabs = this.names.map(
      (name, index): Tab => ({
        ...{ id: index + 1, name, place: index + 1, hidden: false, color: '', rows: 10, columns: 13 },
        ...{ frozenRows: 1, frozenColumns: 0 },
      }),
    );
    const share = Math.ceil(this.rows.length / this.names.length);
    const own: Partial<Apart> = {
      ...{ id: 'buku', control: 0, counters: {}, changes: 0, keeper: this.keeper, digest },
      tables: tabs.map(({ id: sheet }) => ({ key: `lines${sheet}`, sheet, id: 1, columns: {}, counted: [] })),
      secrets: {
        recall: (key) => this.secrets.get(key),
        keep: (key, value) => {
          this.secrets.set(key, value);
        },
      },
      release: () => {},
      now: () => this.now + this.clock,
      mayGoOn: () => this.clock < this.limit,
      recall: (key) => this.memory.get(key),
      remember: (key, value) => {
        if (value.length > 9_000) throw new Error(`${key} is too long for a property`);
        this.memory.set(key, value);
      },
      drive: {
        newIds: (count) => {
          this.calls.push('newIds');
          return Array.from({ length: count }, () => `file-${++this.ids}`);
        },
        makeFolder: () => {
          this.calls.push('makeFolder');
        },
        put: (file) => this.put(file),
        read: (id) => {
          this.calls.push(`read ${this.files.get(id)?.name ?? id}`);
          return this.files.get(id)?.text;
        },
        list: () => {
          this.calls.push('list');
          return this.listing();
        },
        note: () => {},
        remove: (id) => {
          this.files.delete(id);
        },
      },
      book: {
        tabs: () => tabs,
        has: (sheet) => tabs.some(({ id }) => id === sheet),
        settings: () => ({ zone: 'Asia/Jakarta', locale: 'id_ID' }),
        contents: (sheet: number) => {
          tick();
          const values = this.rows.slice((sheet - 1) * share, sheet * share);
          return { values, formulas: [] };
        },
        frame: () => ({
          ...{ widths: [100], hiddenColumns: [], groups: [], closed: [], heights: [] },
          ...{ rules: [], protections: [], merges: [], marks: [] },
        }),
        layer: () => {
          tick();
          return [];
        },
        charts: () => [],
      } as Partial<Apart['book']> as Apart['book'],
    };
    return own as Apart;
  }

  private put({ id, name, text, notes }: NewFile): void {
    this.calls.push(`put ${name}`);
    const size = Buffer.byteLength(text);
    for (const [key, value] of Object.entries(notes))
      if (Buffer.byteLength(key + value) > 124) throw new Error(`the note ${key} is too long`);
    this.files.set(id, {
      id,
      name,
      text,
      notes,
      size,
      sha256: digest(text),
      createdAt: this.now,
      trashed: false,
    });
  }
}
