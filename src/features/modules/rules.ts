/** Decisions about modules: what is switched with what, what keeps one on, what is offered a week after setup. */
import type { Day } from '../../kernel/day';
import type { Role } from '../../kernel/role';
import type { Settings } from '../../kernel/settings';
import type { Language } from '../../kernel/words';
import type { Feature } from '../../ports/feature';

export const DECIDES: readonly Role[] = ['owner', 'manager'];

/** Option: the day of setup, and the modules of the other signs that were ticked then. */
export const OFFERED = 'modules.offered';
/** Days after setup. */
export const OFFER_AFTER = 7;
/** What stands in the option of modules that are on when none is: empty it would say nothing. */
export const NONE = '-';

type Switched = Pick<Feature, 'key' | 'module'>;

/** Those with all that they need. */
export function withNeeds(features: readonly Switched[], keys: readonly string[]): string[] {
  const all = new Set(keys);
  // What is added on the way is looked at as well.
  for (const key of all)
    for (const need of features.find((each) => each.key === key)?.module?.needs ?? []) all.add(need);
  return [...all];
}

/** The module among `on` that has nothing to work with without this one. */
export function userOf(
  features: readonly Switched[],
  key: string,
  on: readonly string[],
): string | undefined {
  return features.find((each) => on.includes(each.key) && each.module?.needs?.includes(key))?.key;
}

/** So many are named; more are counted. */
const NAMED = 4;

/** `Pesanan, Stok`; empty for none. Keys without a title are left out. */
export function titles(features: readonly Switched[], keys: readonly string[], language: Language): string {
  const named = features.flatMap(({ key, module }) =>
    module && keys.includes(key) ? [module.title[language]] : [],
  );
  if (named.length <= NAMED) return named.join(', ');
  return `${named.length} ${language === 'id' ? 'modul' : 'modules'}`;
}

/** What was ticked at setup and is not on yet; undefined where nothing is to be offered. */
export function offeredIn({
  options,
  modules: on,
}: Settings): { readonly since: Day; readonly modules: readonly string[] } | undefined {
  const [since = '', ...keys] = (options[OFFERED] ?? '').split(' ');
  const modules = keys.filter((key) => key !== '' && !on.includes(key));
  return modules.length > 0 ? { since: since as Day, modules } : undefined;
}
