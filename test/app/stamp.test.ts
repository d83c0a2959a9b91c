/** A column that came later leaves the stamps of older rows as they were, and is covered by them from its first value on. */
import { isIntact, stampOf } from '../../src/app/tables/rows';
import { id, table, text } from '../../src/kernel/table';

const look = (word: string) => ({ header: { id: word, en: word }, writer: 'rapi' as const });
const shared = { key: 'things', sheet: { id: 'Benda', en: 'Things' }, prefix: 'BND', color: '#000000' };
const first = table({ ...shared, columns: { id: id(look('No.')), name: text(look('Nama')) } });
const later = table({
  ...shared,
  columns: { id: id(look('No.')), name: text(look('Nama')), place: text({ ...look('Lokasi'), later: true }) },
});

test('an older row is as Rapi wrote it, with the new column empty', () => {
  const old = { id: 'BND-000001', name: 'meja' };
  const stamp = stampOf(first, old);
  expect(isIntact(later, { ...old, place: '', stamp })).toBe(true);
});

test('what is written over the new column is seen', () => {
  const row = { id: 'BND-000001', name: 'meja', place: 'Toko' };
  const stamp = stampOf(later, row);
  expect(isIntact(later, { ...row, stamp })).toBe(true);
  expect(isIntact(later, { ...row, place: 'Rak B', stamp })).toBe(false);
  expect(isIntact(later, { ...row, place: '', stamp })).toBe(false);
});
