/** What customers like, for whoever packs: `tanpa plastik`, `kirim setelah jam 4`. */
import type { Context } from '../../ports/context';
import { customers } from './tables';

/** Preferences by customer; those who have none are absent. One round trip for however many. */
export function preferencesOf(context: Context, ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].filter((id) => id !== '');
  const found = wanted.length > 0 ? context.from(customers).byIds(wanted) : [];
  return new Map(
    found.flatMap((person) => {
      const likes = person?.values.preferences.trim() ?? '';
      return person && likes !== '' ? [[person.id, likes] as const] : [];
    }),
  );
}
