/** Numbers under which channels know orders that have left: a few signs each, so that an import knows them again without their file. */
import { checksum } from '../../../kernel/checksum';

/** Of each key. Two of a hundred thousand archived orders and ten thousand new ones come to the same once in a hundred thousand such files. */
const SIGNS = 10;

/** So many fit into one cell. */
export const MOST_NUMBERS = 4_900;

const signOf = (key: string): string => checksum(key).slice(-SIGNS).padStart(SIGNS, '.');

export const signed = (keys: readonly string[]): string => keys.map(signOf).join('');

/** Whether a key is among those of these texts. */
export function among(texts: readonly string[]): (key: string) => boolean {
  const signs = new Set(
    texts.flatMap((text) =>
      Array.from({ length: Math.floor(text.length / SIGNS) }, (_, at) =>
        text.slice(at * SIGNS, (at + 1) * SIGNS),
      ),
    ),
  );
  return (key) => signs.has(signOf(key));
}
