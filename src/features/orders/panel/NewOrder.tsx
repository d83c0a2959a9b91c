/** A new order from chat: who, what, how many; twenty keys for two lines. */
import { addMoney } from '../../../kernel/money';
import { entriesOf } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { ChoiceInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { isPicked, Lookup } from '../../../ui/kit/Lookup';
import { language, money, t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import { CHANNELS } from '../choices';
import { OrderLines } from './Lines';
import {
  emptyOrder,
  orderPrice,
  orderTax,
  readOrder,
  rememberChannel,
  type TypedOrder,
  tidyOrder,
} from './typed';
import { panelWords } from './words';

const plan: FormPlan<TypedOrder> = {
  panel: 'orders.new',
  action: 'orders.create',
  title: panelWords.newOrder,
  empty: emptyOrder,
  read: readOrder,
  tidy: tidyOrder,
  saved: rememberChannel,
};

export function NewOrder({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { customer, discount, note } = form.typed.value;
  const price = orderPrice(form.typed.value);
  const tax = orderTax(price);
  const customers = entriesOf('customers');
  const chosen = customers.find(({ id }) => id === customer.id);
  const fresh = customer.fresh === true;
  // The server names a new customer's fields; on the screen the name is the customer.
  const customerError =
    form.errors.value.customer ?? form.errors.value['customer.name'] ?? form.errors.value['customer.id'];
  form.paths.add('customer.name').add('customer.id');
  const options = CHANNELS.map(({ key, words }) => ({ key, text: words[language()] }));
  return (
    <FormPanel
      form={form}
      summary={
        <>
          {tax > 0 && (
            <div class="row tax">
              <span>{t(panelWords.tax)}</span>
              <output>{money(tax)}</output>
            </div>
          )}
          <div class="total">
            <span>{t(panelWords.total)}</span>
            <output>{money(addMoney(price, tax))}</output>
          </div>
        </>
      }
    >
      <Lookup
        bound={{ ...form.bind('customer'), error: customerError }}
        entries={customers}
        shown={({ title }) => title}
        label={t(panelWords.customer)}
        placeholder={t(panelWords.customerHint)}
        help={fresh ? t(panelWords.newCustomer) : chosen?.note}
        fresh
        // Whoever is known when the form opens, from a card or a lead, is not typed over: the goods come first.
        first={!isPicked(customer)}
      />
      {fresh && (
        <TextInput
          bound={form.bindAt('customer.phone', form.typed.value.phone, (phone) => form.set({ phone }))}
          label={t(panelWords.phone)}
          kind="tel"
        />
      )}
      <div class="row top">
        <ChoiceInput bound={form.bind('channel')} options={options} label={t(panelWords.channel)} aside />
        <DayInput bound={form.bind('promised')} label={t(panelWords.promised)} aside />
      </div>
      <OrderLines form={form} />
      <MoneyInput bound={form.bind('fee')} label={t(panelWords.fee)} placeholder="0" beside />
      <Others
        open={discount !== '' || note !== '' || Boolean(form.errors.value.discount ?? form.errors.value.note)}
      >
        <MoneyInput bound={form.bind('discount')} label={t(panelWords.discount)} placeholder="0" beside />
        <TextInput bound={form.bind('note')} label={t(panelWords.note)} long />
      </Others>
    </FormPanel>
  );
}
