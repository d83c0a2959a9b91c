/** What a firm chose for its backlog: a method for each kind, the person-days of a week, limits, and its own words for the states. */
import type { Settings } from '../../kernel/settings';
import type { Methods } from '../scores';
import { KINDS, METHODS, type Method } from './choices';
import { AGE_DAYS } from './rules/state';

type Options = Pick<Settings, 'options'>;

export const CAPACITY = 'backlog.capacity';
export const WIP = 'backlog.wip';
export const AGE = 'backlog.age';
export const methodKey = (kind: string): string => `backlog.method.${kind}`;

/** The chosen methods; a kind without one is ordered by *Sederhana*. */
export function methodsIn({ options }: Options): Methods {
  const chosen: Record<string, Method> = {};
  for (const { key } of KINDS) {
    const method = METHODS.find((each) => each === options[methodKey(key)]);
    if (method) chosen[key] = method;
  }
  return chosen;
}

/** A number above 0 that somebody set. */
function numberIn({ options }: Options, key: string): number | undefined {
  const number = Number(options[key] ?? 0);
  return Number.isFinite(number) && number > 0 ? number : undefined;
}

/** Person-days a week; undefined until somebody says so: then there is no line. */
export const capacityIn = (settings: Options): number | undefined => numberIn(settings, CAPACITY);

/** How many items may be in progress at once before it is said; undefined while nobody limits it. */
export const wipIn = (settings: Options): number | undefined => numberIn(settings, WIP);

/** Days after which work that nobody touched is told. */
export const ageIn = (settings: Options): number => numberIn(settings, AGE) ?? AGE_DAYS;
