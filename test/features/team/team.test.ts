/** Finding the person somebody means. */
import { personNamed } from '../../../src/features/team';
import { OWNER } from '../../support/memory-context';

const team = [
  { ...OWNER, name: 'Ratna (contoh)' },
  { email: 'joko@griyadaun.example', name: 'Joko (contoh)', role: 'warehouse' as const },
  { email: 'joko2@griyadaun.example', name: 'Joko Susilo', role: 'warehouse' as const },
];

test.each([
  ['@ratna', 'Ratna (contoh)'],
  ['JOKO@griyadaun.example', 'Joko (contoh)'],
  ['joko susilo', 'Joko Susilo'],
  ['joko', undefined],
  ['', undefined],
  ['Nur', undefined],
])('%s is %s', (written, name) => {
  expect(personNamed(team, written)?.name).toBe(name);
});
