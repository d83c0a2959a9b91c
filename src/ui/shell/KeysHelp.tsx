/** What `?` shows: every key that works here. */
import { Button } from '../kit/Button';
import { t } from '../language';
import { panelKeys } from '../panel-keys';
import { kitWords } from '../words';

const KEYS = [
  ['/', kitWords.keySearch],
  ['↑ ↓', kitWords.keyMove],
  ['Enter', kitWords.keyNext],
  ['Ctrl Enter', kitWords.keySave],
  ['U', kitWords.keyUndo],
  ['Esc', kitWords.keyBack],
  ['Esc Esc', kitWords.keyGrid],
  ['?', kitWords.keyHelp],
] as const;

export function KeysHelp({ close }: { readonly close: () => void }) {
  return (
    <section class="panel-body" aria-labelledby="keys">
      <h1 id="keys">{t(kitWords.keys)}</h1>
      <dl class="key-list">
        {[...panelKeys.value, ...KEYS].map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Button onPress={close}>{t(kitWords.back)}</Button>
    </section>
  );
}
