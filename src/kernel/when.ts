/** When something happened, as every timeline says it: `hari ini 14.02`, `kemarin`, `3 hari lalu`, then the day itself. */
import { type Day, daysBetween, type Moment, sayDay } from './day';
import { type Language, say, words } from './words';
import type { Zone } from './zone';

const texts = words({
  today: { id: 'hari ini {time}', en: 'today {time}' },
  yesterday: { id: 'kemarin', en: 'yesterday' },
  days: { id: '{days} hari lalu', en: '{days} {days|day|days} ago' },
});

/** Whose clock and words. */
interface Here {
  readonly zone: Pick<Zone, 'dayAt' | 'timeAt'>;
  readonly today: Day;
  readonly language: Language;
}

export function whenOf({ zone, today, language }: Here, at: Moment): string {
  const day = zone.dayAt(at);
  if (day === today) return say(texts.today, language, { time: zone.timeAt(at, language) });
  return whenOfDay({ today, language }, day);
}

/** The same of what is known by its day only: `hari ini`, `kemarin`, `3 hari lalu`. */
export function whenOfDay({ today, language }: Pick<Here, 'today' | 'language'>, day: Day): string {
  const days = daysBetween(day, today);
  if (days === 0) return say(texts.today, language, { time: '' }).trim();
  if (days === 1) return say(texts.yesterday, language);
  if (days > 1 && days <= 7) return say(texts.days, language, { days });
  return sayDay(day, language, today);
}
