/** A new SOP, a change of one, and those that a firm begins with: each wording is kept as a revision. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import { WORKING } from '../../../kernel/role';
import { fold } from '../../../kernel/text';
import type { Action } from '../../../ports/feature';
import { changed, clashing, given } from '../../backlog';
import { fields, idField, stepsField, titleField } from '../input';
import { addSop, keepRevision, listed, loadSop, WORDING } from '../record';
import { takeIn } from '../stages';
import { STARTERS } from '../starters';
import { type Sop, sops } from '../tables';

const input = () => z.object({ ...fields(), title: titleField(), steps: stepsField() });
const editInput = () =>
  z.object({
    id: idField(),
    set: z.object({
      ...fields(),
      title: z.optional(titleField()),
      steps: z.optional(stepsField()),
      archived: z.optional(z.boolean({ error: 'sops.text' })),
    }),
    /** What the form showed before; a text that somebody else changed meanwhile is not written over. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });

interface Written {
  readonly id: string;
  readonly title: string;
}

export const add: Action<z.infer<ReturnType<typeof input>>, Written> = {
  name: 'sops.add',
  writes: true,
  input,
  roles: WORKING,
  run: (context, { title, steps, purpose = '', standard = '', owner = '', usedAt = null }) => {
    const all = { title, steps, purpose, standard, usedAt, owner: owner || context.who.name };
    return { id: addSop(context, all).id, title };
  },
  inverse: { with: 'sops.edit', input: (_, { id }) => ({ id, set: { archived: true } }) },
  done: ({ id, title }) => ({ code: 'sops.added', values: { id, title: title.slice(0, 60) } }),
};

interface Edited extends Written {
  readonly revision: number;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
}

export const edit: Action<z.infer<ReturnType<typeof editInput>>, Edited> = {
  name: 'sops.edit',
  writes: true,
  input: editInput,
  roles: WORKING,
  run: (context, { id, set, was: shown = {} }) => {
    const stored = loadSop(context, id);
    if (isRefusal(stored)) return stored;
    const wanted = given(set);
    const [clash] = clashing(stored.values, wanted, shown);
    if (clash) return refuse('sops.clash', { id: stored.id }, { field: `set.${clash.key}` });
    const { was, now } = changed(stored.values, wanted);
    if (Object.keys(now).length === 0) return refuse('sops.same', { id: stored.id });
    const rewritten = WORDING.some((key) => key in now);
    const revision = stored.values.revision + (rewritten ? 1 : 0);
    const next: Sop = { ...stored.values, ...now, id: stored.id, revision };
    context.change.update(sops, stored, { ...now, revision });
    if (rewritten) keepRevision(context, next);
    return { id: stored.id, title: next.title, revision, was, now };
  },
  // Taken back it is one more revision: what people read meanwhile is not unsaid.
  inverse: { with: 'sops.edit', input: (_, { id, was, now }) => ({ id, set: was, was: now }) },
  done: ({ id, title, revision }) => ({
    code: 'sops.edited',
    values: { id, revision, title: title.slice(0, 60) },
  }),
};

export const starters: Action<Record<string, never>, { readonly count: number }> = {
  name: 'sops.starters',
  writes: true,
  input: () => z.object({}),
  roles: WORKING,
  run: (context) => {
    const { language } = context;
    const known = new Set(listed(context).map(({ values }) => fold(values.title)));
    const fresh = STARTERS.filter(({ title }) => !known.has(fold(title[language])));
    for (const { usedAt, title, purpose, steps, standard } of fresh)
      addSop(context, {
        usedAt,
        title: title[language],
        purpose: purpose[language],
        steps: steps[language],
        standard: standard[language],
      });
    const count = fresh.length + takeIn(context);
    return count > 0 ? { count } : refuse('sops.startersThere');
  },
  inverse: { none: 'sops.noUnstart' },
  done: ({ count }) => ({ code: 'sops.started', values: { count } }),
};
