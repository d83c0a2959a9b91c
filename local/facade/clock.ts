/**
 * The realm's `Date`: its now is the host's, and its local time is the script's zone, whatever this machine's may be. Apps Script
 * takes the zone from the manifest.
 */
import type { Zone } from '../gate/zone';

type Wall = 'FullYear' | 'Month' | 'Date' | 'Day' | 'Hours' | 'Minutes' | 'Seconds' | 'Milliseconds';
const READ: Wall[] = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
const WRITTEN: Wall[] = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'];
/** A text that names its own zone, or a bare ISO day, means one moment everywhere. */
const ABSOLUTE = /(Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(\([^)]*\))?$|^[+-]?\d{4,6}(-\d\d){0,2}$/i;
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Patches `Date` in this realm; the zone is looked up when local time is first needed. */
export function setClock(now: () => number, zone: () => Zone): void {
  const Machine = Date;
  const machineParse = Date.parse;
  const prototype = Machine.prototype as unknown as Record<string, (...args: number[]) => number>;

  for (const part of READ) {
    const utc = prototype[`getUTC${part}`] as (this: Date) => number;
    define(`get${part}`, function (this: Date) {
      const ms = this.getTime();
      return Number.isNaN(ms) ? Number.NaN : utc.call(new Machine(zone().wall(ms)));
    });
  }
  for (const part of WRITTEN) {
    const utc = prototype[`setUTC${part}`] as (this: Date, ...args: number[]) => number;
    define(`set${part}`, function (this: Date, ...args: number[]) {
      const ms = this.getTime();
      const wall = new Machine(Number.isNaN(ms) && part === 'FullYear' ? 0 : zone().wall(ms));
      return this.setTime(moment(utc.apply(wall, args)));
    });
  }
  define('getTimezoneOffset', function (this: Date) {
    return -zone().offset(this.getTime()) / 60_000;
  });
  define('toDateString', function (this: Date) {
    return valid(this) ? dayText(this) : 'Invalid Date';
  });
  define('toTimeString', function (this: Date) {
    return valid(this) ? timeText(this) : 'Invalid Date';
  });
  define('toString', function (this: Date) {
    return valid(this) ? `${dayText(this)} ${timeText(this)}` : 'Invalid Date';
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const machine = prototype[name] as unknown as (this: Date, locale?: string, options?: object) => string;
    define(name, function (this: Date, locale?: string, options?: object) {
      return machine.call(this, locale, { timeZone: zone().name, ...options });
    });
  }

  const parse = (text: string): number => {
    const ms = machineParse(text);
    if (Number.isNaN(ms) || ABSOLUTE.test(text.trim())) return ms;
    // The machine read it on its own wall clock: the same wall, in the script's zone.
    return moment(ms - machineOffset(ms));
  };
  const made = (args: unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return moment(Machine.UTC(...(args as [number, number])));
    const value = args[0] instanceof Machine ? args[0].getTime() : args[0];
    return typeof value === 'string' ? parse(value) : Number(value);
  };
  const machineOffset = (ms: number): number => 60_000 * machineZoneOffset.call(new Machine(ms));

  const Guest = new Proxy(Machine, {
    construct: (target, args, newTarget) => Reflect.construct(target, [made(args)], newTarget),
    apply: () => new Guest().toString(),
  });
  Machine.now = now;
  Machine.parse = parse;
  Object.defineProperty(Machine.prototype, 'constructor', {
    value: Guest,
    writable: true,
    configurable: true,
  });
  (globalThis as { Date: DateConstructor }).Date = Guest;

  function moment(wall: number): number {
    return Number.isNaN(wall) ? Number.NaN : zone().moment(wall);
  }
  function define(name: string, value: unknown): void {
    Object.defineProperty(Machine.prototype, name, { value, writable: true, configurable: true });
  }
}

const machineZoneOffset = Date.prototype.getTimezoneOffset;
const valid = (date: Date): boolean => !Number.isNaN(date.getTime());
const two = (value: number): string => `${value < 10 ? '0' : ''}${value}`;

const dayText = (date: Date): string =>
  `${DAYS[date.getDay()]} ${MONTHS[date.getMonth()]} ${two(date.getDate())} ${String(date.getFullYear()).padStart(4, '0')}`;

function timeText(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const size = Math.abs(Math.trunc(offset));
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())} GMT${zone}`;
}
