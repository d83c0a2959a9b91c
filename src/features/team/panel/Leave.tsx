/** Leaving: what is open, who takes it over, from which day; and what only a person can do in Google. */
import { sayDay } from '../../../kernel/day';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, DayInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t, today } from '../../../ui/language';
import { back, given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { HandOver } from '../actions/hand-over';
import { panelWords } from './words';

interface TypedLeave {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly to: string;
}

const plan: FormPlan<TypedLeave> = {
  panel: 'team.leave',
  action: 'team.leave',
  title: panelWords.leave,
  only: { roles: ['owner'], says: panelWords.onlyOwner },
  empty: (input) => ({
    id: given(input, 'id'),
    name: given(input, 'name'),
    day: sayDay(today(), language(), today()),
    to: '',
  }),
  read: ({ id, name, to, ...typed }) => {
    const read = reader();
    const day = read.day('day', read.text('day', typed.day) && typed.day);
    return read.done(name, { id, day, ...(to !== '' && { to }) });
  },
  saved: () => back(),
};

export function Leave({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<HandOver>('team.handOver', { id });
  if (!value && !given(input, 'refused'))
    return (
      <Panel title={t(panelWords.leave)}>
        {trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={4} />}
      </Panel>
    );
  if (value && value.held !== '')
    return (
      <Panel title={value.name}>
        <p class="problems">{value.held}</p>
      </Panel>
    );
  return <LeaveForm input={given(input, 'refused') ? input : { id, name: value?.name }} over={value} />;
}

function LeaveForm({ input, over }: { readonly input: unknown; readonly over: HandOver | undefined }) {
  const form = useForm(plan, input);
  const { name } = form.typed.value;
  const none = over?.count === 0 ? panelWords.nobody : panelWords.choose;
  return (
    <FormPanel form={form}>
      <p class="help">
        {over && over.count > 0
          ? t(panelWords.open, { name, what: over.open })
          : t(panelWords.nothingOpen, { name })}
      </p>
      <DayInput bound={form.bind('day')} label={t(panelWords.day)} help={t(panelWords.dayHelp)} first />
      <ChoiceInput
        bound={form.bind('to')}
        options={[
          { key: '', text: t(none) },
          ...(over?.heirs ?? []).map((name) => ({ key: name, text: name })),
        ]}
        label={t(panelWords.to)}
        help={t(panelWords.toHelp)}
      />
      <p class="help">{t(panelWords.byRole)}</p>
      {over && over.alone !== '' && <p class="help">{over.alone}</p>}
      <p class="help">{t(panelWords.yourself)}</p>
      <p class="help">{t(panelWords.keeps)}</p>
    </FormPanel>
  );
}
