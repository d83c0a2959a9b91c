/** The form of a person: somebody new, or a change. */
import { useState } from 'preact/hooks';
import { sayDay } from '../../../kernel/day';
import { ROLE_WORDS, ROLES, type Role } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { Button } from '../../../ui/kit/Button';
import { FormPanel } from '../../../ui/kit/Form';
import { ChoiceInput, DayInput, TextInput } from '../../../ui/kit/inputs';
import { Panel } from '../../../ui/kit/Panel';
import { Bars, Problems } from '../../../ui/kit/small';
import { language, t, today } from '../../../ui/language';
import { back, given } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { reader } from '../../../ui/reader';
import type { PanelProps } from '../../../ui/shell/panels';
import type { PersonCard } from '../actions/list';
import type { Person } from '../tables';
import { panelWords } from './words';

export const isOwner = (): boolean => page.value.person.role === 'owner';
/** A firm begins with these; the others are offered once somebody has one of them, or is to get it. */
const FIRST: readonly Role[] = ['owner', 'staff', 'reviewer'];

interface TypedPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly hours: string;
  readonly from: string;
  readonly id?: string;
}

const shared = {
  only: { roles: ['owner'], says: panelWords.onlyOwner },
  empty: (input: unknown): TypedPerson => {
    const { person } = (input ?? {}) as { person?: Person };
    return {
      name: person?.name ?? '',
      email: person?.email ?? '',
      role: person?.role ?? 'staff',
      hours: person?.hours ?? '',
      from: person?.from ? sayDay(person.from, language(), today()) : '',
      ...(person && { id: person.id }),
    };
  },
  read: ({ id, ...typed }: TypedPerson) => {
    const read = reader();
    const name = read.text('name', typed.name);
    const email = read.text('email', typed.email);
    const from = typed.from.trim() === '' ? null : read.day('from', typed.from);
    return read.done(name, {
      ...(id && { id }),
      name,
      email,
      role: typed.role,
      hours: typed.hours.trim(),
      // Somebody new begins today unless another day is said.
      ...((id || from !== null) && { from }),
    });
  },
  saved: () => back(),
} as const;
const adds: FormPlan<TypedPerson> = {
  ...shared,
  panel: 'team.new',
  action: 'team.save',
  title: panelWords.newPerson,
};
const edits: FormPlan<TypedPerson> = {
  ...shared,
  panel: 'team.edit',
  action: 'team.save',
  title: panelWords.editPerson,
};

export function NewPerson({ input }: PanelProps) {
  return <PersonForm plan={adds} input={input} />;
}

export function EditPerson({ input }: PanelProps) {
  const id = given(input, 'id');
  const { value, trouble, again } = useQuery<PersonCard>('team.card', { id });
  if (given(input, 'refused')) return <PersonForm plan={edits} input={input} />;
  if (value) return <PersonForm plan={edits} input={{ person: value.person }} />;
  return (
    <Panel title={id}>{trouble ? <Problems problems={trouble} again={again} /> : <Bars rows={4} />}</Panel>
  );
}

function PersonForm({ plan, input }: { readonly plan: FormPlan<TypedPerson>; readonly input: unknown }) {
  const form = useForm(plan, input);
  const { value } = useQuery<{ readonly roles: readonly Role[] }>('team.list', { filter: 'here' });
  const [asked, setAsked] = useState(false);
  const { role } = form.typed.value;
  const all = asked || [...(value?.roles ?? []), role].some((each) => !FIRST.some((first) => first === each));
  const offered = all ? ROLES : FIRST;
  return (
    <FormPanel form={form}>
      <TextInput bound={form.bind('name')} label={t(panelWords.name)} first />
      <TextInput
        bound={form.bind('email')}
        label={t(panelWords.email)}
        help={t(panelWords.emailHelp)}
        kind="email"
      />
      <ChoiceInput
        bound={form.bind('role')}
        options={offered.map((key) => ({ key, text: ROLE_WORDS[key][language()] }))}
        label={t(panelWords.role)}
        help={t(panelWords.roleHelp)}
      />
      {!all && (
        <Button look="quiet" onPress={() => setAsked(true)}>
          {t(panelWords.otherRole)}
        </Button>
      )}
      <TextInput
        bound={form.bind('hours')}
        label={t(panelWords.hours)}
        placeholder={t(panelWords.hoursHint)}
      />
      <DayInput bound={form.bind('from')} label={t(panelWords.from)} help={t(panelWords.fromHelp)} />
    </FormPanel>
  );
}
