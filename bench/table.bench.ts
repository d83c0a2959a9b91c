/** `npm run bench`: Rapi's table engine beside what people use instead, on one host in one run. Counts are judged, times are printed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ShopHost } from '../test/support/shop-host';
import { bundleWithContenders } from './table/bundle';
import { beyond, CONTENDERS, contest, OPERATIONS, RECORDS, twoTables } from './table/contest';

let shop: ShopHost;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-bench-'));
  await bundleWithContenders(folder);
  shop = await twoTables(folder);
}, 120_000);
afterAll(() => {
  shop.close();
  rmSync(folder, { recursive: true });
});

test('the table engine leaves nothing half written, writes nobody else’s cell, and costs what its budget allows', () => {
  const lines = [
    `a table of ${RECORDS} records    round trips, calls, cells read, cells written, simulated s | others' cells written, formulas lost, half written of stops`,
  ];
  const wrong: string[] = [];
  for (const operation of OPERATIONS)
    for (const who of CONTENDERS) {
      const told = contest(shop, who, operation);
      const { cost, others, formulas, stops, partial } = told;
      if (who === 'rapi') wrong.push(...beyond(operation, told));
      if (who === 'rapi' && partial > 0) wrong.push(`${operation[0]}: ${partial} stops leave half of it`);
      const counts = [cost.roundTrips, cost.calls, cost.cellsRead, cost.cellsWritten];
      const seconds = (cost.simulatedMs / 1000).toFixed(1);
      lines.push(
        `${operation[0].padEnd(20)} ${who.padEnd(11)}${counts.map(wide).join('')}${seconds.padStart(8)} |${[others, formulas].map(wide).join('')}   ${partial} of ${stops}`,
      );
    }
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(wrong).toEqual([]);
}, 600_000);

const wide = (count: number): string => String(count).padStart(8);
