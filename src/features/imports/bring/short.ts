/** What the shelf does not cover: shipments that cannot leave it, and open orders that have to wait for stock. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Context } from '../../../ports/context';
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

/**
 * Marks the orders whose open units are more than can be sold, in the order of the file and behind everything that was reserved before; gives what each of
 * them misses. Products made in this run have no stock and are not looked at.
 */
export function backorders(context: Context, drafts: readonly Draft[], posts: boolean): readonly Problem[] {
  const left = new Map<string, { sku: string; units: number }>();
  for (const { id, values } of context.from(products).all())
    left.set(id, { sku: values.sku, units: values.onHand - values.reserved });
  const take = (product: unknown, units: number): number => {
    const shelf = left.get(String(product));
    if (!shelf || units === 0) return 0;
    shelf.units -= units;
    return units > 0 ? Math.min(units, Math.max(0, -shelf.units)) : 0;
  };
  if (posts)
    for (const draft of drafts)
      for (const { product, quantity } of postingsOf(draft, '', [])) take(product, -quantity);
  // What was open before and is not any more is free again before anything new is reserved.
  const reserved = (draft: Draft, free: boolean): readonly Problem[] =>
    draft.settled.lines.flatMap((line, at): Problem[] => {
      const units = (line.open ?? 0) - (draft.known?.lines[at]?.open ?? 0);
      if (units < 0 !== free) return [];
      const short = take(line.product, units);
      const sku = left.get(String(line.product))?.sku ?? '';
      return short > 0 ? [problem('marketplaces.waits', { sku, short }, { row: draft.line })] : [];
    });
  for (const draft of drafts) reserved(draft, true);
  const waits = reasonText('waitsStock', context.language);
  return drafts.flatMap((draft) => {
    const { order } = draft.settled;
    const sentShort = draft.notes.some(({ code }) => code === 'marketplaces.sentShort');
    const short = reserved(draft, false);
    const open = order.state === 'received' || order.state === 'checked' || order.state === 'processing';
    if (open && (short.length > 0 || sentShort)) order.reason = waits;
    return sentShort ? [] : short;
  });
}
