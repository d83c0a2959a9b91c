/** An item's card: what it is, why it stands where it stands, and what happened to it. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card } from '../../../kernel/protocol';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { methodOf } from '../../scores';
import { EVENTS, type Method } from '../choices';
import { factsOf } from '../facts';
import { idField } from '../input';
import { moreSteps, nextStep } from '../next';
import { loadItem } from '../record';
import { WORKS } from '../roles';
import { chipOf, stateWord } from '../said';
import { methodsIn } from '../settings';
import { events, type Item } from '../tables';

const input = () => z.object({ id: idField() });
/** So far back the card looks for what happened; older changes stand in the sheet. */
const HISTORY = 300;

/** The card, and what its score buttons and form start from. */
export type ItemCard = Card & { readonly item: Item; readonly method: Method };

export const card: Query<z.infer<ReturnType<typeof input>>, ItemCard> = {
  name: 'backlog.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadItem(context, id);
    if (isRefusal(stored)) return stored;
    const item = { ...stored.values, id: stored.id };
    const { language } = context;
    const may = WORKS.includes(context.who.role);
    const next = may ? nextStep(item, language) : undefined;
    return {
      title: `${item.id} · ${item.title}`,
      state: chipOf(item, context),
      lines: factsOf(context, item),
      ...(next && { next }),
      more: may ? moreSteps(item, context) : [],
      history: history(context, item.id),
      item,
      method: methodOf(item.kind, methodsIn(context.settings)),
    };
  },
};

function history(context: Context, id: string): Card['history'] {
  const { language, zone, today } = context;
  return context
    .from(events)
    .tail(HISTORY)
    .filter(({ values }) => values.item === id)
    .reverse()
    .slice(0, 12)
    .map(({ values: { at, event, to, by, note } }) => {
      const what = EVENTS.find(({ key }) => key === event)?.words[language] ?? '';
      const said = event === 'moved' && to ? stateWord(to, context) : what;
      return {
        when: at === null ? '' : `${sayDay(zone.dayAt(at), language, today)} ${zone.timeAt(at, language)}`,
        text: [said, by, note].filter(Boolean).join(' · '),
      };
    });
}
