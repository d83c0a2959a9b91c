/** The people of the team, and the card of one. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, Tone } from '../../../kernel/protocol';
import { ROLE_WORDS, type Role } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { idField } from '../input';
import { everybody, isGone, KEEPS_TEAM, loadPerson } from '../record';
import type { Person } from '../tables';
import { texts } from '../words';

const FILTERS = ['here', 'left'] as const;
const listInput = () => z.object({ filter: z.optional(z.enum(FILTERS)) });

interface PersonRow {
  readonly id: string;
  readonly panel: string;
  readonly title: string;
  readonly note: string;
  readonly chip?: { readonly text: string; readonly tone: Tone };
}

interface People {
  readonly rows: readonly PersonRow[];
  /** Roles that somebody has. */
  readonly roles: readonly Role[];
}

const roleWord = ({ role }: Person, { language }: Context): string =>
  ROLE_WORDS[role ?? 'reviewer'][language];

/** Where a person stands: nothing to say of whoever simply works here. */
function chipOf({ from, until }: Person, { language, today }: Context): PersonRow['chip'] {
  const chip = (key: 'left' | 'leaves' | 'comes', tone: Tone, day: Person['until']) => ({
    text: say(texts[`team.is.${key}`], language, { day: day === null ? '' : sayDay(day, language, today) }),
    tone,
  });
  if (until !== null)
    return isGone({ until }, today) ? chip('left', 'idle', until) : chip('leaves', 'watch', until);
  return from !== null && from > today ? chip('comes', 'note', from) : undefined;
}

export const list: Query<z.infer<ReturnType<typeof listInput>>, People> = {
  name: 'team.list',
  writes: false,
  input: listInput,
  roles: 'all',
  run: (context, { filter = 'here' }) => {
    const all = everybody(context);
    const shown = all.filter(({ values }) => isGone(values, context.today) === (filter === 'left'));
    return {
      rows: shown.map(({ id, values }) => {
        const chip = chipOf(values, context);
        return {
          id,
          panel: 'team.card',
          title: values.name,
          note: [roleWord(values, context), values.hours].filter(Boolean).join(' · '),
          ...(chip && { chip }),
        };
      }),
      roles: [...new Set(all.flatMap(({ values }) => values.role ?? []))],
    };
  },
};

const input = () => z.object({ id: idField() });

export type PersonCard = Card & {
  readonly person: Person;
  /** Works here today. */
  readonly here: boolean;
  readonly keeps: boolean;
};

export const card: Query<z.infer<ReturnType<typeof input>>, PersonCard> = {
  name: 'team.card',
  writes: false,
  input,
  roles: 'all',
  run: (context, { id }) => {
    const stored = loadPerson(context, id);
    if (isRefusal(stored)) return stored;
    const { language, today, who } = context;
    const person = { ...stored.values, id: stored.id };
    const state = chipOf(person, context);
    const heir = everybody(context).find((each) => each.id === person.heir)?.values.name ?? '';
    const line = (key: 'role' | 'email' | 'hours' | 'from' | 'until' | 'heir', aside: string): CardLine[] =>
      aside === '' ? [] : [{ text: say(texts[`team.card.${key}`], language), aside }];
    const said = (day: Person['until']): string => (day === null ? '' : sayDay(day, language, today));
    return {
      title: person.name || stored.id,
      ...(state && { state }),
      lines: [
        ...line('role', roleWord(person, context)),
        ...line('email', person.email),
        ...line('hours', person.hours),
        ...line('from', said(person.from)),
        ...line('until', said(person.until)),
        ...line('heir', heir),
      ],
      more: [],
      history: [],
      person,
      here: !isGone(person, today),
      keeps: KEEPS_TEAM.includes(who.role),
    };
  },
};
