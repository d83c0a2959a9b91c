/** The templates that a firm begins with, in its language; those it has already stay as they are. */
import * as z from 'zod/mini';
import { refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { subjectKey, templatesFor } from '../match';
import { addTemplate } from '../record';
import { WRITES } from '../roles';
import { STARTERS } from '../starters';

export const starters: Action<Record<string, never>, { readonly count: number }> = {
  name: 'templates.starters',
  writes: true,
  input: () => z.object({}),
  roles: WRITES,
  run: (context) => {
    const known = templatesFor(context);
    const fresh = STARTERS.filter(({ title }) => !known.has(subjectKey(title[context.language])));
    if (fresh.length === 0) return refuse('templates.startersThere');
    for (const { kind, title, text } of fresh)
      addTemplate(context, { kind, title: title[context.language], text: text[context.language] });
    return { count: fresh.length };
  },
  inverse: { none: 'templates.noUnstart' },
  done: ({ count }) => ({ code: 'templates.started', values: { count } }),
};
