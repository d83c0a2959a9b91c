/** The decisions that a week asks for: each follows from a number, and leads to what it is about. */
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { backlogItems, capacityIn, isOpen } from '../backlog';
import { isDue, listedDecisions } from '../decisions';
import type { Sums } from './rules/week';
import { moneyText, numberText } from './said';
import { texts } from './words';

export interface Question {
  readonly key: string;
  readonly text: string;
  readonly panel: string;
  readonly input: Readonly<Record<string, string>>;
}

/** Weeks of capacity that open work may fill before something has to be put off. */
const FULL_WEEKS = 2;

/** Person-days of all open work. */
const effortOf = (context: Context): number =>
  context
    .from(backlogItems)
    .all()
    .filter(({ values }) => isOpen(values))
    .reduce((days, { values }) => days + (values.effort ?? 0), 0);

/** `now`: what is so now; `week`: sums of the week; `held`: so many people are held up. */
export function questionsOf(context: Context, now: Sums, week: Sums, held: number): Question[] {
  const { language } = context;
  const ask = (
    key: 'late' | 'critical' | 'overdue' | 'grows' | 'capacity' | 'held' | 'due',
    values: Readonly<Record<string, string | number>>,
    panel: string,
    input: Readonly<Record<string, string>> = {},
  ): Question[] => [{ key, text: say(texts[`weekly.ask.${key}`], language, values), panel, input }];
  const of = (key: string): number => now[key] ?? 0;
  const [came, went] = [week['backlog.in'] ?? 0, week['backlog.out'] ?? 0];
  const capacity = capacityIn(context.settings);
  // Where nobody says what a week holds, nothing is asked about it.
  const effort = capacity === undefined ? 0 : effortOf(context);
  const due = listedDecisions(context).filter(({ values }) => isDue(values, context.today)).length;
  return [
    ...(of('orders.late') > 0
      ? ask('late', { count: of('orders.late') }, 'orders.list', { filter: 'late' })
      : []),
    ...(held > 0 ? ask('held', { count: held }, 'checkins.list', { filter: 'blocked' }) : []),
    ...(of('payments.overdue') > 0
      ? ask('overdue', { amount: moneyText(context, of('payments.overdue')) }, 'payments.receivables')
      : []),
    ...(of('stock.critical') > 0
      ? ask('critical', { count: of('stock.critical') }, 'purchasing.proposal')
      : []),
    ...(came > went ? ask('grows', { in: came, out: went }, 'backlog.review') : []),
    ...(capacity !== undefined && effort > capacity * FULL_WEEKS
      ? ask(
          'capacity',
          { effort: numberText(context, effort), capacity: numberText(context, capacity) },
          'backlog.list',
        )
      : []),
    ...(due > 0 ? ask('due', { count: due }, 'decisions.list', { filter: 'due' }) : []),
  ];
}
