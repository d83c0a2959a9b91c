/** The form of a document: a new one, the next revision of one, or a change. */
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, CountInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { PersonInput } from '../../../ui/kit/PersonInput';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { DocumentCard } from '../actions/list';
import { KINDS, STATES } from '../choices';
import type { Document } from '../tables';
import { panelWords } from './words';

const FIELDS = ['title', 'link', 'kind', 'about', 'revision', 'state', 'owner'] as const;
type Field = (typeof FIELDS)[number];

type TypedDocument = Readonly<Record<Field, string>> & {
  /** The document as the form found it. */
  readonly start?: Document;
};

const shared = {
  empty: (input: unknown): TypedDocument => {
    // A new revision begins with what stays the same.
    const { document: start, from } = (input ?? {}) as { document?: Document; from?: Document };
    const { title = '', kind = null, about = '', owner = '' } = start ?? from ?? {};
    const same = { title, kind: kind ?? '', about, owner };
    if (!start) return { ...same, link: '', revision: '', state: 'draft' };
    const { link, revision, state } = start;
    return {
      ...same,
      link,
      revision: revision === null ? '' : String(revision),
      state: state ?? 'draft',
      start,
    };
  },
  read: ({ start, ...typed }: TypedDocument) => {
    const read = reader();
    const revision = read.count('revision', typed.revision, false);
    const all = {
      title: read.text('title', typed.title),
      kind: typed.kind === '' ? null : typed.kind,
      about: typed.about.trim(),
      state: typed.state,
      owner: typed.owner.trim(),
      ...(revision !== null && { revision }),
    };
    // For a project with a folder the folder is meant.
    if (!start && typed.link.trim() === '' && all.about !== '') return read.done(all.title, all);
    const linked = { ...all, link: read.text('link', typed.link) };
    if (!start) return read.done(all.title, linked);
    const was = Object.fromEntries(FIELDS.map((key) => [key, start[key]]));
    return read.done(all.title, { id: start.id, ...linked, was });
  },
};
const adds: FormPlan<TypedDocument> = {
  ...shared,
  panel: 'documents.new',
  action: 'documents.save',
  title: panelWords.newDocument,
};
const edits: FormPlan<TypedDocument> = {
  ...shared,
  panel: 'documents.edit',
  action: 'documents.save',
  title: panelWords.editDocument,
};

export function NewDocument({ input }: PanelProps) {
  return <DocumentForm plan={adds} input={input} />;
}

export function EditDocument({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<DocumentCard>('documents.card', { id });
  if (given(input, 'refused')) return <DocumentForm plan={edits} input={input} />;
  if (value) return <DocumentForm plan={edits} input={{ document: value.document }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={5} />}</Panel>
  );
}

function DocumentForm({ plan, input }: { readonly plan: FormPlan<TypedDocument>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const bound = (key: Field) =>
    form.bindAt(key, form.typed.value[key], (value) => form.set({ [key]: value }));
  const options = (choices: typeof KINDS | typeof STATES) =>
    choices.map(({ key, words }) => ({ key, text: words[language()] }));
  return (
    <FormPanel form={form}>
      <TextInput bound={bound('title')} label={t(panelWords.title)} help={t(panelWords.titleHelp)} first />
      <TextInput
        bound={bound('link')}
        label={t(panelWords.link)}
        help={t(panelWords.linkHelp)}
        placeholder="https://"
      />
      <ChoiceInput
        bound={bound('kind')}
        options={[{ key: '', text: '–' }, ...options(KINDS)]}
        label={t(panelWords.kind)}
      />
      <TextInput bound={bound('about')} label={t(panelWords.about)} help={t(panelWords.aboutHelp)} />
      <CountInput
        bound={bound('revision')}
        label={t(panelWords.revision)}
        help={t(panelWords.revisionHelp)}
      />
      <ChoiceInput bound={bound('state')} options={options(STATES)} label={t(panelWords.state)} />
      <PersonInput bound={bound('owner')} label={t(panelWords.owner)} />
    </FormPanel>
  );
}
