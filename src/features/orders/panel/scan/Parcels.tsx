/** What was scanned: refused parcels as cards with all that was read, then the others, the newest first. */
import { Button } from '../../../../ui/kit/Button';
import { Chip } from '../../../../ui/kit/small';
import { t } from '../../../../ui/language';
import type { Refused, Save } from '../../../../ui/queue';
import { forget, save, saves } from '../../../../ui/server';
import { freshId } from '../../../../ui/transport';
import { scanWords } from './words';

export interface Scanned {
  /** Of its save; of nothing where the order was left before its tracking number came. */
  readonly id: string;
  readonly no: string;
  /** The tracking number; absent where it never came. */
  readonly code?: string;
}

/** Parcels that stay in sight; all are counted. */
const SHOWN = 30;
const isParcel = ({ action }: Save): boolean => action === 'orders.shipScanned';

export function Parcels({
  parcels,
  back,
}: {
  readonly parcels: readonly Scanned[];
  readonly back: () => void;
}) {
  const { waiting, refused } = saves.value;
  const cards = refused.filter((entry) => isParcel(entry.save));
  const isRefused = (id: string): boolean => cards.some((entry) => entry.save.id === id);
  const saving = (id: string): boolean => waiting.some((each) => each.id === id);
  const rows = parcels.filter(({ id }) => !isRefused(id));
  const count = rows.filter(({ code }) => code !== undefined).length;
  return (
    <>
      {cards.length > 0 && (
        <section class="part" aria-label={t(scanWords.toMend)}>
          <h2>{t(scanWords.toMend)}</h2>
          {cards.map((entry) => (
            <Card key={entry.save.id} entry={entry} back={back} />
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <section class="part">
          <h2>{t(scanWords.counted, { n: count })}</h2>
          <ul class="scan-list">
            {rows.slice(0, SHOWN).map(({ id, no, code }) => (
              <li key={id}>
                <span>{code === undefined ? no : t(scanWords.scanned, { no, code })}</span>
                {code === undefined ? (
                  <Chip text={t(scanWords.left)} tone="watch" />
                ) : (
                  <span class="quiet">{t(saving(id) ? scanWords.saving : scanWords.done)}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Card({ entry, back }: { readonly entry: Refused; readonly back: () => void }) {
  const { id, action, input, label, form } = entry.save;
  const again = (): void => {
    const next = freshId();
    void save({ action, input, label, ...(form && { form }) }, next);
    // Pressed within a moment of the refusal it counts as a double click: the card then stays.
    if (saves.peek().waiting.some((each) => each.id === next)) forget(id);
    back();
  };
  return (
    <div class="refused">
      <p class="title">{label}</p>
      {entry.problems.map(({ text }) => (
        <p key={text} class="error">
          {text}
        </p>
      ))}
      <div class="row">
        <Button onPress={again}>{t(scanWords.tryAgain)}</Button>
        <Button
          look="quiet"
          onPress={() => {
            forget(id);
            back();
          }}
        >
          {t(scanWords.discard)}
        </Button>
      </div>
    </div>
  );
}
