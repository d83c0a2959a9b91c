/** Units of a product as people type them: `48`, or `2 dus` where the firm counts in packs. */
import { packedUnits } from '../kernel/packs';
import type { Language } from '../kernel/words';
import { entriesOf } from './boot';
import type { Picked } from './kit/Lookup';
import { countOf } from './typed';

/** Null is left empty, undefined unreadable; `pack` is one that the product does not have. */
export function unitsOf(
  typed: string,
  product: Picked,
  language: Language,
): number | null | undefined | { readonly pack: string } {
  const plain = countOf(typed, language);
  const packs = entriesOf('products').find(({ id }) => id === product.id)?.facts?.packs;
  // Without the fact the firm does not count in packs.
  if (plain !== undefined || typeof packs !== 'string') return plain;
  const read = packedUnits(typed, packs, language);
  return read && 'units' in read ? read.units : read;
}
