/** Long work on home: how far it is while it goes on by itself, and how it ended. */
import { useEffect } from 'preact/hooks';
import { page } from '../boot';
import { t } from '../language';
import { open } from '../places';
import { renew } from '../server';
import { kitWords } from '../words';

/** So often home asks how far it is: a trigger may be at it, of which the page hears nothing. */
const EVERY_MS = 30_000;

export function UnderWay() {
  const lines = page.value.home.underWay ?? [];
  const going = lines.some(({ done, all }) => done < all);
  useEffect(() => {
    if (!going) return;
    const timer = setInterval(() => void renew(), EVERY_MS);
    return () => clearInterval(timer);
  }, [going]);
  return (
    <>
      {lines.map(({ text, done, all, open: panel }) => (
        <div key={text} class="under-way" role="status">
          <span>{text}</span>
          {panel && (
            <button type="button" class="link" onClick={() => open(panel.panel, panel.input)}>
              {t(kitWords.see)}
            </button>
          )}
          {done < all && <progress max={Math.max(1, all)} value={done} aria-label={text} />}
        </div>
      ))}
    </>
  );
}
