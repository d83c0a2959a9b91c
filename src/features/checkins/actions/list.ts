/** The check-ins day by day, those that are held up, one's own; for managers also who is at work and has not checked in. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardStep, Tone } from '../../../kernel/protocol';
import { WORKING } from '../../../kernel/role';
import { whenOf } from '../../../kernel/when';
import { type Language, say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { DECIDES } from '../../backlog';
import { team } from '../../team';
import { hoursIn } from '../../tickets';
import { idField } from '../input';
import { blocked, holdsUp, loadCheckIn, nameOf, recent, type StoredCheckIn } from '../record';
import { missingNow } from '../rules/hours';
import type { CheckIn } from '../tables';
import { texts } from '../words';

const SHOWN = 60;
const FILTERS = ['all', 'blocked', 'mine'] as const;
const listInput = () => z.object({ filter: z.optional(z.enum(FILTERS)) });

interface CheckInRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly above?: string;
  readonly chip?: { readonly text: string; readonly tone: Tone };
  readonly step?: CardStep;
}

export interface CheckInList {
  readonly rows: readonly CheckInRow[];
  /** Names, for whoever leads; empty outside working hours. */
  readonly missing: readonly string[];
}

export const list: Query<z.infer<ReturnType<typeof listInput>>, CheckInList> = {
  name: 'checkins.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'all' }) => {
    const all = recent(context);
    const shown = filter === 'blocked' ? blocked(all) : all;
    const me = nameOf(context);
    let day: string | null = '';
    const rows = shown
      .filter(({ values }) => filter !== 'mine' || values.name === me)
      .sort((a, b) => compare(b.values.day ?? '', a.values.day ?? '') || compare(b.id, a.id))
      .slice(0, SHOWN)
      .map((each): CheckInRow => {
        const starts = each.values.day !== day;
        day = each.values.day;
        return { ...rowOf(context, each), ...(starts && day && { above: dayText(context, day) }) };
      });
    return { rows, missing: missingOf(context, all) };
  },
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const dayText = ({ language, today }: Context, day: string): string =>
  sayDay(day as typeof today, language, today);

function missingOf(context: Context, all: readonly StoredCheckIn[]): string[] {
  const { today, now, zone, settings } = context;
  if (!DECIDES.includes(context.who.role)) return [];
  const there = all.filter(({ values }) => values.day === today).map(({ values }) => values.name);
  const members = context
    .from(team)
    .all()
    .map(({ values }) => values);
  const minute = Math.floor((now - zone.momentOf(today)) / 60_000);
  return missingNow(members, new Set(there), { day: today, minute }, hoursIn(settings));
}

export const solveStep = (id: string, language: Language): CardStep => ({
  label: say(texts['checkins.next.solve'], language),
  action: 'checkins.solve',
  input: { id },
});

function rowOf(context: Context, { id, values }: StoredCheckIn): CheckInRow {
  const { language, who } = context;
  const held = holdsUp(values);
  return {
    id,
    panel: 'checkins.card',
    title: values.name,
    note: held ? values.blocker : values.focus,
    ...(held && { chip: heldChip(values, language) }),
    ...(held && WORKING.includes(who.role) && { step: solveStep(id, language) }),
  };
}

const heldChip = ({ helper }: CheckIn, language: Language): { text: string; tone: Tone } => ({
  text: say(texts[helper === '' ? 'checkins.is.held' : 'checkins.is.heldBy'], language, { helper }),
  tone: 'watch',
});

const input = () => z.object({ id: idField() });

export const card: Query<z.infer<ReturnType<typeof input>>, Card> = {
  name: 'checkins.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadCheckIn(context, id);
    if (isRefusal(stored)) return stored;
    const { language, who } = context;
    const { name, day, done, focus, blocker, helper, solvedAt, solvedBy } = stored.values;
    const held = holdsUp(stored.values);
    const part = (key: 'done' | 'focus' | 'blocker' | 'helper', text: string) =>
      text === '' ? [] : [{ text: say(texts[`checkins.card.${key}`], language), aside: text }];
    return {
      title: [name, day && dayText(context, day)].filter(Boolean).join(' · '),
      ...(held && { state: heldChip(stored.values, language) }),
      lines: [
        ...part('done', done),
        ...part('focus', focus),
        ...part('blocker', blocker),
        ...part('helper', helper),
      ],
      ...(held && WORKING.includes(who.role) && { next: solveStep(stored.id, language) }),
      more: [],
      history:
        solvedAt === null
          ? []
          : [
              {
                at: solvedAt,
                when: whenOf(context, solvedAt),
                text: say(texts['checkins.solvedBy'], language, { name: solvedBy }),
              },
            ],
    };
  },
};
