/** How the numbers of a backlog read in their cells, in both languages. */
import { displayValue } from '../../../local/core';
import { items } from '../../../src/features/backlog/tables';
import type { CellContext } from '../../../src/kernel/column';
import type { Day } from '../../../src/kernel/day';
import { currencyOf } from '../../../src/kernel/money';
import { zone } from '../../../src/kernel/zone';

const context = (language: 'id' | 'en'): CellContext => ({
  zone: zone('Asia/Jakarta'),
  currency: currencyOf('IDR') as CellContext['currency'],
  language,
  today: '2026-11-05' as Day,
});

test.each([
  ['score', 12, '12', '12'],
  ['score', 5.2, '5,2', '5.2'],
  ['score', 106.67, '106,67', '106.67'],
  ['effort', 0.5, '0,5', '0.5'],
  ['progress', 0, '', ''],
  ['progress', 0.4, '40%', '40%'],
  ['confidence', 0, '', ''],
  ['chance', 0.25, '25%', '25%'],
  ['touchedAt', { date: 46331.2216 }, '5 Nov 2026 05.19', '5 Nov 2026 05:19'],
] as const)('%s %p reads %p, in English %p', (column, value, indonesian, english) => {
  const { codec } = items.columns[column];
  expect(displayValue(value, codec.format?.(context('id')), 'id_ID')).toBe(indonesian);
  expect(displayValue(value, codec.format?.(context('en')), 'en_US')).toBe(english);
});
