/** Cards of records that several features know: each adds its facts and its part of the timeline. */
import { isRefusal } from '../../kernel/problem';
import type { Card } from '../../kernel/protocol';
import type { Context } from '../../ports/context';
import type { AnyAction, Feature, IsOn } from '../../ports/feature';

/** Entries on one card: a customer of ten years has more than anybody reads. */
const MOST = 30;

/** The features, whose cards also tell what the others know. A card's panel and the question that fills it share their name. */
export function withTimelines(features: readonly Feature[], isOn: IsOn): Feature[] {
  return features.map((feature) => {
    const cards = Object.entries(feature.cards ?? {});
    const tellers = features.filter(({ facts, history, key }) => (facts ?? history) && key !== feature.key);
    if (cards.length === 0 || tellers.length === 0) return feature;
    const actions = feature.actions.map((action): AnyAction => {
      const table = cards.find(([, panel]) => panel === action.name)?.[0];
      return table === undefined || action.writes ? action : telling(action, table, tellers, isOn);
    });
    return { ...feature, actions };
  });
}

function telling(
  card: Extract<AnyAction, { writes: false }>,
  table: string,
  tellers: readonly Feature[],
  isOn: IsOn,
): AnyAction {
  return {
    ...card,
    run: (context: Context, input: { id: string }) => {
      const answer: unknown = card.run(context, input);
      if (isRefusal(answer)) return answer;
      const own = answer as Card;
      const id = input.id.trim().toUpperCase();
      const on = tellers.filter(({ key }) => isOn(key, context.settings.modules));
      const facts = on.flatMap((each) => each.facts?.(context, table, id) ?? []);
      const told = on.flatMap((each) => each.history?.(context, table, id) ?? []);
      if (told.length === 0 && facts.length === 0) return answer;
      const all = [...own.history, ...told];
      // What has no moment stays where its feature put it, in front.
      const history = all.map((each, place) => ({ each, place })).sort(byMoment);
      return {
        ...own,
        lines: [...own.lines, ...facts],
        history: history.slice(0, MOST).map(({ each }) => each),
      };
    },
  };
}

interface Placed {
  readonly each: Card['history'][number];
  readonly place: number;
}

const byMoment = (a: Placed, b: Placed): number => after(b.each.at) - after(a.each.at) || a.place - b.place;
const after = (at: number | undefined): number => at ?? Number.MAX_SAFE_INTEGER;
