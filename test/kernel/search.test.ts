/** The search box finds what people half remember, best first. */
import type { IndexEntry } from '../../src/kernel/protocol';
import { find, only } from '../../src/kernel/search';

const entry = (id: string, title: string, keys: string[] = [], phone?: string): IndexEntry => ({
  id,
  panel: 'x.card',
  title,
  note: '',
  keys,
  ...(phone && { facts: { phone } }),
});

const shop = [
  entry('PRD-0002', 'Gelas batok kelapa', ['BTK-GLS']),
  entry('PRD-0001', 'Mangkuk batok kelapa', ['BTK-MGK']),
  entry('PRD-0013', 'Kain lilin lebah isi 3', ['LLN-WRP']),
  entry('PRD-0014', 'Lilin aroma sereh 120 g', ['LLN-SRH']),
  entry('PLG-00016', 'Putri (contoh)', ['0016'], '62840000016'),
  entry('PLG-00059', 'Zoë Ratu', ['0459'], '6281200000459'),
  entry('PSN-000059', 'PSN-000059 Fajar', ['TKP-77']),
];
const ids = (typed: string): string[] => find(shop, typed).map(({ id }) => id);

test('four letters of a SKU without its dash are enough', () => {
  expect(ids('btkm')).toEqual(['PRD-0001']);
  expect(ids('BTK-MGK')[0]).toBe('PRD-0001');
});
test('the ending of a phone finds the customer, and so does the whole number as people write it', () => {
  expect(ids('0016')).toEqual(['PLG-00016']);
  expect(ids('0812-0000-0459')).toEqual(['PLG-00059']);
});
test('an order is found by its bare number before anybody whose phone ends so', () => {
  expect(ids('59')[0]).toBe('PSN-000059');
  expect(ids('psn 59')).toContain('PSN-000059');
});
test('a number is found by how its kind begins and its last digits, with noughts or without', () => {
  for (const typed of ['psn59', 'PSN-059', 'psn 59', 'PSN-000059'])
    expect([typed, ids(typed)[0]]).toEqual([typed, 'PSN-000059']);
  expect(ids('plg16')).toEqual(['PLG-00016']);
  expect(ids('psn5')).toEqual([]);
});
test('a name that begins so stands before one that only contains it', () => {
  expect(ids('lilin')).toEqual(['PRD-0014', 'PRD-0013']);
});
test('beginnings of several words match in any order, accents do not matter', () => {
  expect(ids('kel man')).toEqual(['PRD-0001']);
  expect(ids('zoe')).toEqual(['PLG-00059']);
});
test('the inside of a word is found last, and nothing is nothing', () => {
  expect(ids('ngku')).toEqual(['PRD-0001']);
  expect(ids('')).toEqual([]);
  expect(ids('xyz')).toEqual([]);
});
test('a scanned SKU is beyond doubt, half a name is not', () => {
  expect(only(shop, 'BTK-GLS')?.id).toBe('PRD-0002');
  expect(only(shop, 'batok')).toBeUndefined();
  expect(only(shop, 'sereh')?.id).toBe('PRD-0014');
});
test('eight thousand entries answer within one frame once folded', () => {
  const many = Array.from({ length: 8000 }, (_, n) => entry(`PLG-${n}`, `Pelanggan ${n}`, [String(n)]));
  expect(find(many, 'pelanggan 7999')[0]?.id).toBe('PLG-7999');
});
