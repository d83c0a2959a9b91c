/** A lead's stage, next step and money as people read them. */
import { sayDay } from '../../kernel/day';
import { type Money, sayMoney } from '../../kernel/money';
import type { Tone } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { REASONS, type Reason, STAGES, type Stage } from './choices';
import { daysLate, isPlanned, partOf } from './rules/follow';
import { isOpen, usualChance } from './rules/stage';
import type { Lead } from './tables';
import { texts } from './words';

export function stageWord(stage: Stage | null, language: Language): string {
  return STAGES.find(({ key }) => key === (stage ?? 'contact'))?.words[language] ?? '';
}

export function reasonWord(reason: Reason | null, language: Language): string {
  return REASONS.find(({ key }) => key === reason)?.words[language] ?? '';
}

export function moneyText({ currency, language }: Context, amount: Money): string {
  return sayMoney(amount, currency, language);
}

/** `25 %`. */
export function chanceText({ chance, state }: Pick<Lead, 'chance' | 'state'>): string {
  return `${Math.round(Number(chance ?? usualChance(state ?? 'contact')) * 100)} %`;
}

/** `telepon · 7 Nov`, or what is missing of it. */
export function planText(lead: Pick<Lead, 'next' | 'day'>, { language, today }: Context): string {
  if (isPlanned(lead) && lead.day !== null) return `${lead.next} · ${sayDay(lead.day, language, today)}`;
  if (lead.next !== '') return say(texts['leads.noDay'], language, { next: lead.next });
  return say(texts['leads.noNext'], language);
}

/** What is most worth knowing of a lead now: late, due today, without a plan, or just its stage. */
export function chipOf(lead: Lead, { language, today }: Context): { text: string; tone: Tone } {
  const text = stageWord(lead.state, language);
  if (!isOpen(lead)) return { text, tone: lead.state === 'won' ? 'good' : 'idle' };
  const part = partOf(lead, today);
  if (part === 'late')
    return { text: say(texts['leads.is.late'], language, { days: daysLate(lead, today) }), tone: 'act' };
  if (part === 'unplanned') return { text: say(texts['leads.is.unplanned'], language), tone: 'watch' };
  if (part === 'today') return { text: say(texts['leads.is.today'], language), tone: 'watch' };
  return { text, tone: 'note' };
}
