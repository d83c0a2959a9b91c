/** The way back of many changes fits into one property and comes back as it was. */
import { pack, unpack } from '../../../src/features/many/packed';

const shipped = (number: number, lines: number) => ({
  action: 'orders.unship',
  input: {
    id: `PSN-${String(number).padStart(6, '0')}`,
    lines: Array.from({ length: lines }, (_, at) => ({ line: `BRS-${number}${at}`, quantity: at + 1 })),
    at: 1_762_326_120_000,
    was: { shippedAt: null, processedAt: 1_762_300_000_000 + number },
    before: { shipment: '', list: [], nothing: {} },
  },
});

test('inputs of any shape come back, those of one shape together', () => {
  const asked = [
    shipped(1, 2),
    shipped(2, 2),
    { action: 'orders.uncheck', input: { id: 'PSN-000003' } },
    shipped(4, 1),
    { action: 'x', input: 'plain' },
    { action: 'y', input: {} },
  ];
  expect(unpack(pack(asked))).toEqual(asked);
});

test('forty shipments of two lines take less than 3 KB, and forty stamps less than 700 bytes', () => {
  const forty = Array.from({ length: 40 }, (_, at) => at + 1);
  expect(JSON.stringify(pack(forty.map((number) => shipped(number, 2)))).length).toBeLessThan(3_000);
  const stamps = forty.map((number) => ({
    action: 'orders.uncheck',
    input: { id: shipped(number, 0).input.id },
  }));
  expect(JSON.stringify(pack(stamps)).length).toBeLessThan(700);
});
