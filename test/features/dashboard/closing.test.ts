/** What is remembered of days and what is read anew are together what a look at every record would give, whatever the order of days and numbers. */
import fc from 'fast-check';
import { closingOf } from '../../../src/features/dashboard/actions/close';
import { follow } from '../../../src/features/dashboard/altered';
import { lookAt, NEWEST } from '../../../src/features/dashboard/look';
import type { Sums } from '../../../src/features/dashboard/rules/sums';
import { days } from '../../../src/features/dashboard/tables';
import { addDays, type Day } from '../../../src/kernel/day';
import { id, idOf, table } from '../../../src/kernel/table';
import type { Context } from '../../../src/ports/context';
import type { Altered, Feature } from '../../../src/ports/feature';

const things = table({
  key: 'things',
  sheet: { id: 'Benda', en: 'Things' },
  prefix: 'BND',
  color: '#000000',
  columns: { id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi' }) },
});
const START = '2026-01-01' as Day;

interface Thing {
  readonly id: string;
  readonly day: number;
  readonly open: boolean;
}

const feature: Feature = {
  key: 'things',
  tables: [things],
  actions: [],
  panels: [],
  words: {},
  figures: {
    sources: [
      {
        table: things,
        reads: 'newest',
        columns: ['id'],
        amounts: ({ day, open }) => [
          { figure: 'things.in', part: day % 2 === 0 ? 'even' : 'odd', amount: 1, day: addDays(START, day) },
          ...(open ? [{ figure: 'things.open', amount: 1 }] : []),
        ],
        shown: () => ({ title: '' }),
        panel: '',
      },
    ],
    tiles: [],
  },
};

/** A book of these things in the order of their rows, and of what was remembered; `read` counts what is looked at. */
function bookOf(rows: readonly Thing[], kept: { sums: Map<Day, Sums>; upTo: number }) {
  const read = { rows: 0 };
  const stored = rows.map((values, at) => ({ id: values.id, row: at + 2, values, bad: [], check: '' }));
  const remembered = [
    { values: { day: null, sums: JSON.stringify({ things: kept.upTo }), states: '' } },
    ...[...kept.sums].map(([day, sums]) => ({ values: { day, sums: JSON.stringify(sums), states: '' } })),
  ];
  const context = {
    today: '2026-06-01',
    from: (asked: unknown) => ({
      all: () => (asked === days ? remembered : stored),
      tail: (most: number) => {
        read.rows += Math.min(most, stored.length);
        return stored.slice(-most);
      },
      fields: () => {
        read.rows += stored.length;
        return stored;
      },
    }),
  } as unknown as Context;
  return { context, read };
}

const plain = (book: ReadonlyMap<Day, Sums>) =>
  [...book].filter(([, sums]) => Object.values(sums).some(Boolean)).sort();

function everything(rows: readonly Thing[]) {
  const sums = new Map<Day, Sums>();
  for (const { day } of rows) {
    const key = `things.in:${day % 2 === 0 ? 'even' : 'odd'}`;
    const into = sums.get(addDays(START, day)) ?? {};
    into[key] = (into[key] ?? 0) + 1;
    sums.set(addDays(START, day), into);
  }
  return plain(sums);
}

test('history that is brought in late, nights that passed nothing, and thousands of records: each is counted once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ count: fc.integer({ min: 1, max: 3_500 }), from: fc.integer({ min: 0, max: 150 }) }),
        {
          minLength: 1,
          maxLength: 5,
        },
      ),
      (bunches) => {
        const rows: Thing[] = [];
        const kept = { sums: new Map<Day, Sums>(), upTo: 0 };
        for (const { count, from } of bunches) {
          for (let at = 0; at < count; at++)
            rows.push({ id: idOf(things, rows.length + 1), day: from + (at % 30), open: at % 100 === 0 });
          const { context } = bookOf(rows, kept);
          const look = lookAt(context, [feature]);
          expect(plain(look.book.days)).toEqual(everything(rows));
          // The night passes what is old.
          const closing = closingOf(look);
          for (const [day, sums] of closing.sums) {
            const into = kept.sums.get(day) ?? {};
            for (const [key, amount] of Object.entries(sums)) into[key] = (into[key] ?? 0) + amount;
            kept.sums.set(day, into);
          }
          kept.upTo = closing.upTo.things ?? kept.upTo;
          const again = bookOf(rows, kept);
          expect(plain(lookAt(again.context, [feature]).book.days)).toEqual(everything(rows));
          // After it only the newest are read.
          expect(again.read.rows).toBeLessThanOrEqual(NEWEST);
        }
      },
    ),
    { numRuns: 8 },
  );
});

