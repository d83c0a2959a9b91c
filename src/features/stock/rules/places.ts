/** Where goods lie: how many units of a product at which location, told by the ledger and kept in one short text beside *Fisik*. */
import { fold } from '../../../kernel/text';

/** The main location has no name in the ledger: a shop without locations has only this one. */
export const MAIN = '';

/** Longest name of a location, in letters. */
export const PLACE_LENGTH = 40;

/** Units at the locations beside the main one; none of them is 0. */
export type Places = ReadonlyMap<string, number>;

/** `4 Toko, 3 Rak B`: what is not named lies at the main location. */
export function readPlaces(text: string): Places {
  const found = new Map<string, number>();
  for (const each of text.split(', ')) {
    const [, units, name] = /^(-?\d+) (.+)$/.exec(each) ?? [];
    if (name && Number(units) !== 0) found.set(name, (found.get(name) ?? 0) + Number(units));
  }
  return found;
}

/** The same places always make the same text. */
export function writePlaces(places: Places): string {
  return [...places]
    .filter(([, units]) => units !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, units]) => `${units} ${name}`)
    .join(', ');
}

interface Placed {
  readonly onHand: number;
  /** As `writePlaces` writes it. */
  readonly places: string;
}

/** Units of a product at a location. */
export function unitsAt({ onHand, places }: Placed, place: string): number {
  if (places === '') return place === MAIN ? onHand : 0;
  const named = readPlaces(places);
  if (place !== MAIN) return named.get(place) ?? 0;
  return [...named.values()].reduce((left, units) => left - units, onHand);
}

/** The places after a move of so many units, signed, at one of them. */
export function placesAfter(places: string, place: string, units: number): string {
  if (place === MAIN) return places;
  const named = new Map(readPlaces(places));
  named.set(place, (named.get(place) ?? 0) + units);
  return writePlaces(named);
}

/** The places of each product as the ledger tells them; a product that never left the main location is not among them. */
export function placesTold(
  ledger: readonly { readonly product: string; readonly quantity: number; readonly place: string }[],
): Map<string, string> {
  const found = new Map<string, Map<string, number>>();
  for (const { product, quantity, place } of ledger) {
    if (place === MAIN) continue;
    const named = found.get(product) ?? new Map<string, number>();
    named.set(place, (named.get(place) ?? 0) + quantity);
    found.set(product, named);
  }
  return new Map([...found].map(([product, named]) => [product, writePlaces(named)]));
}

/** Products whose cached places are not what their ledger rows say. */
export function misplaced(
  known: readonly (Placed & { readonly id: string; readonly sku: string })[],
  ledger: Parameters<typeof placesTold>[0],
): { readonly id: string; readonly sku: string; readonly cached: string; readonly ledger: string }[] {
  const told = placesTold(ledger);
  return known
    .map(({ id, sku, places }) => ({ id, sku, cached: places, ledger: told.get(id) ?? '' }))
    .filter(({ cached, ledger: said }) => cached !== said);
}

/** Two names that a person would call the same are one location. */
export function samePlace(a: string, b: string): boolean {
  return (fold(a) || a.trim()) === (fold(b) || b.trim());
}

/** Why a name cannot be a location's: empty, too long, or with signs that part names. */
export function isPlaceName(name: string): boolean {
  return name.trim() !== '' && name.length <= PLACE_LENGTH && !/[,\n;]/.test(name);
}

/** Where a lost row moved so many units: the location at which the cached places say just that much more than the rows that are left; else the main one. */
export function missingPlace(cached: string, left: string, quantity: number): string {
  const told = readPlaces(left);
  const found = [...readPlaces(cached)].find(([name, units]) => units - (told.get(name) ?? 0) === quantity);
  if (found) return found[0];
  const gone = [...told].find(([name, units]) => -units === quantity && !readPlaces(cached).has(name));
  return gone?.[0] ?? MAIN;
}
