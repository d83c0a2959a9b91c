/** When clock triggers are due. `atHour` means some minute of that hour; which one is Google's choice, and stays the same. */
import { Zone } from '../gate/zone';

export type Spec = Record<string, string | number>;

const MINUTE = 60_000;
const DAY = 86_400_000;
const WEEK = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The first moment after `last` at which the trigger is due; `id` decides the minute where the script leaves it open. */
export function nextDue(id: string, spec: Spec, last: number, scriptZone: string): number {
  if (spec.everyMinutes) return last + Number(spec.everyMinutes) * MINUTE;
  if (spec.everyHours) return last + Number(spec.everyHours) * 60 * MINUTE;
  const zone = new Zone(String(spec.zone ?? scriptZone));
  const minutes = Number(spec.atHour ?? 0) * 60 + Number(spec.nearMinute ?? openMinute(id));
  const days = Number(spec.everyDays ?? 1);
  // The wall clock's midnight of the day of the last run.
  const midnight = Math.floor(zone.wall(last) / DAY) * DAY;
  const from = last === spec.since || spec.onWeekDay ? 0 : days;
  for (let day = from; day <= from + 7; day++) {
    const wall = midnight + day * DAY;
    const due = zone.moment(wall + minutes * MINUTE);
    if (due > last && (!spec.onWeekDay || WEEK[new Date(wall).getUTCDay()] === spec.onWeekDay)) return due;
  }
  return last + DAY;
}

function openMinute(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 60;
  return sum;
}