test('a tab that somebody sorted is read whole, and nothing is counted twice', () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => ({
    id: idOf(things, at + 1),
    day: at % 60,
    open: false,
  }));
  const first = lookAt(bookOf(rows, { sums: new Map(), upTo: 0 }).context, [feature]);
  const { sums, upTo } = closingOf(first);
  expect(upTo).toEqual({ things: 6_000 - NEWEST / 2 });
  const sorted = [...rows].sort((a, b) => a.day - b.day || (a.id < b.id ? 1 : -1));
  const kept = { sums: new Map(sums), upTo: upTo.things ?? 0 };
  expect(plain(lookAt(bookOf(sorted, kept).context, [feature]).book.days)).toEqual(everything(rows));
});

test('closed years that left the tab keep their sums', () => {
  const rows = Array.from({ length: 6_000 }, (_, at) => ({
    id: idOf(things, at + 1),
    day: at % 60,
    open: false,
  }));
  const { sums, upTo } = closingOf(lookAt(bookOf(rows, { sums: new Map(), upTo: 0 }).context, [feature]));
  const left = rows.slice(3_000);
  const kept = { sums: new Map(sums), upTo: upTo.things ?? 0 };
  expect(plain(lookAt(bookOf(left, kept).context, [feature]).book.days)).toEqual(everything(rows));
});

test('a record that changes, or is taken back, thousands of records later is followed by the remembered days', () => {
  const rows = Array.from({ length: 9_000 }, (_, at) => ({
    id: idOf(things, at + 1),
    day: Math.floor(at / 60),
    open: false,
  }));
  const closing = closingOf(lookAt(bookOf(rows, { sums: new Map(), upTo: 0 }).context, [feature]));
  const kept = { sums: new Map(closing.sums), upTo: closing.upTo.things ?? 0 };
  const { context } = bookOf(rows, kept);
  const update = (_table: unknown, { values }: { values: { day: Day } }, patch: { sums: string }) =>
    kept.sums.set(values.day, JSON.parse(patch.sums) as Sums);
  const altered = (at: number, after: Thing | undefined): Altered => {
    const before = { ...(rows[at] as Thing) };
    rows.splice(at, 1, ...(after ? [after] : []));
    return { table: things, before: { ...before }, after: after && { ...after }, newer: 9_000 - at };
  };
  const changing = { ...context, change: { update } } as unknown as Context;
  const late = { ...(rows[100] as Thing), day: 90 };
  follow(changing, [feature], [altered(100, late)]);
  follow(changing, [feature], [altered(8_990, { ...(rows[8_990] as Thing), day: 3 })]);
  // A record that goes leaves a gap in the numbers; what is read anew is not asked about here.
  const again = bookOf(rows, kept);
  expect(plain(lookAt(again.context, [feature]).book.days)).toEqual(everything(rows));
  const before = kept.sums.get(addDays(START, 1))?.['things.in:odd'] ?? 0;
  follow(
    { ...bookOf(rows, kept).context, change: { update } } as unknown as Context,
    [feature],
    [altered(60, undefined)],
  );
  expect(kept.sums.get(addDays(START, 1))?.['things.in:odd']).toBe(before - 1);
});
