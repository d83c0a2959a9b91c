/** Choosing a product: by SKU or name, with what can be sold shown beneath. */
import { entriesOf } from '../../../ui/boot';
import type { Bound } from '../../../ui/form';
import { Lookup, type Picked } from '../../../ui/kit/Lookup';
import { t } from '../../../ui/language';
import { panelWords } from './words';

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
    entry && `${entry.title} · ${t(panelWords.available, { n: Number(entry.facts?.available ?? 0) })}`;
  return (
    <Lookup
      {...rest}
      bound={bound}
      entries={entries}
      shown={({ title, facts }) => String(facts?.sku ?? title)}
      label={label}
      help={help}
      placeholder={t(panelWords.productHint)}
    />
  );
}
