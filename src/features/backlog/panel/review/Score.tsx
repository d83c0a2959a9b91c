/** Scoring in place: keys 1 to 5 answer one input after the other, and the last one sends the decision. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../ui/kit/Button';
import { t } from '../../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../../ui/panel-keys';
import { kitWords } from '../../../../ui/words';
import type { ReviewItem } from '../../actions/review';
import { type Choice, choicesOf, FIELDS, type Field, ScoreFields } from '../ScoreFields';
import { reviewWords } from './words';

interface Props {
  readonly asked: ReviewItem;
  readonly decide: (set: Record<string, string | number>, was: Record<string, unknown>) => void;
  readonly close: () => void;
}

const KEYS: readonly ShownKey[] = [['1 2 3 4 5', reviewWords.score]];

export function Score({ asked: { item, method }, decide, close }: Props) {
  const fields = FIELDS[method];
  const [at, setAt] = useState(0);
  const [pressed, setPressed] = useState<Partial<Record<Field, string | number>>>({});
  const frame = useRef<HTMLDivElement>(null);
  // Before the next key: Esc and Enter are meant for this.
  useLayoutEffect(() => frame.current?.focus(), []);
  const send = (all: Partial<Record<Field, string | number>>): void => {
    const set = Object.fromEntries(Object.entries(all));
    const was = Object.fromEntries(Object.keys(set).map((key) => [key, item[key as Field]]));
    if (Object.keys(set).length > 0) decide(set, was);
  };
  const pick = (field: Field, choice: Choice): void => {
    const all = { ...pressed, [field]: choice.value };
    setPressed(all);
    const next = fields.findIndex((each) => all[each] === undefined);
    if (next < 0) send(all);
    else setAt(next);
  };
  usePanelKeys(KEYS, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = fields[at] as Field;
    const choice = choicesOf(field)[Number(event.key) - 1];
    if (choice) pick(field, choice);
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) send(pressed);
    else return;
    event.preventDefault();
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc only does what the button for it does.
    <div
      ref={frame}
      class="review-score"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <ScoreFields
        fields={fields}
        at={at}
        chosen={(field) => pressed[field] ?? item[field]}
        pick={pick}
        turn={setAt}
      />
      <div class="row">
        <Button look="primary" keys="↵" onPress={() => send(pressed)}>
          {t(reviewWords.saveScores)}
        </Button>
        <Button look="quiet" onPress={close}>
          {t(kitWords.cancel)}
        </Button>
      </div>
    </div>
  );
}
