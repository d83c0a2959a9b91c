/** Guesses what a file is from its header: into which table it goes, which field is which column, and from which marketplace it comes. */
import { fold } from '../../../kernel/text';
import type { FileColumn, Target } from '../targets';
import { ALIASES, MARKETPLACES } from './aliases';

/** Column key → place of its field, from 0. */
export type Places = Readonly<Record<string, number>>;

export interface Guess {
  readonly places: Places;
  readonly linePlaces: Places;
}

/** Fields of a header for the columns of a target: our own words first, then those of others. */
export function guessPlaces(header: readonly string[], target: Target): Guess {
  const own = ALIASES[target.table.key] ?? {};
  const places = placesOf(header, target.columns, own);
  return { places, linePlaces: placesOf(header, target.lines ?? [], ALIASES.lines ?? {}) };
}

function placesOf(
  header: readonly string[],
  columns: readonly FileColumn[],
  aliases: Readonly<Record<string, readonly string[]>>,
): Places {
  const folded = header.map(fold);
  const places: Record<string, number> = {};
  for (const { key, header: words } of columns) {
    for (const name of [key, words.id, words.en, ...(aliases[key] ?? [])]) {
      const at = folded.indexOf(fold(name));
      // The same field under two columns would write one value twice; the first column has it.
      if (at < 0 || fold(name) === '' || Object.values(places).includes(at)) continue;
      places[key] = at;
      break;
    }
  }
  return places;
}

/** The table that a header fits best: all that it needs first, then as many columns as possible; undefined where there is none to choose from. */
export function guessTarget(header: readonly string[], all: readonly Target[]): Target | undefined {
  const score = (target: Target): number => {
    const { places, linePlaces } = guessPlaces(header, target);
    const needed = [...target.columns, ...(target.lines ?? [])].filter((column) => column.needed);
    const met = needed.filter(({ key }) => key in places || key in linePlaces).length;
    const found = Object.keys(places).length + Object.keys(linePlaces).length;
    return (met === needed.length ? 1000 : 0) + (100 * met) / Math.max(1, needed.length) + found;
  };
  return all.reduce<Target | undefined>(
    (best, each) => (best && score(each) <= score(best) ? best : each),
    undefined,
  );
}

/** The channel of a marketplace's export. */
export function guessChannel(header: readonly string[]): string | undefined {
  const folded = new Set(header.map(fold));
  return MARKETPLACES.find(({ headers }) => headers.every((name) => folded.has(fold(name))))?.channel;
}
