/** Busy days by a seed: whatever people ask, type, move, and whatever stops in the middle, the book holds what a plain list of the business holds. */
import { tellStories } from './stories';
import { KINDS } from './wishes';

test('four thousand five hundred steps of busy days, with versions and restores, come out as in a plain model of the business', async () => {
  const { steps, stops, kinds } = await tellStories({
    steps: 4_500,
    seed: 20_261_105,
    book: 'memory',
    keepsRealms: true,
  });
  expect(steps).toBeGreaterThanOrEqual(4_500);
  expect(stops).toBeGreaterThan(100);
  expect([...KINDS, 'version', 'restore', 'night'].filter((kind) => !kinds.has(kind))).toEqual([]);
}, 900_000);
