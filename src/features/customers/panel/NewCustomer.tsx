/** A new customer: a name and a number to answer; the rest where it is known. */
import type { IndexEntry } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { TextInput } from '../../../ui/kit/inputs';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
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

/** A number without what stands before the country's own: 0812…, 62812… and +62 812… are one. */
const national = (phone: string): string => phone.replace(/\D/g, '').replace(/^(0062|62|0)/, '');
/** Fewer digits may still be typed on. */
const WHOLE = 8;

/** Who has this number already, among those in the page; the server looks among all. */
function knownBy(phone: string): IndexEntry | undefined {
  const typed = national(phone);
  if (typed.length < WHOLE) return undefined;
  return entriesOf('customers').find(({ facts }) => national(String(facts?.phone ?? '')) === typed);
}

export function NewCustomer({ input }: PanelProps) {
  const form = useForm(plan, input);
  const known = knownBy(form.typed.value.phone);
  const { email, address } = form.typed.value;
  const wrong = Boolean(form.errors.value.email ?? form.errors.value.address);
  return (
    <FormPanel form={form}>
      <TextInput bound={form.bind('name')} label={t(panelWords.name)} first />
      <TextInput bound={form.bind('phone')} label={t(panelWords.phone)} kind="tel" placeholder="0812-…" />
      {known && (
        <div class="problems" role="status">
          <p>{t(panelWords.known, { name: known.title })}</p>
          <Button onPress={() => open(known.panel, { id: known.id })}>
            {t(panelWords.openCard, { id: known.title })}
          </Button>
        </div>
      )}
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
