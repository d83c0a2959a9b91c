/** A new product: three fields that every product has, the rest where somebody wants them. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { CountInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import { readProduct, type TypedProduct } from './typed';
import { panelWords } from './words';

const plan: FormPlan<TypedProduct> = {
  panel: 'stock.newProduct',
  action: 'stock.addProduct',
  title: panelWords.newProduct,
  empty: () => ({ sku: '', name: '', price: '', cost: '', supplier: '', reorderPoint: '', lot: '' }),
  read: readProduct,
};

export function NewProduct({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { value: known } = useQuery<{ names: readonly string[] }>('purchasing.suppliers', {}, true);
  const { cost, supplier, reorderPoint, lot } = form.typed.value;
  const errors = form.errors.value;
  const open = [cost, supplier, reorderPoint, lot].some((typed) => typed !== '');
  const wrong = Boolean(errors.cost ?? errors.supplier ?? errors.reorderPoint ?? errors.lot);
  return (
    <FormPanel form={form}>
      <TextInput bound={form.bind('sku')} label={t(panelWords.sku)} first />
      <TextInput bound={form.bind('name')} label={t(panelWords.name)} />
      <MoneyInput bound={form.bind('price')} label={t(panelWords.price)} />
      <Others open={open || wrong}>
        <MoneyInput bound={form.bind('cost')} label={t(panelWords.cost)} />
        <TextInput bound={form.bind('supplier')} label={t(panelWords.supplier)} offers={known?.names ?? []} />
        <div class="row top">
          <CountInput bound={form.bind('reorderPoint')} label={t(panelWords.reorderPoint)} />
          <CountInput bound={form.bind('lot')} label={t(panelWords.lot)} />
        </div>
      </Others>
    </FormPanel>
  );
}
