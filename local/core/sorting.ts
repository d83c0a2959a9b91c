/** The order Sheets sorts by: numbers and dates, then texts, then booleans, then errors; empty cells always last. */
import type { CellValue } from '../gate/operations';

const collator = new Intl.Collator('id', { sensitivity: 'base' });

function rank(value: CellValue): number {
  if (typeof value === 'string') return value === '' ? 9 : 1;
  if (typeof value === 'boolean') return 2;
  return typeof value === 'object' && 'error' in value ? 3 : 0;
}

function compareValues(a: CellValue, b: CellValue): number {
  const difference = rank(a) - rank(b);
  if (difference !== 0) return difference;
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  const number = (value: CellValue): number =>
    typeof value === 'object' ? ('date' in value ? value.date : 0) : Number(value);
  return number(a) - number(b);
}

/** Indices of the rows in their new order; equal rows keep theirs. */
export function sortedOrder(count: number, keys: { ascending: boolean; values: CellValue[] }[]): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  return order.sort((a, b) => {
    for (const { ascending, values } of keys) {
      const [x, y] = [values[a] as CellValue, values[b] as CellValue];
      const difference = compareValues(x, y);
      if (difference !== 0) return ascending || x === '' || y === '' ? difference : -difference;
    }
    return a - b;
  });
}
