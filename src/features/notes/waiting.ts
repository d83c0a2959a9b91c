/** Whom a note waits for: a mention for each person it names, until that person has read it. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Context, Stored } from '../../ports/context';
import { type Mentioned, mentionsIn } from './rules/mentions';
import { mentions, type Note } from './tables';

/** So much of a note travels with its mention. */
const BEGINNING = 300;

export type StoredMention = Stored<typeof mentions>;

/** Lets a new note wait for everybody it names. */
export function letWait(
  context: Context,
  note: Pick<Note, 'id' | 'text' | 'by' | 'about' | 'aboutId'>,
): Mentioned {
  const found = mentionsIn(note.text, context.team);
  tell(context, note, found.names);
  return found;
}

/** A note whose text was changed: only who was not named before is told. */
export function letOthersWait(
  context: Context,
  note: Pick<Note, 'id' | 'text' | 'by' | 'about' | 'aboutId'>,
): void {
  const { names } = mentionsIn(note.text, context.team);
  if (names.length === 0) return;
  const told = ofNote(context, note.id).map(({ values }) => values.person);
  tell(
    context,
    note,
    names.filter((name) => !told.includes(name)),
  );
}

function tell(
  context: Context,
  { id, text, by, about, aboutId }: Pick<Note, 'id' | 'text' | 'by' | 'about' | 'aboutId'>,
  names: readonly string[],
): void {
  const beginning = text.length > BEGINNING ? `${text.slice(0, BEGINNING - 1)}…` : text;
  for (const person of names)
    context.change.insert(mentions, {
      at: context.now,
      person,
      by,
      text: beginning.replace(/\s+/g, ' '),
      about,
      aboutId,
      state: 'open',
      note: id,
    });
}

export function ofNote(context: Context, note: string): readonly StoredMention[] {
  return context
    .from(mentions)
    .all()
    .filter(({ values }) => values.note === note);
}

export function loadMention(context: Context, id: string): StoredMention | Refusal {
  const found = context.from(mentions).byId(id.trim().toUpperCase());
  return found ?? refuse('notes.unknownMention', { id: id.slice(0, 40) }, { field: 'id' });
}
