/** The form of a decision: a new one, or one that is changed. */
import { sayDay } from '../../../kernel/day';
import { page } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { DayInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t, today } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { DecisionCard } from '../actions/list';
import type { Decision } from '../tables';
import { panelWords } from './words';

interface TypedDecision {
  readonly decision: string;
  readonly reason: string;
  readonly who: string;
  readonly followUp: string;
  readonly review: string;
  /** The decision as the form found it. */
  readonly start?: Decision;
}

const shared = {
  empty: (input: unknown): TypedDecision => {
    const start = (input as { decision?: Decision } | null)?.decision;
    const typed = typeof start === 'object' ? start : undefined;
    return {
      decision: typed?.decision ?? given(input, 'decision'),
      reason: typed?.reason ?? given(input, 'reason'),
      who: typed?.who ?? page.value.person.name,
      followUp: typed?.followUp ?? given(input, 'followUp'),
      review: typed?.review ? sayDay(typed.review, language(), today()) : '',
      ...(typed && { start: typed }),
    };
  },
  read: ({ start, ...typed }: TypedDecision) => {
    const read = reader();
    const all = {
      decision: read.text('decision', typed.decision),
      reason: typed.reason.trim(),
      who: typed.who.trim(),
      followUp: typed.followUp.trim(),
      review: read.day('review', typed.review),
    };
    if (!start) return read.done(all.decision, all);
    const { decision, reason, who, followUp, review } = start;
    return read.done(start.id, { id: start.id, ...all, was: { decision, reason, who, followUp, review } });
  },
};
const adds: FormPlan<TypedDecision> = {
  ...shared,
  panel: 'decisions.new',
  action: 'decisions.add',
  title: panelWords.newDecision,
};
const edits: FormPlan<TypedDecision> = {
  ...shared,
  panel: 'decisions.edit',
  action: 'decisions.edit',
  title: panelWords.editDecision,
};

export function NewDecision({ input }: PanelProps) {
  return <DecisionForm plan={adds} input={input} />;
}

export function EditDecision({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<DecisionCard>('decisions.card', { id });
  if (given(input, 'refused')) return <DecisionForm plan={edits} input={input} />;
  if (value) return <DecisionForm plan={edits} input={{ decision: value.decision }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={5} />}</Panel>
  );
}

function DecisionForm({ plan, input }: { readonly plan: FormPlan<TypedDecision>; readonly input: unknown }) {
  const form = useForm(plan, input);
  return (
    <FormPanel form={form}>
      <TextInput
        bound={form.bind('decision')}
        label={t(panelWords.decision)}
        placeholder={t(panelWords.decisionHint)}
        long
        first
      />
      <TextInput bound={form.bind('reason')} label={t(panelWords.reason)} long />
      <PersonInput bound={form.bind('who')} label={t(panelWords.who)} />
      <TextInput
        bound={form.bind('followUp')}
        label={t(panelWords.followUp)}
        help={t(panelWords.followUpHelp)}
      />
      <DayInput bound={form.bind('review')} label={t(panelWords.review)} />
    </FormPanel>
  );
}
