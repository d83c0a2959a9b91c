/** One page of a list. */

const USUAL = 40;
const MOST = 200;

/** So many from `after`, which the page before gave as `more`; `more` is absent where nothing is left. */
export function pageOf<T>(
  all: readonly T[],
  { after = 0, most = USUAL }: { readonly after?: number | undefined; readonly most?: number | undefined },
): { page: readonly T[]; more?: number } {
  const from = Math.max(0, after);
  const to = from + Math.min(Math.max(1, most), MOST);
  return { page: all.slice(from, to), ...(to < all.length && { more: to }) };
}
