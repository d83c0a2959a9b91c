/** What happened to a record and what people wrote about it, in one timeline beneath its card, and a field to write more without leaving it. */
import { useState } from 'preact/hooks';
import type { Card } from '../../../kernel/protocol';
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { Timeline } from '../../../ui/kit/CardPanel';
import { NoteInput } from '../../../ui/kit/NoteInput';
import { Bars } from '../../../ui/kit/small';
import { t } from '../../../ui/language';
import { places } from '../../../ui/places';
import { useQuery } from '../../../ui/query';
import { save } from '../../../ui/server';
import type { NotesAbout } from '../actions/about';
import { panelWords } from './words';

/** Notes between what else happened; pinned ones stand above. What has no moment stays in front, as its feature put it. */
function merged(history: Card['history'], found: NotesAbout['notes']): Card['history'] {
  const told = found.map(({ id, when, by, text, tag, pinned, at }) => ({
    when: pinned ? t(panelWords.pinned) : when,
    text: `${[tag, by].filter(Boolean).join(', ')}: ${text}`,
    at: pinned ? Number.MAX_SAFE_INTEGER : (at ?? 0),
    panel: 'notes.card',
    id,
  }));
  if (history.every(({ at }) => at === undefined)) return [...told, ...history];
  const placed = [...history, ...told].map((each, place) => ({ each, place }));
  const moment = ({ at = Number.MAX_SAFE_INTEGER - 1 }: Card['history'][number]): number => at;
  return placed.sort((a, b) => moment(b.each) - moment(a.each) || a.place - b.place).map(({ each }) => each);
}

export function NotesOn({ id, history }: { readonly id: string; readonly history: Card['history'] }) {
  const { value, trouble } = useQuery<NotesAbout>('notes.about', { id }, true);
  const mayWrite = page.value.person.role !== 'reviewer';
  return (
    <>
      {mayWrite && (
        <div class="part">
          <AddHere id={id} />
        </div>
      )}
      {value || trouble ? (
        <Timeline history={merged(history, value?.notes ?? [])} />
      ) : (
        // What happened does not move when notes come between.
        <Bars rows={history.length} />
      )}
      {value && value.more > 0 && <p class="help">{t(panelWords.more, { count: value.more })}</p>}
    </>
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
