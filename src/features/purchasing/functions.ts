/** Reordering's formula for people's own tabs. */

import { type Language, say } from '../../kernel/words';
import type { Formula } from '../../ports/feature';
import { cellNumber, spilled } from '../scores';
import { reorderPoint } from './rules/reorder';
import { texts } from './words';

function pointOf(speak: () => Language, ...given: unknown[]) {
  // A safety stock that was left out is none.
  const cells = [given[0] ?? '', given[1] ?? '', given[2] ?? ''];
  return spilled(cells, speak, ([daily, lead, safety]) => {
    const numbers = [daily, lead, safety === '' ? 0 : safety].map((cell) => cellNumber(cell, speak));
    const [average, days, extra] = numbers;
    if (average == null || days == null || extra == null || numbers.some((number) => Number(number) < 0))
      return say(texts['purchasing.formula'], speak());
    return reorderPoint(average, days, extra);
  });
}

export const formulas: readonly Formula[] = [
  {
    name: 'REORDER_POINT',
    params: ['daily_demand', 'lead_days', 'safety_stock'],
    doc: `Titik pesan ulang: rata-rata terjual per hari × waktu tunggu + stok pengaman.
@param {number} daily_demand Rata-rata terjual per hari, sel atau rentang.
@param {number} lead_days Waktu tunggu pemasok dalam hari.
@param {number} safety_stock Stok pengaman; kosong berarti 0.
@return Titik pesan ulang, satu per baris; baris kosong tetap kosong.
@customfunction`,
    run: pointOf,
  },
];
