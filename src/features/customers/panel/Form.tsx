/** The form of a customer: a new one, of whom a name and a number are enough, or one that is changed. */
import { type Day, sayDay } from '../../../kernel/day';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { Holder } from '../../../ui/kit/Holder';
import { DayInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t, today } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { CustomerCard } from '../actions/card';
import { panelWords } from './words';

interface TypedCustomer {
  readonly name: string;
  readonly phone: string;
  readonly city: string;
  readonly preferences: string;
  readonly email: string;
  readonly address: string;
  readonly tags: string;
  readonly followUp: string;
  /** The customer as the form found it. */
  readonly start?: { readonly id: string; readonly fields: NonNullable<CustomerCard['fields']> };
}

const dayText = (day: Day | null | undefined): string => (day ? sayDay(day, language(), today()) : '');

const shared: Pick<FormPlan<TypedCustomer>, 'empty' | 'read'> = {
  empty: (input) => {
    const start = (input as { start?: TypedCustomer['start'] } | null)?.start;
    const { fields } = start ?? {};
    return {
      name: fields?.name ?? '',
      phone: fields?.phone ?? '',
      city: fields?.city ?? '',
      preferences: fields?.preferences ?? '',
      email: fields?.email ?? '',
      address: fields?.address ?? '',
      tags: fields?.tags ?? '',
      followUp: dayText(fields?.followUp),
      ...(start && { start }),
    };
  },
  read: ({ start, ...typed }) => {
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
    if (!start) return read.done(`${t(panelWords.newCustomer)}: ${name}`, input);
    const more = { tags: typed.tags.trim(), followUp: read.day('followUp', typed.followUp) };
    const was = start.fields;
    return read.done(`${name}: ${t(panelWords.edit)}`, { id: start.id, ...input, ...more, was });
  },
};
const adds: FormPlan<TypedCustomer> = {
  ...shared,
  panel: 'customers.new',
  action: 'customers.add',
  title: panelWords.newCustomer,
};
const edits: FormPlan<TypedCustomer> = {
  ...shared,
  panel: 'customers.edit',
  action: 'customers.edit',
  title: panelWords.editCustomer,
};

export function NewCustomer({ input }: PanelProps) {
  return <CustomerForm plan={adds} input={input} />;
}

/** Opened from the card, whose answer it starts from. */
export function EditCustomer({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<CustomerCard>('customers.card', { id });
  if (given(input, 'refused')) return <CustomerForm plan={edits} input={input} />;
  if (value?.fields) return <CustomerForm plan={edits} input={{ start: { id, fields: value.fields } }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}</Panel>
  );
}

function CustomerForm({ plan, input }: { readonly plan: FormPlan<TypedCustomer>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { email, address, phone, start } = form.typed.value;
  const wrong = Boolean(form.errors.value.email ?? form.errors.value.address);
  return (
    <FormPanel form={form}>
      <TextInput bound={form.bind('name')} label={t(panelWords.name)} first />
      <TextInput bound={form.bind('phone')} label={t(panelWords.phone)} kind="tel" placeholder="0812-…" />
      {(!start || phone !== start.fields.phone) && (
        <Holder
          phone={phone}
          says={(name) => t(panelWords.known, { name })}
          opens={(id) => t(panelWords.openCard, { id })}
        />
      )}
      <TextInput bound={form.bind('city')} label={t(panelWords.city)} />
      <TextInput
        bound={form.bind('preferences')}
        label={t(panelWords.preferences)}
        placeholder={t(panelWords.preferencesHint)}
      />
      {start && <DayInput bound={form.bind('followUp')} label={t(panelWords.followUp)} />}
      <Others open={start !== undefined || email !== '' || address !== '' || wrong}>
        <TextInput bound={form.bind('email')} label={t(panelWords.email)} kind="email" />
        <TextInput bound={form.bind('address')} label={t(panelWords.address)} long />
        {start && (
          <TextInput
            bound={form.bind('tags')}
            label={t(panelWords.tags)}
            placeholder={t(panelWords.tagsHint)}
          />
        )}
      </Others>
    </FormPanel>
  );
}
