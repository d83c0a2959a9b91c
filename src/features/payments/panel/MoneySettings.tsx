/** Money's settings: how long an invoice may wait, and PPN by dated rates, off until one is set. */

import { readNumber } from '../../../kernel/number';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { CountInput, DayInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { day, language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { MoneySettings as Answer } from '../actions/set-up';
import { panelWords } from './words';

interface TypedSettings {
  readonly term: string;
  readonly howToPay: string;
  readonly from: string;
  readonly percent: string;
}

const plan: FormPlan<TypedSettings> = {
  panel: 'payments.settings',
  action: 'payments.setUp',
  title: panelWords.settings,
  empty: (input) => {
    const start = (input as { start?: Answer } | null)?.start;
    return { term: start ? String(start.term) : '', howToPay: start?.howToPay ?? '', from: '', percent: '' };
  },
  read: ({ term, howToPay = '', from, percent }) => {
    const read = reader();
    const days = read.count('term', term, true);
    const on = read.day('ppn.from', from);
    const rate = percent.trim() === '' ? null : readNumber(percent, language());
    if (rate === undefined || (rate !== null && (rate < 0 || rate > 100)))
      read.errors['ppn.percent'] = t(panelWords.percentWrong);
    if (rate !== null && on === null && !read.errors['ppn.from'])
      read.errors['ppn.from'] = t(panelWords.fromNeeded);
    return read.done(t(panelWords.settings), {
      term: days ?? 0,
      howToPay: howToPay.trim(),
      ...(rate !== null && rate !== undefined && on !== null && { ppn: { from: on, percent: rate } }),
    });
  },
};

export function MoneySettings({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<Answer>('payments.settings', {});
  if (value || given(input, 'refused'))
    return (
      <SettingsForm
        key={JSON.stringify(value)}
        input={{ ...(input as object), start: value }}
        start={value}
      />
    );
  return (
    <Panel title={t(panelWords.settings)}>
      {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={4} />}
    </Panel>
  );
}

function SettingsForm({ input, start }: { readonly input: unknown; readonly start: Answer | undefined }) {
  const form = useForm(plan, input);
  const rates = start?.rates ?? [];
  const { from, percent } = form.typed.value;
  return (
    <FormPanel form={form}>
      <CountInput bound={form.bind('term')} label={t(panelWords.term)} first />
      <TextInput
        bound={form.bind('howToPay')}
        label={t(panelWords.howToPay)}
        help={t(panelWords.howToPayHelp)}
      />
      <h2>{t(panelWords.ppn)}</h2>
      {rates.length === 0 && <p class="help">{t(panelWords.ppnOff)}</p>}
      {rates.map(({ from: on, percent: rate, of: [part, whole] }) => (
        <p key={on}>
          {rate === 0
            ? t(panelWords.ppnEnds, { day: day(on) })
            : t(panelWords.ppnRate, { percent: rate, part, whole, day: day(on) })}
        </p>
      ))}
      <TextInput
        bound={form.bindAt('ppn.percent', percent, (value) => form.set({ percent: value }))}
        label={t(panelWords.percent)}
        help={t(panelWords.percentHelp)}
      />
      <DayInput
        bound={form.bindAt('ppn.from', from, (value) => form.set({ from: value }))}
        label={t(panelWords.from)}
      />
    </FormPanel>
  );
}
