/** What the document's properties remember of a person who is forgotten: answers, marks, and the journals of this change and the one before. */
import { without } from '../../kernel/scrub';
import { HEAD } from '../head';
import { WRITTEN } from '../tables/written';
import { GONE } from './gone';

/** Numbers and stamps only: nobody's words. Looked up at each call: modules of the app know each other in a circle. */
const isWordless = (key: string): boolean => [HEAD, GONE, WRITTEN].includes(key);

/** The values to set so that none of these texts is remembered; the head must name no change before, whose parts go. */
export function forgetting(
  properties: Readonly<Record<string, string>>,
  texts: readonly string[],
): Record<string, string> {
  const cleaned: Record<string, string> = {};
  for (const [key, text] of Object.entries(properties)) {
    if (isWordless(key)) continue;
    const left = key.startsWith('part.') ? '' : without(texts, text);
    if (left !== text) cleaned[key] = left;
  }
  return cleaned;
}
