// What axe finds on a page or in a frame, the serious and the critical only.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

interface Found {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

const source = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * One line a fault: its rule and the elements; empty when all is well.
 * @param besides rules that are not asked for, such as one that the caller proves more strictly
 */
export async function seriousFaults(page: Page | Frame, besides: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // Chosen in the page: what else axe tells, rule by rule, would take longer on the way here than axe itself.
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run(how: unknown): Promise<Found> } };
      const { violations } = await axe.run(options);
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    {
      rules: Object.fromEntries(besides.map((rule) => [rule, { enabled: false }])),
      ...{ resultTypes: ['violations'], preload: false, elementRef: false },
    },
  );
}
