/** The form of a lead: a new one, or one that is changed. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { Holder } from '../../../ui/kit/Holder';
import { ChoiceInput, DayInput, MoneyInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { LeadCard } from '../actions/card';
import { CHANCES, STAGES } from '../choices';
import { emptyLead, readLead, type TypedLead } from './typed';
import { panelWords } from './words';

const shared = { empty: emptyLead, read: readLead };
const adds: FormPlan<TypedLead> = {
  ...shared,
  panel: 'leads.new',
  action: 'leads.add',
  title: panelWords.newLead,
};
const edits: FormPlan<TypedLead> = {
  ...shared,
  panel: 'leads.edit',
  action: 'leads.edit',
  title: panelWords.editLead,
};

export function NewLead({ input }: PanelProps) {
  return <LeadForm plan={adds} input={input} />;
}

/** Opened from the card, whose answer it starts from. */
export function EditLead({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<LeadCard>('leads.card', { id });
  if (given(input, 'refused')) return <LeadForm plan={edits} input={input} />;
  if (value) return <LeadForm plan={edits} input={{ lead: value.lead }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}</Panel>
  );
}

/** A chance of nothing, or of all, is an end and no chance. */
const OFFERED = CHANCES.filter(({ key }) => key !== '0' && key !== '1');
const OPEN_STAGES = STAGES.filter(({ key }) => key !== 'won' && key !== 'lost');

function LeadForm({ plan, input }: { readonly plan: FormPlan<TypedLead>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { start, owner, expected, stage, phone, chance } = form.typed.value;
  // The server names fields of a known lead under `set`.
  const bound = (key: keyof Omit<TypedLead, 'start'>) =>
    form.bindAt(start ? `set.${key}` : key, form.typed.value[key], (value) => form.set({ [key]: value }));
  const chances = OFFERED.some(({ key }) => key === chance) || chance === '' ? OFFERED : CHANCES;
  const wrong = ['owner', 'expected', 'stage'].some(
    (key) => form.errors.value[key] ?? form.errors.value[`set.${key}`],
  );
  return (
    <FormPanel form={form}>
      <TextInput bound={bound('name')} label={t(panelWords.name)} first />
      <TextInput bound={bound('phone')} label={t(panelWords.phone)} kind="tel" placeholder="0812-…" />
      {!start && (
        <Holder
          phone={phone}
          says={(name) => t(panelWords.known, { name })}
          opens={(name) => t(panelWords.openKnown, { name })}
          calm
        />
      )}
      <TextInput bound={bound('need')} label={t(panelWords.need)} placeholder={t(panelWords.needHint)} />
      <div class="row top">
        <MoneyInput bound={bound('amount')} label={t(panelWords.amount)} />
        <ChoiceInput
          bound={bound('chance')}
          options={[
            { key: '', text: t(panelWords.asStage) },
            ...chances.map(({ key, words }) => ({ key, text: words[language()] })),
          ]}
          label={t(panelWords.chance)}
          aside
        />
      </div>
      <TextInput bound={bound('next')} label={t(panelWords.next)} placeholder={t(panelWords.nextHint)} />
      <DayInput bound={bound('day')} label={t(panelWords.day)} />
      <Others
        open={start !== undefined || expected !== '' || stage !== STAGES[0].key || owner === '' || wrong}
      >
        {!start && (
          <ChoiceInput
            bound={bound('stage')}
            options={OPEN_STAGES.map(({ key, words }) => ({ key, text: words[language()] }))}
            label={t(panelWords.stage)}
          />
        )}
        <PersonInput
          bound={bound('owner')}
          label={t(panelWords.owner)}
          placeholder={t(panelWords.ownerHint)}
        />
        <DayInput bound={bound('expected')} label={t(panelWords.expected)} />
      </Others>
    </FormPanel>
  );
}
