/** What people wrote about a record, beneath its card, and a field to write more without leaving it. */
import { useState } from 'preact/hooks';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { NoteInput } from '../../../ui/kit/NoteInput';
import { t } from '../../../ui/language';
import { places } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { save } from '../../../ui/server';
import type { NotesAbout } from '../actions/about';
import { panelWords } from './words';

export function NotesOn({ id }: { readonly id: string }) {
  const { value } = useQuery<NotesAbout>('notes.about', { id }, true);
  const found = value?.notes ?? [];
  const mayWrite = page.value.person.role !== 'reviewer';
  if (!mayWrite && found.length === 0) return null;
  return (
    <section class="part" aria-labelledby="notes-on">
      <h2 id="notes-on">{t(panelWords.notes)}</h2>
      {found.length > 0 && (
        <ul class="history">
          {found.map(({ id: note, when, by, text, tag }) => (
            <li key={note}>
              <span class="quiet">{[when, by, tag].filter(Boolean).join(' · ')}</span> {text}
            </li>
          ))}
        </ul>
      )}
      {value && value.more > 0 && <p class="help">{t(panelWords.more, { count: value.more })}</p>}
      {mayWrite && <AddHere id={id} />}
    </section>
  );
}

function AddHere({ id }: { readonly id: string }) {
  const [text, setText] = useState<string>();
  const [error, setError] = useState<string>();
  if (text === undefined)
    return (
      <Button look="quiet" icon="plus" onPress={() => setText('')}>
        {t(panelWords.addHere)}
      </Button>
    );
  const submit = (): void => {
    if (text.trim() === '') {
      setError(t(panelWords.textNeeded));
      return;
    }
    const place = places.peek()[places.peek().length - 1];
    void save({
      action: 'notes.add',
      input: { about: id, text: text.trim() },
      label: `${t(panelWords.newNote)}: ${id}`,
      // What is refused comes back as the form of a note, with all that was typed.
      form: { panel: 'notes.new', typed: { about: { id, text: id }, text, tag: '' } },
      ...(place && { from: { panel: place.panel, input: place.input } }),
    });
    setText(undefined);
  };
  const bound = {
    path: 'note.text',
    value: text,
    error,
    onValue: (next: string) => {
      setError(undefined);
      setText(next);
    },
  };
  return (
    <form
      class="step-ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
        else if (event.key === 'Escape' && !event.defaultPrevented) {
          event.stopPropagation();
          setText(undefined);
        }
      }}
    >
      <NoteInput bound={bound} label={t(panelWords.text)} help={t(panelWords.textHelp)} start />
      <div class="row">
        <Button look="primary" submit keys="Ctrl+↵">
          {t(panelWords.saveNote)}
        </Button>
        <Button look="quiet" onPress={() => setText(undefined)}>
          {t(panelWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
