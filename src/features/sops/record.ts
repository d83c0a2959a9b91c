/** Loading an SOP, and keeping each of its wordings. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { actor } from '../stock';
import { revisions, type Sop, sops } from './tables';

export type StoredSop = Stored<typeof sops>;

/** What makes another wording of it. */
export const WORDING = ['title', 'purpose', 'steps', 'standard'] as const;

/** Those in use. One round trip, shared within a run. */
export const listed = (context: Context): readonly StoredSop[] =>
  context
    .from(sops)
    .all()
    .filter(({ values }) => !values.archived);

export function loadSop(context: Context, id: string): StoredSop | Refusal {
  const found = context.from(sops).byId(id.trim().toUpperCase());
  return found ?? refuse('sops.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}

/** Writes down how an SOP reads from now on. */
export function keepRevision(context: Context, { id, revision, title, purpose, steps, standard }: Sop): void {
  context.change.insert(revisions, {
    at: context.now,
    sop: id,
    revision,
    title,
    purpose,
    steps,
    standard,
    by: actor(context),
  });
}

/** A new SOP, with its first wording. */
export function addSop(
  context: Context,
  given: Pick<Sop, 'title' | 'steps'> & Partial<Omit<Sop, 'id' | 'revision'>>,
): Sop {
  const made = context.change.insert(sops, { ...given, revision: 1 });
  keepRevision(context, made);
  return made;
}
