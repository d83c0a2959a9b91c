/** One answer of a review: still relevant, put off, cancelled, scored again, or handed to somebody else. Written down with its review. */
import * as z from 'zod/mini';
import { type Day, sayDay } from '../../../kernel/day';
import { isRefusal, type Refusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Action, Said } from '../../../ports/feature';
import { personNamed } from '../../team';
import type { EventKind, State } from '../choices';
import { clash, given as said } from '../edited';
import { dayField, fields, idField, textField } from '../input';
import { type Changed, loadItem, record, type StoredItem, set } from '../record';
import { joinReview } from '../reviewing';
import { WORKS } from '../roles';
import { isOpen, stamped } from '../rules/state';
import { stateWord } from '../said';
import { type Item, items } from '../tables';

/** What scoring again may set: the inputs of every method. */
const scored = () => {
  const {
    urgency,
    impact,
    effort,
    reach,
    reachImpact,
    confidence,
    businessValue,
    timeCriticality,
    riskReduction,
    jobSize,
    moscow,
    value,
  } = fields();
  return z.object({
    urgency,
    impact,
    effort,
    reach,
    reachImpact,
    confidence,
    businessValue,
    timeCriticality,
    riskReduction,
    jobSize,
    moscow,
    value,
  });
};

const input = () =>
  z.object({
    id: idField(),
    decision: z.enum(['keep', 'snooze', 'cancel', 'score', 'assign'], { error: 'backlog.choice' }),
    /** Until when it is put off. */
    until: z.optional(dayField()),
    /** Why it is cancelled. */
    note: z.optional(textField()),
    owner: z.optional(textField()),
    set: z.optional(scored()),
    /** What the review showed, for the fields that are set. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface DecidedOne extends Changed {
  readonly review: string;
  readonly decision: Input['decision'];
  /** The day, the state or the name that the sentence says. */
  readonly said: string;
}

interface Step {
  readonly event: EventKind;
  readonly set: Partial<Omit<Item, 'id'>>;
  /** Fields that may not have been changed meanwhile. */
  readonly meant: readonly (keyof Item)[];
  readonly to?: State;
  readonly note?: string;
  readonly said?: string;
}

export const decide: Action<Input, DecidedOne> = {
  name: 'backlog.decide',
  writes: true,
  input,
  roles: WORKS,
  run: (context, given) => {
    const stored = loadItem(context, given.id);
    if (isRefusal(stored)) return stored;
    if (!isOpen(stored.values)) return refuse('backlog.notOpen', { id: stored.id });
    const step = stepOf(context, stored, given);
    if (isRefusal(step)) return step;
    const meant = Object.fromEntries(step.meant.map((key) => [key, step.set[key as 'title']]));
    const meanwhile = clash(items, stored.values, meant, given.was ?? {}, context);
    if (meanwhile) return meanwhile;
    const review = joinReview(context);
    const { event, to, note } = step;
    record(context, stored.id, event, {
      from: stored.values.state,
      review,
      ...(to && { to }),
      ...(note && { note }),
    });
    const changed = set(context, stored, step.set);
    return { ...changed, review, decision: given.decision, said: step.said ?? '' };
  },
  inverse: {
    with: 'backlog.putBack',
    input: (_, { id, was, now, review }) => ({ id, was, now, review }),
  },
  done: ({ id, decision, said }): Said => {
    const codes = {
      keep: { code: said === '' ? 'backlog.kept' : 'backlog.accepted', values: { id } },
      snooze: { code: 'backlog.snoozed', values: { id, day: said } },
      cancel: { code: 'backlog.moved', values: { id, state: said } },
      score: { code: 'backlog.rescored', values: { id } },
      assign: { code: 'backlog.assigned', values: { id, owner: said } },
    };
    return codes[decision];
  },
};

/** What the answer does to the item, or what is missing in it. */
function stepOf(context: Context, stored: StoredItem, given: Input): Step | Refusal {
  const { until, note = '', owner = '' } = given;
  const { language, today, now } = context;
  const proposed = stored.values.state === 'intake';
  switch (given.decision) {
    case 'keep':
      // A proposal that is still wanted is work from now on.
      return proposed
        ? {
            event: 'accepted',
            set: stamped(stored.values, 'backlog', now),
            meant: ['state'],
            to: 'backlog',
            said: 'accepted',
          }
        : { event: 'kept', set: { snoozeUntil: null }, meant: [] };
    case 'snooze':
      if (until === undefined || until <= today) return refuse('backlog.pastDay', {}, { field: 'until' });
      return {
        event: 'snoozed',
        set: { snoozeUntil: until },
        meant: ['snoozeUntil'],
        note: note || until,
        said: sayDay(until as Day, language, today),
      };
    case 'cancel':
      if (note === '') return refuse('backlog.noReason', {}, { field: 'note' });
      return {
        event: proposed ? 'rejected' : 'moved',
        set: stamped(stored.values, 'cancelled', now),
        meant: ['state'],
        to: 'cancelled',
        note,
        said: stateWord('cancelled', context),
      };
    case 'score': {
      const wanted = said(given.set ?? {});
      const keys = Object.keys(wanted) as (keyof Item)[];
      if (keys.length === 0) return refuse('backlog.noScore', {}, { field: 'set' });
      return { event: 'scored', set: wanted, meant: keys };
    }
    default: {
      const person = personNamed(context.team, owner);
      if (!person) return refuse('backlog.nobody', { name: owner.slice(0, 40) }, { field: 'owner' });
      if (person.name === stored.values.owner)
        return refuse('backlog.same', { id: stored.id }, { field: 'owner' });
      return {
        event: 'assigned',
        set: { owner: person.name },
        meant: ['owner'],
        note: person.name,
        said: person.name,
      };
    }
  }
}
