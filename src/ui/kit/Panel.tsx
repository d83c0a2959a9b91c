/** The frame of every screen over home: back, title, a note or a state, and what it holds. */
import type { ComponentChildren } from 'preact';
import { page } from '../boot';
import { t } from '../language';
import { back, places } from '../places';
import { kitWords } from '../words';
import { IconButton } from './Button';

interface PanelFrame {
  readonly title: string;
  readonly note?: string | undefined;
  /** Stands right in the header: a chip, or a button to add. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Panel({ title, note, aside, children }: PanelFrame) {
  const beneath = places.value.length > 1;
  return (
    <section class="panel" aria-labelledby="panel-title">
      <header class="panel-head">
        {(!page.value.wide || beneath) && <IconButton icon="back" label={t(kitWords.back)} onPress={back} />}
        {/* The frame of a dialog says it already. */}
        <h1 id="panel-title" tabIndex={-1} class={page.value.wide && !beneath ? 'unseen' : ''}>
          {title}
        </h1>
        {note && <span class="quiet">{note}</span>}
        {aside}
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
