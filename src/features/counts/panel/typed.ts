/** What is typed about a counted product and what it means. */
import type { Reading } from '../../../ui/form';
import type { Picked } from '../../../ui/kit/Lookup';
import { t } from '../../../ui/language';
import { reader } from '../../../ui/reader';
import { panelWords } from './words';

export interface TypedCount {
  readonly product: Picked;
  readonly counted: string;
  /** Key of a reason, or empty. */
  readonly reason: string;
  readonly place?: string;
}

/** A count as the server takes it; the reason may come later. */
export function readCount(typed: TypedCount): Reading {
  const read = reader();
  const input = {
    product: read.picked('product', typed.product),
    counted: read.units('counted', typed.counted, typed.product, true),
    ...(typed.place && { place: typed.place }),
    ...(typed.reason !== '' && { reason: typed.reason }),
  };
  return read.done(`${t(panelWords.count)}: ${typed.product.text}`, input);
}
