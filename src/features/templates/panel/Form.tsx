/** The form of a template: a new one, or a new wording of one. */
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
import type { TemplateCard } from '../actions/list';
import { KINDS } from '../choices';
import type { Template } from '../tables';
import { panelWords } from './words';

interface TypedTemplate {
  readonly title: string;
  readonly kind: string;
  readonly text: string;
  readonly owner: string;
  /** The template as the form found it. */
  readonly start?: Template;
}

const FIELDS = ['title', 'kind', 'text', 'owner'] as const;

const shared = {
  empty: (input: unknown): TypedTemplate => {
    const start = (input as { template?: Template } | null)?.template;
    if (!start) return { title: given(input, 'title'), kind: 'answer', text: '', owner: '' };
    const { title, kind, text, owner } = start;
    return { title, kind: kind ?? 'answer', text, owner, start };
  },
  read: ({ start, ...typed }: TypedTemplate) => {
    const read = reader();
    const at = (key: string): string => (start ? `set.${key}` : key);
    const title = read.text(at('title'), typed.title);
    const text = read.text(at('text'), typed.text);
    const all = { ...typed, title, text, owner: typed.owner.trim() };
    if (!start) return read.done(title, all);
    const set = Object.fromEntries(FIELDS.map((key) => [key, all[key]]));
    const was = Object.fromEntries(FIELDS.map((key) => [key, start[key] ?? 'answer']));
    return read.done(title, { id: start.id, set, was });
  },
};
const adds: FormPlan<TypedTemplate> = {
  ...shared,
  panel: 'templates.new',
  action: 'templates.add',
  title: panelWords.newTemplate,
};
const edits: FormPlan<TypedTemplate> = {
  ...shared,
  panel: 'templates.edit',
  action: 'templates.edit',
  title: panelWords.editTemplate,
};

export function NewTemplate({ input }: PanelProps) {
  return <TemplateForm plan={adds} input={input} />;
}

export function EditTemplate({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<TemplateCard>('templates.card', { id });
  if (given(input, 'refused')) return <TemplateForm plan={edits} input={input} />;
  if (value) return <TemplateForm plan={edits} input={{ template: value.template }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={4} />}</Panel>
  );
}

function TemplateForm({ plan, input }: { readonly plan: FormPlan<TypedTemplate>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { start } = form.typed.value;
  const bound = (key: (typeof FIELDS)[number]) =>
    form.bindAt(start ? `set.${key}` : key, form.typed.value[key], (value) => form.set({ [key]: value }));
  const kinds = KINDS.map(({ key, words }) => ({ key, text: words[language()] }));
  return (
    <FormPanel form={form}>
      <TextInput
        bound={bound('title')}
        label={t(panelWords.title)}
        placeholder={t(panelWords.titleHint)}
        first
      />
      <ChoiceInput bound={bound('kind')} options={kinds} label={t(panelWords.kind)} />
      <TextInput bound={bound('text')} label={t(panelWords.text)} help={t(panelWords.textHelp)} long />
      <PersonInput bound={bound('owner')} label={t(panelWords.owner)} />
    </FormPanel>
  );
}
