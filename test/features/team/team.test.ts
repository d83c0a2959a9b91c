/** Finding the person somebody means. */
import { personNamed, whose } from '../../../src/features/team';
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

test('work is its owner’s, else of the one person whose role it is; a role that several have stays a word, one that nobody has says nothing', () => {
  const of = (owner: string, responsible?: string, people: typeof team = team) =>
    whose({ team: people, language: 'id' }, { owner, ...(responsible && { responsible }) });
  expect([of('Nur', 'gudang'), of('', 'pemilik'), of('', 'gudang')]).toEqual([
    'Nur',
    'Ratna (contoh)',
    'gudang',
  ]);
  expect([of('', 'penjualan'), of('', 'pemilik', []), of('')]).toEqual(['', '', '']);
});
