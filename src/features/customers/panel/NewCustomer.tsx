/** A new customer: a name and a number to answer; the rest where it is known. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { Holder } from '../../../ui/kit/Holder';
import { TextInput } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

interface TypedCustomer {
  readonly name: string;
  readonly phone: string;
  readonly city: string;
  readonly preferences: string;
  readonly email: string;
  readonly address: string;
}

const plan: FormPlan<TypedCustomer> = {
  panel: 'customers.new',
  action: 'customers.add',
  title: panelWords.newCustomer,
  empty: () => ({ name: '', phone: '', city: '', preferences: '', email: '', address: '' }),
  read: (typed) => {
    const read = reader();
    const name = read.text('name', typed.name);
    const input = {
      name,
      phone: typed.phone.trim(),
      city: typed.city.trim(),
      preferences: typed.preferences.trim(),
      email: typed.email.trim(),
      address: typed.address.trim(),
    };
    return read.done(`${t(panelWords.newCustomer)}: ${name}`, input);
  },
};

export function NewCustomer({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { email, address, phone } = form.typed.value;
  const wrong = Boolean(form.errors.value.email ?? form.errors.value.address);
  return (
    <FormPanel form={form}>
      <TextInput bound={form.bind('name')} label={t(panelWords.name)} first />
      <TextInput bound={form.bind('phone')} label={t(panelWords.phone)} kind="tel" placeholder="0812-…" />
      <Holder
        phone={phone}
        says={(name) => t(panelWords.known, { name })}
        opens={(id) => t(panelWords.openCard, { id })}
      />
      <TextInput bound={form.bind('city')} label={t(panelWords.city)} />
      <TextInput
        bound={form.bind('preferences')}
        label={t(panelWords.preferences)}
        placeholder={t(panelWords.preferencesHint)}
      />
      <Others open={email !== '' || address !== '' || wrong}>
        <TextInput bound={form.bind('email')} label={t(panelWords.email)} kind="email" />
        <TextInput bound={form.bind('address')} label={t(panelWords.address)} long />
      </Others>
    </FormPanel>
  );
}
