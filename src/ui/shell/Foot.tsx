/** The foot: what goes on, what was done and how to take it back, what was refused here. Read aloud as it changes. */
import { felt } from '../awaited';
import { page } from '../boot';
import { waitsForClick } from '../keyboard';
import { t } from '../language';
import { saves, tryNow } from '../server';
import { dropToast, type Standing, toasts } from '../toast';
import { kitWords } from '../words';
import { RefusedLine } from './RefusedLine';

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
  const { waiting, pause, long } = saves.value;
  const short = waiting.filter(({ id }) => id !== long?.id).length;
  const { saved } = page.value.home;
  // Only the newest stands: the screen above is what people look at.
  const older = toasts.value.slice(0, -1).reverse();
  const idle = waiting.length === 0 && toasts.value.length === 0 && felt.value === 0;
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
      {felt.value > 0 && waiting.length === 0 && <div class="foot-line">{t(kitWords.loading)}</div>}
      <RefusedLine />
      {idle && saved && <div class="foot-line">{t(kitWords.saved, { time: saved })}</div>}
    </footer>
  );
}
