/** The form of an SOP: a new one, or a new wording of one. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { SopCard } from '../actions/list';
import { PLACES } from '../choices';
import type { Sop } from '../tables';
import { panelWords } from './words';

const FIELDS = ['title', 'purpose', 'steps', 'standard', 'usedAt', 'owner'] as const;

type TypedSop = Readonly<Record<(typeof FIELDS)[number], string>> & {
  /** The SOP as the form found it. */
  readonly start?: Sop;
};

const shared = {
  empty: (input: unknown): TypedSop => {
    const start = (input as { sop?: Sop } | null)?.sop;
    const { purpose = '', standard = '', usedAt = null, owner = '' } = start ?? {};
    const { title, steps } = start ?? { title: given(input, 'title'), steps: given(input, 'steps') };
    return { title, purpose, steps, standard, usedAt: usedAt ?? '', owner, ...(start && { start }) };
  },
  read: ({ start, ...typed }: TypedSop) => {
    const read = reader();
    const at = (key: string): string => (start ? `set.${key}` : key);
    const all = {
      title: read.text(at('title'), typed.title),
      steps: read.text(at('steps'), typed.steps),
      purpose: typed.purpose.trim(),
      standard: typed.standard.trim(),
      owner: typed.owner.trim(),
      usedAt: typed.usedAt === '' ? null : typed.usedAt,
    };
    if (!start) return read.done(all.title, all);
    const was = Object.fromEntries(FIELDS.map((key) => [key, start[key]]));
    return read.done(all.title, { id: start.id, set: all, was });
  },
};
const adds: FormPlan<TypedSop> = {
  ...shared,
  panel: 'sops.new',
  action: 'sops.add',
  title: panelWords.newSop,
};
const edits: FormPlan<TypedSop> = {
  ...shared,
  panel: 'sops.edit',
  action: 'sops.edit',
  title: panelWords.editSop,
};

export function NewSop({ input }: PanelProps) {
  return <SopForm plan={adds} input={input} />;
}

export function EditSop({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<SopCard>('sops.card', { id });
  if (given(input, 'refused')) return <SopForm plan={edits} input={input} />;
  if (value) return <SopForm plan={edits} input={{ sop: value.sop }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={5} />}</Panel>
  );
}

function SopForm({ plan, input }: { readonly plan: FormPlan<TypedSop>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { start } = form.typed.value;
  const bound = (key: (typeof FIELDS)[number]) =>
    form.bindAt(start ? `set.${key}` : key, form.typed.value[key], (value) => form.set({ [key]: value }));
  const places = PLACES.map(({ key, words }) => ({ key, text: words[language()] }));
  return (
    <FormPanel form={form}>
      <TextInput bound={bound('title')} label={t(panelWords.title)} first />
      <TextInput bound={bound('purpose')} label={t(panelWords.purpose)} long />
      <TextInput bound={bound('steps')} label={t(panelWords.steps)} help={t(panelWords.stepsHelp)} long />
      <TextInput bound={bound('standard')} label={t(panelWords.standard)} long />
      <ChoiceInput
        bound={bound('usedAt')}
        options={[{ key: '', text: '–' }, ...places]}
        label={t(panelWords.usedAt)}
      />
      <PersonInput bound={bound('owner')} label={t(panelWords.owner)} />
    </FormPanel>
  );
}
