/** *Perlu diperbaiki*: refused entries with everything that was typed, each one click from being mended. */
import { useState } from 'preact/hooks';
import { Button } from '../kit/Button';
import { t } from '../language';
import { open } from '../places';
import type { Refused } from '../queue';
import { forget, saves } from '../server';
import { kitWords } from '../words';

export function Mend() {
  const { refused } = saves.value;
  if (refused.length === 0) return null;
  return (
    <section class="part" aria-labelledby="mend">
      <h2 id="mend">{t(kitWords.toMend)}</h2>
      {refused.map((entry) => (
        <RefusedCard key={entry.save.id} entry={entry} />
      ))}
    </section>
  );
}

function RefusedCard({ entry }: { readonly entry: Refused }) {
  const [asking, setAsking] = useState(false);
  const { save, problems, reference } = entry;
  const { form, from } = save;
  const see = (): void => {
    if (form) open(form.panel, { refused: save.id });
    else if (from?.panel) {
      forget(save.id);
      open(from.panel, from.input);
    }
  };
  return (
    <div class="refused">
      <p class="title">{save.label}</p>
      {problems.map(({ text }) => (
        <p key={text} class="error">
          {text}
        </p>
      ))}
      {reference && <p class="quiet">{t(kitWords.code, { code: reference })}</p>}
      {asking && <p>{t(kitWords.discardAsk)}</p>}
      <div class="row">
        {asking ? (
          <>
            <Button look="danger" onPress={() => forget(save.id)}>
              {t(kitWords.discardDo)}
            </Button>
            <Button look="quiet" onPress={() => setAsking(false)}>
              {t(kitWords.cancel)}
            </Button>
          </>
        ) : (
          <>
            {(form || from?.panel) && <Button onPress={see}>{t(form ? kitWords.mend : kitWords.see)}</Button>}
            <Button look="quiet" onPress={() => (form ? setAsking(true) : forget(save.id))}>
              {t(kitWords.discard)}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
