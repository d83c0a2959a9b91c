/** The weeks of the report, and how one number stands beside the one before. */
import { addDays, type Day, mondayOf } from '../../../kernel/day';

/** Both days included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The Monday of the last week that is over. */
export const lastFullWeek = (today: Day): Day => addDays(mondayOf(today), -7);

/** Monday to Sunday of the week of a day. */
export const weekOf = (day: Day): Span => ({ from: mondayOf(day), to: addDays(mondayOf(day), 6) });

/** Sums by figure: `orders.in`. */
export type Sums = Readonly<Record<string, number>>;

/** What happened on days, and what is so now: the dashboard's own sums. */
interface FigureBook {
  over(span: Span): Sums;
  readonly now: Sums;
}

export type Unit = 'count' | 'money' | 'share' | 'minutes' | 'days';

export interface Figure {
  readonly key: string;
  readonly unit: Unit;
  /** Null where nothing of it happened. */
  readonly now: number | null;
  /** Null where nobody knows. */
  readonly before: number | null;
  /** Which way is well; nothing where neither is. */
  readonly wants?: 'more' | 'less';
}

/** Figures of days, in the order of the report: key, unit, and which way is well. */
const OF_DAYS = [
  ['orders.in', 'count', 'more'],
  ['orders.sales', 'money', 'more'],
  ['orders.done', 'count', 'more'],
  ['orders.onTime', 'share', 'more'],
  ['tickets.in', 'count', undefined],
  ['tickets.done', 'count', 'more'],
  ['backlog.in', 'count', undefined],
  ['backlog.out', 'count', 'more'],
] as const;
/** Figures of now. */
const OF_NOW = [
  ['orders.late', 'count', 'less'],
  ['stock.critical', 'count', 'less'],
  ['payments.owed', 'money', undefined],
  ['payments.overdue', 'money', 'less'],
  ['tickets.open', 'count', 'less'],
  ['backlog.late', 'count', 'less'],
] as const;

/** A share of what was due; of nothing there is none. */
const figureIn = (sums: Sums, key: string, unit: Unit): number | null => {
  if (unit !== 'share') return sums[key] ?? 0;
  const due = sums['orders.due'] ?? 0;
  return due === 0 ? null : (sums[key] ?? 0) / due;
};

/**
 * The figures of a week beside those of the week before. `then`: how things stood a week ago; nothing for a week long over, whose end nobody can see any
 * more.
 */
export function weekFigures(
  book: FigureBook,
  monday: Day,
  on: (feature: string) => boolean,
  then: Sums | undefined,
): Figure[] {
  const [sums, before] = [monday, addDays(monday, -7)].map((day) => book.over(weekOf(day))) as [Sums, Sums];
  const isOn = (key: string): boolean => on(key.slice(0, key.indexOf('.')));
  const figure = (
    key: string,
    unit: Unit,
    wants?: 'more' | 'less',
  ): Pick<Figure, 'key' | 'unit' | 'wants'> => ({
    key,
    unit,
    ...(wants && { wants }),
  });
  const days = OF_DAYS.filter(([key]) => isOn(key)).map(
    ([key, unit, wants]): Figure => ({
      ...figure(key, unit, wants),
      now: figureIn(sums, key, unit),
      before: figureIn(before, key, unit),
    }),
  );
  if (!then) return days;
  const standing = OF_NOW.filter(([key]) => isOn(key)).map(
    ([key, unit, wants]): Figure => ({
      ...figure(key, unit, wants),
      now: book.now[key] ?? 0,
      before: then[key] ?? null,
    }),
  );
  return [...days, ...standing];
}

/** `up`, `down` or `same`; whether that is well. */
export function changeOf({ now, before, wants }: Figure): {
  readonly way: 'up' | 'down' | 'same' | 'none';
  readonly well: boolean | null;
} {
  if (now === null || before === null) return { way: 'none', well: null };
  // Shares and times are not whole: what rounds to nothing is no change.
  if (Math.abs(now - before) < 0.0005) return { way: 'same', well: null };
  const way = now > before ? 'up' : 'down';
  return { way, well: wants === undefined ? null : (wants === 'more') === (way === 'up') };
}
