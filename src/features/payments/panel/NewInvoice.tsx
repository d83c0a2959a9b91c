/** An invoice: one order, or the orders of a customer that stand on none yet, as for a firm that pays once a month. */
import { useEffect } from 'preact/hooks';
import type { Money } from '../../../kernel/money';
import { entriesOf } from '../../../ui/boot';
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { DayInput, TextInput } from '../../../ui/kit/inputs';
import { Lookup, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { Bars, Empty, Problems } from '../../../ui/kit/small';
import { money, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { Billable } from '../actions/billable';
import { panelWords } from './words';

interface TypedInvoice {
  readonly customer: Picked;
  /** Opened for one order: then nothing is chosen. */
  readonly order: string;
  /** Customer whose orders are ticked below. */
  readonly listed: string;
  readonly ticked: readonly string[];
  readonly due: string;
  readonly note: string;
}

const plan: FormPlan<TypedInvoice> = {
  panel: 'payments.newInvoice',
  action: 'payments.makeInvoice',
  title: panelWords.invoice,
  empty: (input) => {
    const id = given(input, 'id');
    const customer = entriesOf('customers').find((each) => each.id === id);
    return {
      customer: customer ? { id, text: customer.title } : NOT_PICKED,
      order: id.startsWith('PSN-') ? id : '',
      listed: '',
      ticked: [],
      due: '',
      note: '',
    };
  },
  read: ({ customer, order, ticked, due, note }) => {
    const read = reader();
    if (order === '') read.picked('customer', customer);
    const orders = order === '' ? ticked : [order];
    if (orders.length === 0 && !read.errors.customer) read.errors.orders = t(panelWords.chooseOrder);
    const by = read.day('due', due);
    return read.done(`${t(panelWords.invoice)}: ${order || customer.text}`, {
      orders,
      ...(by !== null && { due: by }),
      ...(note.trim() && { note: note.trim() }),
    });
  },
};

export function NewInvoice({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { customer, order } = form.typed.value;
  return (
    <FormPanel form={form}>
      {order === '' ? (
        <>
          <Lookup
            bound={form.bind('customer')}
            entries={entriesOf('customers')}
            shown={({ title }) => title}
            label={t(panelWords.customer)}
            placeholder={t(panelWords.customerHint)}
            first
          />
          {customer.id !== '' && <Orders key={customer.id} form={form} customer={customer.id} />}
        </>
      ) : (
        <p>{order}</p>
      )}
      <DayInput bound={form.bind('due')} label={t(panelWords.due)} help={t(panelWords.dueHelp)} />
      <TextInput bound={form.bind('note')} label={t(panelWords.note)} />
    </FormPanel>
  );
}

function Orders({ form, customer }: { readonly form: Form<TypedInvoice>; readonly customer: string }) {
  const { value, trouble, again } = useQuery<Billable>('payments.billable', { customer });
  const { ticked, listed } = form.typed.value;
  // Those with something to pay are proposed once for each customer.
  useEffect(() => {
    if (!value || listed === customer) return;
    const proposed = value.orders.filter((each) => each.proposed).map(({ id }) => id);
    form.set({ listed: customer, ticked: proposed });
  }, [value, listed, customer]);
  if (trouble) return <Problems problems={trouble} again={again} />;
  if (!value) return <Bars rows={3} />;
  if (value.orders.length === 0) return <Empty>{t(panelWords.noOrders)}</Empty>;
  const bound = form.bindAt<readonly string[]>('orders', ticked, (ids) => form.set({ ticked: ids }));
  const total = value.orders.reduce((sum, each) => sum + (ticked.includes(each.id) ? each.total : 0), 0);
  return (
    <fieldset class="billable">
      <legend>{t(panelWords.orders)}</legend>
      {value.orders.map(({ id, text, amount }) => (
        <label key={id}>
          <input
            type="checkbox"
            data-aside=""
            checked={ticked.includes(id)}
            onChange={() =>
              bound.onValue(
                ticked.includes(id)
                  ? ticked.filter((other) => other !== id)
                  : value.orders
                      .map((each) => each.id)
                      .filter((other) => other === id || ticked.includes(other)),
              )
            }
          />
          <span>{id}</span>
          <span class="aside">{amount}</span>
          <span class="note">{text}</span>
        </label>
      ))}
      {bound.error && (
        <p class="error" role="alert">
          {bound.error}
        </p>
      )}
      <p class="row">
        <span>{t(panelWords.total)}</span>
        <output>{money(total as Money)}</output>
      </p>
    </fieldset>
  );
}
