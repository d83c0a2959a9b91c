/** The language as a card: which it is, what follows a switch, the step to the other, and a word where typed numbers would be misread. */
import * as z from 'zod/mini';
import type { Card } from '../../../kernel/protocol';
import { LANGUAGES, type Language, say } from '../../../kernel/words';
import type { Errand } from '../../../ports/feature';
import { halfway } from '../progress';
import { NAMES, texts } from '../words';

/** A locale of the same separators; Java's old code for Indonesian is `in`. */
const LOCALES: Readonly<Record<Language, { readonly like: RegExp; readonly name: string }>> = {
  id: { like: /^(id|in)/, name: 'id_ID' },
  en: { like: /^en/, name: 'en_US' },
};

export const card: Errand<Record<string, unknown>, Card> = {
  name: 'language.card',
  writes: 'apart',
  asks: true,
  input: () => z.looseObject({}),
  roles: 'all',
  run: ({ language, recall, who }, _, { book }) => {
    const text = (key: keyof typeof texts, values = {}): string => say(texts[key], language, values);
    const left = halfway(recall);
    const to = left?.to ?? LANGUAGES.find((each) => each !== language) ?? language;
    const label = text(`language.to.${to}`);
    const { locale } = book.settings();
    const { like, name } = LOCALES[language];
    const misread = !like.test(locale);
    const owner = who.role === 'owner';
    return {
      title: text('language.title'),
      lines: [
        { text: text('language.now'), aside: NAMES[language][language], strong: true },
        ...(left ? [{ text: text('language.halfway'), tone: 'act' as const }] : []),
        ...(misread ? [{ text: text('language.otherMarks', { locale }), tone: 'act' as const }] : []),
        { text: text('language.follows') },
        { text: text('language.stays') },
        { text: text('language.separators') },
      ],
      ...(owner && {
        next: {
          label,
          action: 'language.switch',
          input: { language: to },
          confirm: { text: text('language.confirm'), label },
        },
      }),
      more:
        owner && misread
          ? [{ label: text('language.locate'), action: 'language.locale', input: { locale: name } }]
          : [],
      history: [],
    };
  },
  inverse: { none: 'language.nothingWritten' },
  done: () => ({ code: 'language.nothingWritten' }),
};
