/**
 * The formulas of scores for people's own tabs: single cells or whole ranges. One result a row; an empty row stays empty; what cannot be worked out is a
 * sentence that says what to enter, never an error value that hides the reason.
 */

import { MOSCOW, type MoscowClass } from '../../kernel/choices';
import { say } from '../../kernel/words';
import type { Formula } from '../../ports/feature';
import { type Argument, cellNumber, isEmpty, type Result, type Speak, spilled } from './formula';
import { MOSCOW_ORDER, type Quadrant, quadrantOf, rice, type Scored, type Why, wsjf } from './score';
import { texts } from './words';

const said = (why: Why, speak: Speak): string => say(texts[`scores.why.${why}`], speak());
const scoreIn = (scored: Scored, speak: Speak): Result =>
  'why' in scored ? said(scored.why, speak) : scored.score;

function riceOf(speak: Speak, ...given: Argument[]): Result | Result[][] {
  return spilled(fill(given, 4), speak, (cells) => {
    const [reach, impact, confidence, effort] = cells.map((cell) => cellNumber(cell, speak));
    // 80 in a cell without a percent sign means 80 %.
    const share = confidence != null && confidence > 1 && confidence <= 100 ? confidence / 100 : confidence;
    return scoreIn(rice(reach ?? null, impact ?? null, share ?? null, effort ?? null), speak);
  });
}

function wsjfOf(speak: Speak, ...given: Argument[]): Result | Result[][] {
  return spilled(fill(given, 4), speak, (cells) => {
    const [value, time, risk, size] = cells.map((cell) => cellNumber(cell, speak));
    return scoreIn(wsjf(value ?? null, time ?? null, risk ?? null, size ?? null), speak);
  });
}

const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  quickWin: 'Quick win',
  bigBet: 'Big bet',
  fillIn: 'Fill-in',
  timeSink: 'Time sink',
};

function valueEffortOf(speak: Speak, ...given: Argument[]): Result | Result[][] {
  return spilled(fill(given, 2), speak, (cells) => {
    const [value, effort] = cells.map((cell) => cellNumber(cell, speak));
    const found = quadrantOf(value ?? null, effort ?? null);
    return typeof found === 'string' ? QUADRANT_WORDS[found] : said(found.why, speak);
  });
}

/** Must, Should, Could, Won't in either language. */
function classIn(cell: unknown): MoscowClass | undefined {
  const asked = String(cell ?? '')
    .trim()
    .toLowerCase()
    .replace('’', "'");
  return MOSCOW.find(({ key, words }) =>
    [key, words.id.toLowerCase(), words.en.toLowerCase()].includes(asked),
  )?.key;
}

/** Over ranges the place of each row, 1 first, the upper of equals before the lower; for one cell the place of its class, 1 to 4. */
function moscowRankOf(speak: Speak, ...given: Argument[]): Result | Result[][] {
  const [classes, scores] = fill(given, 2);
  // The rows are looked at together before any of them has a place.
  const rows = spilled([classes, scores], speak, ([cell, score]) =>
    isEmpty(cell) ? '' : JSON.stringify([classIn(cell) ?? null, cellNumber(score, speak) ?? 0]),
  );
  if (!Array.isArray(rows)) {
    if (rows === '' || !String(rows).startsWith('[')) return rows;
    const [found] = JSON.parse(String(rows)) as [MoscowClass | null];
    return found ? MOSCOW_ORDER.indexOf(found) + 1 : said('moscow', speak);
  }
  const read = rows.map(([text]) =>
    text === '' || text === undefined
      ? undefined
      : (JSON.parse(String(text)) as [MoscowClass | null, number]),
  );
  const order = read
    .flatMap((row, at) => (row?.[0] ? [{ at, place: MOSCOW_ORDER.indexOf(row[0]), score: row[1] }] : []))
    .sort((x, y) => x.place - y.place || y.score - x.score || x.at - y.at)
    .map(({ at }) => at);
  return read.map((row, at): Result[] => {
    if (!row) return [''];
    return [row[0] ? order.indexOf(at) + 1 : said('moscow', speak)];
  });
}

/** Arguments that were left out are empty cells. */
function fill(given: readonly Argument[], count: number): Argument[] {
  return Array.from({ length: count }, (_, at) => given[at] ?? '');
}

/** Their help is what Sheets shows while a person types the formula. */
export const formulas: readonly Formula[] = [
  {
    name: 'RICE',
    params: ['reach', 'impact', 'confidence', 'effort'],
    doc: `Skor RICE: jangkauan × dampak × keyakinan ÷ usaha.
@param {number} reach Orang per bulan, sel atau rentang.
@param {number} impact Dampak per orang: 3, 2, 1, 0,5 atau 0,25.
@param {number} confidence Keyakinan: 100%, 80% atau 50%.
@param {number} effort Usaha dalam hari orang, paling kecil 0,5.
@return Skor, satu per baris; baris kosong tetap kosong.
@customfunction`,
    run: riceOf,
  },
  {
    name: 'WSJF',
    params: ['business_value', 'time_criticality', 'risk_reduction', 'job_size'],
    doc: `Skor WSJF: (nilai bisnis + desakan waktu + kurangi risiko) ÷ ukuran kerja.
@param {number} business_value 1, 2, 3, 5, 8, 13 atau 20, sel atau rentang.
@param {number} time_criticality 1, 2, 3, 5, 8, 13 atau 20.
@param {number} risk_reduction 1, 2, 3, 5, 8, 13 atau 20.
@param {number} job_size 1, 2, 3, 5, 8, 13 atau 20.
@return Skor, satu per baris; baris kosong tetap kosong.
@customfunction`,
    run: wsjfOf,
  },
  {
    name: 'VALUE_EFFORT',
    params: ['value', 'effort'],
    doc: `Kuadran nilai dan usaha: Quick win, Big bet, Fill-in atau Time sink. Mulai 6 dihitung tinggi.
@param {number} value Nilai 1 sampai 10, sel atau rentang.
@param {number} effort Usaha 1 sampai 10.
@return Kuadran, satu per baris; baris kosong tetap kosong.
@customfunction`,
    run: valueEffortOf,
  },
  {
    name: 'MOSCOW_RANK',
    params: ['moscow_class', 'score'],
    doc: `Urutan MoSCoW: Harus, Sebaiknya, Boleh, Tidak dulu; di dalam kelas menurut skor.
@param {string} moscow_class Must, Should, Could atau Won't, sel atau rentang.
@param {number} score Skor di dalam kelas.
@return Rentang: tempat tiap baris, 1 teratas. Satu sel: tempat kelasnya, 1 sampai 4.
@customfunction`,
    run: moscowRankOf,
  },
];
