/** When a rule is due: in its hour and some hours after it, so that a late clock misses nothing; never in quiet hours. */
import { type Day, mondayOf } from '../../../kernel/day';
import { weekdayOf } from '../../tickets';
import type { When } from '../choices';

/** The wall of the workbook. */
export interface Wall {
  readonly day: Day;
  /** Of the day. */
  readonly minute: number;
}

const MORNING = 7 * 60;
const AFTERNOON = 16 * 60;
/** What was for the morning is no news in the evening. */
const LATE = 6 * 60;
const SUNDAY = 6;

/** The period that is due now: a day, or the Monday of a week; undefined where nothing is. */
export function periodDue(when: When, { day, minute }: Wall): Day | undefined {
  const at = (start: number): boolean => minute >= start && minute < start + LATE;
  const weekday = weekdayOf(day);
  const due: Record<When, boolean> = {
    always: true,
    morning: weekday !== SUNDAY && at(MORNING),
    daily: at(MORNING),
    afternoon: weekday !== SUNDAY && at(AFTERNOON),
    monday: weekday === 0 && at(MORNING),
  };
  return due[when] ? day : undefined;
}

const SPAN = /^(\d{1,2})(?:[.:](\d{2}))?\s*[–—-]\s*(\d{1,2})(?:[.:](\d{2}))?$/;

/** Minutes of the day from and to, over midnight where `to` is less; null where there are none, undefined where it cannot be read. */
export function quietSpan(text: string): { readonly from: number; readonly to: number } | null | undefined {
  if (text.trim() === '') return null;
  const [, from = '', fromMinute = '0', to = '', toMinute = '0'] = SPAN.exec(text.trim()) ?? [];
  const [start, end] = [Number(from) * 60 + Number(fromMinute), Number(to) * 60 + Number(toMinute)];
  const wrong =
    from === '' || start > 1_440 || end > 1_440 || Number(fromMinute) > 59 || Number(toMinute) > 59;
  return wrong ? undefined : { from: start, to: end };
}

/** What cannot be read is the night: a slip of the finger wakes nobody. */
const NIGHT = { from: 20 * 60, to: MORNING };

export function isQuiet(text: string, minute: number): boolean {
  const span = quietSpan(text) === undefined ? NIGHT : quietSpan(text);
  if (!span || span.from === span.to) return false;
  return span.from < span.to
    ? minute >= span.from && minute < span.to
    : minute >= span.from || minute < span.to;
}

/** The week in which a subject is told once. */
export const weekKey = (day: Day): string => mondayOf(day);
