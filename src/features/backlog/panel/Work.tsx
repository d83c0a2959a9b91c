/** The form of an item: a new one, or one that is changed. */
import { useEffect } from 'preact/hooks';
import { type Form, type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { ChoiceInput, DayInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import type { PanelProps } from '../../../ui/shell/panels';
import type { ItemCard } from '../actions/card';
import { KINDS, LEVELS, REPEATS, URGENCIES } from '../tables';
import { KindFields, OwnInput, SEVENTH, SortField } from './KindFields';
import { emptyItem, readItem, rebased, rememberKind, type TypedItem } from './typed';
import { panelWords } from './words';

const changes = { empty: emptyItem, read: readItem };
const adds: FormPlan<TypedItem> = {
  ...changes,
  panel: 'backlog.new',
  action: 'backlog.add',
  title: panelWords.newWork,
  saved: rememberKind,
};
const edits: FormPlan<TypedItem> = {
  ...changes,
  panel: 'backlog.edit',
  action: 'backlog.edit',
  title: panelWords.editWork,
};

export function NewWork({ input }: PanelProps) {
  return <WorkForm plan={adds} input={input} />;
}

/** Opened from the card, whose answer it starts from. */
export function EditWork({ input }: PanelProps) {
  const id = given(input, 'id');
  const refused = given(input, 'refused');
  const { value, trouble, again } = useQuery<ItemCard>('backlog.card', { id });
  if (refused) return <WorkForm plan={edits} input={input} />;
  if (value) return <WorkForm plan={edits} input={{ item: value.item }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={6} />}</Panel>
  );
}

/** A refused change is chosen anew over what stands there now: the same save again would only be refused again. */
function Rebase({ id, form }: { readonly id: string; readonly form: Form<TypedItem> }) {
  const { value } = useQuery<ItemCard>('backlog.card', { id });
  const now = JSON.stringify(value?.item);
  useEffect(() => {
    if (value && now !== JSON.stringify(form.typed.peek().start))
      form.set(rebased(form.typed.peek(), value.item));
  }, [now]);
  return null;
}

type Choices = readonly {
  readonly key: string;
  readonly words: { readonly id: string; readonly en: string };
}[];
const options = (choices: Choices, none?: string) => [
  ...(none === undefined ? [] : [{ key: '', text: none }]),
  ...choices.map(({ key, words }) => ({ key, text: words[language()] })),
];

/** What may stand under *Lainnya*, which is open where one of them says something. */
const UNDER = [
  'effort',
  'sort',
  'amount',
  'chance',
  'audience',
  'goal',
  'momentDay',
  'publishDay',
  'repeats',
  'tags',
  'progress',
  'note',
  'proposed',
] as const;

function WorkForm({ plan, input }: { readonly plan: FormPlan<TypedItem>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { kind, start } = form.typed.value;
  // The server names fields of a known item under `set`.
  const bound = <K extends keyof TypedItem & string>(key: K) =>
    form.bindAt<string>(start ? `set.${key}` : key, form.typed.value[key] as string, (value) =>
      form.set({ [key]: value } as Partial<TypedItem>),
    );
  const savings = [
    { key: '', text: t(panelWords.asWork) },
    { key: 'proposal', text: t(panelWords.asProposal) },
  ];
  const seventh = SEVENTH[kind];
  const under = UNDER.filter((key) => key !== (seventh ?? 'effort'));
  const more = under.some((key) => form.typed.value[key] || form.errors.value[start ? `set.${key}` : key]);
  const effort = <TextInput bound={bound('effort')} label={t(panelWords.effort)} />;
  return (
    <FormPanel form={form}>
      {start?.id && given(input, 'refused') && <Rebase id={start.id} form={form} />}
      <TextInput bound={bound('title')} label={t(panelWords.title)} first />
      <div class="row top">
        <ChoiceInput bound={bound('kind')} options={options(KINDS)} label={t(panelWords.kind)} />
        <DayInput bound={bound('due')} label={t(panelWords.due)} />
      </div>
      <PersonInput bound={bound('owner')} label={t(panelWords.owner)} placeholder={t(panelWords.ownerHint)} />
      <div class="row top">
        <ChoiceInput
          bound={bound('urgency')}
          options={options(URGENCIES, t(panelWords.notSet))}
          label={t(panelWords.urgency)}
        />
        <ChoiceInput
          bound={bound('impact')}
          options={options(LEVELS, t(panelWords.notSet))}
          label={t(panelWords.impact)}
        />
      </div>
      {seventh ? <OwnInput field={seventh} bound={bound(seventh)} /> : effort}
      <Others open={more}>
        {seventh && effort}
        <SortField kind={kind} bound={bound} />
        <KindFields kind={kind} bound={bound} />
        <ChoiceInput
          bound={bound('repeats')}
          options={options(REPEATS, t(panelWords.never))}
          label={t(panelWords.repeats)}
        />
        <TextInput bound={bound('tags')} label={t(panelWords.tags)} />
        {start && <TextInput bound={bound('progress')} label={t(panelWords.progress)} />}
        <TextInput bound={bound('note')} label={t(panelWords.note)} long />
        {!start && <ChoiceInput bound={bound('proposed')} options={savings} label={t(panelWords.proposed)} />}
      </Others>
    </FormPanel>
  );
}
