/** *Jadwal cadangan*: when versions are made by themselves, and the steps that change it. */
import * as z from 'zod/mini';
import type { Card, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Action, Query } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { MAY_BACK_UP } from '../roles';
import { EVERY, NEAR, RHYTHMS, scheduleOf } from '../rules/schedule';
import { scheduleTexts as texts } from '../words-schedule';

export const schedule: Query<{ readonly id?: string | undefined }, Card> = {
  name: 'backup.schedule',
  writes: false,
  roles: 'all',
  input: () => z.object({ id: z.optional(z.string()) }),
  run: (context) => {
    const { language, settings } = context;
    const { every, near } = scheduleOf(settings);
    const text = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    const rhythms = RHYTHMS.filter((rhythm) => rhythm !== every).map(
      (rhythm): CardStep => ({
        label: text(`backup.every.${rhythm}`),
        action: 'backup.setSchedule',
        input: { every: rhythm },
      }),
    );
    return {
      title: text('backup.schedule.title'),
      lines: [
        {
          text: text(`backup.every.${every}`),
          strong: true,
          ...(every === 'off' && { tone: 'act' as const }),
        },
        { text: text(`backup.everyHelp.${every}`) },
        { text: text('backup.near'), aside: text(near ? 'backup.on' : 'backup.off'), strong: true },
        { text: text('backup.nearHelp') },
      ],
      more: [
        ...rhythms,
        {
          label: text(near ? 'backup.nearStop' : 'backup.nearStart'),
          action: 'backup.setSchedule',
          input: { near: near ? 'off' : 'on' },
        },
      ],
      history: [],
    };
  },
};

const input = () =>
  z.object({
    every: z.optional(z.enum(RHYTHMS)),
    near: z.optional(z.enum(['on', 'off'])),
    /** As they stood before, for the way back. */
    options: z.optional(z.record(z.string(), z.string().check(z.maxLength(10)))),
  });

export const setSchedule: Action<
  z.infer<ReturnType<typeof input>>,
  { readonly before: Readonly<Record<string, string>> }
> = {
  name: 'backup.setSchedule',
  writes: true,
  roles: MAY_BACK_UP,
  input,
  run: (context, { every, near, options = {} }) => {
    const wanted: Record<string, string> = {};
    if (every !== undefined) wanted[EVERY] = every;
    if (near !== undefined) wanted[NEAR] = near;
    for (const key of [EVERY, NEAR]) if (options[key] !== undefined) wanted[key] = options[key];
    return { before: keepOptions(context, wanted) };
  },
  inverse: { with: 'backup.setSchedule', input: (_, { before }) => ({ options: before }) },
  done: () => ({ code: 'backup.scheduleSaved' }),
};
