/** A new note: what it is about, found as one types, and what is worth remembering. */
import { entriesOf } from '../../../ui/boot';
import { type FormPlan, useForm } from '../../../ui/form';
import { FormPanel, Others } from '../../../ui/kit/Form';
import { TextInput } from '../../../ui/kit/inputs';
import { Lookup, NOT_PICKED, type Picked } from '../../../ui/kit/Lookup';
import { NoteInput } from '../../../ui/kit/NoteInput';
import { t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

interface TypedNote {
  readonly about: Picked;
  readonly text: string;
  readonly tag: string;
}

/** Kinds of records that notes are kept about. */
const ABOUT = ['customers', 'products', 'orders', 'tickets', 'leads', 'backlog'];

/** How somebody was talked to, as a tag by one press. */
const KINDS = ['call', 'chat', 'visit'] as const;

const plan: FormPlan<TypedNote> = {
  panel: 'notes.new',
  action: 'notes.add',
  title: panelWords.newNote,
  empty: (input) => {
    const id = String((input as { id?: unknown } | null)?.id ?? '');
    const entry = id === '' ? undefined : entries().find((each) => each.id === id);
    return { about: id === '' ? NOT_PICKED : { id, text: entry?.title ?? id }, text: '', tag: '' };
  },
  read: ({ about, text, tag }) => {
    // What is too old for the index is found by the server, by the same words.
    const wanted = about.id === '' ? about.text.trim() : about.id;
    const errors = {
      ...(wanted === '' && { about: t(panelWords.aboutNeeded) }),
      ...(text.trim() === '' && { text: t(panelWords.textNeeded) }),
    };
    if (Object.keys(errors).length > 0) return { errors };
    return {
      input: { about: wanted, text: text.trim(), ...(tag.trim() !== '' && { tag: tag.trim() }) },
      label: `${t(panelWords.newNote)}: ${about.text || about.id}`,
    };
  },
};

function entries() {
  return ABOUT.flatMap((kind) => entriesOf(kind));
}

export function NewNote({ input }: PanelProps) {
  const form = useForm(plan, input);
  const { tag, about } = form.typed.value;
  return (
    <FormPanel form={form}>
      <Lookup
        bound={form.bind('about')}
        label={t(panelWords.about)}
        placeholder={t(panelWords.aboutHint)}
        entries={entries()}
        shown={(entry) => entry.title}
        first={about.id === ''}
      />
      <NoteInput
        bound={form.bind('text')}
        label={t(panelWords.text)}
        help={t(panelWords.textHelp)}
        first={about.id !== ''}
      />
      <div class="filters">
        {KINDS.map((kind) => {
          const word = t(panelWords[kind]);
          const chosen = tag === word;
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={chosen}
              onClick={() => form.set({ tag: chosen ? '' : word })}
            >
              {word}
            </button>
          );
        })}
      </div>
      <Others open={tag !== ''}>
        <TextInput bound={form.bind('tag')} label={t(panelWords.tag)} />
      </Others>
    </FormPanel>
  );
}
