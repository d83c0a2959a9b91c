/** A person's check-in of the day: the first makes its row, whatever follows completes it. */
import * as z from 'zod/mini';
import { addDays, type Day } from '../../../kernel/day';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import type { Action, Said } from '../../../ports/feature';
import { changed, DECIDES, dayField, ownerMeant } from '../../backlog';
import { nameOf, recent } from '../record';
import { checkins } from '../tables';

/** So many days back somebody may still write down what was said. */
const BACK_DAYS = 7;
const MOST = 2_000;

const text = () =>
  z.optional(z.string({ error: 'checkins.text' }).check(z.trim(), z.maxLength(MOST, 'checkins.text')));

const input = () =>
  z.object({
    done: text(),
    focus: text(),
    blocker: text(),
    helper: text(),
    /** Whose it is, where a manager writes it down for somebody. */
    name: text(),
    day: z.optional(dayField()),
  });

/** A row of a sheet shows one line. */
const oneLine = (text: string): string => text.replace(/\s*\n+\s*/g, '; ');

export interface SavedCheckIn {
  readonly id: string;
  readonly name: string;
  readonly day: Day;
  readonly blocker: string;
  readonly helper: string;
  /** What stood there before; nothing where the row is new. */
  readonly was: Readonly<Record<string, unknown>> | null;
  readonly now: Readonly<Record<string, unknown>>;
}

export const save: Action<z.infer<ReturnType<typeof input>>, SavedCheckIn> = {
  name: 'checkins.save',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { name: asked = '', day = context.today, ...given }) => {
    const me = nameOf(context);
    const person = ownerMeant(context, asked, me, 'name');
    if (isRefusal(person)) return person;
    const name = person || me;
    if (name !== me && !DECIDES.includes(context.who.role)) return refuse('checkins.own', { name });
    if (day > context.today || day < addDays(context.today, -BACK_DAYS))
      return refuse('checkins.day', { days: BACK_DAYS }, { field: 'day' });
    const helper = ownerMeant(context, given.helper ?? '', '', 'helper');
    if (isRefusal(helper)) return helper;
    const fields: Record<string, string> = {};
    for (const [key, value] of Object.entries({ ...given, ...(given.helper !== undefined && { helper }) }))
      if (value !== undefined) fields[key] = oneLine(value);
    const [there] = recent(context)
      .filter(({ values }) => values.day === day && values.name === name)
      .slice(-1);
    const told = { ...there?.values, ...fields } as Partial<SavedCheckIn> & { focus?: string };
    const { focus = '', blocker = '' } = told;
    if (focus === '' && blocker === '') return refuse('checkins.empty', {}, { field: 'focus' });
    const said = { name, day, blocker, helper: told.helper ?? '' };
    if (!there) {
      const { id } = context.change.insert(checkins, { ...fields, name, day });
      return { ...said, id, was: null, now: { ...fields, archived: false } };
    }
    // What holds somebody up anew is not solved by what was solved before.
    const anew = blocker === there.values.blocker ? {} : { solvedAt: null, solvedBy: '' };
    const { was, now } = changed(there.values, { ...fields, ...anew });
    if (Object.keys(now).length === 0) return refuse('checkins.same', { name });
    context.change.update(checkins, there, now);
    return { ...said, id: there.id, was, now };
  },
  inverse: {
    with: 'checkins.putBack',
    input: (_, { id, was, now }) => ({ id, was: was ?? { archived: true }, now }),
  },
  done: ({ name, blocker, helper }): Said =>
    blocker !== '' && helper !== ''
      ? { code: 'checkins.savedHelp', values: { name, helper } }
      : { code: 'checkins.saved', values: { name } },
};
