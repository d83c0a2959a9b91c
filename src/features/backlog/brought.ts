/** Items that a file brings: what a file says of their state is what holds. */
import type { Moment } from '../../kernel/day';
import type { Item } from './tables';

type Fields = Readonly<Record<string, unknown>>;

/** The fields to write for a file's row: a state that it leaves out is accepted work, and its age counts from when it came in. */
export function brought(whole: Fields, patch: Fields, now: Moment): Fields {
  const { status, state, requestedAt, touchedAt } = whole as Partial<Item>;
  const holds = status ?? state ?? 'backlog';
  return {
    ...patch,
    status: holds,
    state: holds,
    requestedAt: requestedAt ?? now,
    touchedAt: touchedAt ?? requestedAt ?? now,
  };
}
