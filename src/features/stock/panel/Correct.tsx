/** Stock that is not what the book says: what was counted, or by how much it differs, and why. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, CountInput, DayInput, TextInput } from '../../../ui/kit/inputs';
import { PlaceInput } from '../../../ui/kit/PlaceInput';
import { ProductLookup, productGiven } from '../../../ui/kit/ProductLookup';
import { t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import { readCorrection, type TypedCorrection } from './typed';
import { panelWords } from './words';

const plan: FormPlan<TypedCorrection> = {
  panel: 'stock.correct',
  action: 'stock.correct',
  title: panelWords.correct,
  empty: (input) => ({ product: productGiven(input), mode: 'counted', number: '', reason: '', day: '' }),
  read: readCorrection,
};

export function Correct({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { mode, number } = form.typed.value;
  const options = [
    { key: 'counted', text: t(panelWords.byCount) },
    { key: 'change', text: t(panelWords.byChange) },
  ];
  const setMode = (key: string): void => form.set({ mode: key === 'change' ? 'change' : 'counted' });
  return (
    <FormPanel form={form}>
      <ProductLookup bound={form.bind('product')} label={t(panelWords.product)} first />
      <PlaceInput
        bound={form.bindAt('place', form.typed.value.place ?? '', (place) => form.set({ place }))}
      />
      <ChoiceInput
        bound={form.bindAt<string>('mode', mode, setMode)}
        options={options}
        label={t(panelWords.mode)}
        aside
      />
      <CountInput
        bound={form.bindAt(mode, number, (typed) => form.set({ number: typed }))}
        label={t(panelWords[mode])}
      />
      <TextInput
        bound={form.bind('reason')}
        label={t(panelWords.reason)}
        placeholder={t(panelWords.reasonHint)}
      />
      {mode === 'change' && (
        <DayInput
          bound={form.bind('day')}
          label={t(panelWords.day)}
          placeholder={t(panelWords.dayHint)}
          aside
        />
      )}
    </FormPanel>
  );
}
