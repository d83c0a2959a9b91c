/** A new template, and a change of one: each wording is kept as a revision. */
import * as z from 'zod/mini';
import { isRefusal, refuse } from '../../../kernel/problem';
import type { Action } from '../../../ports/feature';
import { changes, fields, idField } from '../input';
import { addTemplate, fieldsText, keepRevision, loadTemplate } from '../record';
import { WRITES } from '../roles';
import { type Template, templates } from '../tables';

const input = () => z.object(fields());
const editInput = () =>
  z.object({
    id: idField(),
    set: z.object(changes()),
    /** What the form showed before; a text that somebody else changed meanwhile is not written over. */
    was: z.optional(z.record(z.string(), z.unknown())),
  });

interface Written {
  readonly id: string;
  readonly title: string;
}

export const add: Action<z.infer<ReturnType<typeof input>>, Written> = {
  name: 'templates.add',
  writes: true,
  input,
  roles: WRITES,
  run: (context, given) => {
    const { id, title } = addTemplate(context, { ...given, owner: given.owner || context.who.name });
    return { id, title };
  },
  inverse: { with: 'templates.archive', input: (_, { id }) => ({ id }) },
  done: ({ id, title }) => ({ code: 'templates.added', values: { id, title: title.slice(0, 60) } }),
};

interface Edited extends Written {
  readonly revision: number;
  readonly was: Readonly<Record<string, unknown>>;
  readonly now: Readonly<Record<string, unknown>>;
}

export const edit: Action<z.infer<ReturnType<typeof editInput>>, Edited> = {
  name: 'templates.edit',
  writes: true,
  input: editInput,
  roles: WRITES,
  run: (context, { id, set, was = {} }) => {
    const stored = loadTemplate(context, id);
    if (isRefusal(stored)) return stored;
    const { values } = stored;
    const wanted = Object.fromEntries(
      Object.entries(set).filter(([key, value]) => value !== undefined && value !== values[key as 'title']),
    ) as Partial<Template>;
    if (Object.keys(wanted).length === 0) return refuse('templates.same', { id: stored.id });
    const since = Object.keys(wanted).find((key) => key in was && was[key] !== values[key as 'title']);
    if (since !== undefined)
      return refuse(
        'templates.clash',
        { id: stored.id, revision: values.revision },
        { field: `set.${since}` },
      );
    const rewritten = wanted.text !== undefined || wanted.title !== undefined;
    const revision = values.revision + (rewritten ? 1 : 0);
    const next = { ...values, ...wanted, id: stored.id, revision };
    context.change.update(templates, stored, { ...wanted, fields: fieldsText(next.text), revision });
    if (rewritten) keepRevision(context, next);
    const before = Object.fromEntries(Object.keys(wanted).map((key) => [key, values[key as 'title']]));
    return { id: stored.id, title: next.title, revision, was: before, now: wanted };
  },
  // Taken back it is one more revision: what people sent meanwhile is not unsaid.
  inverse: { with: 'templates.edit', input: (_, { id, was, now }) => ({ id, set: was, was: now }) },
  done: ({ id, title, revision }) => ({
    code: 'templates.edited',
    values: { id, title: title.slice(0, 60), revision },
  }),
};
