/** Choosing a product: by SKU or name, with what can be sold shown beneath. */
import { entriesOf } from '../boot';
import type { Bound } from '../form';
import { t } from '../language';
import { given } from '../places';
import { kitWords } from '../words';
import { Lookup, NOT_PICKED, type Picked } from './Lookup';

/** The product a form was opened for. */
export function productGiven(input: unknown): Picked {
  const entry = entriesOf('products').find(({ id }) => id === given(input, 'product'));
  return entry ? { id: entry.id, text: String(entry.facts?.sku ?? entry.title) } : NOT_PICKED;
}

interface ProductProps {
  readonly bound: Bound<Picked>;
  readonly label: string;
  readonly bare?: boolean;
  readonly first?: boolean;
}

export function ProductLookup({ bound, label, ...rest }: ProductProps) {
  const entries = entriesOf('products');
  const entry = entries.find(({ id }) => id === bound.value.id);
  const help =
    entry && `${entry.title} · ${t(kitWords.available, { n: Number(entry.facts?.available ?? 0) })}`;
  return (
    <Lookup
      {...rest}
      bound={bound}
      entries={entries}
      shown={({ title, facts }) => String(facts?.sku ?? title)}
      label={label}
      help={help}
      placeholder={t(kitWords.productHint)}
    />
  );
}
