/** A purchase: from whom, what, how many; opened from the proposal it holds what is proposed. */
import { entriesOf } from '../../../ui/boot';
import { afterDraw } from '../../../ui/draw';
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { Button, IconButton } from '../../../ui/kit/Button';
import { idOf } from '../../../ui/kit/Field';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { CountInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
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
  const { lines, note } = form.typed.value;
  const { value: known } = useQuery<{ names: readonly string[] }>('purchasing.suppliers', {}, true);
  const add = (): void => {
    form.set({ lines: [...lines, BLANK_LINE] });
    afterDraw(() => document.getElementById(idOf(`lines.${lines.length}.product`))?.focus());
  };
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
      <fieldset class="lines">
        <legend>{t(panelWords.goods)}</legend>
        {lines.map((line, at) => (
          // A line's place is its identity: refusals name it.
          <Goods key={at} form={form} line={line} at={at} add={add} />
        ))}
        <Button look="quiet" icon="plus" onPress={add}>
          {t(panelWords.addLine)}
        </Button>
      </fieldset>
      <Others open={note !== '' || Boolean(form.errors.value.note)}>
        <TextInput bound={form.bind('note')} label={t(panelWords.note)} long />
      </Others>
    </FormPanel>
  );
}

interface GoodsProps {
  readonly form: Form<TypedPurchase>;
  readonly line: TypedLine;
  readonly at: number;
  readonly add: () => void;
}

function Goods({ form, line, at, add }: GoodsProps) {
  const { lines } = form.typed.value;
  const n = at + 1;
  const entry = entriesOf('products').find(({ id }) => id === line.product.id);
  const set = (patch: Partial<TypedLine>): void => {
    form.set({
      lines: form.typed.peek().lines.map((other, place) => (place === at ? { ...other, ...patch } : other)),
    });
  };
  const remove = (): void => form.set({ lines: lines.filter((_, place) => place !== at) });
  const onKeyDown = (event: KeyboardEvent): void => {
    const inCost = (event.target as HTMLElement).id === idOf(`lines.${at}.cost`);
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !inCost || at < lines.length - 1) return;
    event.preventDefault();
    add();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a fieldset would be read out twice.
    <div class="goods" role="group" aria-label={t(panelWords.productN, { n })} onKeyDown={onKeyDown}>
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
        {lines.length > 1 && (
          <IconButton icon="cross" label={t(panelWords.removeLine, { n })} onPress={remove} />
        )}
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
    </div>
  );
}
