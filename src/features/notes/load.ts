/** One note, or the refusal that there is none. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { notes } from './tables';

export type StoredNote = Stored<typeof notes>;

export function loadNote(context: Context, id: string): StoredNote | Refusal {
  const stored = context.from(notes).byId(id.trim().toUpperCase());
  return stored ?? refuse('notes.unknown', { id: id.slice(0, 40) }, { field: 'id' });
}
