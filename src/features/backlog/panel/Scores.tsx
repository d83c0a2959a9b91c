/** The inputs of an item's score as words on buttons; keys 1 to 5 answer one after the other. */
import { useEffect, useState } from 'preact/hooks';
import type { Bilingual } from '../../../kernel/words';
import { takeStep } from '../../../ui/kit/Step';
import { language, t } from '../../../ui/language';
import type { ItemCard } from '../actions/card';
import { IMPACTS, items, LEVELS, type Method, MOSCOW, URGENCIES, WSJF_STEPS } from '../tables';
import { panelWords } from './words';

type Field =
  | 'urgency'
  | 'impact'
  | 'effort'
  | 'reachImpact'
  | 'confidence'
  | 'moscow'
  | 'value'
  | 'businessValue'
  | 'timeCriticality'
  | 'riskReduction'
  | 'jobSize';

interface Choice {
  readonly value: string | number;
  readonly text: string;
}

const FIELDS: Readonly<Record<Method, readonly Field[]>> = {
  simple: ['urgency', 'impact', 'effort'],
  rice: ['reachImpact', 'confidence', 'effort'],
  wsjf: ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'],
  moscow: ['moscow', 'urgency', 'impact', 'effort'],
  valueEffort: ['value', 'effort'],
};

function choicesOf(field: Field): readonly Choice[] {
  const words = (all: readonly { readonly key: string; readonly words: Bilingual }[]): Choice[] =>
    all.map(({ key, words: said }) => ({ value: key, text: said[language()] }));
  const numbers = (all: readonly number[]): Choice[] =>
    all.map((value) => ({ value, text: value.toLocaleString(language()) }));
  switch (field) {
    case 'urgency':
      return words(URGENCIES);
    case 'impact':
      return words(LEVELS);
    case 'reachImpact':
      return words(IMPACTS);
    case 'moscow':
      return words(MOSCOW);
    case 'confidence':
      return [0.5, 0.8, 1].map((value) => ({ value, text: `${value * 100} %` }));
    case 'effort':
      return numbers([0.5, 1, 2, 3, 5]);
    case 'value':
      return numbers([2, 4, 6, 8, 10]);
    default:
      return numbers(WSJF_STEPS);
  }
}

/** The header of its column; effort with its unit. */
const labelOf = (field: Field): string =>
  field === 'effort' ? t(panelWords.effort) : items.columns[field].header[language()];

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea');

export function Scores({ card }: { readonly card: ItemCard }) {
  const { item, method } = card;
  const fields = FIELDS[method];
  const [at, setAt] = useState(0);
  // What was pressed shows at once; the answer of the server follows.
  const [pressed, setPressed] = useState<Partial<Record<Field, string | number>>>({});
  const pick = (field: Field, choice: Choice): void => {
    const was = pressed[field] ?? item[field];
    if (was === choice.value) return;
    setPressed({ ...pressed, [field]: choice.value });
    const label = t(panelWords.scored, {
      field: labelOf(field),
      value: choice.text,
    });
    const input = { id: item.id, set: { [field]: choice.value }, was: { [field]: was } };
    takeStep(
      { label, action: 'backlog.edit', input },
      { about: item.id, panel: 'backlog.card', input: { id: item.id } },
    );
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const field = fields[at] as Field;
      const choice = choicesOf(field)[Number(event.key) - 1];
      if (!choice) return;
      pick(field, choice);
      setAt((at + 1) % fields.length);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  if (item.state === 'done' || item.state === 'cancelled') return null;
  return (
    <section class="part scores" aria-label={t(panelWords.scores)}>
      {fields.map((field, place) => (
        <fieldset key={field} class={place === at ? 'score at' : 'score'}>
          <legend>{labelOf(field)}</legend>
          <div class="score-words">
            {choicesOf(field).map((choice, index) => (
              <button
                key={choice.text}
                type="button"
                aria-pressed={(pressed[field] ?? item[field]) === choice.value}
                onFocus={() => setAt(place)}
                onClick={() => pick(field, choice)}
              >
                <span class="key" aria-hidden="true">
                  {index + 1}
                </span>
                {choice.text}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="help">{t(panelWords.scoreKeys, { n: choicesOf(fields[at] as Field).length })}</p>
    </section>
  );
}
