/** What a firm chose for its backlog: a method for each kind, the person-days of a week. */
import type { Settings } from '../../kernel/settings';
import { KINDS, METHODS, type Method } from './choices';
import type { Methods } from './rules/rank';

type Options = Pick<Settings, 'options'>;

export const CAPACITY = 'backlog.capacity';
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

/** Person-days a week; undefined until somebody says so: then there is no line. */
export function capacityIn({ options }: Options): number | undefined {
  const days = Number(options[CAPACITY] ?? 0);
  return Number.isFinite(days) && days > 0 ? days : undefined;
}

export const WIP = 'backlog.wip';

/** Items that may run at once before the board warns; undefined while nobody set a limit. */
export function wipIn({ options }: Options): number | undefined {
  const most = Number(options[WIP] ?? 0);
  return Number.isInteger(most) && most > 0 ? most : undefined;
}
