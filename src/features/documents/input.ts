/** The fields that the inputs of documents are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { isBlank } from '../../kernel/text';
import { isWeb, KINDS, type Kind, STATES, type State } from './choices';

const keys = <K extends string>(choices: readonly { key: K }[]) =>
  choices.map(({ key }) => key) as [K, ...K[]];

export const idField = () =>
  z
    .string({ error: 'documents.id' })
    .check(z.trim(), z.minLength(1, 'documents.id'), z.maxLength(40, 'documents.id'));

export const stateField = () => z.enum(keys<State>(STATES), { error: 'documents.state' });

/** What a person says of a document; each may be left as it is. */
export const fields = () => ({
  title: z.optional(
    z.string({ error: 'documents.title' }).check(
      z.trim(),
      z.refine((text) => !isBlank(text), { error: 'documents.title' }),
      z.maxLength(200, 'documents.title'),
    ),
  ),
  link: z.optional(
    z
      .string({ error: 'documents.link' })
      .check(z.trim(), z.maxLength(2_000, 'documents.link'), z.refine(isWeb, { error: 'documents.link' })),
  ),
  kind: z.optional(z.nullable(z.enum(keys<Kind>(KINDS), { error: 'documents.kind' }))),
  about: z.optional(
    z.string({ error: 'documents.about' }).check(z.trim(), z.maxLength(200, 'documents.about')),
  ),
  revision: z.optional(
    z.nullable(
      z
        .int({ error: 'documents.revision' })
        .check(z.minimum(1, 'documents.revision'), z.maximum(9_999, 'documents.revision')),
    ),
  ),
  state: z.optional(stateField()),
  owner: z.optional(
    z.string({ error: 'documents.about' }).check(z.trim(), z.maxLength(200, 'documents.about')),
  ),
  archived: z.optional(z.boolean({ error: 'documents.state' })),
});
