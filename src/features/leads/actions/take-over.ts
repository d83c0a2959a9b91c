/** Sales work of the backlog that is a possible buyer goes on as a lead: its old number leads there. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import type { CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Action, Query } from '../../../ports/feature';
import { backlogItems, comeBack, isOpen as isOpenItem, moveAway } from '../../backlog';
import { CHANCES, STAGES } from '../choices';
import { idField } from '../input';
import { loadLead, set } from '../record';
import { SELLS } from '../roles';
import { weightedOf } from '../rules/stage';
import { leads } from '../tables';
import { texts } from '../words';

const input = () => z.object({ item: idField() });
const giveInput = () =>
  z.object({
    id: idField(),
    item: idField(),
    state: z.enum(['backlog', 'started'], { error: 'leads.choice' }),
  });

interface TakenOver {
  readonly id: string;
  readonly item: string;
  readonly state: 'backlog' | 'started';
}

export const takeOver: Action<z.infer<ReturnType<typeof input>>, TakenOver> = {
  name: 'leads.takeOver',
  writes: true,
  input,
  roles: SELLS,
  run: (context, { item }) => {
    let id = '';
    const moved = moveAway(
      context,
      item,
      ({ id: formerNo, title, owner, due, amount, chance: share, requestedAt }) => {
        // The offered chance that is nearest; a backlog takes any share.
        const chance = share > 0 ? nearest(share) : STAGES[0].chance;
        id = context.change.insert(leads, {
          // Who it is stands in the title of work; both may be told apart later.
          name: title,
          need: title,
          // The work's own day is when something has to be done, and its title what.
          ...(due !== null && { next: title, day: due }),
          owner,
          amount,
          chance,
          formerNo,
          stage: 'contact',
          state: 'contact',
          weighted: weightedOf({ amount, chance, state: 'contact' }),
          at: requestedAt ?? context.now,
          touchedAt: context.now,
        }).id;
        return id;
      },
    );
    if (isRefusal(moved)) return moved;
    return { id, item: moved.id, state: moved.values.state === 'started' ? 'started' : 'backlog' };
  },
  inverse: { with: 'leads.giveBack', input: (_, { id, item, state }) => ({ id, item, state }) },
  done: ({ id, item }) => ({ code: 'leads.takenOver', values: { id, item } }),
};

const nearest = (share: number) =>
  CHANCES.reduce((best, each) =>
    Math.abs(Number(each.key) - share) < Math.abs(Number(best.key) - share) ? each : best,
  ).key;

export const giveBack: Action<z.infer<ReturnType<typeof giveInput>>, TakenOver> = {
  name: 'leads.giveBack',
  writes: true,
  input: giveInput,
  roles: SELLS,
  run: (context, { id, item, state }) => {
    const stored = loadLead(context, id);
    if (isRefusal(stored)) return stored;
    const back = comeBack(context, item, stored.id, state);
    if (isRefusal(back)) return back;
    set(context, stored, { archived: true, formerNo: '' });
    return { id: stored.id, item: back.id, state };
  },
  inverse: { with: 'leads.takeOver', input: (_, { item }) => ({ item }) },
  done: ({ item }) => ({ code: 'leads.gaveBack', values: { item } }),
};

interface MovableRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly step?: CardStep;
}

/** Open sales work, each with the step that moves it. */
export const movable: Query<Record<string, unknown>, { rows: MovableRow[] }> = {
  name: 'leads.movable',
  writes: false,
  input: () => z.record(z.string(), z.unknown()),
  roles: 'all',
  run: (context) => ({
    rows: context
      .from(backlogItems)
      .all()
      .filter(({ values }) => values.kind === 'sales' && isOpenItem(values))
      .map(({ id, values: { title, owner } }) => ({
        id,
        panel: 'backlog.card',
        title,
        note: [id, owner].filter(Boolean).join(' · '),
        ...(SELLS.includes(context.who.role) && {
          step: {
            label: say(texts['leads.takeIn'], context.language),
            action: 'leads.takeOver',
            input: { item: id },
          },
        }),
      })),
  }),
};
