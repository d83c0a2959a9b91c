/** The review: one item at a time, five answers by one key each; the next item stands before the last answer is saved. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { page } from '../../../../ui/boot';
import { leadTo } from '../../../../ui/keyboard';
import { Button } from '../../../../ui/kit/Button';
import { Panel } from '../../../../ui/kit/Panel';
import { Bars, Chip, Empty, Problems } from '../../../../ui/kit/small';
import { language, t } from '../../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../../ui/panel-keys';
import { open } from '../../../../ui/places';
import type { ReviewItem } from '../../actions/review';
import { Ask, type Asking } from './Ask';
import { useReview } from './answers';
import { Clash } from './Clash';
import { End } from './End';
import { Score } from './Score';
import { reviewWords } from './words';

/** The answers in the order of their buttons, with their letter by language. */
const ANSWERS = [
  { key: 'keep', letter: { id: 'M', en: 'K' }, word: reviewWords.keep },
  { key: 'snooze', letter: { id: 'D', en: 'S' }, word: reviewWords.snooze },
  { key: 'cancel', letter: { id: 'B', en: 'C' }, word: reviewWords.cancel },
  { key: 'score', letter: { id: 'N', en: 'R' }, word: reviewWords.score },
  { key: 'assign', letter: { id: 'O', en: 'O' }, word: reviewWords.assign },
] as const;
type Choice = (typeof ANSWERS)[number]['key'];

const KEYS: Readonly<Record<'id' | 'en', readonly ShownKey[]>> = {
  id: shownKeys('id'),
  en: shownKeys('en'),
};
function shownKeys(of: 'id' | 'en'): readonly ShownKey[] {
  return [
    ...ANSWERS.map(({ letter, word }): ShownKey => [letter[of], word]),
    ['→', reviewWords.skip],
    ['←', reviewWords.previous],
    ['E', reviewWords.finish],
  ];
}

export function Review() {
  const review = useReview();
  const { answer, trouble, again, current, returned, left, given } = review;
  const [asking, setAsking] = useState<Choice | undefined>();
  const [ending, setEnding] = useState(false);
  const mayDecide = page.value.person.role !== 'reviewer';
  const id = current?.item.id;
  // Another item is another question, before its first key.
  useLayoutEffect(() => setAsking(undefined), [id]);

  const choose = (choice: Choice): void => {
    if (!current || !mayDecide) return;
    if (choice === 'keep') {
      const was = { state: current.item.state };
      review.decide({ id: current.item.id, decision: 'keep', was }, labelOf(current, t(reviewWords.keep)));
    } else setAsking(choice);
  };
  usePanelKeys(KEYS[language()], (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || asking || returned?.now || ending) return;
    const pressed = event.key.toUpperCase();
    const found = ANSWERS.find(({ letter }) => letter[language()] === pressed);
    if (found) choose(found.key);
    else if (event.key === 'ArrowRight') review.skip();
    else if (event.key === 'ArrowLeft') review.previous();
    else if (pressed === 'E' && given.length + countOf(answer?.counts) > 0) setEnding(true);
    else return;
    event.preventDefault();
  });

  const done =
    countOf(answer?.counts) + given.filter(({ wish }) => isOfAnswer(answer?.items, wish.id)).length;
  const over = answer !== undefined && (current === undefined || ending);
  return (
    <Panel
      title={t(reviewWords.title)}
      note={answer && !over ? t(reviewWords.progress, { n: done + 1, all: done + left }) : undefined}
    >
      {trouble && <Problems problems={trouble} again={again} />}
      {!answer && !trouble && <Bars rows={6} />}
      {answer?.review && given.length === 0 && !over && (
        <p class="quiet">{t(reviewWords.goesOn, { when: answer.review.when, by: answer.review.by })}</p>
      )}
      {answer?.last && !answer.review && given.length === 0 && !over && (
        <p class="quiet">{t(reviewWords.last, { day: answer.last })}</p>
      )}
      {over && <End review={review} close={ending && current ? () => setEnding(false) : undefined} />}
      {answer && current && !over && (
        <>
          <Face key={current.item.id} asked={current} />
          {returned && (
            <Clash
              returned={returned}
              item={current.item}
              mine={(wish) => review.decide(wish, labelOf(current, t(wordOf(wish.decision))))}
              theirs={() => review.settle(current.item.id, returned.now)}
            />
          )}
          {asking === 'score' && (
            <Score
              asked={current}
              decide={(set, was) =>
                review.decide(
                  { id: current.item.id, decision: 'score', set, was },
                  labelOf(current, t(reviewWords.score)),
                )
              }
              close={() => setAsking(undefined)}
            />
          )}
          {asking && asking !== 'score' && asking !== 'keep' && (
            <Ask
              key={asking}
              asking={asking as Asking}
              asked={current}
              team={answer.team}
              start={returned?.wish}
              decide={(wish) => review.decide(wish, labelOf(current, t(wordOf(wish.decision))))}
              close={() => setAsking(undefined)}
            />
          )}
          {!asking && !returned?.now && (
            <div class="review-answers">
              {mayDecide &&
                ANSWERS.map(({ key, letter, word }) => (
                  <Button
                    key={key}
                    wide
                    look={key === 'keep' ? 'primary' : 'plain'}
                    keys={letter[language()]}
                    onPress={() => choose(key)}
                  >
                    {key === 'keep' && current.item.state === 'intake' ? t(reviewWords.accept) : t(word)}
                  </Button>
                ))}
              <div class="row">
                <Button look="quiet" keys="→" onPress={review.skip}>
                  {t(reviewWords.skip)}
                </Button>
                <Button look="quiet" onPress={() => open('backlog.card', { id: current.item.id })}>
                  {t(reviewWords.card)}
                </Button>
                {mayDecide && done > 0 && (
                  <Button look="quiet" keys="E" onPress={() => setEnding(true)}>
                    {t(reviewWords.finish)}
                  </Button>
                )}
              </div>
            </div>
          )}
        </>
      )}
      {answer && answer.left === 0 && done === 0 && <Empty>{t(reviewWords.nothing)}</Empty>}
    </Panel>
  );
}

const countOf = (counts: Readonly<Record<string, number>> | undefined): number =>
  Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
const isOfAnswer = (asked: readonly ReviewItem[] | undefined, id: string): boolean =>
  asked?.some(({ item }) => item.id === id) ?? false;
const wordOf = (decision: Choice) => ANSWERS.find(({ key }) => key === decision)?.word ?? reviewWords.keep;
/** How the queue and its refusals name an answer. */
const labelOf = ({ item }: ReviewItem, word: string): string => `${item.id}: ${word}`;

/** What is asked about. The cursor goes to it with each item, so that it is read aloud. */
function Face({ asked: { item, chip, lines } }: { readonly asked: ReviewItem }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next key: it belongs to this item.
  useLayoutEffect(() => leadTo(heading.current), []);
  return (
    <section class="review-face" aria-labelledby="review-item">
      <p class="row">
        <span class="quiet">{item.id}</span>
        <Chip text={chip.text} tone={chip.tone} />
      </p>
      <h2 id="review-item" ref={heading} tabIndex={-1}>
        {item.title}
      </h2>
      <div class="card-lines">
        {lines.map(({ text, aside, tone }) => (
          <div key={text} class="card-line">
            <span>{text}</span>
            {aside && (tone ? <Chip text={aside} tone={tone} /> : <span class="aside">{aside}</span>)}
          </div>
        ))}
      </div>
    </section>
  );
}
