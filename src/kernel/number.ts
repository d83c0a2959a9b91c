/** Numbers as people write them: `250rb`, `1,2 jt`, `Rp 1.250.000,00`, `1.250.000,-`, `1,250.50`. */
import { hasOwn } from './own';

export type NumberStyle = 'id' | 'en';

/**
 * The style a text betrays by a strong anchor: `1.234.567` and `1.234,5` are Indonesian, `1,234,567` and `1,234.5` English.
 * Undefined where both readings are possible (`1.234`), so that a file can be decided by its other numbers.
 */
export function numberStyleOf(text: string): NumberStyle | undefined {
  const digits = text.replace(/[^\d.,]/g, '');
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(digits) || /^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return 'id';
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(digits) || /^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return 'en';
  if (/^\d+,\d{1,2}$|^\d+,\d{4,}$/.test(digits)) return 'id';
  if (/^\d+\.\d{1,2}$|^\d+\.\d{4,}$/.test(digits)) return 'en';
  return undefined;
}

const THOUSANDS: Record<string, number> = {
  rb: 1e3,
  ribu: 1e3,
  k: 1e3,
  jt: 1e6,
  juta: 1e6,
  m: 1e9,
  miliar: 1e9,
  milyar: 1e9,
};

/**
 * The number a person wrote, or undefined. A text without an anchor follows `style`: `1.234` is 1234 in `id` and 1.234 in `en`.
 * Currency signs in front, `,-` behind and words of magnitude (`rb`, `jt`) are understood; anything else is not a number.
 */
export function readNumber(text: string, style: NumberStyle = 'id'): number | undefined {
  const parts =
    /^(-?)\s*(?:rp|idr|usd|us\$|\$|€|£)?\.?\s*(-?)([\d.,]*\d)\s*(?:,-{1,2}|\.-)?\s*([a-z]+)?$/i.exec(
      // The minus that screens show is copied into fields as well.
      text.trim().replace(/−/g, '-'),
    );
  if (!parts || (parts[1] && parts[2])) return undefined;
  const word = parts[4]?.toLowerCase();
  if (word !== undefined && !hasOwn(THOUSANDS, word)) return undefined;
  const factor = word === undefined ? 1 : (THOUSANDS[word] as number);
  const digits = parts[3] as string;
  // A magnitude word makes a lone separator a decimal point: nobody writes 1.200 jt for 1200 million, but 1,2 jt or 1.2 jt.
  const lone = factor > 1 && /^\d+[.,]\d{1,2}$/.test(digits);
  const chosen = numberStyleOf(digits) ?? style;
  const plain = lone
    ? digits.replace(',', '.')
    : chosen === 'id'
      ? digits.replace(/\./g, '').replace(',', '.')
      : digits.replace(/,/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return undefined;
  if (chosen === 'id' && !lone && /\./.test(digits) && !/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits))
    return undefined;
  if (chosen === 'en' && !lone && /,/.test(digits) && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits))
    return undefined;
  const sign = parts[1] || parts[2] ? -1 : 1;
  const value = sign * Number(plain) * factor;
  return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined;
}
