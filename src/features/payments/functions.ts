/** Money's formulas for people's own tabs. */
import { readNumber } from '../../kernel/number';
import { type Language, say } from '../../kernel/words';
import type { Formula } from '../../ports/feature';
import { inWords } from './in-words';
import { texts } from './words';

/** One cell in words; an empty one stays empty, what is no number is said. Never an error value that hides the reason. */
function worded(cell: unknown, speak: () => Language): string {
  if (cell === '' || cell === null || cell === undefined) return '';
  const language = speak();
  const number = typeof cell === 'number' ? cell : readNumber(String(cell), language);
  const said = number === undefined ? undefined : inWords(number, language);
  return said ?? say(texts['payments.noNumber'], language);
}

/** `TERBILANG(133000)` is *seratus tiga puluh tiga ribu*; over a range it fills as many cells. */
export const terbilang: Formula = {
  name: 'TERBILANG',
  params: ['jumlah'],
  doc: [
    'Menulis jumlah dengan kata-kata, seperti di kuitansi: 133.000 menjadi "seratus tiga puluh tiga ribu".',
    '',
    '@param {133000} jumlah Angka, atau rentang angka.',
    '@return Jumlah dengan kata-kata.',
    '@customfunction',
  ].join('\n'),
  run: (speak, amount) =>
    Array.isArray(amount)
      ? amount.map((row: unknown) =>
          Array.isArray(row) ? row.map((cell: unknown) => worded(cell, speak)) : [worded(row, speak)],
        )
      : worded(amount, speak),
};
