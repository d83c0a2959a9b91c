/**
 * What happens to the backlog by itself, once a night: repeating work comes again, alarms become work and are closed when their cause is gone, typed
 * states that nobody acted on are taken as moves, and once a week every score is kept.
 */
import * as z from 'zod/mini';
import { mondayOf } from '../../../kernel/day';
import type { Context } from '../../../ports/context';
import type { Action, Cause, Feature, IsOn } from '../../../ports/feature';
import { ordered } from '../../scores';
import { record, type StoredItem, set } from '../record';
import { WORKS } from '../roles';
import { again, chainOf, ended, nextDue } from '../rules/repeat';
import { isOpen, mayMove, stamped } from '../rules/state';
import { methodsIn } from '../settings';
import { type Item, items, snapshots } from '../tables';
import { moveItem } from './move';

const input = () => z.object({});

export interface Tended {
  readonly born: number;
  readonly closed: number;
  readonly moved: number;
  readonly kept: number;
}

/** The action, with the features whose alarms become work. */
export function tendOf(features: readonly Feature[], isOn: IsOn): Action<Record<string, never>, Tended> {
  return {
    name: 'backlog.tend',
    writes: true,
    input,
    roles: WORKS,
    run: (context) => {
      const stored = context.from(items).all();
      const all = stored.map(({ values }) => values);
      const causes = features
        .filter(({ key }) => isOn(key, context.settings.modules))
        .flatMap(({ causes: told }) => told?.(context) ?? []);
      const moved = typedMoves(context, stored);
      const closed = gone(context, stored, causes);
      const repeated = comeAgain(context, all);
      const born = fromCauses(context, all, causes);
      const kept = snapshot(context, all);
      // A day passed: what was put off may be back.
      context.change.rebuild(items);
      return { born: repeated + born, closed, moved, kept };
    },
    inverse: { none: 'backlog.noUntend' },
    done: ({ born, closed }) => ({ code: 'backlog.tended', values: { born, closed } }),
  };
}

/** A pasted or filled-down *Status* acts on nothing at the time: it is done now, or taken back where the way does not lead there. */
function typedMoves(context: Context, stored: readonly StoredItem[]): number {
  let moved = 0;
  for (const item of stored) {
    const { state, status } = item.values;
    if (item.bad.length > 0 || state === null || status === state) continue;
    if (status !== null && mayMove(state, status)) {
      moveItem(context, item, status);
      moved++;
    } else context.change.update(items, item, { status: state });
  }
  return moved;
}

/** Work whose cause is gone is done; a cause that comes back is a new one. */
function gone(context: Context, stored: readonly StoredItem[], causes: readonly Cause[]): number {
  const standing = new Set(causes.map(({ subject }) => subjectOf(subject)));
  let closed = 0;
  for (const item of stored) {
    const { subject, state } = item.values;
    if (!subject.startsWith(CAUSE) || standing.has(subject) || item.bad.length > 0) continue;
    if (isOpen(item.values)) {
      record(context, item.id, 'moved', { from: state, to: 'done', note: subject.slice(CAUSE.length) });
      set(context, item, { ...stamped(item.values, 'done', context.now), subject: '' });
      closed++;
    } else context.change.update(items, item, { subject: '' });
  }
  return closed;
}

const CAUSE = 'cause:';
const subjectOf = (subject: string): string => `${CAUSE}${subject}`;

function comeAgain(context: Context, all: readonly Item[]): number {
  const over = ended(all);
  for (const item of over) {
    if (item.repeats === null) continue;
    const last = item.due ?? context.zone.dayAt(item.finishedAt ?? context.now);
    bear(context, {
      ...again(item),
      due: nextDue(last, item.repeats, context.today),
      subject: chainOf(item),
    });
  }
  return over.length;
}

/** One item a cause, however it ended: whoever cancelled it while the cause stands is not asked again. */
function fromCauses(context: Context, all: readonly Item[], causes: readonly Cause[]): number {
  const known = new Set(all.map(({ subject }) => subject));
  const fresh = causes.filter(({ subject }) => !known.has(subjectOf(subject)));
  for (const { subject, title, kind, urgency } of fresh)
    bear(context, { title, kind, urgency, subject: subjectOf(subject) });
  return fresh.length;
}

function bear(context: Context, values: Partial<Omit<Item, 'id'>>): void {
  const { id } = context.change.insert(items, {
    ...values,
    state: 'backlog',
    status: 'backlog',
    requestedAt: context.now,
    touchedAt: context.now,
  });
  record(context, id, 'added', { to: 'backlog', ...(values.subject && { note: values.subject }) });
}

/** Keeps every open item's score at the first run of a week. */
function snapshot(context: Context, all: readonly Item[]): number {
  const week = mondayOf(context.today);
  const history = context.from(snapshots);
  // Most days the last row tells; where it does not, somebody may have sorted the history.
  if (history.tail(1)[0]?.values.week === week || history.where('week', [week]).length > 0) return 0;
  const order = ordered(all, methodsIn(context.settings), context.today);
  for (const [at, { id, state, score }] of order.entries())
    context.change.insert(snapshots, { week, item: id, state, rank: at + 1, score });
  return order.length;
}
