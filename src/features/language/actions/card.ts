/** The language as a card: which it is, what follows a switch, and the step to the other. */
import * as z from 'zod/mini';
import type { Card } from '../../../kernel/protocol';
import { LANGUAGES, say } from '../../../kernel/words';
import type { Query } from '../../../ports/feature';
import { halfway } from '../progress';
import { NAMES, texts } from '../words';

type Input = Record<string, unknown>;

export const cardOf = (): Query<Input, Card> => ({
  name: 'language.card',
  writes: false,
  input: () => z.looseObject({}),
  roles: 'all',
  run: ({ language, recall, who }) => {
    const text = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    const left = halfway(recall);
    const to = left?.to ?? LANGUAGES.find((each) => each !== language) ?? language;
    const label = text(`language.to.${to}`);
    return {
      title: text('language.title'),
      lines: [
        { text: text('language.now'), aside: NAMES[language][language], strong: true },
        ...(left ? [{ text: text('language.halfway'), tone: 'act' as const }] : []),
        { text: text('language.follows') },
        { text: text('language.stays') },
        { text: text('language.separators') },
      ],
      ...(who.role === 'owner' && {
        next: {
          label,
          action: 'language.switch',
          input: { language: to },
          confirm: { text: text('language.confirm'), label },
        },
      }),
      more: [],
      history: [],
    };
  },
});
