/** The end of a review: what was decided, what of it can still be taken back, a conclusion in words, and the summary row. */
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../../../ui/kit/Button';
import { TextInput } from '../../../../ui/kit/inputs';
import { t } from '../../../../ui/language';
import { back } from '../../../../ui/places';
import { save, saves } from '../../../../ui/server';
import type { Given, useReview, Wish } from './answers';
import { reviewWords } from './words';

interface Props {
  readonly review: ReturnType<typeof useReview>;
  /** Back to the items, where some are left. */
  readonly close?: (() => void) | undefined;
}

const OF: Readonly<Record<Wish['decision'], 'kept' | 'snoozed' | 'cancelled' | 'scored' | 'assigned'>> = {
  keep: 'kept',
  snooze: 'snoozed',
  cancel: 'cancelled',
  score: 'scored',
  assign: 'assigned',
};

export function End({ review: { answer, given, left, undo, again }, close }: Props) {
  const note = useSignal('');
  const asked = new Set(answer?.items.map(({ item }) => item.id));
  const counts = { ...(answer?.counts ?? { kept: 0, snoozed: 0, cancelled: 0, scored: 0, assigned: 0 }) };
  // The server's counts are as old as its items.
  for (const { wish } of given) if (asked.has(wish.id)) counts[OF[wish.decision]]++;
  const decided = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waits = saves.value.waiting.length;
  // Before the next key: a conclusion may be typed at once.
  useLayoutEffect(() => document.querySelector<HTMLElement>('.review-end input')?.focus(), []);
  if (decided === 0) return null;
  const submit = (): void => {
    const text = note.value.trim();
    void save({
      action: 'backlog.endReview',
      input: text === '' ? {} : { note: text },
      label: t(reviewWords.end),
      from: { panel: 'backlog.review', input: {} },
    });
    back();
  };
  const line = (each: Given) => (
    <li key={each.request}>
      <span>{`${each.wish.id}: ${t(reviewWords[OF[each.wish.decision]])}`}</span>
      {each.undo && (
        <button type="button" class="link" onClick={() => undo(each)}>
          {t(reviewWords.undo)}
        </button>
      )}
    </li>
  );
  return (
    <form
      class="review-end"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !close) return;
        event.stopPropagation();
        close();
      }}
    >
      <h2>{left === 0 ? t(reviewWords.allDone) : t(reviewWords.someLeft, { n: left })}</h2>
      <dl class="measures">
        {(Object.keys(counts) as (keyof typeof counts)[])
          .filter((key) => counts[key] > 0)
          .map((key) => (
            <div key={key}>
              <dt>{t(reviewWords[key])}</dt>
              <dd>{counts[key]}</dd>
            </div>
          ))}
      </dl>
      {given.length > 0 && (
        <div class="review-given">
          <ul>{given.slice(-1).map(line)}</ul>
          {given.length > 1 && (
            <details>
              <summary>{t(reviewWords.earlier, { n: given.length - 1 })}</summary>
              <ul>{given.slice(0, -1).reverse().map(line)}</ul>
            </details>
          )}
        </div>
      )}
      <TextInput
        bound={{
          path: 'review.note',
          value: note.value,
          onValue: (value) => {
            note.value = value;
          },
        }}
        label={t(reviewWords.conclusion)}
      />
      <Button look="primary" wide submit keys="↵">
        {t(reviewWords.end)}
      </Button>
      {close && (
        <Button wide onPress={close}>
          {t(reviewWords.goOn)}
        </Button>
      )}
      {!close && left > 0 && (
        <Button wide waiting={waits > 0} onPress={again}>
          {t(reviewWords.goOn)}
        </Button>
      )}
    </form>
  );
}
