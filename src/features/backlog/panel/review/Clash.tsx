/** An answer that came back: its sentence, and where somebody else changed the same field, what stands there now, what was meant and what stood before. */
import { Button } from '../../../../ui/kit/Button';
import { day, language, t } from '../../../../ui/language';
import { type ShownKey, usePanelKeys } from '../../../../ui/panel-keys';
import { type Item, items, STATES } from '../../tables';
import { choicesOf, type Field, isScored } from '../ScoreFields';
import type { Returned, Wish } from './answers';
import { reviewWords } from './words';

interface Props {
  readonly returned: Returned;
  /** The item as the review showed it. */
  readonly item: Item;
  readonly mine: (wish: Wish) => void;
  readonly theirs: () => void;
}

const KEYS: readonly ShownKey[] = [
  ['1', reviewWords.useMine],
  ['2', reviewWords.useTheirs],
];

export function Clash({ returned: { wish, problems, now }, item, mine, theirs }: Props) {
  const rows = now ? changed(wish, item, now) : [];
  const useMine = (): void => {
    if (now) mine({ ...wish, was: Object.fromEntries(rows.map(({ key }) => [key, now[key]])) });
  };
  usePanelKeys(KEYS, (event) => {
    if (!now || (event.key !== '1' && event.key !== '2')) return;
    event.preventDefault();
    if (event.key === '1') useMine();
    else theirs();
  });
  if (!now)
    return (
      <div class="problems" role="alert">
        {problems.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    );
  return (
    <section class="clash" role="alert" aria-label={t(reviewWords.clash)}>
      {rows.map(({ key, yours }) => (
        <div key={key}>
          <p class="title">{t(reviewWords.clashIn, { field: items.columns[key].header[language()] })}</p>
          <dl>
            <dt>{t(reviewWords.nowThere)}</dt>
            <dd>{shown(key, now[key])}</dd>
            <dt>{t(reviewWords.yours)}</dt>
            <dd>{shown(key, yours)}</dd>
            <dt>{t(reviewWords.before)}</dt>
            <dd>{shown(key, item[key])}</dd>
          </dl>
        </div>
      ))}
      <Button wide keys="1" onPress={useMine}>
        {t(reviewWords.useMine)}
      </Button>
      <Button wide keys="2" onPress={theirs}>
        {t(reviewWords.useTheirs)}
      </Button>
    </section>
  );
}

type Key = 'owner' | 'snoozeUntil' | 'state' | Field;

/** The fields that the answer would set and that somebody else set meanwhile. */
function changed(wish: Wish, item: Item, now: Item): { key: Key; yours: unknown }[] {
  const { decision, until, owner, set = {} } = wish;
  const meant: Record<string, unknown> = {
    ...set,
    ...(decision === 'snooze' && { snoozeUntil: until }),
    ...(decision === 'assign' && { owner }),
    ...(decision === 'cancel' && { state: 'cancelled' }),
    ...(decision === 'keep' && { state: 'backlog' }),
  };
  return (Object.entries(meant) as [Key, unknown][])
    .filter(([key]) => now[key] !== item[key])
    .map(([key, yours]) => ({ key, yours }));
}

function shown(key: Key, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (key === 'snoozeUntil') return day(String(value));
  if (key === 'state') return STATES.find((state) => state.key === value)?.words[language()] ?? String(value);
  if (key !== 'owner' && isScored(key))
    return choicesOf(key).find((choice) => choice.value === value)?.text ?? String(value);
  return String(value);
}
