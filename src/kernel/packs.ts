/** Quantities in packs: `2 dus` of a product of which `1 dus = 24` are 48 units. */
import { readNumber } from './number';
import type { Language } from './words';

/** What a pack is called → units in it, whole and above 0. */
export type Packs = ReadonlyMap<string, number>;

/** Words for a single unit, whatever the product. */
const SINGLE: readonly string[] = ['pcs', 'pc', 'buah', 'biji', 'unit', 'units'];

const PACK = /^(?:1\s+)?(\D*[^\d\s=:])\s*[=:]?\s*(\d{1,6})$/;

/** `1 dus = 24, 1 lusin = 12`; undefined where a part cannot be read. Empty text is no packs. */
export function readPacks(text: string): Packs | undefined {
  const found = new Map<string, number>();
  for (const part of text.split(/[,;\n]/)) {
    if (part.trim() === '') continue;
    const [, name, units] = PACK.exec(part.trim()) ?? [];
    if (!name || Number(units) < 1) return undefined;
    found.set(name.trim().toLowerCase(), Number(units));
  }
  return found;
}

/** As it stands in the cell: `1 dus = 24, 1 lusin = 12`. */
export const writePacks = (packs: Packs): string =>
  [...packs].map(([name, units]) => `1 ${name} = ${units}`).join(', ');

/** Units of one pack; undefined where the product has no such pack. */
export function unitsOfPack(name: string, packs: string): number | undefined {
  const key = name.trim().toLowerCase();
  return SINGLE.includes(key) ? 1 : readPacks(packs)?.get(key);
}

const TYPED = /^\s*([\d.,]+)\s*([^\d.,\s].*?)\s*$/;

/**
 * Units that a typed quantity in packs means: `2 dus`, also `0,5 dus`. `pack` is a pack that the product does not have; undefined where no pack is named at
 * all: then it is a plain number, or no quantity.
 */
export function packedUnits(
  typed: string,
  packs: string,
  language: Language,
): { readonly units: number } | { readonly pack: string } | undefined {
  const [, number = '', pack = ''] = TYPED.exec(typed) ?? [];
  const count = readNumber(number, language);
  // `250rb` is a number with its magnitude.
  if (pack === '' || count === undefined || readNumber(typed, language) !== undefined) return undefined;
  const each = unitsOfPack(pack, packs);
  const units = each === undefined ? undefined : count * each;
  return units !== undefined && Number.isSafeInteger(units) ? { units } : { pack };
}
