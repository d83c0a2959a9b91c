/** The fields that templates' inputs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { isBlank } from '../../kernel/text';
import { KINDS, type Kind } from './tables';

/** A link to WhatsApp holds no more, and nobody reads more in a chat. */
export const LONGEST = 4_000;

const line = (code: string, most: number) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(most, code),
  );

export const idField = () => line('templates.id', 40);

const title = () => line('templates.title', 200);
const text = () => line('templates.textNeeded', LONGEST);

/** Everything a person may set on a template. */
export const fields = () => ({
  title: title(),
  kind: z.optional(z.enum(KINDS.map(({ key }) => key) as [Kind, ...Kind[]], { error: 'templates.kind' })),
  text: text(),
  owner: z.optional(
    z.string({ error: 'templates.owner' }).check(z.trim(), z.maxLength(200, 'templates.owner')),
  ),
});

/** The same, of which a change may leave any out. */
export const changes = () => ({ ...fields(), title: z.optional(title()), text: z.optional(text()) });
