/** What became of many rows, in one sentence: *12 pesanan dikirim, 1 menunggu stok: PSN-000064*. */
import { type Bilingual, type Language, say } from '../../kernel/words';
import type { ManyStep } from '../../ports/feature';
import type { Performed, Refused } from './perform';
import { texts } from './words';

/** Numbers named in one sentence; more are counted. */
const NAMED = 3;

/** The rest and why, rows of one reason together, the most first. */
interface Reason {
  /** *menunggu stok*; absent where the reason has no few words. */
  readonly why?: Bilingual;
  readonly rows: readonly Refused[];
}

export function reasonsOf(not: readonly Refused[], { why = {} }: Pick<ManyStep, 'why'>): Reason[] {
  const groups = new Map<string, Reason>();
  for (const each of not) {
    const code = each.problems[0]?.code ?? '';
    const words = why[code];
    // What has no words of its own is told together.
    const key = words ? JSON.stringify(words) : '';
    groups.set(key, { ...(words && { why: words }), rows: [...(groups.get(key)?.rows ?? []), each] });
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** Without the full stop. */
export function saidAll(
  { done, not, later }: Performed,
  many: Pick<ManyStep, 'noun' | 'why'>,
  did: string,
  language: Language,
): string {
  const count = done.length;
  const noun = say(many.noun, language, { count });
  const parts = [say(texts['many.count'], language, { count, noun, did })];
  for (const { why = texts['many.not'], rows } of reasonsOf(not, many)) {
    const text = say(why, language, { count: rows.length });
    const named = rows.slice(0, NAMED).map(({ id }) => id);
    const more = rows.length > NAMED ? ` +${rows.length - NAMED}` : '';
    parts.push(`${text}: ${named.join(', ')}${more}`);
  }
  if (later.length > 0) parts.push(say(texts['many.later'], language, { count: later.length }));
  return parts.join(', ');
}
