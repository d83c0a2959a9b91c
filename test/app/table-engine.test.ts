/** What the table engine costs beyond a transaction's own calls; `npm run bench` shows it beside what people use instead, stopped at every call. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWithContenders } from '../../bench/table/bundle';
import { beyond, measured, OPERATIONS, twoTables } from '../../bench/table/contest';

test('loading, inserting, changing and archiving among a thousand records stay within their budget and write nobody else’s cell', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-bench-'));
  await bundleWithContenders(folder);
  const shop = await twoTables(folder);
  const wrong = OPERATIONS.flatMap((operation) => beyond(operation, measured(shop, 'rapi', operation)));
  shop.close();
  rmSync(folder, { recursive: true });
  expect(wrong).toEqual([]);
});
