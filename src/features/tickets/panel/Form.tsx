/** The form of a ticket: a new one from chat, or one that is changed. */
import { entriesOf, page } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { ChoiceInput, TextInput } from '../../../ui/kit/inputs';
import { Lookup } from '../../../ui/kit/Lookup';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { TicketCard } from '../actions/card';
import { CHANNELS, URGENCIES } from '../choices';
import { emptyTicket, readTicket, rememberChannel, type TypedTicket } from './typed';
import { panelWords } from './words';

const shared = { empty: emptyTicket, read: readTicket };
const adds: FormPlan<TypedTicket> = {
  ...shared,
  panel: 'tickets.new',
  action: 'tickets.add',
  title: panelWords.newTicket,
  saved: rememberChannel,
};
const edits: FormPlan<TypedTicket> = {
  ...shared,
  panel: 'tickets.edit',
  action: 'tickets.edit',
  title: panelWords.editTicket,
};

export function NewTicket({ input }: PanelProps) {
  return <TicketForm plan={adds} input={input} />;
}

/** Opened from the card, whose answer it starts from. */
export function EditTicket({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<TicketCard>('tickets.card', { id });
  if (given(input, 'refused')) return <TicketForm plan={edits} input={input} />;
  if (value) return <TicketForm plan={edits} input={{ ticket: value.ticket }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}</Panel>
  );
}

const options = (choices: typeof CHANNELS | typeof URGENCIES) =>
  choices.map(({ key, words }) => ({ key, text: words[language()] }));

function TicketForm({ plan, input }: { readonly plan: FormPlan<TypedTicket>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { start, sensitive, cause, owner } = form.typed.value;
  // The server names fields of a known ticket under `set`.
  const bound = (key: 'subject' | 'order' | 'channel' | 'urgency' | 'owner' | 'cause') =>
    form.bindAt(start ? `set.${key}` : key, form.typed.value[key], (value) => form.set({ [key]: value }));
  return (
    <FormPanel form={form}>
      {!start && <Asker form={form} />}
      <TextInput
        bound={bound('subject')}
        label={t(panelWords.subject)}
        placeholder={t(panelWords.subjectHint)}
        first={start !== undefined}
      />
      <div class="row top">
        <ChoiceInput
          bound={bound('channel')}
          options={options(CHANNELS)}
          label={t(panelWords.channel)}
          aside
        />
        <ChoiceInput bound={bound('urgency')} options={options(URGENCIES)} label={t(panelWords.urgency)} />
      </div>
      <TextInput
        bound={bound('order')}
        label={t(panelWords.order)}
        placeholder={t(panelWords.orderHint)}
        aside={!start}
      />
      <Others open={start !== undefined || sensitive || cause !== '' || owner !== page.value.person.name}>
        <PersonInput
          bound={bound('owner')}
          label={t(panelWords.owner)}
          placeholder={t(panelWords.ownerHint)}
        />
        <label class="tick">
          <input
            type="checkbox"
            data-aside=""
            checked={sensitive}
            onChange={(event) => form.set({ sensitive: event.currentTarget.checked })}
          />
          {t(panelWords.sensitive)}
        </label>
        <TextInput bound={bound('cause')} label={t(panelWords.cause)} />
      </Others>
    </FormPanel>
  );
}

/** By name or the end of a phone number, as in a new order; somebody new gives a number too. */
function Asker({ form }: { readonly form: ReturnType<typeof useForm<TypedTicket>> }) {
  const { customer, phone } = form.typed.value;
  const customers = entriesOf('customers');
  const chosen = customers.find(({ id }) => id === customer.id);
  const error = form.errors.value.customer ?? form.errors.value['customer.name'];
  form.paths.add('customer.name');
  return (
    <>
      <Lookup
        bound={{ ...form.bind('customer'), error }}
        entries={customers}
        shown={({ title }) => title}
        label={t(panelWords.customer)}
        placeholder={t(panelWords.customerHint)}
        help={chosen?.note}
        fresh
        first
      />
      {customer.fresh === true && (
        <TextInput
          bound={form.bindAt('customer.phone', phone, (value) => form.set({ phone: value }))}
          label={t(panelWords.phone)}
          kind="tel"
        />
      )}
    </>
  );
}
