/** Quantities in packs: what people write on a product, and what `2 dus` of it means. */
import { packedUnits, readPacks, writePacks } from '../../src/kernel/packs';

test.each([
  ['1 dus = 24', '1 dus = 24'],
  ['dus 24; Lusin=12', '1 dus = 24, 1 lusin = 12'],
  ['dus besar: 48', '1 dus besar = 48'],
  ['', ''],
])('%j reads as %j', (written, normal) => {
  expect(writePacks(readPacks(written) ?? new Map([['unreadable', 1]]))).toBe(normal);
});

test.each(['dus', '24', 'dus = 0', 'dus = 1,5', '1 dus = 24 = 12'])('%j cannot be read', (written) => {
  expect(readPacks(written)).toBeUndefined();
});

test.each([
  ['2 dus', { units: 48 }],
  ['2dus', { units: 48 }],
  ['1.000 Dus', { units: 24_000 }],
  ['0,5 dus', { units: 12 }],
  ['3 pcs', { units: 3 }],
  ['2 lusin', { units: 24 }],
  ['2 peti', { pack: 'peti' }],
  ['0,1 lusin', { pack: 'lusin' }],
  ['12', undefined],
  ['2rb', undefined],
  ['dus', undefined],
])('%j of 24 a box and 12 a dozen is %j', (typed, units) => {
  expect(packedUnits(typed, '1 dus = 24, 1 lusin = 12', 'id')).toEqual(units);
});
