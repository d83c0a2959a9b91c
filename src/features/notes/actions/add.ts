/** A note on any record; whom it names by `@nama` is told. */
import * as z from 'zod/mini';
import { isRefusal } from '../../../kernel/problem';
import { CELL_LIMIT, isBlank } from '../../../kernel/text';
import type { Action, Said } from '../../../ports/feature';
import { actor } from '../../stock';
import { aboutOf } from '../about';
import { WRITES } from '../roles';
import { notes } from '../tables';
import { letWait } from '../waiting';

const line = (code: string, most: number) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(most, code),
  );

const input = () =>
  z.object({
    /** Id, name or phone of a customer; id or SKU of a product; number of an order. */
    about: line('notes.aboutNeeded', 300),
    text: line('notes.textNeeded', CELL_LIMIT),
    tag: z.optional(z.string({ error: 'notes.tag' }).check(z.trim(), z.maxLength(100, 'notes.tag'))),
    pinned: z.optional(z.boolean({ error: 'notes.tag' })),
  });
type Input = z.infer<ReturnType<typeof input>>;

export interface NoteAdded {
  readonly id: string;
  readonly about: string;
  /** Who is told. */
  readonly names: readonly string[];
  /** Names that the team does not have. */
  readonly unknown: readonly string[];
}

export const add: Action<Input, NoteAdded> = {
  name: 'notes.add',
  writes: true,
  input,
  roles: WRITES,
  run: (context, { about, text, tag = '', pinned = false }) => {
    const found = aboutOf(context, about);
    if (isRefusal(found)) return found;
    const note = context.change.insert(notes, {
      at: context.now,
      about: found.label,
      aboutId: found.id,
      text,
      tag,
      pinned,
      by: actor(context),
    });
    return { id: note.id, about: found.label, ...letWait(context, note) };
  },
  inverse: { with: 'notes.archive', input: (_, { id }) => ({ id }) },
  done: said,
};

function said({ id, about, names, unknown: [name] }: NoteAdded): Said {
  if (name !== undefined) return { code: 'notes.addedUnknown', values: { id, name: name.slice(0, 30) } };
  return names.length > 0
    ? { code: 'notes.addedFor', values: { id, about, names: names.join(', ') } }
    : { code: 'notes.added', values: { id, about } };
}
