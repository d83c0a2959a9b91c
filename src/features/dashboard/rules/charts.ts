/** What a chart shows: labels and a number for each in every series. Native charts, dialog and paper draw the same. */
import { addDays, type Day, daysBetween, mondayOf, sayDay } from '../../../kernel/day';
import type { Language } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Chart, Parts } from '../../../ports/figures';
import type { Look } from '../look';
import { texts } from '../words';
import { daysOf, type Period, type Span } from './periods';
import { knows, over, partOf, type Sums, total } from './sums';
import { byWorth } from './worth';

export interface ShownSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

export interface ShownChart {
  readonly key: string;
  readonly title: string;
  readonly kind: Chart['kind'];
  readonly unit: Chart['unit'];
  readonly labels: readonly string[];
  readonly series: readonly ShownSeries[];
  /** The days that each label stands for, where it stands for days that are over or run. */
  readonly spans?: readonly Span[];
  /** Stands on the tab. */
  readonly first: boolean;
  /** Tile whose rows stand behind its bars. */
  readonly opens?: string;
}

/** More colours cannot be told apart. */
const MOST_SERIES = 6;
const OTHERS = '#9AA0A6';
/** A trend needs some days, or weeks, also where the period is one day. */
const LEAST_DAYS = 7;
const LEAST_WEEKS = 8;
/** Bars that fit side by side. */
const MOST_BARS = 45;

export function shownChart(
  context: Context,
  look: Look,
  chart: Chart,
  period: Period,
): Omit<ShownChart, 'first'> {
  const { key, title, kind, unit } = chart;
  const frame = { key, title: title[context.language], kind, unit };
  if (chart.by === 'parts') return { ...frame, ...byParts(context, look, chart) };
  if (chart.by === 'classes') return { ...frame, ...byClasses(context, look, chart) };
  if (chart.by === 'states') return { ...frame, ...byStates(context, look, chart, period) };
  const stretches = stretchesOf(chart, period);
  const sums = stretches.map((span) => over(look.book, span));
  return {
    ...frame,
    spans: stretches,
    labels: stretches.map(({ from }) => sayDay(from, context.language, context.today)),
    series: chart.series.flatMap(({ figure, name, color, parts }) =>
      parts
        ? splitSeries(sums, figure, parts, context.language, { name: name[context.language], color })
        : [{ name: name[context.language], color, values: sums.map((each) => rounded(total(each, figure))) }],
    ),
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Days, or weeks from Monday, or months: as many as fit. The first and the last may be cut by the period. */
function stretchesOf({ by }: Chart, { from, to }: Span): Span[] {
  const weekly = by === 'weeks';
  const least = weekly ? addDays(mondayOf(to), -7 * (LEAST_WEEKS - 1)) : addDays(to, 1 - LEAST_DAYS);
  const first = from < least ? from : least;
  const days = daysBetween(first, to) + 1;
  const start = (day: Day): Day => {
    if (!weekly && days <= MOST_BARS) return day;
    return days <= 7 * MOST_BARS ? mondayOf(day) : (`${day.slice(0, 8)}01` as Day);
  };
  const stretches: { from: Day; to: Day }[] = [];
  let at: Day | undefined;
  for (const day of daysOf({ from: first, to })) {
    const last = stretches[stretches.length - 1];
    if (last && start(day) === at) last.to = day;
    else stretches.push({ from: day, to: day });
    at = start(day);
  }
  return stretches;
}

/** A series a part that is not empty; the smallest together where there are too many. */
function splitSeries(
  sums: readonly Sums[],
  figure: string,
  parts: Parts,
  language: Language,
  whole: Omit<ShownSeries, 'values'>,
): ShownSeries[] {
  const all = parts
    .map(({ key, words, color }) => {
      const values = sums.map((each) => rounded(partOf(each, figure, key)));
      return { name: words[language], color, values, sum: values.reduce((a, b) => a + b, 0) };
    })
    .filter(({ sum }) => sum !== 0);
  if (all.length === 0) return [{ ...whole, values: sums.map(() => 0) }];
  if (all.length <= MOST_SERIES) return all.map(({ sum: _, ...series }) => series);
  const large = [...all].sort((a, b) => b.sum - a.sum).slice(0, MOST_SERIES - 1);
  const small = all.filter((each) => !large.includes(each));
  return [
    ...all.filter((each) => large.includes(each)).map(({ sum: _, ...series }) => series),
    {
      name: texts['dashboard.others'][language],
      color: OTHERS,
      values: sums.map((_, at) => small.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)),
    },
  ];
}

/** Parts where something stands; all of them where nothing does. */
function byParts({ language }: Context, { book }: Look, { series }: Chart) {
  const [first] = series;
  const parts = first?.parts ?? [];
  const used = parts.filter(({ key }) => series.some(({ figure }) => partOf(book.now, figure, key) !== 0));
  const shown = used.length > 0 ? used : parts;
  return {
    labels: shown.map(({ words }) => words[language]),
    series: series.map(({ figure, name, color }) => ({
      name: name[language],
      color,
      values: shown.map(({ key }) => rounded(partOf(book.now, figure, key))),
    })),
  };
}

function byClasses(context: Context, look: Look, { series: [of] }: Chart) {
  if (!of) return { labels: [], series: [] };
  const { labels, values } = byWorth(context, look, of.figure);
  return {
    labels,
    series: [{ name: of.name[context.language], color: of.color, values: values.map(rounded) }],
  };
}

/** As it stood at the beginning of each day that is remembered, and now. */
function byStates({ language, today }: Context, { book }: Look, { series }: Chart, period: Period) {
  const least = addDays(period.to, 1 - LEAST_DAYS);
  const from = period.from < least ? period.from : least;
  const known = daysOf({ from, to: period.to }).flatMap((day) => {
    const sums = book.mornings.get(day);
    return sums && series.some(({ figure }) => knows(sums, figure))
      ? [{ label: sayDay(day, language, today), sums, until: addDays(day, -1) }]
      : [];
  });
  const every = Math.max(1, Math.ceil(known.length / MOST_BARS));
  const points = known.filter((_, at) => (known.length - 1 - at) % every === 0);
  if (period.to >= today)
    points.push({ label: texts['dashboard.now'][language], sums: book.now, until: today });
  const [first] = known;
  const start = first ? addDays(first.until, 1) : today;
  return {
    labels: points.map(({ label }) => label),
    series: series.map(({ figure, name, color, runs }) => ({
      name: name[language],
      color,
      values: points.map(({ sums, until }) =>
        rounded(total(runs ? over(book, { from: start, to: until }) : sums, figure)),
      ),
    })),
  };
}
