/** Goods that come back: of which order, which and how many, why, and whether they can be sold again. */
import { useEffect } from 'preact/hooks';
import type { Bilingual } from '../../../kernel/words';
import { entriesOf } from '../../../ui/boot';
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, CountInput } from '../../../ui/kit/inputs';
import { Lines, type Place } from '../../../ui/kit/Lines';
import { Lookup, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import { kitWords } from '../../../ui/words';
import type { Returnable } from '../actions/returnable';
import { CONDITIONS, RETURN_REASONS } from '../choices';
import { panelWords } from './words';

interface TypedLine {
  /** Id of the order's line. */
  readonly line: string;
  readonly quantity: string;
  readonly reason: string;
  readonly condition: string;
}

interface TypedReturn {
  readonly order: Picked;
  readonly lines: readonly TypedLine[];
}

/** What becomes of goods that come back so, unless somebody chooses otherwise: damaged ones do not go on the shelf by a press of Enter. */
const conditionAfter = (reason: string): string => (reason === 'damaged' ? 'scrap' : 'sellable');
const BLANK: TypedLine = { line: '', quantity: '1', reason: 'damaged', condition: conditionAfter('damaged') };

const plan: FormPlan<TypedReturn> = {
  panel: 'returns.new',
  action: 'returns.record',
  title: panelWords.returned,
  empty: (input) => {
    const id = given(input, 'id');
    return { order: id ? { id, text: id } : NOT_PICKED, lines: [BLANK] };
  },
  read: ({ order, lines }) => {
    const read = reader();
    const id = read.picked('order', order);
    const goods = lines.map((typed, at) => {
      const quantity = read.count(`lines.${at}.quantity`, typed.quantity, true);
      if (quantity !== null && quantity < 1) read.errors[`lines.${at}.quantity`] = t(kitWords.countLow);
      return { ...typed, line: read.text(`lines.${at}.line`, typed.line), quantity };
    });
    return read.done(`${t(panelWords.returned)}: ${id}`, { id, lines: goods });
  },
};

export function Return({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { order } = form.typed.value;
  const entries = entriesOf('orders');
  return (
    <FormPanel form={form}>
      <Lookup
        bound={form.bind('order')}
        entries={entries}
        shown={({ id }) => id}
        label={t(panelWords.order)}
        placeholder={t(panelWords.orderHint)}
        help={entries.find(({ id }) => id === order.id)?.title}
        onPicked={() => form.set({ lines: [BLANK] })}
        first
      />
      {order.id !== '' && <Goods key={order.id} form={form} order={order.id} />}
    </FormPanel>
  );
}

interface GoodsProps {
  readonly form: Form<TypedReturn>;
  readonly order: string;
}

function Goods({ form, order }: GoodsProps) {
  const { value, trouble, again } = useQuery<Returnable>('returns.returnable', { id: order });
  const only = value?.goods.length === 1 ? value.goods[0]?.line : undefined;
  // One thing alone need not be chosen.
  useEffect(() => {
    const { lines } = form.typed.peek();
    if (only !== undefined && lines.every(({ line }) => line === ''))
      form.set({ lines: lines.map((typed) => ({ ...typed, line: only })) });
  }, [only]);
  if (!value) return trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={3} />;
  const { goods } = value;
  if (goods.length === 0) return <p class="quiet">{t(panelWords.nothingOut)}</p>;
  const offered = [
    { key: '', text: t(panelWords.chooseGoods) },
    ...goods.map(({ line, name, left }) => ({ key: line, text: `${name} (${left})` })),
  ];
  return (
    <Lines
      form={form}
      legend={t(panelWords.cameBack)}
      blank={BLANK}
      first="line"
      last="quantity"
      goesOn={({ line }) => line !== ''}
      look="goods"
      draw={(place) => <Line form={form} {...place} offered={offered} />}
    />
  );
}

interface LineProps extends Place<TypedLine> {
  readonly form: Form<TypedReturn>;
  readonly offered: readonly { readonly key: string; readonly text: string }[];
}

const worded = (choices: readonly { readonly key: string; readonly words: Bilingual }[]) =>
  choices.map(({ key, words }) => ({ key, text: words[language()] }));

function Line({ form, line, at, set, cross, offered }: LineProps) {
  const bind = (key: keyof TypedLine) =>
    form.bindAt(`lines.${at}.${key}`, line[key], (value: string) => set({ [key]: value }));
  return (
    <>
      <div class="row top">
        <ChoiceInput bound={bind('line')} options={offered} label={t(panelWords.backGoods)} />
        {cross}
      </div>
      <div class="row top">
        <CountInput bound={bind('quantity')} label={t(panelWords.backCount)} />
        <ChoiceInput
          bound={form.bindAt(`lines.${at}.reason`, line.reason, (reason: string) =>
            set({ reason, condition: conditionAfter(reason) }),
          )}
          options={worded(RETURN_REASONS)}
          label={t(panelWords.why)}
          aside
        />
      </div>
      <ChoiceInput
        bound={bind('condition')}
        options={worded(CONDITIONS)}
        label={t(panelWords.condition)}
        aside
      />
    </>
  );
}
