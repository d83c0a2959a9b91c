/** A purchase: from whom, what, how many; opened from the proposal it holds what is proposed. */
import { entriesOf } from '../../../ui/boot';
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { CountInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { Lines, type Place } from '../../../ui/kit/Lines';
import { Lookup } from '../../../ui/kit/Lookup';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { ProposedLine } from '../proposal';
import {
  BLANK_LINE,
  emptyPurchase,
  readPurchase,
  type TypedLine,
  type TypedPurchase,
  tidyPurchase,
} from './typed';
import { panelWords } from './words';

interface Start {
  readonly supplier: string;
  readonly proposed: readonly ProposedLine[];
}

const plan: FormPlan<TypedPurchase> = {
  panel: 'purchasing.new',
  action: 'purchasing.order',
  title: panelWords.newPurchase,
  empty: (input) => {
    const { supplier = '', proposed = [] } = input as Partial<Start>;
    return emptyPurchase(supplier, proposed);
  },
  read: readPurchase,
  tidy: tidyPurchase,
};

export function NewPurchase({ input }: PanelProps) {
  const supplier =
    typeof input === 'object' && input !== null && 'id' in input ? given(input, 'id') : undefined;
  return supplier === undefined ? <PurchaseForm input={input} /> : <Proposed supplier={supplier} />;
}

/** The form waits for what is proposed: lines that came later would go over what was typed. */
function Proposed({ supplier }: { readonly supplier: string }) {
  const { value, trouble, again } = useQuery<{ lines: readonly ProposedLine[] }>('purchasing.propose', {
    supplier,
  });
  if (value) return <PurchaseForm input={{ supplier, proposed: value.lines }} />;
  return (
    <Panel title={t(panelWords.newPurchase)}>
      {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}
    </Panel>
  );
}

function PurchaseForm({ input }: { readonly input: unknown }) {
  const form = useForm(plan, input);
  const { note } = form.typed.value;
  const { value: known } = useQuery<{ names: readonly string[] }>('purchasing.suppliers', {}, true);
  return (
    <FormPanel form={form}>
      <TextInput
        bound={form.bind('supplier')}
        label={t(panelWords.supplier)}
        offers={known?.names ?? []}
        first
      />
      <DayInput
        bound={form.bind('expected')}
        label={t(panelWords.expected)}
        placeholder={t(panelWords.expectedHint)}
        aside
      />
      <Lines
        form={form}
        legend={t(panelWords.goods)}
        blank={BLANK_LINE}
        last="cost"
        goesOn={({ product }) => product.text !== ''}
        look="goods"
        named={(n) => t(panelWords.productN, { n })}
        draw={(place) => <Goods form={form} {...place} />}
      />
      <Others open={note !== '' || Boolean(form.errors.value.note)}>
        <TextInput bound={form.bind('note')} label={t(panelWords.note)} long />
      </Others>
    </FormPanel>
  );
}

function Goods({ form, line, at, set, cross }: Place<TypedLine> & { readonly form: Form<TypedPurchase> }) {
  const entry = entriesOf('products').find(({ id }) => id === line.product.id);
  const n = at + 1;
  return (
    <>
      <div class="row top">
        <Lookup
          bound={form.bindAt(`lines.${at}.product`, line.product, (product) => set({ product }))}
          entries={entriesOf('products')}
          shown={({ title, facts }) => String(facts?.sku ?? title)}
          label={t(panelWords.productN, { n })}
          placeholder={t(panelWords.productHint)}
          help={entry?.title}
          bare
        />
        {cross}
      </div>
      <div class="row top">
        <CountInput
          bound={form.bindAt(`lines.${at}.quantity`, line.quantity, (quantity) => set({ quantity }))}
          label={t(panelWords.quantity)}
          of={line.product}
        />
        <MoneyInput
          bound={form.bindAt(`lines.${at}.cost`, line.cost, (cost) => set({ cost }))}
          label={t(panelWords.cost)}
          help={at === 0 ? t(panelWords.costHelp) : undefined}
        />
      </div>
    </>
  );
}
