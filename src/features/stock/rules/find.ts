/** Finding the product a person named: by id, by SKU as written, by SKU whatever its case. */
import { type Problem, problem } from '../../../kernel/problem';
import { fold, nearest } from '../../../kernel/text';

interface Named {
  readonly id: string;
  readonly values: { readonly sku: string; readonly name: string };
}

/** What makes two SKUs the same to a person: `btk mgk` is BTK-MGK; a SKU of signs only is compared as written. */
export function skuKey(sku: string): string {
  return fold(sku) || sku.trim().toLowerCase();
}

/**
 * The product named by its id or SKU, or the problem to tell: unknown (with the nearest SKUs) or standing twice in the table. `field` is the form
 * field the person wrote it in.
 */
export function findProduct<P extends Named>(
  all: readonly P[],
  written: string,
  field?: string,
): P | { readonly problem: Problem } {
  const asked = written.trim();
  const place = field === undefined ? undefined : { field };
  const byId = all.find((product) => product.id === asked);
  if (byId) return byId;
  const exact = all.filter((product) => product.values.sku === asked);
  const same =
    exact.length > 0 ? exact : all.filter((product) => skuKey(product.values.sku) === skuKey(asked));
  const [found] = same;
  if (found && same.length === 1 && asked !== '') return found;
  if (found && asked !== '') return { problem: problem('stock.skuTwice', { sku: found.values.sku }, place) };
  const near = nearest(
    asked.slice(0, 40),
    all.map((product) => product.values.sku).filter((sku) => sku !== ''),
  ).join(', ');
  return {
    problem: problem(
      near ? 'stock.unknownSku' : 'stock.unknownSkuAlone',
      { sku: asked.slice(0, 40), near },
      place,
    ),
  };
}
