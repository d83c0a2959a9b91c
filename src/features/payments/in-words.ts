/** An amount in words, as receipts carry it (*terbilang*). */
import type { Language } from '../../kernel/words';

const ONES = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' '),
  en: (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  ).split(' '),
};
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** What a group of three digits is counted in. */
const GROUPS = {
  id: ['', 'ribu', 'juta', 'miliar', 'triliun'],
  en: ['', 'thousand', 'million', 'billion', 'trillion'],
};
/** Beyond it there are no words that anybody would read, and numbers are not exact. */
const MOST = 999_999_999_999_999;

/**
 * A whole number in words: `seratus tiga puluh tiga ribu`, `one hundred thirty-three thousand`. A fraction is said digit by digit behind *koma* or
 * *point*. Undefined for what is no number, or is beyond 999 trillion.
 */
export function inWords(amount: number, language: Language): string | undefined {
  if (!Number.isFinite(amount) || Math.abs(amount) > MOST) return undefined;
  const [whole = '0', fraction] = decimal(Math.abs(amount)).split('.');
  const said = wholeInWords(Number(whole), language);
  const behind = fraction
    ? ` ${language === 'id' ? 'koma' : 'point'} ${[...fraction].map((digit) => ONES[language][Number(digit)]).join(' ')}`
    : '';
  return `${amount < 0 ? 'minus ' : ''}${said}${behind}`;
}

/** At most two digits behind the point, none where they are zero: amounts, not measurements. */
function decimal(amount: number): string {
  return amount.toFixed(2).replace(/\.?0+$/, '') || '0';
}

function wholeInWords(number: number, language: Language): string {
  if (number === 0) return ONES[language][0] as string;
  const parts: string[] = [];
  let rest = number;
  for (let group = 0; rest > 0; group++) {
    const three = rest % 1000;
    rest = Math.floor(rest / 1000);
    if (three === 0) continue;
    const name = GROUPS[language][group] as string;
    // Not *satu ribu*: one thousand has a word of its own.
    if (language === 'id' && group === 1 && three === 1) parts.unshift('seribu');
    else parts.unshift([threeInWords(three, language), name].filter(Boolean).join(' '));
  }
  return parts.join(' ');
}

function threeInWords(number: number, language: Language): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const under = rest === 0 ? '' : twoInWords(rest, language);
  if (hundreds === 0) return under;
  const ones = ONES[language][hundreds] as string;
  const said = language === 'en' ? `${ones} hundred` : hundreds === 1 ? 'seratus' : `${ones} ratus`;
  return [said, under].filter(Boolean).join(' ');
}

function twoInWords(number: number, language: Language): string {
  const ones = ONES[language];
  const [tens, rest] = [Math.floor(number / 10), number % 10];
  if (language === 'en') {
    if (number < 20) return ones[number] as string;
    return rest === 0 ? (TENS[tens] as string) : `${TENS[tens]}-${ones[rest]}`;
  }
  if (number < 12) return ones[number] as string;
  if (number < 20) return `${ones[number - 10]} belas`;
  return [`${ones[tens]} puluh`, rest === 0 ? '' : ones[rest]].filter(Boolean).join(' ');
}
