/** An item's card: what it is, why it stands where it stands, and what happened to it. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { EVENTS, type Method } from '../choices';
import { idField } from '../input';
import { moreSteps, nextStep } from '../next';
import { loadItem } from '../record';
import { WORKS } from '../roles';
import { methodOf, scoreOf } from '../rules/rank';
import { chipOf, kindWord, shownField, stateWord, whyText } from '../said';
import { methodsIn } from '../settings';
import { events, type Item, items } from '../tables';
import { texts } from '../words';

const input = () => z.object({ id: idField() });
/** So far back the card looks for what happened; older changes stand in the sheet. */
const HISTORY = 300;

/** The card, and what its score buttons and form start from. */
export type ItemCard = Card & { readonly item: Item; readonly method: Method };

const FACTS = [
  'owner',
  'due',
  'blocker',
  'effort',
  'audience',
  'goal',
  'momentDay',
  'publishDay',
  'repeats',
  'tags',
  'duplicateOf',
  'note',
] as const;

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
      lines: [orderLine(context, item), ...FACTS.flatMap((key) => fact(context, item, key))],
      ...(next && { next }),
      more: may ? moreSteps(item, language) : [],
      history: history(context, item.id),
      item,
      method: methodOf(item.kind, methodsIn(context.settings)),
    };
  },
};

/** `Produk · peringkat 3 · skor 12`, or why there is no score. */
function orderLine({ settings, language }: Context, item: Item): CardLine {
  const scored = scoreOf(item, methodsIn(settings));
  const rank = item.rank === null ? '' : say(texts['backlog.card.rank'], language, { rank: item.rank });
  const text = [kindWord(item.kind, language), rank].filter(Boolean).join(' · ');
  if ('why' in scored) return { text: `${text} · ${whyText(scored.why, language)}` };
  const score = Math.round(scored.score * 100) / 100;
  return { text: `${text} · ${say(texts['backlog.card.score'], language, { score })}` };
}

function fact(context: Context, item: Item, key: (typeof FACTS)[number]): CardLine[] {
  const value: unknown = item[key];
  if (value === null || value === '') return [];
  const shown = shownField(context, key, value);
  const label = items.columns[key].header[context.language];
  const blocked = key === 'blocker';
  return [
    {
      text: label,
      aside: String(key === 'note' || blocked ? value : shown.value),
      ...(blocked && { tone: 'watch' as const }),
    },
  ];
}

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
      const said = event === 'moved' && to ? stateWord(to, language) : what;
      return {
        when: at === null ? '' : `${sayDay(zone.dayAt(at), language, today)} ${zone.timeAt(at)}`,
        text: [said, by, note].filter(Boolean).join(' · '),
      };
    });
}
