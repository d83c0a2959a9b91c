/** Documents as they are read, and what becomes of a title's other revisions when one is final. */
import { isRefusal, type Refusal, refuse } from '../../kernel/problem';
import { fold } from '../../kernel/text';
import type { Context, Stored } from '../../ports/context';
import { aboutOf } from '../notes';
import { type Document, documents } from './tables';

export type StoredDocument = Stored<typeof documents>;

/** Those in use, in sheet order. One round trip, shared within a run. */
export const listed = (context: Context): readonly StoredDocument[] =>
  context
    .from(documents)
    .all()
    .filter(({ values }) => !values.archived);

export function loadDocument(context: Context, id: string): StoredDocument | Refusal {
  const found = context.from(documents).byId(id.trim().toUpperCase());
  return found ?? refuse('documents.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

const titleKey = (title: string): string => fold(title).replace(/\s+/g, ' ').trim();

/** The other revisions of this title, the newest first. */
export const others = (context: Context, title: string, id: string): StoredDocument[] =>
  listed(context)
    .filter((each) => each.id !== id && titleKey(each.values.title) === titleKey(title))
    .sort((a, b) => (b.values.revision ?? 0) - (a.values.revision ?? 0) || (a.id < b.id ? 1 : -1));

/** The number that the next revision of a title gets. */
export const nextRevision = (context: Context, title: string): number =>
  Math.max(0, ...others(context, title, '').map(({ values }) => values.revision ?? 0)) + 1;

/**
 * One revision of a title is final: what stood before it is old now; a newer draft goes on.
 * @returns the numbers of those that changed, by what they were
 */
export function outdate(
  context: Context,
  { id, title, revision }: Pick<Document, 'id' | 'title' | 'revision'>,
): Readonly<Record<string, string>> {
  const was: Record<string, string> = {};
  for (const each of others(context, title, id)) {
    const { state, revision: number } = each.values;
    const goesOn = state === 'draft' && (number ?? 0) > (revision ?? 0);
    if (state === 'old' || goesOn || each.bad.length > 0) continue;
    was[each.id] = state ?? 'draft';
    context.change.update(documents, each, { state: 'old', changedAt: context.now });
  }
  return was;
}

/** *Untuk* with the record that it names; a project or anything else that has no record stays as it was written. */
export function meant(context: Context, written: string): { about: string; aboutId: string } {
  const found = written.trim() === '' ? undefined : aboutOf(context, written);
  if (found === undefined || isRefusal(found)) return { about: written.trim(), aboutId: '' };
  return { about: found.label, aboutId: found.id };
}
