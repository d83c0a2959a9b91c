/** The people of the team, and the card of one. */
import * as z from 'zod/mini';
import { sayDay } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/problem';
import type { Card, CardLine, CardStep, Tone } from '../../../kernel/protocol';
import { ROLE_WORDS, type Role } from '../../../kernel/role';
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import type { Query } from '../../../ports/feature';
import { idField } from '../input';
import { everybody, isComing, isGone, KEEPS_TEAM, loadPerson } from '../record';
import { allShares, folderKey } from '../sharing';
import { type Person, SHARES, type Share } from '../tables';
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
  return isComing({ from }, today) ? chip('comes', 'note', from) : undefined;
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
  /** Drive folders that the person is let into. */
  readonly folders: readonly { readonly name: string; readonly link: string }[];
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
        ...foldersOf(context, person),
      ],
      more: KEEPS_TEAM.includes(who.role) ? folderSteps(context, person) : [],
      history: [],
      person,
      here: !isGone(person, today),
      keeps: KEEPS_TEAM.includes(who.role),
      folders: ownShares(context, person).flatMap(({ values: { name, link, state: held } }) =>
        link !== '' && held === 'shared' ? [{ name, link }] : [],
      ),
    };
  },
};

const TONES: Readonly<Record<NonNullable<Share['state']>, Tone>> = {
  wanted: 'watch',
  shared: 'good',
  ending: 'watch',
  ended: 'idle',
  refused: 'act',
  foreign: 'watch',
};

const ownShares = (context: Context, { email }: Person) =>
  allShares(context).filter(
    ({ values }) =>
      values.email === email.trim().toLowerCase() && values.state !== 'ended' && values.state !== null,
  );

const foldersOf = (context: Context, person: Person): CardLine[] =>
  ownShares(context, person).flatMap(({ values: { name, state, link } }) =>
    state === null
      ? []
      : [
          {
            text: say(texts['team.more.folder'], context.language, { folder: name }),
            aside: SHARES.find(({ key }) => key === state)?.words[context.language].toLowerCase() ?? '',
            tone: TONES[state],
            ...(link !== '' && { link }),
          },
        ],
  );

function folderSteps(context: Context, person: Person): CardStep[] {
  const { language, today } = context;
  const word = (key: 'role' | 'project' | 'projectName' | 'end' | 'now', folder = ''): string =>
    say(texts[`team.more.${key}`], language, { folder });
  const own = ownShares(context, person);
  const open = own.filter(({ values }) => values.state === 'wanted' || values.state === 'shared');
  const role = folderKey('role', person.role ?? 'reviewer');
  const step = (label: string, input: object): CardStep => ({
    label,
    action: 'team.share',
    input: { id: person.id, ...input },
  });
  const ask = [{ field: 'project', label: word('projectName'), kind: 'text' as const }];
  return [
    ...(own.some(({ values }) => values.state === 'wanted' || values.state === 'ending')
      ? [{ label: word('now'), action: 'team.shareNow', input: {} }]
      : []),
    ...(isGone(person, today)
      ? []
      : [
          ...(open.some(({ values }) => values.folder === role) ? [] : [step(word('role'), { on: true })]),
          { ...step(word('project'), { on: true }), ask },
        ]),
    ...open.map(({ id, values }) => step(word('end', values.name), { share: id, on: false })),
  ];
}
