/** What a firm chose for its stock: locations beside the main one, and pack sizes; both off until somebody asks for them. */
import { type Refusal, refuse } from '../../kernel/problem';
import type { Settings } from '../../kernel/settings';
import { say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { MAIN, samePlace } from './rules/places';
import { placeTexts as texts } from './words-places';

type Options = Pick<Settings, 'options'>;

/** Names of the locations beside the main one, with `;` between; empty while there are none. */
export const PLACES = 'stock.places';
/** `on` where quantities may be typed in packs. */
export const PACKS = 'stock.packs';

export const placesIn = ({ options }: Options): readonly string[] =>
  (options[PLACES] ?? '').split(';').filter((name) => name !== '');

/** The names as the option keeps them, in one line: the control sheet repeats each option as a line of its own. */
export const writePlaceNames = (names: readonly string[]): string => names.join(';');

export const packsOn = ({ options }: Options): boolean => options[PACKS] === 'on';

/** How a location is called on the screen; the main one has a word of Rapi's. */
export const placeWord = ({ language }: Pick<Context, 'language'>, place: string): string =>
  place === MAIN ? say(texts['stock.place.main'], language) : place;

/** The location of this name; nothing named is the main one. `field` is where the person named it. */
export function placeNamed(
  context: Pick<Context, 'settings' | 'language'>,
  written: string | undefined,
  field = 'place',
): string | Refusal {
  const name = written?.trim() ?? '';
  if (name === MAIN || samePlace(name, placeWord(context, MAIN))) return MAIN;
  const known = placesIn(context.settings);
  const found = known.find((each) => samePlace(each, name));
  if (found !== undefined) return found;
  if (known.length === 0) return refuse('stock.place.none', {}, { field });
  const all = [placeWord(context, MAIN), ...known].join(', ');
  return refuse('stock.place.unknown', { place: name.slice(0, 40), all: all.slice(0, 60) }, { field });
}

/** The locations to choose from, the main one first; empty while there is only that. */
export function placeChoices(
  context: Pick<Context, 'settings' | 'language'>,
): readonly { readonly key: string; readonly text: string }[] {
  const known = placesIn(context.settings);
  if (known.length === 0) return [];
  return [MAIN, ...known].map((key) => ({ key, text: placeWord(context, key) }));
}
