/** A field for a note: `@` and some letters offer the names of the team; what is chosen stands in the text as it is read. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../kernel/text';
import { page } from '../boot';
import { afterDraw } from '../draw';
import type { Bound } from '../form';
import { t } from '../language';
import { kitWords } from '../words';
import { Field, type FieldProps, idOf, tied } from './Field';

interface NoteInputProps extends FieldProps {
  readonly bound: Bound;
  readonly first?: boolean;
  /** Takes the cursor when it appears. */
  readonly start?: boolean;
}

const MOST = 5;
/** Behind a sign at the beginning or after a space, up to the cursor. */
const OPEN = /(?:^|[\s(,;:!?/])@([\p{L}\p{N}]*)$/u;

/** The letters behind the `@` that the cursor stands at; undefined where it stands at none. */
export function asked(text: string, cursor: number): string | undefined {
  return OPEN.exec(text.slice(0, cursor))?.[1];
}

/** Names that begin so, or have a word that does. */
export function namesFor(letters: string, team: readonly string[]): string[] {
  const wanted = fold(letters);
  return team
    .filter((name) =>
      fold(name)
        .split(' ')
        .some((word) => word.startsWith(wanted)),
    )
    .slice(0, MOST);
}

/** What is written for a name: without what stands in brackets behind it. */
const written = (name: string): string => name.replace(/\s*\(.*\)$/, '');

export function NoteInput({ bound, first, start, ...field }: NoteInputProps) {
  const [cursor, setCursor] = useState<number | undefined>(undefined);
  const [at, setAt] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (start) area.current?.focus();
  }, [start]);
  const letters = cursor === undefined ? undefined : asked(bound.value, cursor);
  const names = letters === undefined ? [] : namesFor(letters, page.value.team ?? []);
  const marked = Math.min(at, names.length - 1);
  const listId = `${idOf(bound.path)}-names`;
  const pick = (name: string): void => {
    const end = cursor ?? 0;
    const start = end - (letters ?? '').length;
    const before = `${bound.value.slice(0, start)}${written(name)} `;
    bound.onValue(before + bound.value.slice(end));
    setCursor(undefined);
    afterDraw(() => area.current?.setSelectionRange(before.length, before.length));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const name = names[marked];
    if (name === undefined || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === 'Tab') pick(name);
    else if (event.key === 'ArrowDown') setAt((marked + 1) % names.length);
    else if (event.key === 'ArrowUp') setAt((marked + names.length - 1) % names.length);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      setCursor(undefined);
    } else return;
    event.preventDefault();
  };
  return (
    <Field bound={bound} {...field}>
      <div class="lookup">
        <textarea
          ref={area}
          rows={2}
          {...tied(bound, Boolean(field.help))}
          data-first={first ? '' : undefined}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={names.length > 0 ? `${listId}-${marked}` : undefined}
          value={bound.value}
          onInput={(event) => {
            bound.onValue(event.currentTarget.value);
            setCursor(event.currentTarget.selectionStart);
            setAt(0);
          }}
          onBlur={() => setCursor(undefined)}
          onKeyDown={onKeyDown}
        />
        <div
          id={listId}
          class="offers"
          role="listbox"
          aria-label={t(kitWords.teamNames)}
          hidden={names.length === 0}
        >
          {names.map((name, row) => (
            <div
              key={name}
              id={`${listId}-${row}`}
              role="option"
              tabIndex={-1}
              aria-selected={row === marked}
              // Before the field loses focus, which would close the list under the mouse.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(name);
              }}
            >
              <span class="title">{name}</span>
            </div>
          ))}
        </div>
      </div>
    </Field>
  );
}
