/** *Atur → Modul*: each module with what it brings, whether it is on, and what it cannot do without. */
import * as z from 'zod/mini';
import { say } from '../../../kernel/words';
import type { Feature, IsOn, Query } from '../../../ports/feature';
import { DECIDES, offeredIn, titles, userOf, withNeeds } from '../rules';
import { texts } from '../words';

export interface ModuleRow {
  readonly key: string;
  readonly title: string;
  readonly brings: string;
  readonly on: boolean;
  /** Another one that is on works with it. */
  readonly used: boolean;
  /** What else is switched on with it, or which module it cannot be switched off under, as a sentence. */
  readonly note?: string;
  /** Where rows of another module may move to it. */
  readonly takes?: { readonly panel: string; readonly label: string };
  /** Ticked at setup and not on yet. */
  readonly offered: boolean;
}

export interface Modules {
  readonly rows: readonly ModuleRow[];
  /** Whether this person switches them. */
  readonly may: boolean;
}

export const listOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Query<Record<string, unknown>, Modules> => ({
  name: 'modules.list',
  writes: false,
  roles: 'all',
  input: () => z.looseObject({}),
  run: ({ language, settings, who }) => {
    const { modules } = settings;
    const offered = offeredIn(settings)?.modules ?? [];
    const rows = features.flatMap(({ key, module }): ModuleRow[] => {
      if (!module) return [];
      const on = isOn(key, modules);
      const missing = withNeeds(features, [key]).filter((need) => need !== key && !modules.includes(need));
      const user = on ? userOf(features, key, modules) : undefined;
      const said = titles(features, user ? [user] : missing, language);
      const { takes } = module;
      return [
        {
          key,
          title: module.title[language],
          brings: module.brings[language],
          on,
          used: user !== undefined,
          offered: offered.includes(key),
          ...(said && {
            note: say(texts[user ? 'modules.usedBy' : 'modules.together'], language, { modules: said }),
          }),
          ...(on &&
            takes &&
            isOn(takes.from, modules) && { takes: { panel: takes.panel, label: takes.label[language] } }),
        },
      ];
    });
    return { rows, may: DECIDES.includes(who.role) };
  },
});
