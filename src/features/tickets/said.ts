/** A ticket's state, limit and times as people read them. */
import { daysBetween, type Moment, sayDay } from '../../kernel/day';
import type { Tone } from '../../kernel/protocol';
import { type Language, say } from '../../kernel/words';
import type { Context } from '../../ports/context';
import { STATES, type State } from './choices';
import { isLate, isOpen, lyingMinutes } from './rules/state';
import type { Elapsed } from './rules/times';
import { hoursIn } from './settings';
import type { Ticket } from './tables';
import { texts } from './words';

export function stateWord(state: State | null, language: Language): string {
  return STATES.find(({ key }) => key === (state ?? 'new'))?.words[language] ?? '';
}

/** `hari ini 14.02`, `6 Nov 09.00`. */
export function momentText({ zone, language, today }: Context, at: Moment): string {
  const day = zone.dayAt(at);
  const time = zone.timeAt(at, language);
  if (daysBetween(day, today) === 0) return say(texts['tickets.today'], language, { time });
  return `${sayDay(day, language, today)} ${time}`;
}

/** `40 menit`, `3 jam`, `1,5 jam`, `2 hari`: minutes as people say them, a day of 24 hours. */
export function minutesText(minutes: number, language: Language): string {
  if (minutes < 60) return say(texts['tickets.minutes'], language, { n: minutes });
  if (minutes < 48 * 60)
    return say(texts['tickets.hoursLong'], language, { n: Math.round(minutes / 30) / 2 });
  return say(texts['tickets.days'], language, { n: Math.round(minutes / 720) / 2 });
}

/** `1 jam kerja (14 jam)`: open hours first, the calendar behind. */
export function waitedText(time: Elapsed, language: Language): string {
  return say(texts['tickets.card.waited'], language, {
    business: minutesText(time.business, language),
    calendar: minutesText(time.calendar, language),
  });
}

/** What is most worth knowing of a ticket now: late, lying, or just its state. */
export function chipOf(ticket: Ticket, context: Context): { text: string; tone: Tone } {
  const { language, now, zone, settings } = context;
  if (isLate(ticket, now)) {
    const over = minutesText(Math.floor((now - (ticket.answerBy ?? now)) / 60_000), language);
    return { text: say(texts['tickets.is.late'], language, { over }), tone: 'act' };
  }
  const lying = lyingMinutes(ticket, now, hoursIn(settings), zone);
  if (lying > 0) return { text: say(texts['tickets.is.lying'], language), tone: 'watch' };
  const tones: Readonly<Record<State, Tone>> = {
    new: 'note',
    started: 'note',
    waiting: 'idle',
    done: 'good',
    cancelled: 'idle',
  };
  return { text: stateWord(ticket.state, language), tone: tones[ticket.state ?? 'new'] };
}

/** By when a ticket is answered that waits for its first answer; null for any other. */
export function limitOf(ticket: Ticket): Moment | null {
  return isOpen(ticket) && ticket.firstAnswer === null ? ticket.answerBy : null;
}

/** `jawab sebelum hari ini 16.30`, for a ticket that waits for its first answer. */
export function limitText(ticket: Ticket, context: Context): string {
  const limit = limitOf(ticket);
  if (limit === null) return '';
  return say(texts['tickets.before'], context.language, { when: momentText(context, limit) });
}
