/** What is worth knowing of an item, line by line: its place and why, and the fields that are filled. */
import { sayWeekday } from '../../kernel/day';
import type { CardLine } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { rounded, scoreOf } from '../scores';
import { REPEATS } from './choices';
import { kindWord, shownField, whyText } from './said';
import { methodsIn } from './settings';
import { type Item, items } from './tables';
import { texts } from './words';

const FACTS = [
  'owner',
  'due',
  'blocker',
  'effort',
  'progress',
  'sort',
  'amount',
  'chance',
  'audience',
  'goal',
  'momentDay',
  'publishDay',
  'repeats',
  'tags',
  'duplicateOf',
  'note',
] as const;

export function factsOf(context: Context, item: Item): CardLine[] {
  return [orderLine(context, item), ...FACTS.flatMap((key) => fact(context, item, key))];
}

/** `Produk · peringkat 3 · skor 12`, or why there is no score. */
function orderLine({ settings, language }: Context, item: Item): CardLine {
  const scored = scoreOf(item, methodsIn(settings));
  const rank = item.rank === null ? '' : say(texts['backlog.card.rank'], language, { rank: item.rank });
  const text = [kindWord(item.kind, language), rank].filter(Boolean).join(' · ');
  if ('why' in scored) return { text: `${text} · ${whyText(scored.why, language)}` };
  const score = rounded(scored.score);
  return { text: `${text} · ${say(texts['backlog.card.score'], language, { score })}` };
}

function fact(context: Context, item: Item, key: (typeof FACTS)[number]): CardLine[] {
  const value: unknown = item[key];
  // No share is a chance of nothing said.
  if (value === null || value === '' || value === 0) return [];
  const shown =
    key === 'effort'
      ? { value: say(texts['backlog.days'], context.language, { days: Number(value) }) }
      : shownField(context, key, value);
  const label = items.columns[key].header[context.language];
  const blocked = key === 'blocker';
  return [
    {
      text: label,
      aside:
        key === 'repeats'
          ? repeatText(item, context.language)
          : String(key === 'note' || blocked ? value : shown.value),
      ...(blocked && { tone: 'watch' as const }),
    },
  ];
}

/** `tiap Jumat`, `tiap bulan, tanggal 25`: by the day it is due, where it has one. */
function repeatText({ repeats, due }: Item, language: Language): string {
  if (due === null || repeats === null || repeats === 'day')
    return REPEATS.find(({ key }) => key === repeats)?.words[language].toLowerCase() ?? '';
  const date = Number(due.slice(8));
  if (repeats === 'month') return say(texts['backlog.repeat.month'], language, { date });
  return say(texts['backlog.repeat.week'], language, { weekday: sayWeekday(due, language) });
}
