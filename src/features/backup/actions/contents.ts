/** *Isi cadangan*: which kinds of things new versions hold beside values, formulas and rules; and what it is now, as a card with a switch each. */
import * as z from 'zod/mini';
import type { Card, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Action, Query } from '../../../ports/feature';
import { keepOptions } from '../../settings';
import { MAY_BACK_UP } from '../roles';
import { CHOICES, type Choice, chosenIn, WITHOUT, withoutOf } from '../rules/choice';
import { texts } from '../words';

interface Wish {
  readonly what: Choice;
  readonly held: boolean;
}

export const choose: Action<Wish, Wish> = {
  name: 'backup.choose',
  writes: true,
  input: () => z.object({ what: z.enum(CHOICES), held: z.boolean() }),
  roles: MAY_BACK_UP,
  run: (context, wish) => {
    const others = chosenIn(context.settings).filter((choice) => choice !== wish.what);
    keepOptions(context, { [WITHOUT]: withoutOf(wish.held ? [...others, wish.what] : others) });
    return wish;
  },
  inverse: { with: 'backup.choose', input: (_, { what, held }) => ({ what, held: !held }) },
  done: ({ what, held }, { language }) => ({
    code: held ? 'backup.chosen' : 'backup.notChosen',
    values: { what: say(texts[`backup.choice.${what}`], language) },
  }),
};

export const contents: Query<{ readonly id?: string | undefined }, Card> = {
  name: 'backup.contents',
  writes: false,
  input: () => z.object({ id: z.optional(z.string()) }),
  roles: MAY_BACK_UP,
  run: ({ language, settings }) => {
    const chosen = chosenIn(settings);
    return {
      title: say(texts['backup.contents'], language),
      lines: [
        { text: say(texts['backup.always'], language) },
        ...CHOICES.map((choice) => ({
          text: say(texts[`backup.choice.${choice}`], language),
          aside: say(texts[chosen.includes(choice) ? 'backup.held' : 'backup.left'], language),
          ...(!chosen.includes(choice) && { tone: 'watch' as const }),
        })),
      ],
      more: CHOICES.map((what): CardStep => {
        const held = !chosen.includes(what);
        const name = say(texts[`backup.choice.${what}`], language);
        const label = say(texts[held ? 'backup.take' : 'backup.leave'], language, { what: name });
        return { label, action: 'backup.choose', input: { what, held } };
      }),
      history: [],
    };
  },
};
