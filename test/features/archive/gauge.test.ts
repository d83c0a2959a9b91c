/** The gauge tells how full the workbook is, how fast it grows and when to make room, and is heard before it is too late. */
import {
  gaugeOf,
  levelOf,
  MOST_CELLS,
  type Sample,
  withSample,
} from '../../../src/features/archive/rules/gauge';
import { addDays, type Day } from '../../../src/kernel/day';
import { shopHost } from '../../support/shop-host';

const TODAY = '2026-11-05' as Day;
const daily = (days: number, from: number, more: number): readonly Sample[] =>
  Array.from({ length: days }, (_, at): Sample => [addDays(TODAY, at - days), from + at * more]);

test('growth needs a week, and the day to archive by is when nine tenths will be used', () => {
  expect(gaugeOf(1_000, TODAY, daily(3, 900, 30))).toMatchObject({ growth: undefined, full: undefined });
  const soon = gaugeOf(8_000_000, TODAY, daily(10, 7_900_000, 10_000));
  expect(soon).toMatchObject({ growth: 10_000, level: 'watch', full: addDays(TODAY, 100) });
  expect(gaugeOf(100_000, TODAY, daily(10, 99_000, 100)).full).toBeUndefined();
  expect(gaugeOf(100_000, TODAY, daily(10, 100_000, 0)).full).toBeUndefined();
  expect([0.69, 0.7, 0.89, 0.9].map((share) => levelOf(share * MOST_CELLS))).toEqual([
    'fine',
    'watch',
    'watch',
    'act',
  ]);
});

test('a quarter of days is kept, a day once, and what shrank tells its growth anew', () => {
  const kept = daily(200, 0, 5).reduce<readonly Sample[]>(
    (all, [day, cells]) => withSample(all, day, cells),
    [],
  );
  expect(kept).toHaveLength(92);
  expect(withSample(kept, addDays(TODAY, -1), 2_000)).toHaveLength(92);
  expect(withSample(kept, TODAY, 10)).toEqual([[TODAY, 10]]);
});

test('every night the cells of all tabs are counted; the card says what is used, the home screen that it is high time', async () => {
  const shop = await shopHost({ empty: true });
  try {
    const grid = () => shop.sheets().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
    expect(shop.send('jobs.run', { name: 'archive.measure' })).toMatchObject({ ok: true });
    const asked = shop.send<{ lines: { aside?: string }[] }>('archive.card', {});
    const said = grid().toLocaleString('id-ID');
    expect(asked.ok && asked.result.lines[0]?.aside).toContain(`${said} dari 10.000.000`);
    expect(JSON.stringify(shop.send('shell.index', {}))).not.toContain('sel buku kerja');
    const values = { capacity: JSON.stringify([[TODAY, 9_200_000]]) };
    shop.apply({ op: 'properties.write', store: 'document', values, remove: [], removeOthers: false });
    expect(JSON.stringify(shop.send('shell.index', {}))).toContain('92 % sel buku kerja terpakai');
  } finally {
    shop.close();
  }
});
