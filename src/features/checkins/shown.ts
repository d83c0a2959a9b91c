/** Who is held up, in the one list of open work: it waits for whoever was asked for help, else for those who lead. */
import { sayDay } from '../../kernel/day';
import type { Work } from '../../kernel/protocol';
import { ROLE_WORDS, WORKING } from '../../kernel/role';
import { numberOf } from '../../kernel/table';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import type { Asked } from '../../ports/feature';
import { findsBy } from '../../ports/hooks';
import { DECIDES } from '../backlog';
import { solveStep } from './actions/list';
import { blocked, recent } from './record';
import { checkins } from './tables';
import { texts } from './words';

export function workOf(context: Context): Work[] {
  const { language, who } = context;
  return blocked(recent(context)).flatMap(({ id, row, values: { name, blocker, helper, day } }): Work[] => {
    if (helper === '' && !DECIDES.includes(who.role)) return [];
    const step = solveStep(id, language);
    return [
      {
        id,
        kind: say(texts['checkins.kind'], language),
        title: say(texts['checkins.work'], language, {
          name,
          blocker: blocker.replace(/\s+/g, ' ').slice(0, 120),
        }),
        owner: helper,
        ...(helper === '' && { responsible: ROLE_WORDS.manager[language] }),
        // The day it was said: what holds up longest stands first.
        due: day,
        late: false,
        held: true,
        step: step.label,
        state: say(texts['checkins.is.held'], language),
        panel: 'checkins.card',
        row,
        ...(WORKING.includes(who.role) && { steps: { done: step } }),
      },
    ];
  });
}

/** *Selesai* in *Hari Ini*: it holds nobody up any more. */
export function workStep(id: string, step: string): Asked | undefined {
  if (numberOf(checkins, id) === undefined || step !== 'done') return undefined;
  return { action: 'checkins.solve', input: { id } };
}

/** What somebody said some day, by its words. */
export const finds = findsBy({
  table: checkins,
  columns: ['day', 'name', 'done', 'focus', 'blocker', 'archived'],
  entry: ({ language, today }, id, { day, name, done, focus, blocker, archived }) => {
    if (archived) return undefined;
    return {
      id,
      panel: 'checkins.card',
      title: [name, day && sayDay(day, language, today)].filter(Boolean).join(' · '),
      note: [focus, blocker].join(' ').replace(/\s+/g, ' ').slice(0, 120),
      keys: [done, focus, blocker],
    };
  },
});
