/** The backlog's settings: how each kind is ordered, how much fits into a week, limits, and the firm's own words for the states. */
import { type FormPlan, maySave, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { ChoiceInput, CountInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { BacklogSettings } from '../actions/settings';

import { DECIDES, KINDS, METHODS, STATUSES } from '../tables';
import { emptySettings, readSettings, type TypedSettings } from './typed-settings';
import { panelWords } from './words';

const plan: FormPlan<TypedSettings> = {
  panel: 'backlog.settings',
  action: 'backlog.setUp',
  title: panelWords.settings,
  empty: emptySettings,
  read: readSettings,
  only: { roles: DECIDES, says: panelWords.onlyManagers },
};

export function Settings({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<BacklogSettings>('backlog.settings', {});
  if (given(input, 'refused')) return <SettingsForm input={input} />;
  // Saved settings come back as a new start of the form.
  if (value) return <SettingsForm key={JSON.stringify(value)} input={{ start: value }} />;
  return (
    <Panel title={t(panelWords.settings)}>
      {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}
    </Panel>
  );
}

function SettingsForm({ input }: { readonly input: unknown }) {
  const form = useForm(plan, input);
  const { methods, labels } = form.typed.value;
  return (
    <FormPanel form={form}>
      <h2>{t(panelWords.methodPerKind)}</h2>
      {KINDS.map(({ key, words }) => (
        <ChoiceInput
          key={key}
          bound={form.bindAt(`methods.${key}`, methods[key] ?? 'simple', (value) =>
            form.set({ methods: { ...form.typed.peek().methods, [key]: value } }),
          )}
          label={words[language()]}
          options={METHODS.map((method) => ({ key: method, text: t(panelWords[method]) }))}
          first={key === KINDS[0].key}
        />
      ))}
      <TextInput
        bound={form.bind('capacity')}
        label={t(panelWords.capacity)}
        help={t(panelWords.capacityHelp)}
      />
      <Others open={!maySave(plan)}>
        <CountInput bound={form.bind('wip')} label={t(panelWords.wip)} help={t(panelWords.wipHelp)} />
        <CountInput bound={form.bind('age')} label={t(panelWords.age)} help={t(panelWords.ageHelp)} />
        <h2>{t(panelWords.stateWords)}</h2>
        <p class="help">{t(panelWords.stateWordsHelp)}</p>
        {STATUSES.map(({ key, words }) => (
          <TextInput
            key={key}
            bound={form.bindAt(`labels.${key}`, labels[key] ?? '', (value) =>
              form.set({ labels: { ...form.typed.peek().labels, [key]: value } }),
            )}
            label={words[language()]}
            placeholder={words[language()]}
          />
        ))}
      </Others>
    </FormPanel>
  );
}
