/** The one search box over everything in the index: `/` comes here, ↑ ↓ choose, Enter opens. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { IndexEntry } from '../../kernel/protocol';
import { find } from '../../kernel/search';
import { isOn, page } from '../boot';
import { Icon } from '../kit/Icon';
import { Empty } from '../kit/small';
import { t } from '../language';
import { open } from '../places';
import { ask, type Unanswered } from '../server';
import { kitWords } from '../words';

function saidOfNothing(
  text: string,
  far: { entries?: readonly IndexEntry[]; trouble?: string } | undefined,
): string {
  if (!far) return t(kitWords.searchAll);
  if (far.trouble !== undefined) return far.trouble;
  return far.entries ? t(kitWords.searchNone, { text }) : t(kitWords.searching, { text });
}

/** Shows its hits in place of what stands under it. */
export function Search({ children }: { readonly children: ComponentChildren }) {
  const typed = useSignal('');
  const at = useSignal(0);
  /** What the server was asked by Enter, and its entries or the sentence that says why there are none. */
  const asked = useSignal<{ text: string; entries?: readonly IndexEntry[]; trouble?: string }>({ text: '' });
  const text = typed.value.trim();
  const near =
    text === ''
      ? []
      : find(
          page.value.index.flatMap((part) => part.entries).filter(({ panel }) => isOn(panel)),
          text,
        );
  const far = asked.value.text === text && text !== '' ? asked.value : undefined;
  const hits = near.length > 0 ? near : (far?.entries ?? []);
  const askServer = (): void => {
    asked.value = { text };
    const shown = (found: { entries?: readonly IndexEntry[]; trouble?: string }): void => {
      if (asked.value.text === text) asked.value = { text, ...found };
    };
    ask<{ entries: readonly IndexEntry[] }>('search.find', { text }).then(shown, (error: Unanswered) =>
      shown({ trouble: error.message }),
    );
  };
  const marked = Math.min(at.value, Math.max(0, hits.length - 1));
  const go = (entry: IndexEntry): void => {
    typed.value = '';
    open(entry.panel, { id: entry.id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') at.value = (marked + 1) % Math.max(1, hits.length);
    else if (event.key === 'ArrowUp') at.value = (marked + hits.length - 1) % Math.max(1, hits.length);
    else if (event.key === 'Enter' && hits[marked]) go(hits[marked] as IndexEntry);
    else if (event.key === 'Enter' && text !== '' && !far) askServer();
    else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      typed.value = '';
    } else return;
    event.preventDefault();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: the search element is too young for every browser that Sheets serves. */}
      <div class="search" role="search">
        <Icon name="search" />
        <input
          id="search"
          type="text"
          role="combobox"
          aria-label={t(kitWords.search)}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `hit-${marked}` : undefined}
          placeholder={t(kitWords.search)}
          autocomplete="off"
          spellcheck={false}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            at.value = 0;
          }}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </div>
      <div
        id="search-hits"
        class="hits"
        role="listbox"
        aria-label={t(kitWords.results)}
        hidden={hits.length === 0}
      >
        {hits.map((entry, row) => (
          <div
            key={entry.id}
            id={`hit-${row}`}
            role="option"
            tabIndex={-1}
            aria-selected={row === marked}
            onMouseDown={(event) => {
              event.preventDefault();
              go(entry);
            }}
          >
            <span class="title">{entry.title}</span>
            {entry.note && <span class="note">{entry.note}</span>}
          </div>
        ))}
      </div>
      {text === '' && children}
      {text !== '' && hits.length === 0 && <Empty>{saidOfNothing(text, far)}</Empty>}
    </>
  );
}
