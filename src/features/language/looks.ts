/**
 * How dark each person wants their own screens. Kept by address in the document's properties, which every run reads anyway: the person's own
 * properties would cost each opening a round trip. Only what differs from light is kept, and only of people of the team.
 */
import { LIGHT, LOOKS, type Look } from '../../kernel/look';
import type { Context } from '../../ports/context';

const KEY = 'looks';

/** A line each: the look, a blank, the address. */
const linesOf = (recall: Context['recall']): readonly string[] => (recall(KEY) ?? '').split('\n');

/** Light where nothing was chosen. */
export function lookOf(recall: Context['recall'], email: string): Look {
  return LOOKS.find((look) => linesOf(recall).includes(`${look} ${email}`)) ?? LIGHT;
}

/** What is kept once this person has chosen. */
export function withLook(
  { recall, team, who }: Pick<Context, 'recall' | 'team' | 'who'>,
  look: Look,
): readonly [key: string, value: string] {
  const others = linesOf(recall).filter((line) =>
    team.some(({ email }) => email !== who.email && line.endsWith(` ${email}`)),
  );
  return [KEY, (look === LIGHT ? others : [...others, `${look} ${who.email}`]).join('\n')];
}
