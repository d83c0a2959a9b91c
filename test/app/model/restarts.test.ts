/** Busy days in a file that is closed and opened again in between: nothing that outlives a run lives anywhere but in the book. */
import { tellStories } from './stories';

test('one thousand steps of busy days in a file that is opened again and again come out as in the model', async () => {
  const { steps, kinds } = await tellStories({
    steps: 1_000,
    seed: 20_261_106,
    book: 'file',
    keepsRealms: true,
  });
  expect(steps).toBeGreaterThanOrEqual(1_000);
  expect(kinds.get('restart')).toBeGreaterThan(3);
}, 900_000);
