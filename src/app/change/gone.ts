/**
 * Numbers that stand in no row, and why: `gone` holds those that are rightly missing (Rapi took them away, or a person let them go), `lost` those whose
 * row somebody deleted, until somebody brings it back or lets it go. Every other number up to a table's counter has its row.
 */
import { idOf, numberOf, type Table } from '../../kernel/table';
import { known, tableOf } from '../registry';
import type { Workbook } from '../workbook';
import type { ClearPlan } from './clears';
import type { InsertPlan, Journal } from './journal';

export const GONE = 'gone';
const LOST = 'lost';
/** Characters; a property holds 9 KB. */
const LIMIT = 8_800;
/** More lost rows than this are found again once these are settled. */
const MOST_LOST = 60;

type Properties = Readonly<Record<string, string>>;
type Span = readonly [first: number, count: number];
type Spans = Readonly<Record<string, readonly Span[]>>;

export interface Lost {
  readonly table: string;
  readonly id: string;
}

function spansIn(properties: Properties): Spans {
  return JSON.parse(properties[GONE] || '{}') as Spans;
}

/** Joined where they touch, in order. */
function joined(spans: readonly Span[]): Span[] {
  const made: [number, number][] = [];
  for (const [first, count] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = made[made.length - 1];
    if (last && first <= last[0] + last[1]) last[1] = Math.max(last[1], first + count - last[0]);
    else made.push([first, count]);
  }
  return made;
}

function said(spans: Record<string, readonly Span[]>): Record<string, string> {
  let text = JSON.stringify(spans);
  while (text.length > LIMIT) {
    // The oldest gaps of the longest list become one: what is deleted among them later is not noticed.
    const [key, list] = Object.entries(spans).sort((a, b) => b[1].length - a[1].length)[0] as [
      string,
      readonly Span[],
    ];
    const [[first], , , [last, count]] = list as [Span, Span, Span, Span];
    spans[key] = [[first, last + count - first], ...list.slice(4)];
    text = JSON.stringify(spans);
  }
  return { [GONE]: text };
}

/** The value to set when these numbers are missing rightly from now on; tables that were never looked at have no list yet and get none. */
export function withGone(
  properties: Properties,
  more: readonly { table: string; span: Span }[],
): Record<string, string> {
  const spans = { ...spansIn(properties) };
  const own = more.filter(({ table }) => spans[table]);
  for (const { table, span } of own) spans[table] = joined([...(spans[table] as readonly Span[]), span]);
  return own.length > 0 ? said(spans) : {};
}

/** What a change takes away, or leaves behind as numbers without rows where it was `undone`. */
export function goneWith(
  properties: Properties,
  { inserts, planned, clears = [] }: Pick<Journal, 'inserts' | 'planned' | 'clears'>,
  undone = false,
): Record<string, string> {
  const cleared = clears.flatMap(({ table, spans }: ClearPlan) =>
    spans.map(([first, count]) => ({ table, span: [first, count] as const })),
  );
  const made = [
    ...inserts.map(({ table, first, rows }) => ({ table, span: [first, rows.length] as const })),
    ...planned.map(({ table, first, count }) => ({ table, span: [first, count] as const })),
  ];
  return withGone(properties, undone ? made : cleared);
}

/** A restore brought back an older state: whatever is missing now is missing rightly. */
export function forgetGone(properties: Properties, tables: readonly string[]): Record<string, string> {
  const kept = Object.entries(spansIn(properties)).filter(([table]) => !tables.includes(table));
  const lost = lostIn(properties).filter(({ table }) => !tables.includes(table));
  return { [GONE]: JSON.stringify(Object.fromEntries(kept)), [LOST]: JSON.stringify(lost) };
}

/** Rows that somebody deleted and nobody has decided about. */
export function lostIn(properties: Properties): readonly Lost[] {
  return (JSON.parse(properties[LOST] || '[]') as Lost[]).filter(({ table }) => tableOf(table));
}

/** The list once these rows stand again. */
export function withoutLost(properties: Properties, inserts: readonly InsertPlan[]): Record<string, string> {
  const lost = lostIn(properties);
  if (lost.length === 0) return {};
  const there = new Set(
    inserts.flatMap(({ table, first, rows }) => rows.map((_, index) => idOf(known(table), first + index))),
  );
  const left = lost.filter(({ id }) => !there.has(id));
  return left.length < lost.length ? { [LOST]: JSON.stringify(left) } : {};
}

/** One that a person lets go. */
export function letGo(properties: Properties, { table, id }: Lost): Record<string, string> {
  const left = lostIn(properties).filter((each) => each.id !== id);
  const number = numberOf(known(table), id) ?? 0;
  return { ...withGone(properties, [{ table, span: [number, 1] }]), [LOST]: JSON.stringify(left) };
}

/** Numbers up to the counter that no row has and nobody knows to be gone; the first look at a table takes what is missing as gone. */
export function missingNumbers(
  properties: Properties,
  table: Table,
  counter: number,
  ids: readonly string[],
): { readonly numbers: readonly number[]; readonly first: boolean } {
  const there = new Set(ids.map((id) => numberOf(table, id)));
  const spans = spansIn(properties)[table.key];
  const numbers: number[] = [];
  let next = 0;
  for (let number = 1; number <= counter; number++) {
    while (spans?.[next] && number >= (spans[next] as Span)[0] + (spans[next] as Span)[1]) next++;
    const span = spans?.[next];
    if (!there.has(number) && !(span && number >= span[0])) numbers.push(number);
  }
  return { numbers, first: spans === undefined };
}

/** The values to set after a look at a table: what is new among the missing is lost, or, at the first look, gone. */
export function withMissing(
  properties: Properties,
  table: Table,
  { numbers, first }: ReturnType<typeof missingNumbers>,
): Record<string, string> {
  if (first) {
    const spans = joined(numbers.map((number): Span => [number, 1]));
    return said({ ...spansIn(properties), [table.key]: spans });
  }
  const missing = numbers.map((number) => idOf(table, number));
  const before = lostIn(properties);
  const still = before.filter((each) => each.table !== table.key || missing.includes(each.id));
  const named = new Set(still.map(({ id }) => id));
  const fresh = missing.filter((id) => !named.has(id)).map((id): Lost => ({ table: table.key, id }));
  const lost = [...still, ...fresh].slice(0, MOST_LOST);
  return JSON.stringify(lost) === JSON.stringify(before) ? {} : { [LOST]: JSON.stringify(lost) };
}

/** Looks for deleted rows wherever a run has read all ids of a table anyway; what it finds is set along with its change. */
export function noticeLost(workbook: Workbook, table: Table, ids: readonly string[]): void {
  const counter = workbook.head.counters[table.key];
  // Whatever half a change left is finished before anything is read, so every number has its row by now.
  if (counter === undefined) return;
  const missing = missingNumbers(workbook.properties, table, counter, ids);
  const values = missing.first ? {} : withMissing(workbook.properties, table, missing);
  if (Object.keys(values).length === 0) return;
  workbook.found = { ...workbook.found, ...values };
  workbook.properties = { ...workbook.properties, ...values };
}
