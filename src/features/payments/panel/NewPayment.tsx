/** Money that came in: for what, how much, how; empty means all that is left, today. */
import { may } from '../../../kernel/role';
import { entriesOf, page } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { ChoiceInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { Lookup, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import { kitWords } from '../../../ui/words';
import { CHECKS, METHODS } from '../choices';
import { panelWords } from './words';

interface TypedPayment {
  readonly for: Picked;
  readonly amount: string;
  readonly method: string;
  readonly day: string;
  readonly proof: string;
  readonly note: string;
  readonly seen: 'yes' | 'no';
}

const LAST_METHOD = 'last payment method';
const entries = () => ['invoices', 'orders'].flatMap((kind) => entriesOf(kind));

const plan: FormPlan<TypedPayment> = {
  panel: 'payments.new',
  action: 'payments.record',
  title: panelWords.record,
  empty: (input) => {
    const id = given(input, 'id');
    const method = keep().get(LAST_METHOD);
    return {
      for: /^(PSN|INV)-/.test(id)
        ? { id, text: entries().find((each) => each.id === id)?.title ?? id }
        : NOT_PICKED,
      amount: '',
      method: METHODS.some(({ key }) => key === method) ? String(method) : 'transfer',
      day: '',
      proof: '',
      note: '',
      seen: 'yes',
    };
  },
  read: ({ for: what, amount, method, day, proof, note, seen }) => {
    const read = reader();
    // What is too old for the index is found by the server, by its number.
    const wanted = what.id || what.text.trim();
    if (wanted === '') read.errors.for = t(kitWords.needed);
    const paid = read.money('amount', amount);
    const on = read.day('day', day);
    const checks = may(page.value.person, CHECKS);
    return read.done(`${t(panelWords.record)}: ${what.text || wanted}`, {
      for: wanted,
      method,
      ...(paid !== null && { amount: paid }),
      ...(on !== null && { day: on }),
      ...(proof.trim() && { proof: proof.trim() }),
      ...(note.trim() && { note: note.trim() }),
      ...(checks && { checked: seen === 'yes' }),
    });
  },
  saved: ({ method }) => keep().set(LAST_METHOD, method),
};

export function NewPayment({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { for: what, proof, note, seen } = form.typed.value;
  const checks = may(page.value.person, CHECKS);
  return (
    <FormPanel form={form}>
      <Lookup
        bound={form.bind('for')}
        entries={entries()}
        shown={({ title }) => title}
        label={t(panelWords.forWhat)}
        placeholder={t(panelWords.forHint)}
        first={what.id === ''}
      />
      <MoneyInput
        bound={form.bind('amount')}
        label={t(panelWords.amount)}
        help={t(panelWords.amountHelp)}
        first={what.id !== ''}
      />
      <div class="row top">
        <ChoiceInput
          bound={form.bind('method')}
          options={METHODS.map(({ key, words }) => ({ key, text: words[language()] }))}
          label={t(panelWords.method)}
          aside
        />
        <DayInput
          bound={form.bind('day')}
          label={t(panelWords.day)}
          placeholder={t(panelWords.dayHint)}
          aside
        />
      </div>
      <TextInput
        bound={form.bind('proof')}
        label={t(panelWords.proofField)}
        placeholder={t(panelWords.proofHint)}
      />
      <Others open={note !== '' || seen === 'no' || (proof !== '' && !checks)}>
        {checks && (
          <ChoiceInput
            bound={form.bindAt<string>('checked', seen, (key) =>
              form.set({ seen: key === 'no' ? 'no' : 'yes' }),
            )}
            options={[
              { key: 'yes', text: t(panelWords.isSeen) },
              { key: 'no', text: t(panelWords.isNotSeen) },
            ]}
            label={t(panelWords.seen)}
          />
        )}
        <TextInput bound={form.bind('note')} label={t(panelWords.note)} long />
      </Others>
    </FormPanel>
  );
}
