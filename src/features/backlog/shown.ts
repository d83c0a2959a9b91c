/** Items in the search index, in the one list of open work, in the alarm and in their own columns. */
import type { IndexEntry, Work } from '../../kernel/protocol';
import { say } from '../../kernel/words';
import type { Context, Stored } from '../../ports/context';
import type { Feature, TableDerivation } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { ordered, rounded, scoreOf } from '../scores';
import { blockStep, nextStep, snoozeStep } from './next';
import { DECIDES, WORKS } from './roles';
import { daysLate, daysLying, isOpen, isSnoozed, publishesIn } from './rules/state';
import { kindWord, stateWord, whyText } from './said';
import { ageIn, methodsIn } from './settings';
import { type Item, items } from './tables';
import { texts } from './words';

/** The one reading that index, work and alarm share: open items may be old, so it is the whole table. */
export const itemsOf = (context: Context): readonly Stored<typeof items>[] => context.from(items).all();

/** Open items, in their order where they have one. */
export function indexOf(context: Context): IndexEntry[] {
  return itemsOf(context)
    .map(({ values }) => values)
    .filter(isOpen)
    .sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9))
    .map((item) => entryOf(context, item));
}

function entryOf(context: Context, item: Pick<Item, 'id' | 'title' | 'owner' | 'state'>): IndexEntry {
  const state = stateWord(item.state ?? 'backlog', context);
  return {
    id: item.id,
    panel: 'backlog.card',
    title: `${item.id} · ${item.title}`,
    note: [state, item.owner].filter(Boolean).join(' · '),
    keys: [],
  };
}

/** Finished and older items, by the same words. */
export const finds = findsBy({
  table: items,
  columns: ['title', 'owner', 'status'],
  entry: (context, id, { title, owner, status }) => {
    return entryOf(context, { id, title, owner, state: status });
  },
});

/** Everything that somebody has to do: one's own, and for whoever decides also what nobody owns yet. */
export function workOf(context: Context): Work[] {
  const { today, language, who } = context;
  return itemsOf(context).flatMap(({ values: item, row }): Work[] => {
    const decides = DECIDES.includes(who.role);
    const soon = publishesIn(item, today);
    const putOff = isSnoozed(item, today) && soon === undefined;
    const waits = !isOpen(item) || putOff || (item.state === 'intake' && !decides);
    if (waits || (item.owner === '' && !decides)) return [];
    const step = nextStep(item, language);
    const publishes = soon === undefined ? [] : [say(texts[`backlog.publish.${soon}`], language)];
    const withDay = (text: string): string => [text, ...publishes].filter(Boolean).join(' · ');
    // What is published before its deadline has to be ready by then.
    const due =
      soon !== undefined && (item.due ?? '9999') > (item.publishDay ?? '') ? item.publishDay : item.due;
    return [
      {
        id: item.id,
        kind: kindWord(item.kind, language),
        title: item.title,
        owner: item.owner,
        due,
        late: daysLate(item, today) > 0,
        step: withDay(step?.label ?? ''),
        panel: 'backlog.card',
        state: withDay(
          item.blocker === ''
            ? stateWord(item.state ?? 'backlog', context)
            : say(texts['backlog.is.held'], language, { blocker: item.blocker.slice(0, 60) }),
        ),
        row,
        ...(item.blocker !== '' && { held: true }),
        ...(item.rank !== null && { rank: item.rank }),
        ...(item.state !== 'intake' &&
          WORKS.includes(who.role) && {
            steps: {
              done: {
                label: say(texts['backlog.next.done'], language),
                action: 'backlog.move',
                input: { id: item.id, to: 'done' },
              },
              block: blockStep(item, language),
              snooze: snoozeStep(item, language),
            },
          }),
      },
    ];
  });
}

/** Items that this person ended as done since then. */
export const finishedBy: NonNullable<Feature['finished']> = (context, name, since) =>
  itemsOf(context)
    .filter(
      ({ values: { owner, state, finishedAt } }) =>
        owner === name && state === 'done' && (finishedAt ?? 0) >= since,
    )
    .map(({ values }) => values.title);

/** Late work first; else what lies too long. */
export const alarmOf: NonNullable<Feature['alarm']> = (context) => {
  const { today, zone, language, settings } = context;
  const all = itemsOf(context).map(({ values }) => values);
  const late = all.filter((item) => daysLate(item, today) > 0).length;
  if (late > 0) {
    const text = say(texts['backlog.alarm.late'], language, { count: late });
    return { text, panel: 'backlog.list', input: { filter: 'late' } };
  }
  const lying = all.filter((item) => daysLying(item, today, zone, ageIn(settings)) > 0).length;
  if (lying === 0) return undefined;
  const text = say(texts['backlog.alarm.lying'], language, { count: lying });
  return { text, panel: 'backlog.list', input: { filter: 'lying' } };
};

/** Rank, mark, score and its note of every row: they follow from all rows together. */
export const whole: TableDerivation<typeof items> = {
  table: items,
  columns: ['rank', 'mark', 'score', 'scoreNote'],
  derive: (rows, { settings, today, language }) => {
    const methods = methodsIn(settings);
    const all = rows.map(({ values }) => values);
    const ranks = new Map(ordered(all, methods, today).map(({ id }, at) => [id, at + 1]));
    return new Map(
      all.map((item) => {
        const scored = scoreOf(item, methods);
        const noted = 'why' in scored && isOpen(item) ? whyText(scored.why, language) : '';
        return [
          item.id,
          {
            rank: ranks.get(item.id) ?? null,
            mark: daysLate(item, today) > 0 ? 'late' : isOpen(item) ? 'open' : '',
            score: 'why' in scored ? null : rounded(scored.score),
            scoreNote: noted,
          },
        ];
      }),
    );
  },
};
