/** What `?` shows: every key that works here. */
import { page } from '../boot';
import { Button } from '../kit/Button';
import { t } from '../language';
import { panelKeys } from '../panel-keys';
import { kitWords } from '../words';

const KEYS = [
  ['/', kitWords.keySearch],
  ['↑ ↓', kitWords.keyMove],
  ['Enter', kitWords.keyNext],
  ['S', kitWords.keyCopy],
  ['J', kitWords.keyAnswer],
  ['Ctrl Enter', kitWords.keySave],
  ['U', kitWords.keyUndo],
  ['Esc', kitWords.keyBack],
  ['Esc Esc', kitWords.keyGrid],
  ['?', kitWords.keyHelp],
] as const;

export function KeysHelp({ close }: { readonly close: () => void }) {
  const own = panelKeys.value;
  // A dialog has neither a search nor a way back to a sheet that waits behind it.
  const works = (key: string): boolean =>
    !own.some(([taken]) => taken === key) && !(page.value.wide && (key === '/' || key === 'Esc Esc'));
  return (
    <section class="panel-body" aria-labelledby="keys">
      <h1 id="keys">{t(kitWords.keys)}</h1>
      <dl class="key-list">
        {[...own, ...KEYS.filter(([key]) => works(key))].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
        {!page.value.wide && (
          <div>
            <dt>
              <kbd>Ctrl Alt Shift 1–0</kbd>
            </dt>
            <dd>{t(kitWords.keySheet)}</dd>
          </div>
        )}
      </dl>
      <Button onPress={close}>{t(kitWords.back)}</Button>
    </section>
  );
}
