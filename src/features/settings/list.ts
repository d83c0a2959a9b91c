/** *Atur → Pengaturan*: the screens of settings of every feature that is on. */
import * as z from 'zod/mini';
import type { Feature, IsOn, Query } from '../../ports/feature';

interface Screens {
  readonly rows: readonly { readonly id: string; readonly panel: string; readonly title: string }[];
}

export const listOf = (
  features: readonly Feature[],
  isOn: IsOn,
): Query<Record<string, unknown>, Screens> => ({
  name: 'settings.list',
  writes: false,
  roles: 'all',
  input: () => z.looseObject({}),
  run: ({ language, settings: { modules } }) => ({
    rows: features
      .filter(({ key }) => isOn(key, modules))
      .flatMap(({ settings = [] }) => settings)
      .map(({ panel, title }) => ({ id: panel, panel, title: title[language] })),
  }),
});
