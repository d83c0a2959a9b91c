/** The inputs of a score as words on buttons, for card and review. */
import { MOSCOW, WSJF_STEPS } from '../../../kernel/choices';
import type { Bilingual } from '../../../kernel/words';
import { language, t } from '../../../ui/language';
import { IMPACTS, items, LEVELS, type Method, URGENCIES } from '../tables';
import { panelWords } from './words';

export type Field =
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

/** Whether a field is one that scoring asks. */
export const isScored = (key: string): key is Field =>
  Object.values(FIELDS).some((fields) => fields.includes(key as Field));

export interface Choice {
  readonly value: string | number;
  readonly text: string;
}

export const FIELDS: Readonly<Record<Method, readonly Field[]>> = {
  simple: ['urgency', 'impact', 'effort'],
  rice: ['reachImpact', 'confidence', 'effort'],
  wsjf: ['businessValue', 'timeCriticality', 'riskReduction', 'jobSize'],
  moscow: ['moscow', 'urgency', 'impact', 'effort'],
  valueEffort: ['value', 'effort'],
};

export function choicesOf(field: Field): readonly Choice[] {
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
export const labelOf = (field: Field): string =>
  field === 'effort' ? t(panelWords.effort) : items.columns[field].header[language()];

interface Props {
  readonly fields: readonly Field[];
  /** The field that the keys answer. */
  readonly at: number;
  readonly chosen: (field: Field) => string | number | null;
  readonly pick: (field: Field, choice: Choice) => void;
  readonly turn: (at: number) => void;
}

export function ScoreFields({ fields, at, chosen, pick, turn }: Props) {
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
                aria-pressed={chosen(field) === choice.value}
                onFocus={() => turn(place)}
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
