/** Loading a template, and keeping each of its wordings. */
import { blanksIn } from '../../kernel/blanks';
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { actor } from '../stock';
import { revisions, type Template, templates } from './tables';

export type StoredTemplate = Stored<typeof templates>;

export function loadTemplate(context: Context, id: string): StoredTemplate | Refusal {
  const found = context.from(templates).byId(id.trim().toUpperCase());
  return found ?? refuse('templates.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

/** The blanks of a text as their column shows them. */
export const fieldsText = (text: string): string => blanksIn(text).join(', ');

/** Writes down how a template reads from now on. */
export function keepRevision(
  context: Context,
  { id, revision, title, text }: Pick<Template, 'id' | 'revision' | 'title' | 'text'>,
): void {
  context.change.insert(revisions, {
    at: context.now,
    template: id,
    revision,
    title,
    text,
    by: actor(context),
  });
}

/** A new template, with its first revision. */
export function addTemplate(
  context: Context,
  given: Pick<Template, 'title' | 'text'> & Partial<Pick<Template, 'kind' | 'owner'>>,
): Template {
  const made = context.change.insert(templates, {
    ...given,
    kind: given.kind ?? 'answer',
    fields: fieldsText(given.text),
    revision: 1,
  });
  keepRevision(context, made);
  return made;
}
