/** What is typed about a counted product. */
import { readCount } from '../../../../src/features/counts/panel/typed';
import { page } from '../../../../src/ui/boot';
import { boot } from '../../../ui/fake-server';

beforeEach(() => {
  page.value = boot;
});

const glass = { id: 'PRD-0002', text: 'BTK-GLS' };

test('a count needs its product and what lies there; the reason may come later', () => {
  expect(readCount({ product: glass, counted: '12', reason: '' })).toMatchObject({
    input: { product: 'PRD-0002', counted: 12 },
  });
  const reading = readCount({ product: glass, counted: '', reason: 'lost' });
  expect('errors' in reading && Object.keys(reading.errors)).toEqual(['counted']);
});
