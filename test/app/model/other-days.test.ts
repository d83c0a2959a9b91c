/** Other busy days, by another seed and in a file of their own, so that two cores share what would be one long story. */
import { tellStories } from './stories';

test('four thousand five hundred steps of other days come out as in the model', async () => {
  const { steps, stops } = await tellStories({
    steps: 4_500,
    seed: 20_261_107,
    book: 'memory',
    keepsRealms: true,
  });
  expect(steps).toBeGreaterThanOrEqual(4_500);
  expect(stops).toBeGreaterThan(100);
}, 900_000);
