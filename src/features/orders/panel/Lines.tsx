/** The lines of a new order: SKU Enter quantity Enter, and the next line is there. Price, total and what can be sold come from the index. */
import { useState } from 'preact/hooks';
import { entriesOf } from '../../../ui/boot';
import type { Form } from '../../../ui/form';
import { CountInput, MoneyInput } from '../../../ui/kit/inputs';
import { Lines, type Place } from '../../../ui/kit/Lines';
import { isPicked, Lookup } from '../../../ui/kit/Lookup';
import { money, t } from '../../../ui/language';
import {
  BLANK_LINE,
  fact,
  missingOf,
  priceOf,
  productOf,
  quantityOf,
  type TypedLine,
  type TypedOrder,
  totalOf,
} from './typed';
import { panelWords } from './words';

type OrderForm = Form<TypedOrder>;

export function OrderLines({ form }: { readonly form: OrderForm }) {
  const { lines, backorder } = form.typed.value;
  // The index may be older than the refusal: then the refusal is what offers it.
  const refused = (line: TypedLine, at: number): boolean =>
    Boolean(form.errors.value[`lines.${at}.quantity`]) && line.product.id !== '' && quantityOf(line) > 0;
  const short = backorder || lines.some((line, at) => missingOf(line) > 0 || refused(line, at));
  return (
    <Lines
      form={form}
      legend={t(panelWords.goods)}
      blank={BLANK_LINE}
      last="quantity"
      goesOn={(line) => productOf(line) !== undefined}
      filled={(line) => productOf(line) !== undefined}
      look="line"
      draw={(place) => <Line form={form} {...place} />}
    >
      {short && (
        <label class="tick">
          <input
            type="checkbox"
            data-aside=""
            checked={backorder}
            onChange={(event) => form.set({ backorder: event.currentTarget.checked })}
          />
          {t(panelWords.backorder)}
        </label>
      )}
    </Lines>
  );
}

interface LineProps extends Place<TypedLine> {
  readonly form: OrderForm;
}

function Line({ form, line, at, set, cross }: LineProps) {
  const entry = productOf(line);
  const n = at + 1;
  return (
    <>
      <div class="line-fields">
        <Lookup
          bound={form.bindAt(`lines.${at}.product`, line.product, (product) => set({ product }))}
          entries={entriesOf('products')}
          shown={(product) => String(product.facts?.sku ?? product.title)}
          label={t(panelWords.product, { n })}
          placeholder={t(panelWords.productHint)}
          bare
          first={at === 0 && isPicked(form.typed.value.customer)}
          onPicked={(picked) => set({ quantity: picked ? line.quantity || '1' : line.quantity, price: '' })}
        />
        <CountInput
          bound={form.bindAt(`lines.${at}.quantity`, line.quantity, (quantity) => set({ quantity }))}
          label={t(panelWords.quantity, { n })}
          of={line.product}
          bare
          aside={!entry}
        />
        <output class="line-total">{entry && money(totalOf(line))}</output>
      </div>
      {entry && <Known form={form} line={line} at={at} set={set} />}
      {cross}
    </>
  );
}

/** What the index knows of the line's product; more than can be sold is said, the server decides. */
function Known({ form, line, at, set }: Omit<LineProps, 'cross'>) {
  const path = `lines.${at}.price`;
  const off = `lines.${at}.discount`;
  const { discount = '' } = line;
  const [pricing, setPricing] = useState(line.price !== '' || discount !== '');
  const entry = productOf(line);
  const available = fact(entry, 'available');
  // A refusal beside the quantity says it already.
  const refused = form.errors.value[`lines.${at}.quantity`] !== undefined;
  const missing = refused ? 0 : missingOf(line);
  return (
    <div class="line-facts">
      <span class="note title">{entry?.title}</span>
      <span class={missing > 0 ? 'note short' : 'note'}>
        {missing > 0
          ? t(panelWords.short, { n: available, more: missing })
          : t(panelWords.available, { n: available })}
      </span>
      {pricing || form.errors.value[path] || form.errors.value[off] ? (
        <>
          <MoneyInput
            bound={form.bindAt(path, line.price, (price) => set({ price }))}
            label={t(panelWords.price)}
            placeholder={money(priceOf(line))}
            beside
            aside
          />
          <CountInput
            bound={form.bindAt(off, discount, (percent) => set({ discount: percent }))}
            label={t(panelWords.percent)}
            beside
            aside
          />
        </>
      ) : (
        <button type="button" class="link" onClick={() => setPricing(true)}>
          {t(panelWords.changePrice)}
        </button>
      )}
    </div>
  );
}
