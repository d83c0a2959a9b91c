/** Amounts, counts and moments as marketplaces write them: in rupiah there are no thousandths, so three digits behind a sign are thousands in either style. */

/** Major units; undefined where it is no amount, 0 for an empty cell. `Rp 1.250.000`, `1,250,000`, `35.000`, `35000.00`, `IDR 35,000`. */
export function amountOf(text: string): number | undefined {
  const parts = /^(-?)\s*(?:rp|idr)?\.?\s*(-?)(\d[\d.,]*)(?:,-)?$/i.exec(text.replace(/[\s\u00a0]+/g, ''));
  if (text.trim() === '' || text.trim() === '-') return 0;
  if (!parts) return undefined;
  const digits = parts[3] as string;
  const cents = /[.,](\d{1,2}|\d{4,})$/.exec(digits);
  const whole = cents ? digits.slice(0, -cents[0].length) : digits;
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$|^\d{1,3}(,\d{3})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replace(/[.,]/g, '')}.${cents?.[1] ?? 0}`);
  return parts[1] || parts[2] ? -value : value;
}

/** Whole units; undefined for anything else. */
export function countOf(text: string): number | undefined {
  const value = amountOf(text);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

export type DayOrder = 'dmy' | 'mdy';

const SLASHED = /^(\d{1,2})[/\-.](\d{1,2})[/\-.](\d{4}|\d{2})(?!\d)/;

/** Which comes first in this file, told by a part above 12; a tie is Indonesian. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let [dmy, mdy] = [0, 0];
  for (const text of texts) {
    const parts = SLASHED.exec(text);
    if (parts && Number(parts[1]) > 12) dmy += 1;
    else if (parts && Number(parts[2]) > 12) mdy += 1;
  }
  return mdy > dmy ? 'mdy' : 'dmy';
}

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'me[iy]',
  'jun',
  'jul',
  'a[gu]',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
];

/** `2026-11-05 14:02:11` on the workbook's wall clock; empty for none, undefined where it cannot be read. */
export function momentOf(text: string, order: DayOrder): string | undefined {
  const bare = text.trim();
  if (bare === '' || bare === '-') return '';
  const time = /(?:^|[T ,]+)(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*([ap]m)?$/i.exec(bare);
  const day = dayIn(time ? bare.slice(0, time.index) : bare, order);
  if (!day) return undefined;
  const half = time?.[4]?.toLowerCase();
  const hour = Number(time?.[1] ?? 0) % (half ? 12 : 24);
  const clock = [half === 'pm' ? hour + 12 : hour, Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)];
  if (Number(time?.[1] ?? 0) > 23 || (clock[1] as number) > 59 || (clock[2] as number) > 59) return undefined;
  return `${day} ${clock.map(two).join(':')}`;
}

function dayIn(text: string, order: DayOrder): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    const year = Number(slashed[3]);
    const [day, month] = order === 'mdy' ? [second, first] : [first, second];
    return real(year < 100 ? 2000 + year : year, month, day);
  }
  const named = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/i.exec(text);
  const month = named && MONTHS.findIndex((short) => new RegExp(`^${short}`, 'i').test(named[2] as string));
  return named && month !== null && month >= 0
    ? real(Number(named[3]), month + 1, Number(named[1]))
    : undefined;
}

function real(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');
