/** Whether a request left a trace: cells by what the host tells its watchers, properties by their texts. Cheaper than reading the book twice. */
import type { ShopHost, Told } from './shop-host';

export interface State {
  readonly properties: string;
  readonly changes: number;
}

export interface Watched {
  /** How it stands before a request. */
  now(): State;
  /** What is wrong with a refusal, in words: no clear sentence, or something was written. Empty when all is well. */
  flaws(told: Told, before: State): string[];
}

/** A sentence that a person can act on. */
const CLEAR = /^\S.{8,139}$/;

export const said = (told: Told): string =>
  told.ok
    ? 'done'
    : told.problems.map(({ code, text }) => `${code} ${text}`).join(' ') || `${told.execution.error}`;

/** Begins to watch; call once a workbook. */
export function watched(shop: ShopHost): Watched {
  let changes = 0;
  shop.watch(() => {
    changes += 1;
  });
  const properties = (): string => JSON.stringify(shop.properties());
  return {
    now: () => {
      // What a rewind changed is told with the next commit: this one.
      shop.apply({ op: 'properties.write', store: 'script', values: {}, remove: [], removeOthers: false });
      return { properties: properties(), changes };
    },
    flaws: (told, before) => {
      if (told.ok) return ['was done'];
      const clear =
        told.problems.length > 0 &&
        told.problems.every(({ code, text }) => CLEAR.test(text) && code !== 'app.unexpected');
      return [
        ...(clear ? [] : [said(told)]),
        ...(properties() === before.properties ? [] : ['properties were written']),
        ...(changes === before.changes ? [] : ['cells were written']),
      ];
    },
  };
}
