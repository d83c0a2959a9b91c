/** The check-in of the day: it starts from what Rapi knows, so that most of it is read and saved. */
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { FormPanel } from '../../../ui/kit/Form';
import { TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { t, today } from '../../../ui/language';
import { back, given, open } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import { keep } from '../../../ui/server';
import type { PanelProps } from '../../../ui/shell/panels';
import type { CheckInStart } from '../actions/start';
import { panelWords } from './words';

type Typed = Pick<CheckInStart, 'done' | 'focus' | 'blocker' | 'helper'> & {
  /** A draft of another day is none. */
  readonly day: string;
  readonly last: string;
  readonly again: boolean;
};

const PANEL = 'checkins.new';
const plan: FormPlan<Typed> = {
  panel: PANEL,
  action: 'checkins.save',
  title: panelWords.checkIn,
  empty: (input) => {
    const start = (input as { start?: CheckInStart } | null)?.start;
    const nothing = { done: '', focus: '', blocker: '', helper: '', last: '', again: false };
    return { ...nothing, ...start, day: today() };
  },
  read: ({ done, focus, blocker, helper }) => {
    const read = reader();
    const first = read.text('focus', focus);
    return read.done(first, {
      done: done.trim(),
      focus: first,
      blocker: blocker.trim(),
      helper: helper.trim(),
    });
  },
  saved: () => back(),
};

export function NewCheckIn({ input }: PanelProps) {
  const draft = keep().get(`draft ${PANEL}`) as Partial<Typed> | undefined;
  const drafted = draft?.day === today();
  if (given(input, 'refused') || drafted) return <CheckInForm input={drafted ? {} : input} />;
  return <Prefilled />;
}

function Prefilled() {
  const { value, trouble, again } = useQuery<CheckInStart>('checkins.start', {});
  if (value) return <CheckInForm input={{ start: value }} />;
  return (
    <Panel title={t(panelWords.checkIn)}>
      {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={5} />}
    </Panel>
  );
}

function CheckInForm({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { last, again } = form.typed.value;
  return (
    <FormPanel form={form}>
      {again && <p class="help">{t(panelWords.again)}</p>}
      <TextInput
        bound={form.bind('done')}
        label={last === '' ? t(panelWords.done) : t(panelWords.doneSince, { day: last })}
        long
      />
      <TextInput bound={form.bind('focus')} label={t(panelWords.focus)} long first />
      <TextInput
        bound={form.bind('blocker')}
        label={t(panelWords.blocker)}
        placeholder={t(panelWords.blockerHint)}
        long
      />
      <PersonInput bound={form.bind('helper')} label={t(panelWords.helper)} />
      <Button look="quiet" onPress={() => open('checkins.list')}>
        {t(panelWords.team)}
      </Button>
    </FormPanel>
  );
}
