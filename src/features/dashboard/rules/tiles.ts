/** What a tile says: its value, how it changed and how many rows stand behind it. The one function that sheet, dialog, paper and digest ask. */
import { type Day, sayDay } from '../../../kernel/day';
import { type Money, sayMoney } from '../../../kernel/money';
import { type Language, say, sayNumber } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Tile } from '../../../ports/figures';
import type { Look } from '../look';
import { texts } from '../words';
import { dueSpan, type Period, type Span } from './periods';
import { firstDay, knows, over, partOf, total } from './sums';

export interface ShownTile {
  /** By which its rows are asked for. */
  readonly key: string;
  readonly label: string;
  /** As it is read: `Rp1.250.000`, `85,2 %`, `Shopee`. */
  readonly text: string;
  /** Counts, minor units of money, or a share; null where it is words. */
  readonly value: number | null;
  /** `naik 3 dari minggu lalu`, or that nothing is known of before. */
  readonly change: string;
  readonly act: boolean;
  /** What leads to the rows behind it: absent where there are none. */
  readonly link?: string;
  /** Panel that it leads to instead. */
  readonly panel?: string;
  readonly kind: Tile['kind'];
}

/** Two tiles may stand over one figure: its sum, and the largest part of it. */
export const keyOf = ({ kind, figure }: Tile): string => (kind === 'top' ? `${figure}.top` : figure);

/** `count` records stand behind it. */
export function shownTile(
  context: Context,
  look: Look,
  tile: Tile,
  period: Period,
  count: number,
): ShownTile {
  const said = saidOf(context, look, tile, period);
  const act = tile.kind === 'said' ? said.act === true : tile.acts === true && (said.value ?? 0) > 0;
  // A sentence leads to its panel, whatever it says.
  const leads = tile.kind === 'said' || count > 0;
  const link = tile.link && leads ? say(tile.link, context.language, { count }) : '';
  return {
    key: keyOf(tile),
    kind: tile.kind,
    label: tile.label[context.language],
    text: said.text,
    value: said.value ?? null,
    change: said.change ?? '',
    act,
    ...(link && { link }),
    ...(tile.kind === 'said' && { panel: tile.panel }),
  };
}

interface Said {
  readonly text: string;
  readonly value?: number;
  readonly change?: string;
  readonly act?: boolean;
}

function saidOf(context: Context, look: Look, tile: Tile, period: Period): Said {
  const { language } = context;
  if (tile.kind === 'said') return tile.said(context) ?? { text: say(texts['dashboard.notYet'], language) };
  if (tile.kind === 'share') return shareOf(context, look, tile, period);
  if (tile.kind === 'top') return topOf(context, look, tile, period);
  const { figure, unit } = tile;
  const told = (value: number): string => amountText(context, value, unit);
  if (tile.kind === 'sum') {
    const value = total(over(look.book, period), figure);
    const before = isKnown(look, period.before) ? total(over(look.book, period.before), figure) : undefined;
    return {
      value,
      text: told(value),
      change: changeText(context, value, before, told, beforeWords(context, period)),
    };
  }
  const value = total(look.book.now, figure);
  const morning = look.book.mornings.get(period.from);
  const since = morning && knows(morning, figure) ? total(morning, figure) : undefined;
  return {
    value,
    text: told(value),
    change: changeText(context, value, since, told, sinceWords(context, period.from)),
  };
}

/** Rupiah and counts are whole where they are shown, however they were added up. */
export const amountText = (
  { language, currency }: Context,
  value: number,
  unit: 'count' | 'money',
): string =>
  unit === 'money'
    ? sayMoney(Math.round(value) as Money, currency, language)
    : sayNumber(Math.round(value), language);

/** Nothing is known of what came before the first record. */
const isKnown = ({ book }: Look, { to }: Span): boolean => {
  const first = firstDay(book);
  return first !== undefined && first <= to;
};

function shareOf(
  context: Context,
  look: Look,
  { figure, of }: Tile & { kind: 'share' },
  period: Period,
): Said {
  const { language, today } = context;
  const share = (span: Span): number | undefined => {
    const sums = over(look.book, dueSpan(span, today));
    const all = total(sums, of);
    return all === 0 ? undefined : total(sums, figure) / all;
  };
  const [value, before] = [share(period), share(period.before)];
  if (value === undefined) return { text: '–' };
  const points = (each: number): string =>
    say(texts['dashboard.points'], language, { points: tenths(each * 100, language) });
  return {
    value,
    text: `${tenths(value * 100, language)} %`,
    change: changeText(context, value, before, points, beforeWords(context, period)),
  };
}

const tenths = (value: number, language: Language): string =>
  sayNumber(Math.round(value * 10) / 10, language);

function topOf(
  { language }: Context,
  look: Look,
  { figure, parts }: Tile & { kind: 'top' },
  period: Period,
): Said {
  const sums = over(look.book, period);
  const [top] = parts
    .map((part) => ({ part, amount: partOf(sums, figure, part.key) }))
    .sort((a, b) => b.amount - a.amount);
  if (!top || top.amount <= 0) return { text: '–' };
  const change = say(texts['dashboard.ofAll'], language, { count: top.amount, all: total(sums, figure) });
  return { text: top.part.words[language], change };
}

function changeText(
  { language }: Context,
  value: number,
  before: number | undefined,
  told: (amount: number) => string,
  than: { readonly from: string; readonly like: string },
): string {
  if (before === undefined) return say(texts['dashboard.noBefore'], language);
  const by = told(Math.abs(value - before));
  if (by === told(0)) return say(texts['dashboard.same'], language, { than: than.like });
  return say(texts[value > before ? 'dashboard.up' : 'dashboard.down'], language, { by, than: than.from });
}

interface Than {
  /** `dari kemarin`. */
  readonly from: string;
  /** `seperti kemarin`. */
  readonly like: string;
}

const thanWords = ({ language }: Context, words: string): Than => ({
  from: say(texts['dashboard.than'], language, { words }),
  like: say(texts['dashboard.like'], language, { words }),
});

function beforeWords(context: Context, { key, before }: Period): Than {
  const { language } = context;
  if (key === 'today') return thanWords(context, say(texts['dashboard.yesterday'], language));
  if (key === 'month') return thanWords(context, say(texts['dashboard.lastMonth'], language));
  if (key === 'year') return thanWords(context, say(texts['dashboard.lastYear'], language));
  if (key === 'days7') return thanWords(context, say(texts['dashboard.lastWeek'], language));
  return thanWords(context, spanText(context, before));
}

/** `29 Okt – 4 Nov`. */
export function spanText(
  { language, today }: Pick<Context, 'language' | 'today'>,
  { from, to }: Span,
): string {
  const first = sayDay(from, language, today);
  return from === to ? first : `${first} – ${sayDay(to, language, today)}`;
}

const sinceWords = (context: Context, day: Day): Than => {
  const since = say(texts['dashboard.since'], context.language, {
    day: sayDay(day, context.language, context.today),
  });
  return { from: since, like: since };
};
