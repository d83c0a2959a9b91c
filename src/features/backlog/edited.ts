/** What changing fields of a record and taking that back need: whether a column holds a value, how people read it, where two changed the same. */
import { type CellContext, type Column, Unreadable } from '../../kernel/column';
import { type Day, sayDay } from '../../kernel/day';
import { type Money, sayMoney } from '../../kernel/money';

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

/** Whether the column can hold the value: it arrives from outside like anything else. */
export function canHold({ codec }: AnyColumn, value: unknown, context: CellContext): boolean {
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
