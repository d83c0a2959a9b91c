/** What an answer needs beside its key: until when, why, or whose it is from now on. Enter sends it. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IndexEntry } from '../../../../kernel/protocol';
import { Button } from '../../../../ui/kit/Button';
import { DayInput, TextInput, wrongDay } from '../../../../ui/kit/inputs';
import { Lookup, NOT_PICKED, type Picked } from '../../../../ui/kit/Lookup';
import { t, today } from '../../../../ui/language';
import { dayOf } from '../../../../ui/typed';
import { kitWords } from '../../../../ui/words';
import type { ReviewItem } from '../../actions/review';
import type { Wish } from './answers';
import { reviewWords } from './words';

export type Asking = 'snooze' | 'cancel' | 'assign';

interface Props {
  readonly asking: Asking;
  readonly asked: ReviewItem;
  readonly team: readonly string[];
  /** What was answered before and refused. */
  readonly start?: Wish | undefined;
  readonly decide: (wish: Wish) => void;
  readonly close: () => void;
}

/** A week, unless said otherwise. */
const USUALLY = '+7';
const SENDS = { snooze: reviewWords.snoozeDo, cancel: reviewWords.cancelDo, assign: reviewWords.assignDo };

export function Ask({ asking, asked: { item }, team, start, decide, close }: Props) {
  const again = start?.decision === asking ? start : undefined;
  const text = useSignal(asking === 'snooze' ? USUALLY : (again?.note ?? ''));
  const person = useSignal<Picked>(NOT_PICKED);
  const error = useSignal('');
  const frame = useRef<HTMLFormElement>(null);
  // Before the next key: it may be typed at once.
  useLayoutEffect(() => {
    const field = frame.current?.querySelector<HTMLInputElement>('input');
    field?.focus();
    field?.select();
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const wish = (): Wish | string => {
    const { id } = item;
    if (asking === 'snooze') {
      const until = dayOf(text.value, today());
      if (!until) return wrongDay(text.value);
      return { id, decision: 'snooze', until, was: { snoozeUntil: item.snoozeUntil } };
    }
    if (asking === 'cancel') {
      const note = text.value.trim();
      return note === '' ? t(kitWords.needed) : { id, decision: 'cancel', note, was: { state: item.state } };
    }
    if (person.value.id === '') return t(kitWords.choose);
    return { id, decision: 'assign', owner: person.value.id, was: { owner: item.owner } };
  };
  const submit = (): void => {
    const meant = wish();
    if (typeof meant === 'string') error.value = meant;
    else decide(meant);
  };
  const bound = {
    path: `review.${asking}`,
    value: text.value,
    error: error.value,
    onValue: (value: string) => {
      text.value = value;
      error.value = '';
    },
  };
  return (
    <form
      ref={frame}
      class="step-ask"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {asking === 'snooze' && <DayInput bound={bound} label={t(reviewWords.until)} />}
      {asking === 'cancel' && <TextInput bound={bound} label={t(reviewWords.why)} />}
      {asking === 'assign' && (
        <Lookup
          bound={{
            path: 'review.assign',
            value: person.value,
            error: error.value,
            onValue: (value) => {
              person.value = value;
              error.value = '';
            },
          }}
          label={t(reviewWords.whose)}
          entries={people(team, item.owner)}
          shown={({ title }) => title}
        />
      )}
      <div class="row">
        <Button look="primary" submit keys="↵">
          {t(SENDS[asking])}
        </Button>
        <Button look="quiet" onPress={close}>
          {t(kitWords.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** Everybody but whoever has it already. */
function people(team: readonly string[], owner: string): IndexEntry[] {
  return team
    .filter((name) => name !== owner)
    .map((name) => ({ id: name, panel: '', title: name, note: '', keys: [] }));
}
