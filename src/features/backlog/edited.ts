/** What changing fields of a record and taking that back need: whether a column holds a value, how people read it, where two changed the same. */
import { type CellContext, type Column, Unreadable } from '../../kernel/column';
import { type Day, sayDay } from '../../kernel/day';
import { type Money, sayMoney } from '../../kernel/money';
import { problem, type Refusal, refuseIf } from '../../kernel/problem';
import { columnOf, type Table } from '../../kernel/table';

type AnyColumn = Column<unknown>;
type Fields = Readonly<Record<string, unknown>>;

const JS_TYPES: Readonly<Record<string, string>> = {
  count: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  moment: 'number',
  flag: 'boolean',
};

/** What was said: a field that was left out is not asked for. */
export function given<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** Whether these are fields that may be put back, and each can hold its value: they arrive from outside like anything else. */
export function canPutBack(
  table: Table,
  fields: readonly string[],
  was: Fields,
  context: CellContext,
): boolean {
  return Object.entries(was).every(
    ([key, value]) => fields.includes(key) && canHold(columnOf(table, key), value, context),
  );
}

function canHold({ codec }: AnyColumn, value: unknown, context: CellContext): boolean {
  if (value === null) return codec.empty === null;
  if (typeof value !== (JS_TYPES[codec.kind] ?? 'string')) return false;
  if (codec.kind === 'day' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return false;
  const read: unknown = codec.decode(codec.encode(value, context), context);
  return !(read instanceof Unreadable) && read === value;
}

/** A column by its header, and a value as its cell shows it. */
export function shownValue(
  { header, codec }: AnyColumn,
  value: unknown,
  context: CellContext,
): { field: string; value: string } {
  const field = header[context.language];
  if (value === null || value === undefined || value === '') return { field, value: '–' };
  if (codec.kind === 'day') return { field, value: sayDay(value as Day, context.language, context.today) };
  if (codec.kind === 'percent') return { field, value: `${Math.round(Number(value) * 100)} %` };
  if (codec.kind === 'money')
    return { field, value: sayMoney(value as Money, context.currency, context.language) };
  return { field, value: String(codec.encode(value, context)).slice(0, 30) };
}

/** A field that stands neither as the form showed it nor as it is asked to be. */
export interface Clash {
  readonly key: string;
  readonly theirs: unknown;
  readonly yours: unknown;
  readonly was: unknown;
}

/** Where somebody else changed the same field meanwhile: `now` is the record, `wanted` what is asked, `was` what the form began with. */
export function clashing(now: Fields, wanted: Fields, was: Fields): Clash[] {
  return Object.entries(wanted).flatMap(([key, yours]): Clash[] => {
    const theirs = now[key];
    if (!(key in was) || same(was[key], theirs) || same(yours, theirs)) return [];
    return [{ key, theirs, yours, was: was[key] }];
  });
}

/** The same as a refusal: what stands there now, what was asked and what both began with; `under` is where the input has its fields. */
export function clash(
  table: Table,
  now: Fields,
  wanted: Fields,
  was: Fields,
  context: CellContext,
  under = 'set.',
): Refusal | undefined {
  return refuseIf(
    clashing(now, wanted, was).map(({ key, theirs, yours, was: before }) => {
      const shown = (value: unknown) => shownValue(columnOf(table, key), value, context);
      const values = { ...shown(theirs), yours: shown(yours).value, was: shown(before).value };
      return problem('backlog.clash', values, { field: `${under}${key}` });
    }),
  );
}

/** Those of the fields that are no longer as a change left them. */
export function touchedSince(fields: readonly string[], now: Fields, left: Fields): string[] {
  return fields.filter((key) => key in left && (now[key] ?? null) !== (left[key] ?? null));
}

/** Refuses where there are any: says of each what stands there now. */
export function refuseTouched(
  table: Table,
  fields: readonly string[],
  { id, values }: { readonly id: string; readonly values: Fields },
  left: Fields,
  context: CellContext,
): Refusal | undefined {
  return refuseIf(
    touchedSince(fields, values, left).map((key) =>
      problem('backlog.changedSince', { id, ...shownValue(columnOf(table, key), values[key], context) }),
    ),
  );
}

const same = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null) || (a === '' && b === null);

/** The fields that differ, as they were and as they shall be. */
export function changed(
  before: Fields,
  fields: Fields,
): { was: Record<string, unknown>; now: Record<string, unknown> } {
  const was: Record<string, unknown> = {};
  const now: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (before[key] === value) continue;
    was[key] = before[key];
    now[key] = value;
  }
  return { was, now };
}
