/** The fields that the inputs of SOPs are made of; an issue's message is the key of the sentence beside the field. */
import * as z from 'zod/mini';
import { isBlank } from '../../kernel/text';
import { PLACES, type Place } from './choices';

const MOST = 4_000;

/** A text that has to be there; `most` characters. */
export const needed = (code: string, most: number) =>
  z.string({ error: code }).check(
    z.trim(),
    z.refine((text) => !isBlank(text), { error: code }),
    z.maxLength(most, code),
  );
const text = (most: number) =>
  z.optional(z.string({ error: 'sops.text' }).check(z.trim(), z.maxLength(most, 'sops.text')));

export const idField = () => needed('sops.id', 40);
export const titleField = () => needed('sops.title', 200);
export const stepsField = () => needed('sops.steps', MOST);

/** What a person may say beside title and steps. */
export const fields = () => ({
  purpose: text(MOST),
  standard: text(MOST),
  owner: text(200),
  usedAt: z.optional(
    z.nullable(z.enum(PLACES.map(({ key }) => key) as [Place, ...Place[]], { error: 'sops.place' })),
  ),
});
