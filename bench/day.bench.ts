/** `npm run bench`: what a day's actions cost in books of 1,000, 10,000 and 100,000 rows a table, side by side. Counts are judged, times are printed. */
import type { Cost } from '../local/host';
import { grownShop, measure } from '../test/support/grown-shop';

const SIZES = [1_000, 10_000, 100_000];

test('a day of work costs the same at any size', async () => {
  const byAction = new Map<string, Cost[]>();
  const cells: string[] = [];
  for (const size of SIZES) {
    const shop = await grownShop(size);
    const taken = shop.sheets().map(({ maxRows, maxColumns }) => maxRows * maxColumns);
    cells.push(taken.reduce((all, each) => all + each, 0).toLocaleString('en'));
    for (const [what, cost] of measure(shop)) byAction.set(what, [...(byAction.get(what) ?? []), cost]);
    shop.close();
  }
  const number = (value: number): string => value.toLocaleString('en').padStart(11);
  const lines = [
    `${'action'.padEnd(24)}${'trips'.padStart(7)}${'calls'.padStart(7)}${SIZES.map((size) => `   cells read, own ms, simulated s at ${size.toLocaleString('en')}`).join('')}`,
  ];
  for (const [what, costs] of byAction) {
    const first = costs[0] as Cost;
    const sizes = costs.map(
      ({ cellsRead, ownMs, simulatedMs }) =>
        `${number(cellsRead)}${number(Math.round(ownMs))}${(simulatedMs / 1000).toFixed(1).padStart(9)}        `,
    );
    lines.push(`${what.padEnd(24)}${String(first.roundTrips).padStart(7)}${String(first.calls).padStart(7)}   ${sizes.join('   ')}`);
    for (const { roundTrips, calls } of costs) expect([what, roundTrips, calls]).toEqual([what, first.roundTrips, first.calls]);
  }
  lines.push(`cells of ten million: ${cells.join(', ')}`);
  process.stdout.write(`${lines.join('\n')}\n`);
}, 600_000);
