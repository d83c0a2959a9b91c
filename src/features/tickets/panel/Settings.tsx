/** When the firm answers: its hours, its holidays, and how soon by urgency. */
import { addDays, type Day, sayDay, sayWeekday } from '../../../kernel/day';
import { readNumber } from '../../../kernel/number';
import { isOn } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { FormPanel } from '../../../ui/kit/Form';
import { TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { TicketSettings as Answer } from '../actions/set-up';
import { URGENCIES } from '../choices';
import { panelWords } from './words';

interface TypedSettings {
  /** From Monday to Sunday. */
  readonly hours: readonly string[];
  readonly holidays: string;
  readonly limits: Readonly<Record<string, string>>;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];
/** A Monday. */
const MONDAY = '2026-11-02' as Day;

/** What stands there now: a saved or refused form shows it again, not an empty week. */
let known: Answer | undefined;

const plan: FormPlan<TypedSettings> = {
  panel: 'tickets.settings',
  action: 'tickets.setUp',
  title: panelWords.settings,
  only: { roles: ['owner', 'manager'], says: panelWords.onlySets },
  empty: (input) => {
    const start = (input as { start?: Answer } | null)?.start ?? known;
    const said = (hours: number): string => String(hours).replace('.', language() === 'id' ? ',' : '.');
    return {
      hours: start?.hours ?? WEEK.map(() => ''),
      holidays: (start?.holidays ?? []).map((day) => sayDay(day as Day, language())).join('\n'),
      limits: Object.fromEntries(
        Object.entries(start?.limits ?? {}).map(([key, hours]) => [key, said(hours)]),
      ),
    };
  },
  read: ({ hours, holidays, limits }) => {
    const errors: Record<string, string> = {};
    const read = Object.entries(limits).map(([key, text]): [string, number] => {
      const number = readNumber(text, language());
      if (typeof number !== 'number' || number < 0.25 || number > 1_000)
        errors[`limits.${key}`] = t(panelWords.limitWrong);
      return [key, number ?? 0];
    });
    if (Object.keys(errors).length > 0) return { errors };
    return { input: { hours, holidays, limits: Object.fromEntries(read) }, label: t(panelWords.settings) };
  },
};

export function TicketSettings({ input }: PanelProps) {
  const { value, trouble, again } = useQuery<Answer>('tickets.settings', {});
  known = value ?? known;
  if (value || given(input, 'refused'))
    return (
      <SettingsForm
        key={`${given(input, 'refused')} ${JSON.stringify(value)}`}
        input={{ ...(input as object), start: value }}
      />
    );
  return (
    <Panel title={t(panelWords.settings)}>
      {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}
    </Panel>
  );
}

function SettingsForm({ input }: { readonly input: unknown }) {
  const form = useForm(plan, input);
  const { hours, holidays, limits } = form.typed.value;
  const setHours = (at: number, text: string): void =>
    form.set({ hours: hours.map((each, place) => (place === at ? text : each)) });
  return (
    <FormPanel form={form}>
      <h2>{t(panelWords.hours)}</h2>
      <p class="help">{t(panelWords.hoursHelp)}</p>
      {WEEK.map((at) => (
        <TextInput
          key={at}
          bound={form.bindAt(`hours.${at}`, hours[at] ?? '', (text) => setHours(at, text))}
          label={sayWeekday(addDays(MONDAY, at), language())}
          beside
          first={at === 0}
        />
      ))}
      <TextInput
        bound={form.bindAt('holidays', holidays, (text) => form.set({ holidays: text }))}
        label={t(panelWords.holidays)}
        help={t(panelWords.holidaysHelp)}
        long
      />
      <h2>{t(panelWords.limits)}</h2>
      {[...URGENCIES].reverse().map(({ key, words }) => (
        <TextInput
          key={key}
          bound={form.bindAt(`limits.${key}`, limits[key] ?? '', (text) =>
            form.set({ limits: { ...limits, [key]: text } }),
          )}
          label={words[language()]}
          beside
          number
        />
      ))}
      {isOn('backlog.card') && (
        <Button look="quiet" onPress={() => open('tickets.movable')}>
          {t(panelWords.movable)}
        </Button>
      )}
    </FormPanel>
  );
}
