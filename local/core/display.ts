/** What a cell shows: its value through its number format in the workbook's locale. */
import { addLocale, format } from 'numfmt';
import type { CellValue } from '../gate/operations';
import { kindOf, localeFacts } from './patterns';

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);
const MONTHS_SHORT = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ');
const DAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ');
type Twelve = NonNullable<Parameters<typeof addLocale>[0]['mmmm']>;
type Seven = NonNullable<Parameters<typeof addLocale>[0]['dddd']>;
addLocale(
  {
    group: '.',
    decimal: ',',
    mmmm: MONTHS as Twelve,
    mmm: MONTHS_SHORT as Twelve,
    dddd: DAYS as Seven,
    ddd: DAYS.map((day) => day.slice(0, 3)) as Seven,
  },
  'id',
);
addLocale({ group: ',', decimal: '.' }, 'en');

/** The text a person sees in the cell. A pattern that cannot be read shows the value as if there were none. */
export function displayValue(value: CellValue, numberFormat: string | undefined, locale: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object' && 'error' in value) return value.error;
  const facts = localeFacts(locale);
  const serial = typeof value === 'number' ? value : value.date;
  const kind = kindOf(numberFormat);
  if (kind === 'general' || kind === 'text') {
    if (typeof value === 'number') return plainNumber(serial, facts.decimal);
    return through(datePattern(serial, facts), serial, facts.tag);
  }
  return through(numberFormat as string, serial, facts.tag);
}

/** Without a format Sheets shows ten significant digits, whole numbers in full, and powers of ten outside 1e-5 … 1e15. */
export function plainNumber(value: number, decimal: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-5)) {
    const [digits, power] = value.toExponential(5).split('e') as [string, string];
    const sign = power[0] === '-' ? '-' : '+';
    return `${digits.replace(/\.?0+$/, '').replace('.', decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toPrecision(Math.max(10, whole))) || 0).replace('.', decimal);
}

function datePattern(serial: number, facts: ReturnType<typeof localeFacts>): string {
  if (Number.isInteger(serial)) return facts.date;
  return serial > 0 && serial < 1 ? facts.time : facts.moment;
}

function through(pattern: string, value: number, tag: string): string {
  try {
    return format(pattern, value, { locale: tag, leap1900: false, nbsp: false });
  } catch {
    return plainNumber(value, localeFacts(tag).decimal);
  }
}
