/** The report of a week as it is prepared: numbers up and down, what is stuck, what has to be decided; or as it was saved. */
import * as z from 'zod/mini';
import { addDays, type Day, mondayOf, sayDay } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import type { Feature, IsOn, Query } from '../../../ports/feature';
import { dayField } from '../../backlog';
import { type FigureBook, figureBook } from '../../dashboard';
import { listedDecisions } from '../../decisions';
import { type Question, questionsOf } from '../asked';
import { loadReport, reportOf } from '../record';
import { lastFullWeek, weekFigures, weekOf } from '../rules/week';
import { figureLine, type SaidFigure, saidFigure } from '../said';
import { type Stuck, stuckIn, stuckText } from '../stuck';
import { timesOf } from '../times';

/** Lines of what is stuck that stand in the text; the rest is a number. */
const MOST_STUCK = 12;

export const draftInput = () =>
  z.object({
    /** Its Monday; the last week that is over where none is said. */
    week: z.optional(dayField()),
    id: z.optional(z.string({ error: 'weekly.id' }).check(z.maxLength(40, 'weekly.id'))),
  });

export interface Draft {
  readonly week: Day;
  /** `26 Okt – 1 Nov`. */
  readonly days: string;
  /** The week before, and the one after where that is over. */
  readonly earlier: Day;
  readonly later: Day | null;
  readonly figures: readonly SaidFigure[];
  readonly stuck: readonly Stuck[];
  readonly questions: readonly Question[];
  /** What the form starts from: as it was saved, else as it is prepared. */
  readonly texts: { readonly stuck: string; readonly decided: string; readonly conclusion: string };
  /** The saved report's number, and who saved it. */
  readonly saved?: { readonly id: string; readonly by: string };
}

/** The numbers of a week, and what they stand on. */
export function numbersOf(
  context: Context,
  features: readonly Feature[],
  isOn: IsOn,
  week: Day,
): { readonly figures: readonly SaidFigure[]; readonly book: FigureBook } {
  const { modules } = context.settings;
  const on = (key: string): boolean => isOn(key, modules);
  const book = figureBook(
    context,
    features.filter(({ key }) => on(key)),
  );
  // What is so now says nothing of the end of a week long over.
  const then = isCurrent(context, week) ? (book.morning(addDays(context.today, -7)) ?? {}) : undefined;
  const figures = weekFigures(book, week, on, then);
  const tickets = on('tickets') ? timesOf(context, week, addDays(week, -7)) : [];
  return { book, figures: [...figures, ...tickets].map((figure) => saidFigure(context, figure)) };
}

const isCurrent = ({ today }: Context, week: Day): boolean => week === lastFullWeek(today);

/** Everything of a week that is not typed by people. */
function prepared(
  context: Context,
  features: readonly Feature[],
  isOn: IsOn,
  week: Day,
): Pick<Draft, 'figures' | 'stuck' | 'questions'> {
  const { book, figures } = numbersOf(context, features, isOn, week);
  if (!isCurrent(context, week)) return { figures, stuck: [], questions: [] };
  const there = features.filter(({ key }) => isOn(key, context.settings.modules));
  const stuck = stuckIn(context, there);
  const held = stuck.filter(({ panel }) => panel === 'checkins.card').length;
  return { figures, stuck, questions: questionsOf(context, book.now, book.over(weekOf(week)), held) };
}

export const numbersText = (figures: readonly SaidFigure[]): string => figures.map(figureLine).join('\n');

export const draftOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Query<z.infer<ReturnType<typeof draftInput>>, Draft> => ({
  name: 'weekly.report',
  writes: false,
  input: draftInput,
  roles: 'all',
  run: (context, { week: asked, id = '' }) => {
    const found = id === '' ? undefined : loadReport(context, id);
    if (isRefusal(found)) return found;
    const last = lastFullWeek(context.today);
    const week = found?.values.week ?? (asked === undefined ? last : mondayOf(asked));
    if (week > last) return refuse('weekly.notOver', {}, { field: 'week' });
    const saved = found ?? reportOf(context, week);
    const { figures, stuck, questions } = prepared(context, features, isOn, week);
    const { from, to } = weekOf(week);
    const { language, today } = context;
    return {
      week,
      days: `${sayDay(from, language, today)} – ${sayDay(to, language, today)}`,
      earlier: addDays(week, -7),
      later: week < last ? addDays(week, 7) : null,
      figures,
      stuck,
      questions,
      texts: {
        stuck: saved?.values.stuck ?? stuckLines(stuck),
        decided: saved?.values.decided || decidedSince(context, week),
        conclusion: saved?.values.conclusion ?? '',
      },
      ...(saved && { saved: { id: saved.id, by: saved.values.by } }),
    };
  },
});

function stuckLines(stuck: readonly Stuck[]): string {
  const rest = stuck.length - MOST_STUCK;
  const lines = stuck.slice(0, MOST_STUCK).map((each) => stuckText(each));
  return [...lines, ...(rest > 0 ? [`+${rest}`] : [])].join('\n');
}

/** What was decided in the week and in the one after it, in which it is looked at. */
function decidedSince(context: Context, week: Day): string {
  const until = addDays(week, 13);
  return listedDecisions(context)
    .filter(({ values: { day } }) => day !== null && day >= week && day <= until)
    .map(({ id, values }) => `${id}: ${values.decision.replace(/\s+/g, ' ')}`)
    .join('\n');
}
