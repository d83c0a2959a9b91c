/** Saves the report of a week: its numbers as they stand, and what people made of them. Saved again it is the same row. */
import * as z from 'zod/mini';
import type { Day } from '../../../kernel/day';
import { mondayOf, sayDay } from '../../../kernel/day';
import { refuse } from '../../../kernel/problem';
import type { Action, Feature, IsOn } from '../../../ports/feature';
import { changed, dayField, given } from '../../backlog';
import { actor } from '../../stock';
import { reportOf } from '../record';
import { WRITES } from '../roles';
import { lastFullWeek } from '../rules/week';
import { reports } from '../tables';
import { numbersOf, numbersText } from './draft';

const MOST = 8_000;
const text = () =>
  z.optional(z.string({ error: 'weekly.text' }).check(z.trim(), z.maxLength(MOST, 'weekly.text')));

const input = () => z.object({ week: dayField(), stuck: text(), decided: text(), conclusion: text() });

interface Saved {
  readonly id: string;
  readonly week: Day;
  /** `26 Okt`. */
  readonly said: string;
  readonly was: Readonly<Record<string, unknown>> | null;
  readonly now: Readonly<Record<string, unknown>>;
}

export const saveOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Action<z.infer<ReturnType<typeof input>>, Saved> => ({
  name: 'weekly.save',
  writes: true,
  input,
  roles: WRITES,
  run: (context, { week: asked, ...fields }) => {
    const week = mondayOf(asked);
    if (week > lastFullWeek(context.today)) return refuse('weekly.notOver', {}, { field: 'week' });
    const told = given(fields);
    const { figures } = numbersOf(context, features, isOn, week);
    const known = { numbers: numbersText(figures), by: actor(context), savedAt: context.now };
    const said = sayDay(week, context.language, context.today);
    const stored = reportOf(context, week);
    if (!stored) {
      const { id } = context.change.insert(reports, { week, ...known, ...told });
      return { id, week, said, was: null, now: { ...told, savedAt: context.now } };
    }
    // Paper that was printed before says what it said then.
    const { was, now } = changed(stored.values, { ...known, ...told, pdf: '' });
    context.change.update(reports, stored, now);
    return { id: stored.id, week, said, was, now };
  },
  inverse: { with: 'weekly.putBack', input: (_, { id, was, now }) => ({ id, was, now }) },
  done: ({ said }) => ({ code: 'weekly.saved', values: { day: said } }),
});
