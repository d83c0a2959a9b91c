/** Service work of the backlog that is a customer's question goes on as a ticket: its old number leads there. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Action, Query } from '../../../ports/feature';
import { backlogItems, comeBack, isOpen as isOpenItem, moveAway } from '../../backlog';
import { idField } from '../input';
import { answerBy, loadTicket, set } from '../record';
import { WORKS } from '../roles';
import { tickets } from '../tables';
import { texts } from '../words';

const input = () => z.object({ item: idField() });
const giveInput = () =>
  z.object({
    id: idField(),
    item: idField(),
    state: z.enum(['backlog', 'started'], { error: 'tickets.choice' }),
  });

interface TakenOver {
  readonly id: string;
  readonly item: string;
  readonly state: 'backlog' | 'started';
}

export const takeOver: Action<z.infer<ReturnType<typeof input>>, TakenOver> = {
  name: 'tickets.takeOver',
  writes: true,
  input,
  roles: WORKS,
  run: (context, { item }) => {
    let id = '';
    const moved = moveAway(context, item, ({ id: formerNo, title, owner, urgency, requestedAt, state }) => {
      const at = requestedAt ?? context.now;
      const now = state === 'started' ? 'started' : 'new';
      id = context.change.insert(tickets, {
        subject: title,
        owner,
        urgency: urgency ?? '2',
        formerNo,
        state: now,
        status: now,
        at,
        touchedAt: context.now,
        answerBy: answerBy(context, at, urgency),
      }).id;
      return id;
    });
    if (isRefusal(moved)) return moved;
    return { id, item: moved.id, state: moved.values.state === 'started' ? 'started' : 'backlog' };
  },
  inverse: { with: 'tickets.giveBack', input: (_, { id, item, state }) => ({ id, item, state }) },
  done: ({ id, item }) => ({ code: 'tickets.takenOver', values: { id, item } }),
};

export const giveBack: Action<z.infer<ReturnType<typeof giveInput>>, TakenOver> = {
  name: 'tickets.giveBack',
  writes: true,
  input: giveInput,
  roles: WORKS,
  run: (context, { id, item, state }) => {
    const stored = loadTicket(context, id);
    if (isRefusal(stored)) return stored;
    const back = comeBack(context, item, stored.id, state);
    if (isRefusal(back)) return back;
    set(context, stored, { archived: true, formerNo: '' });
    return { id: stored.id, item: back.id, state };
  },
  inverse: { with: 'tickets.takeOver', input: (_, { item }) => ({ item }) },
  done: ({ item }) => ({ code: 'tickets.gaveBack', values: { item } }),
};

interface MovableRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly step?: CardStep;
}

/** Open service work, each with the step that moves it. */
export const movable: Query<Record<string, unknown>, { rows: MovableRow[] }> = {
  name: 'tickets.movable',
  writes: false,
  input: () => z.record(z.string(), z.unknown()),
  roles: 'all',
  run: (context) => ({
    rows: context
      .from(backlogItems)
      .all()
      .filter(({ values }) => values.kind === 'service' && isOpenItem(values))
      .map(({ id, values: { title, owner } }) => ({
        id,
        panel: 'backlog.card',
        title,
        note: [id, owner].filter(Boolean).join(' · '),
        ...(WORKS.includes(context.who.role) && {
          step: {
            label: say(texts['tickets.move'], context.language),
            action: 'tickets.takeOver',
            input: { item: id },
          },
        }),
      })),
  }),
};
