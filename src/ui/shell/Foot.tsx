/** The foot: what is being saved, what was done and how to take it back, what needs mending. Read aloud as it changes. */
import { useContext } from 'preact/hooks';
import { page } from '../boot';
import { waitsForClick } from '../keyboard';
import { t } from '../language';
import { goHome, open, places } from '../places';
import type { Save } from '../queue';
import { forget, saves, tryNow } from '../server';
import { dropToast, type Standing, toasts } from '../toast';
import { kitWords } from '../words';
import { PanelsContext } from './panels';

/** A dialog has no home that lists them: the first one is opened where it is mended. */
function mend({ id, form, from }: Save): void {
  if (!form) forget(id);
  if (form) open(form.panel, { refused: id });
  else if (from?.panel) open(from.panel, from.input);
}

/** What was done, and its way back. */
const line = ({ number, text, offer }: Standing) => (
  <div key={number} id={`toast-${number}`} class="foot-line toast">
    <span>{text}</span>
    {offer && (
      <button
        type="button"
        class="link"
        onClick={() => {
          dropToast(number);
          offer.take();
        }}
      >
        {offer.label}
      </button>
    )}
  </div>
);

export function Foot() {
  const { views } = useContext(PanelsContext);
  const { waiting, pause, long } = saves.value;
  // What another page refused is mended where its form is.
  const refused = saves.value.refused
    .map(({ save }) => save)
    .filter(({ form, from }) => !page.value.wide || ((form ?? from)?.panel ?? '') in views);
  const [first] = refused;
  const short = waiting.filter(({ id }) => id !== long?.id).length;
  const { saved } = page.value.home;
  // Only the newest stands: the screen above is what people look at.
  const older = toasts.value.slice(0, -1).reverse();
  const idle = waiting.length === 0 && toasts.value.length === 0;
  return (
    <footer class="foot" aria-live="polite">
      {waitsForClick.value && <p class="foot-line toast">{t(kitWords.clickFirst)}</p>}
      {toasts.value.slice(-1).map(line)}
      {older.length > 0 && (
        <details class="foot-line older">
          <summary>{t(kitWords.older, { n: older.length })}</summary>
          {older.map(line)}
        </details>
      )}
      {long && (
        <div class="foot-line long">
          <span>{long.text}</span>
          <progress max={Math.max(1, long.all)} value={long.done} aria-label={long.text} />
        </div>
      )}
      {pause ? (
        <div class="foot-line">
          <span>{t(kitWords[pause.why], { n: pause.seconds })}</span>
          <button type="button" class="link" onClick={tryNow}>
            {t(kitWords.tryNow)}
          </button>
        </div>
      ) : (
        short > 0 && <div class="foot-line">{t(kitWords.saving, { n: short })}</div>
      )}
      {first && places.value.length > 0 && (
        <div class="foot-line mend">
          <span>
            {refused.length === 1 ? t(kitWords.refusedOne) : t(kitWords.refusedMany, { n: refused.length })}
          </span>
          <button type="button" class="link" onClick={() => (page.value.wide ? mend(first) : goHome())}>
            {t(kitWords.see)}
          </button>
        </div>
      )}
      {idle && saved && <div class="foot-line">{t(kitWords.saved, { time: saved })}</div>}
    </footer>
  );
}
