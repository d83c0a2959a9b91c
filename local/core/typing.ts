/**
 * What a typed text becomes, by locale and by the cell's format. `setValue` with a string goes the same way in Google's host,
 * so this is also the coercion of scripts.
 */
import type { CellValue } from '../gate/operations';
import { fullYear, serialOf, yearOf } from './dates';
import { kindOf, type LocaleFacts, localeFacts } from './patterns';

/** A formula keeps its leading `=`; `numberFormat` is what Sheets puts on a cell that has none yet (a typed date, percent, currency). */
export type Typed = { value: CellValue; numberFormat?: string } | { formula: string };

/** `format` is the cell's present number format, undefined or '' where it has none; `now` serves dates typed without a year. */
export function parseTyped(text: string, cell: { locale: string; format?: string; now?: number }): Typed {
  if (kindOf(cell.format) === 'text') return { value: text.startsWith("'") ? text.slice(1) : text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.length > 1 && text.startsWith('=')) return { formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const flag = trimmed.toUpperCase();
  if (flag === 'TRUE' || flag === 'FALSE') return { value: flag === 'TRUE' };
  const facts = localeFacts(cell.locale);
  return numberOf(trimmed, facts) ?? momentOf(trimmed, facts, cell.now) ?? { value: text };
}

const CURRENCY = /^(?:Rp\.?|IDR|US\$|USD|\$|€|£)\s?/i;

/** Digits with the locale's own marks, a sign, a percent sign or a currency before them; else undefined. */
function numberOf(text: string, facts: LocaleFacts): Typed | undefined {
  let rest = text;
  let sign = 1;
  const takeSign = (): void => {
    if (!/^[+-]/.test(rest)) return;
    sign = rest[0] === '-' ? -1 : 1;
    rest = rest.slice(1).trimStart();
  };
  if (/^\(.+\)$/.test(rest)) {
    sign = -1;
    rest = rest.slice(1, -1);
  } else takeSign();
  const currency = CURRENCY.exec(rest)?.[0].trim();
  if (currency) {
    rest = rest.replace(CURRENCY, '');
    if (sign === 1) takeSign();
  }
  const percent = !currency && rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trimEnd();
  const size = digitsOf(rest, facts);
  if (size === undefined) return undefined;
  const value = sign * size || 0;
  const decimals = rest.includes(facts.decimal);
  // Dividing keeps 10% at 0.1, where multiplying by 0.01 would leave a rounding error.
  if (percent) return { value: value / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (currency) return { value, numberFormat: `"${currency}"#,##0${decimals ? '.00' : ''}` };
  const grouped = rest.includes(facts.group);
  return grouped ? { value, numberFormat: decimals ? '#,##0.00' : '#,##0' } : { value };
}

function digitsOf(text: string, facts: LocaleFacts): number | undefined {
  const [group, decimal] = facts.group === '.' ? ['\\.', ','] : [',', '\\.'];
  const grouped = `\\d{1,3}(?:${group}\\d{3})+`;
  const shape = new RegExp(`^(?:${grouped}|\\d+)?(?:${decimal}\\d*)?(?:e[+-]?\\d{1,3})?$`, 'i');
  if (!shape.test(text) || !/^[^e]*\d/i.test(text)) return undefined;
  const value = Number(text.split(facts.group).join('').replace(facts.decimal, '.'));
  return Number.isFinite(value) ? value : undefined;
}

const MONTHS = [
  /^jan(uari|uary)?$/,
  /^[fp]eb(ruari|ruary)?$/,
  /^mar(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun(i|e)?$/,
  /^jul(i|y)?$/,
  /^(agu|ags|agt|aug|agustus|august)$/,
  /^sept?(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^nov(ember)?$/,
  /^(des|dec)(ember)?$/,
];
const monthOf = (name: string): number => MONTHS.findIndex((month) => month.test(name.toLowerCase())) + 1;

/** A day, a time, or both with a blank between. */
function momentOf(text: string, facts: LocaleFacts, now: number | undefined): Typed | undefined {
  const split = /^(.*?)(?:,?\s+|T)?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?)$/i.exec(text);
  if (split && (split[1] === '' || /[:]|[ap]m/i.test(split[2] as string) || facts.tag === 'id')) {
    const time = timeOf(split[2] as string, facts);
    if (time !== undefined && split[1] === '') return { value: { date: time }, numberFormat: 'HH:mm' };
    const day = split[1] ? dayOf(split[1], facts, now) : undefined;
    if (time !== undefined && day) return { value: { date: day.serial + time }, numberFormat: facts.moment };
  }
  const day = dayOf(text, facts, now);
  return day && { value: { date: day.serial }, numberFormat: day.pattern };
}

function timeOf(text: string, facts: LocaleFacts): number | undefined {
  // "1.30" is a number in English; only Indonesian writes the time with a dot, and digitsOf has had its turn before.
  if (text.includes('.') && facts.tag !== 'id') return undefined;
  const parts = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap]m)?$/i.exec(text);
  if (!parts) return undefined;
  let hours = Number(parts[1]);
  if (parts[4]) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (parts[4].toLowerCase() === 'pm' ? 12 : 0);
  }
  const [minutes, seconds] = [Number(parts[2]), Number(parts[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function dayOf(
  text: string,
  facts: LocaleFacts,
  now: number | undefined,
): { serial: number; pattern: string } | undefined {
  const thisYear = (): number => (now === undefined ? new Date().getUTCFullYear() : yearOf(now));
  const found = (year: number, month: number, day: number, pattern: string) => {
    const serial = serialOf(fullYear(year), month, day);
    return serial === undefined ? undefined : { serial, pattern };
  };
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric && (numeric[4] !== undefined || numeric[2] !== '.')) {
    const [a, b] = [Number(numeric[1]), Number(numeric[3])];
    const year = numeric[4] === undefined ? thisYear() : Number(numeric[4]);
    const pattern = facts.date;
    return facts.dayFirst ? found(year, b, a, pattern) : found(year, a, b, pattern);
  }
  const named = /^(?:(\d{1,2})[\s-]+([a-z]+)|([a-z]+)\s+(\d{1,2}),?)(?:[\s-]+(\d{4}|\d{2}))?$/i.exec(text);
  const month = named ? monthOf((named[2] ?? named[3]) as string) : 0;
  if (!named || !month) return undefined;
  const year = named[5] === undefined ? thisYear() : Number(named[5]);
  return found(year, month, Number(named[1] ?? named[4]), named[5] === undefined ? 'd mmm' : 'd mmm yyyy');
}
