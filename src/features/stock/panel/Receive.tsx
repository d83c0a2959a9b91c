/** Goods that came in: of a purchase, whose rest is filled in; or product Enter quantity Enter cost Enter, line after line. */
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { CountInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { Lines, type Place } from '../../../ui/kit/Lines';
import { Lookup } from '../../../ui/kit/Lookup';
import { PlaceInput } from '../../../ui/kit/PlaceInput';
import { ProductLookup, productGiven } from '../../../ui/kit/ProductLookup';
import { t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import {
  awaited,
  NO_GOODS,
  purchaseGiven,
  readReceipt,
  restOf,
  type TypedGoods,
  type TypedReceipt,
  tidyReceipt,
} from './typed';
import { panelWords } from './words';

const plan: FormPlan<TypedReceipt> = {
  panel: 'stock.receive',
  action: 'stock.receive',
  title: panelWords.receive,
  empty: (input) => {
    const purchase = purchaseGiven(input);
    const lines = purchase.id ? restOf(purchase.id) : [{ ...NO_GOODS, product: productGiven(input) }];
    return { purchase, lines, source: '', day: '' };
  },
  read: readReceipt,
  tidy: tidyReceipt,
};

export function Receive({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { purchase } = form.typed.value;
  const purchases = awaited();
  const chosen = purchases.find(({ id }) => id === purchase.id);
  const ordered = purchase.id !== '';
  // Without a purchase to wait for, the form is as short as it was.
  const asks = purchases.length > 0 || ordered;
  return (
    <FormPanel form={form}>
      {asks && (
        <Lookup
          bound={form.bind('purchase')}
          entries={purchases}
          shown={({ id }) => id}
          label={t(panelWords.purchase)}
          placeholder={t(panelWords.purchaseHint)}
          help={chosen?.title}
          onPicked={(picked) => form.set({ lines: picked ? restOf(picked.id) : [NO_GOODS] })}
          first
        />
      )}
      {!ordered && (
        <TextInput
          bound={form.bind('source')}
          label={t(panelWords.from)}
          placeholder={t(panelWords.fromHint)}
          aside
        />
      )}
      <Lines
        form={form}
        legend={t(panelWords.goods)}
        blank={NO_GOODS}
        last="cost"
        goesOn={({ product }) => product.text !== ''}
        look="goods"
        named={(n) => t(panelWords.productN, { n })}
        draw={(place) => <Goods form={form} first={!asks} {...place} />}
      />
      <PlaceInput
        bound={form.bindAt('place', form.typed.value.place ?? '', (place) => form.set({ place }))}
      />
      {!form.typed.value.purchase.id && (
        <DayInput
          bound={form.bindAt<string>('day', form.typed.value.day ?? '', (day) => form.set({ day }))}
          label={t(panelWords.day)}
          placeholder={t(panelWords.dayHint)}
          aside
        />
      )}
    </FormPanel>
  );
}

interface GoodsProps extends Place<TypedGoods> {
  readonly form: Form<TypedReceipt>;
  /** The cursor begins at the goods. */
  readonly first: boolean;
}

function Goods({ form, line, at, set, cross, first }: GoodsProps) {
  const ordered = form.typed.value.purchase.id !== '';
  const n = at + 1;
  return (
    <>
      <div class="row top">
        <ProductLookup
          bound={form.bindAt(`lines.${at}.product`, line.product, (product) => set({ product }))}
          label={t(panelWords.productN, { n })}
          bare
          first={first && at === 0}
        />
        {cross}
      </div>
      <div class="row top">
        <CountInput
          bound={form.bindAt(`lines.${at}.quantity`, line.quantity, (quantity) => set({ quantity }))}
          label={t(panelWords.quantity)}
          of={line.product}
        />
        {ordered && (
          <CountInput
            bound={form.bindAt(`lines.${at}.rejected`, line.rejected, (rejected) => set({ rejected }))}
            label={t(panelWords.rejected)}
            of={line.product}
            aside
          />
        )}
        <MoneyInput
          bound={form.bindAt(`lines.${at}.cost`, line.cost, (cost) => set({ cost }))}
          label={t(panelWords.cost)}
          help={at === 0 ? t(ordered ? panelWords.purchaseCost : panelWords.costHelp) : undefined}
        />
      </div>
    </>
  );
}
