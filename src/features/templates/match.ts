/** Which template answers a question: the one whose title is the question. */
import { fold } from '../../kernel/text';
import type { Context } from '../../ports/context';
import { templates } from './tables';

/** A question as it is compared: `Kapan sampai?` and `kapan sampai` are one. */
export function subjectKey(subject: string): string {
  return fold(subject)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Ids of the templates by what they answer. One round trip. */
export function templatesFor(context: Context): ReadonlyMap<string, string> {
  const listed = context
    .from(templates)
    .all()
    .filter(({ values }) => !values.archived);
  return new Map(listed.map(({ id, values }) => [subjectKey(values.title), id]));
}
