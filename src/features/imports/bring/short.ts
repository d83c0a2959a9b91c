/** What the shelf does not cover: shipments that cannot leave it, and open orders that have to wait for stock. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
import { missing } from '../../marketplaces';
import { reasonText } from '../../orders';
import { applyPostings, products } from '../../stock';
import type { Draft } from './drafts';
import { postingsOf } from './write';

/**
 * The orders that the shelf can cover, taken in the file's order; the others are refused with what is missing. Leaving one out may take away a
 * return that another needed, so it is tried again until nothing is missing. What a marketplace has sent all the same comes in unsent and waits.
 */
export function withEnough(
  context: Context,
  drafts: readonly Draft[],
  reject: (...found: readonly Problem[]) => void,
): readonly Draft[] {
  const known = context
    .from(products)
    .all()
    .map(({ values }) => values);
  const now = { at: context.now, by: '', currency: context.currency };
  let left = drafts;
  for (;;) {
    const postings = left.flatMap((draft) =>
      postingsOf(draft, '', []).map((posting) => ({ draft, posting })),
    );
    const { problems } = applyPostings(
      known,
      postings.map(({ posting }) => posting),
      [],
      now,
    );
    if (problems.length === 0) return left;
    const short = new Map<Draft, Problem>();
    for (const each of problems) {
      const at = Number(each.place?.field?.split('.')[1]);
      const draft = postings[at]?.draft;
      if (draft && !short.has(draft)) short.set(draft, each);
    }
    left = left.flatMap((draft) => {
      const each = short.get(draft);
      if (!each) return [draft];
      const place = { row: draft.line };
      if (!draft.unsent) {
        reject(problem(`imports.${each.code}`, each.values, place));
        return [];
      }
      const told = problem('marketplaces.sentShort', each.values, place);
      const { unsent: _, ...unsent } = draft.unsent();
      return [{ ...unsent, notes: [...draft.notes, told] }];
    });
  }
}

/** Marks the orders whose open units are more than can be sold; gives what each of them misses. */
export function backorders(context: Context, drafts: readonly Draft[], posts: boolean): readonly Problem[] {
  const known = new Map(
    context
      .from(products)
      .all()
      .map(({ id, values }) => [id, values]),
  );
  const free = new Map([...known].map(([id, { onHand, reserved }]) => [id, onHand - reserved]));
  const misses = missing(
    free,
    drafts.map((draft) => ({
      leaves: posts
        ? postingsOf(draft, '', []).map(({ product, quantity }) => ({ product, units: -quantity }))
        : [],
      holds: draft.settled.lines.map(({ product = '', open = 0 }, at) => ({
        product,
        units: open - (draft.known?.lines[at]?.open ?? 0),
      })),
    })),
  );
  return drafts.flatMap(({ settled: { order }, notes, line: row }, at) => {
    const sentShort = notes.some(({ code }) => code === 'marketplaces.sentShort');
    const short = misses[at] ?? [];
    if (sentShort || short.length > 0) order.reason = reasonText('waitsStock', context.language);
    if (sentShort) return [];
    return short.map(({ product, units }) =>
      problem('marketplaces.waits', { sku: known.get(product)?.sku ?? '', short: units }, { row }),
    );
  });
}
