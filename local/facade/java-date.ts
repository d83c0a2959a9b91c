/** Java's date patterns, as `Utilities.formatDate` takes them, in English. */
import type { Zone } from '../gate/zone';
import { Exception } from './door';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** A quoted text, a doubled quote, a run of one letter, or anything else. */
const PART = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g;

export function formatDate(ms: number, zone: Zone, pattern: string): string {
  const wall = new Date(zone.wall(ms));
  return pattern.replace(PART, (part, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter ? field(letter, part.length, wall, zone.offset(ms)) : part;
  });
}

function field(letter: string, width: number, wall: Date, offset: number): string {
  const number = (value: number): string => String(value).padStart(width, '0');
  const hours = wall.getUTCHours();
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
    case 'u':
      if (letter === 'u') return number(wall.getUTCDay() || 7);
      return width === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, '0')
        : number(wall.getUTCFullYear());
    case 'Y':
      return number(isoWeek(wall).year);
    case 'w':
      return number(isoWeek(wall).week);
    case 'M':
    case 'L':
      return named(MONTHS[wall.getUTCMonth()] as string, width) ?? number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case 'E':
      return width > 3 ? (DAYS[wall.getUTCDay()] as string) : (DAYS[wall.getUTCDay()] as string).slice(0, 3);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours);
    case 'k':
      return number(hours || 24);
    case 'K':
      return number(hours % 12);
    case 'h':
      return number(hours % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'z':
      return `GMT${offsetText(offset, ':')}`;
    case 'X':
      return offset === 0
        ? 'Z'
        : offsetText(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined);
    default:
      throw new Exception(`Illegal pattern character '${letter}'`);
  }
}

const named = (name: string, width: number): string | undefined =>
  width > 3 ? name : width === 3 ? name.slice(0, 3) : undefined;

function offsetText(offset: number, between: string): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

function isoWeek(wall: Date): { year: number; week: number } {
  const thursday = new Date(wall.getTime() + (4 - (wall.getUTCDay() || 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  return { year, week: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1 };
}
