/** Typeahead over the index in the page: type, ↓, Enter. What was chosen shows ✓; typing again chooses anew. */
import { useState } from 'preact/hooks';
import type { IndexEntry } from '../../kernel/protocol';
import { find, only } from '../../kernel/search';
import type { Bound } from '../form';
import { t } from '../language';
import { kitWords } from '../words';
import { Field, type FieldProps, idOf, tied } from './Field';
import { Icon } from './Icon';

/** A choice, or only typed text while `id` is empty; `fresh` asks for a new record of this name. */
export interface Picked {
  readonly id: string;
  readonly text: string;
  readonly fresh?: boolean;
}

export const NOT_PICKED: Picked = { id: '', text: '' };
export const isPicked = (picked: Picked): boolean => picked.id !== '' || picked.fresh === true;

interface LookupProps extends FieldProps {
  readonly bound: Bound<Picked>;
  readonly entries: readonly IndexEntry[];
  /** What the field shows of a chosen entry. */
  readonly shown: (entry: IndexEntry) => string;
  /** Offers a new record of the typed name. */
  readonly fresh?: boolean;
  readonly first?: boolean;
  readonly placeholder?: string;
  readonly onPicked?: (entry: IndexEntry | undefined) => void;
}

interface Offer {
  readonly key: string;
  readonly title: string;
  readonly note: string;
  readonly picked: Picked;
  readonly entry?: IndexEntry;
}

export function Lookup({
  bound,
  entries,
  shown,
  fresh,
  first,
  placeholder,
  onPicked,
  ...field
}: LookupProps) {
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const { text } = bound.value;
  const chosen = isPicked(bound.value);
  const offerOf = (entry: IndexEntry): Offer => ({
    key: entry.id,
    title: entry.title,
    note: entry.note,
    entry,
    picked: { id: entry.id, text: shown(entry) },
  });
  const hits = open && !chosen ? find(entries, text, 6).map(offerOf) : [];
  const name = text.trim();
  if (open && !chosen && fresh && name !== '' && !/^[\d\s+]*$/.test(name)) {
    hits.push({
      key: '+',
      title: t(kitWords.fresh, { name }),
      note: '',
      picked: { id: '', text: name, fresh: true },
    });
  }
  const marked = Math.min(at, hits.length - 1);
  const none = open && !chosen && name !== '' && hits.length === 0;
  const listId = `${idOf(bound.path)}-list`;

  const pick = (offer: Offer): void => {
    bound.onValue(offer.picked);
    setOpen(false);
    onPicked?.(offer.entry);
  };
  const pickOnly = (): void => {
    const entry = !chosen && name !== '' ? only(entries, text) : undefined;
    if (entry) pick(offerOf(entry));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.ctrlKey) pickOnly();
    else if (event.key === 'Enter' && hits[marked]) pick(hits[marked] as Offer);
    // Unknown text stays until it is chosen: going on would lose the place where it can be mended.
    else if (event.key === 'Enter' && !chosen && name !== '') event.preventDefault();
    else if (event.key === 'ArrowDown' && hits.length > 0) setAt((marked + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) setAt((marked + hits.length - 1) % hits.length);
    else if (event.key === 'Escape' && open && hits.length > 0) {
      event.stopPropagation();
      setOpen(false);
    }
    if (event.key.startsWith('Arrow') && hits.length > 0) event.preventDefault();
  };

  return (
    <Field bound={bound} {...field} help={none ? t(kitWords.noMatch) : field.help}>
      <div class="lookup">
        <input
          {...tied(bound, Boolean(none || field.help))}
          data-first={first ? '' : undefined}
          type="text"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${listId}-${marked}` : undefined}
          value={text}
          placeholder={placeholder}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            bound.onValue({ id: '', text: event.currentTarget.value });
            if (chosen) onPicked?.(undefined);
            setAt(0);
            setOpen(true);
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => {
            pickOnly();
            setOpen(false);
          }}
          onKeyDown={onKeyDown}
        />
        {chosen && (
          <span class="chosen">
            <Icon name={bound.value.fresh ? 'plus' : 'check'} />
          </span>
        )}
        <div id={listId} class="offers" role="listbox" aria-label={field.label} hidden={hits.length === 0}>
          {hits.map((offer, row) => (
            <div
              key={offer.key}
              id={`${listId}-${row}`}
              role="option"
              tabIndex={-1}
              aria-selected={row === marked}
              // Before the field loses focus, which would close the list under the mouse.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(offer);
              }}
            >
              <span class="title">{offer.title}</span>
              {offer.note && <span class="note">{offer.note}</span>}
            </div>
          ))}
        </div>
      </div>
    </Field>
  );
}
