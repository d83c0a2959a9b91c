/** One product counted: SKU Enter count, and the next. Several people do so at once; each line is a change of its own. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, CountInput } from '../../../ui/kit/inputs';
import { PlaceInput } from '../../../ui/kit/PlaceInput';
import { ProductLookup, productGiven } from '../../../ui/kit/ProductLookup';
import { language, t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import { REASONS } from '../choices';
import { readCount, type TypedCount } from './typed';
import { panelWords } from './words';

const plan: FormPlan<TypedCount> = {
  panel: 'counts.count',
  action: 'counts.count',
  title: panelWords.count,
  empty: (input) => ({ product: productGiven(input), counted: '', reason: '' }),
  read: readCount,
};

export function Count({ input }: PanelProps) {
  const form = useForm(plan, input);
  const options = [
    { key: '', text: t(panelWords.reasonLater) },
    ...REASONS.map(({ key, words }) => ({ key, text: words[language()] })),
  ];
  return (
    <FormPanel form={form}>
      <ProductLookup bound={form.bind('product')} label={t(panelWords.product)} first />
      <PlaceInput
        bound={form.bindAt('place', form.typed.value.place ?? '', (place) => form.set({ place }))}
      />
      <CountInput bound={form.bind('counted')} label={t(panelWords.counted)} of={form.typed.value.product} />
      <ChoiceInput bound={form.bind('reason')} options={options} label={t(panelWords.reason)} aside />
    </FormPanel>
  );
}
