/** What an item is worth by each method: a score, or the reason why there is none; never infinity. Formulas as published (RICE: Intercom; WSJF: SAFe). */
import { type MoscowClass, WSJF_STEPS } from '../../kernel/choices';

/** `measure` is compared from its first number on, larger first; `score` is what people see. */
export type Scored = { readonly score: number; readonly measure: readonly number[] } | { readonly why: Why };

/** Why there is no score; each is a sentence under `scores.why.<key>`. */
export type Why =
  | 'urgency'
  | 'impact'
  | 'reach'
  | 'reachImpact'
  | 'confidence'
  | 'effort'
  | 'businessValue'
  | 'timeCriticality'
  | 'riskReduction'
  | 'jobSize'
  | 'moscow'
  | 'value'
  | 'size';

type Given = number | null;

/** Person-days: less than half a day is not planned. */
export const LEAST_EFFORT = 0.5;
/** From here on a value or an effort of 1 to 10 counts as high. */
export const HIGH = 6;

/** As scores are shown: two digits at most. */
export const rounded = (score: number): number => Math.round(score * 100) / 100;

const scored = (score: number, ...finer: number[]): Scored => ({ score, measure: [score, ...finer] });
const isNumber = (given: Given): given is number => given !== null && Number.isFinite(given);
const within = (given: Given, least: number, most: number): given is number =>
  isNumber(given) && given >= least && given <= most;

/** *Sederhana*: urgency (1–4) × impact (1–4). */
export function simple(urgency: Given, impact: Given): Scored {
  if (!within(urgency, 1, 4) || !Number.isInteger(urgency)) return { why: 'urgency' };
  if (!within(impact, 1, 4) || !Number.isInteger(impact)) return { why: 'impact' };
  return scored(urgency * impact);
}

/**
 * Reach (people a month) × impact (0.25 to 3) × confidence (a share, above 0 up to 1) ÷ effort (person-days, at least 0.5).
 * 5000 × 2 × 0.8 ÷ 2 = 4000.
 */
export function rice(reach: Given, impact: Given, confidence: Given, effort: Given): Scored {
  if (!isNumber(reach) || reach < 0) return { why: 'reach' };
  if (!within(impact, 0.25, 3)) return { why: 'reachImpact' };
  if (!within(confidence, 0, 1) || confidence === 0) return { why: 'confidence' };
  if (!isNumber(effort) || effort < LEAST_EFFORT) return { why: 'effort' };
  return scored((reach * impact * confidence) / effort);
}

/** (Business value + time criticality + risk reduction) ÷ job size, each one of `WSJF_STEPS`. (8 + 5 + 13) ÷ 5 = 5.2. */
export function wsjf(value: Given, time: Given, risk: Given, size: Given): Scored {
  const isStep = (given: Given): given is number => isNumber(given) && WSJF_STEPS.includes(given);
  if (!isStep(value)) return { why: 'businessValue' };
  if (!isStep(time)) return { why: 'timeCriticality' };
  if (!isStep(risk)) return { why: 'riskReduction' };
  if (!isStep(size)) return { why: 'jobSize' };
  return scored((value + time + risk) / size);
}

export type Quadrant = 'quickWin' | 'bigBet' | 'fillIn' | 'timeSink';
/** Best first. */
export const QUADRANTS: readonly Quadrant[] = ['quickWin', 'bigBet', 'fillIn', 'timeSink'];

/** Where value and effort, both 1 to 10, put an item; on the cut counts as high. Undefined outside the scale. */
export function quadrantOf(value: Given, effort: Given): Quadrant | { readonly why: Why } {
  if (!within(value, 1, 10)) return { why: 'value' };
  if (!within(effort, 1, 10)) return { why: 'size' };
  if (value >= HIGH) return effort >= HIGH ? 'bigBet' : 'quickWin';
  return effort >= HIGH ? 'timeSink' : 'fillIn';
}

/** The same for an item, whose effort is in person-days: half a day counts as the scale's 1, more than ten as its 10. Within a quadrant value for effort. */
export function valueEffort(value: Given, days: Given): Scored {
  if (!isNumber(days) || days < LEAST_EFFORT) return { why: 'effort' };
  const effort = Math.min(10, Math.max(1, days));
  const quadrant = quadrantOf(value, effort);
  if (typeof quadrant !== 'string') return quadrant;
  const ratio = (value as number) / days;
  return { score: ratio, measure: [-QUADRANTS.indexOf(quadrant), ratio] };
}

/** Must first; within a class by the simple score, where there is one. */
export function moscow(of: MoscowClass | null, urgency: Given, impact: Given): Scored {
  if (of === null) return { why: 'moscow' };
  const place = MOSCOW_ORDER.indexOf(of);
  const finer = simple(urgency, impact);
  const score = 'why' in finer ? 0 : finer.score;
  return { score, measure: [-place, score] };
}

/** Best first. */
export const MOSCOW_ORDER: readonly MoscowClass[] = ['must', 'should', 'could', 'wont'];
/** Musts above this share of the effort leave no room to move (DSDM). */
export const MOST_MUST = 0.6;

/** Share of the effort of Must + Should + Could that the Musts take, and whether it is too much; 13, 4, 4 days → 61.9 % warns. */
export function mustShare(
  work: readonly { readonly moscow: MoscowClass | null; readonly effort: number | null }[],
): { readonly share: number; readonly tooMuch: boolean } {
  const sum = (classes: readonly (MoscowClass | null)[]): number =>
    work
      .filter((each) => classes.includes(each.moscow))
      .reduce((days, { effort }) => days + Math.max(0, effort ?? 0), 0);
  const all = sum(['must', 'should', 'could']);
  const share = all === 0 ? 0 : sum(['must']) / all;
  return { share, tooMuch: share > MOST_MUST };
}
