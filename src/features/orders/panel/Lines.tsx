/** The lines of a new order: SKU Enter quantity Enter, and the next line is there. Price, total and what can be sold come from the index. */
import { useState } from 'preact/hooks';
import { entriesOf } from '../../../ui/boot';
import { afterDraw } from '../../../ui/draw';
import type { Form } from '../../../ui/form';
import { Button, IconButton } from '../../../ui/kit/Button';
import { idOf } from '../../../ui/kit/Field';
import { CountInput, MoneyInput } from '../../../ui/kit/inputs';
import { Lookup } from '../../../ui/kit/Lookup';
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

/** A focus that waits for the redraw which brings the field. */
const focusLine = (at: number): void => {
  afterDraw(() => document.getElementById(idOf(`lines.${at}.product`))?.focus());
};

export function Lines({ form }: { readonly form: OrderForm }) {
  const { lines, backorder } = form.typed.value;
  const add = (): void => {
    form.set({ lines: [...lines, BLANK_LINE] });
    focusLine(lines.length);
  };
  // The index may be older than the refusal: then the refusal is what offers it.
  const refused = (line: TypedLine, at: number): boolean =>
    Boolean(form.errors.value[`lines.${at}.quantity`]) && line.product.id !== '' && quantityOf(line) > 0;
  const short = backorder || lines.some((line, at) => missingOf(line) > 0 || refused(line, at));
  return (
    <fieldset class="lines">
      <legend>{t(panelWords.goods)}</legend>
      {lines.map((line, at) => (
        // A line's place is its identity: refusals name it.
        <Line key={at} form={form} line={line} at={at} add={add} />
      ))}
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
      <Button look="quiet" icon="plus" onPress={add}>
        {t(panelWords.addLine)}
      </Button>
    </fieldset>
  );
}

interface LineProps {
  readonly form: OrderForm;
  readonly line: TypedLine;
  readonly at: number;
  readonly add: () => void;
}

function Line({ form, line, at, add }: LineProps) {
  const { lines } = form.typed.value;
  const entry = productOf(line);
  const n = at + 1;
  const set = (patch: Partial<TypedLine>): void => {
    const now = form.typed.peek().lines;
    form.set({ lines: now.map((other, place) => (place === at ? { ...other, ...patch } : other)) });
  };
  const remove = (): void => {
    const left = lines.filter((_, place) => place !== at);
    form.set({ lines: left.length > 0 ? left : [BLANK_LINE] });
    focusLine(Math.max(0, at - 1));
  };
  // Enter in the last quantity opens the next line; in an empty line it goes on to the fee.
  const onKeyDown = (event: KeyboardEvent): void => {
    const inQuantity = (event.target as HTMLElement).id === idOf(`lines.${at}.quantity`);
    if (
      event.key !== 'Enter' ||
      event.ctrlKey ||
      event.metaKey ||
      !inQuantity ||
      at < lines.length - 1 ||
      !entry
    )
      return;
    event.preventDefault();
    add();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter is a shortcut for the + button below.
    <div class="line" onKeyDown={onKeyDown}>
      <div class="line-fields">
        <Lookup
          bound={form.bindAt(`lines.${at}.product`, line.product, (product) => set({ product }))}
          entries={entriesOf('products')}
          shown={(product) => String(product.facts?.sku ?? product.title)}
          label={t(panelWords.product, { n })}
          placeholder={t(panelWords.productHint)}
          bare
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
      {(lines.length > 1 || entry) && (
        <IconButton icon="cross" label={t(panelWords.removeLine, { n })} onPress={remove} />
      )}
    </div>
  );
}

/** What the index knows of the line's product; more than can be sold is said, the server decides. */
function Known({
  form,
  line,
  at,
  set,
}: Omit<LineProps, 'add'> & { readonly set: (patch: Partial<TypedLine>) => void }) {
  const path = `lines.${at}.price`;
  const [pricing, setPricing] = useState(line.price !== '');
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
      {pricing || form.errors.value[path] ? (
        <MoneyInput
          bound={form.bindAt(path, line.price, (price) => set({ price }))}
          label={t(panelWords.price)}
          placeholder={money(priceOf(line))}
          beside
          aside
        />
      ) : (
        <button type="button" class="link" onClick={() => setPricing(true)}>
          {t(panelWords.changePrice)}
        </button>
      )}
    </div>
  );
}
