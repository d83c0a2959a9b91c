/** *Penjaga cadangan*: in whose Drive the versions lie and in whose name Rapi works at night, and the ways to another person. */
import * as z from 'zod/mini';
import type { Moment } from '../../../kernel/day';
import type { Values } from '../../../kernel/problem';
import type { Card, CardLine, CardStep } from '../../../kernel/protocol';
import { say } from '../../../kernel/words';
import type { Errand } from '../../../ports/feature';
import { chosenKey, healthOf, holds, MAY_BACK_UP, sayWhen, type TakenOver } from '../../backup';
import { admitter, candidates, isBarred, nameOf } from '../store/people';
import { keeperTexts as texts } from '../words-keeper';

export const keeper: Errand<{ readonly id?: string | undefined }, Card> = {
  name: 'keeping.keeper',
  writes: 'apart',
  asks: true,
  roles: 'all',
  input: () => z.object({ id: z.optional(z.string()) }),
  run: (context, _, apart) => {
    const { language, who } = context;
    const text = (key: keyof typeof texts, values: Values = {}): string => say(texts[key], language, values);
    const { taken } = healthOf(context);
    const name = nameOf(context, apart.keeper);
    const own = who.email === apart.keeper;
    const may = MAY_BACK_UP.includes(who.role);
    const key = chosenKey(apart);
    const lacksKey = may && key !== '' && !holds(apart, key);
    const barred = !may || isBarred(context, apart);
    const old = (from: TakenOver): CardLine => ({
      text: text('keeping.keeper.old', {
        name: nameOf(context, from.from),
        when: sayWhen(from.at as Moment, context),
      }),
      ...(from.folder && { link: `https://drive.google.com/drive/folders/${from.folder}` }),
    });
    const others = barred ? [] : candidates(context, [who.email, apart.keeper]);
    const gives: CardStep = {
      label: text('keeping.keeper.give'),
      action: 'keeping.takeOver',
      input: {},
      ask: [
        {
          field: 'to',
          label: text('keeping.keeper.to'),
          kind: 'choice',
          options: others.map((each) => ({ key: each.email, text: each.name })),
        },
      ],
    };
    const takes: CardStep = {
      label: text('keeping.keeper.take'),
      action: 'keeping.takeOver',
      input: {},
      confirm: { text: text('keeping.keeper.sure', { name }), label: text('keeping.keeper.take') },
    };
    return {
      title: text('keeping.keeper.title'),
      lines: [
        { text: name, ...(own && { aside: text('keeping.keeper.you') }), strong: true },
        { text: text('keeping.keeper.what') },
        ...(lacksKey
          ? [
              own
                ? { text: text('keeping.keeper.noKey'), tone: 'act' as const }
                : { text: text('keeping.keeper.locked'), tone: 'watch' as const },
            ]
          : []),
        ...(taken ? [old(taken), { text: text('keeping.keeper.oldFiles') }] : []),
        ...(may && barred && !own
          ? [{ text: text('keeping.askOwner', { owner: admitter(context, apart) }), tone: 'watch' as const }]
          : []),
      ],
      ...(!own && !barred && { next: takes }),
      more: others.length > 0 ? [gives] : [],
      history: [],
    };
  },
  inverse: { none: 'backup.nothingWritten' },
  done: () => ({ code: 'backup.nothingWritten' }),
};
