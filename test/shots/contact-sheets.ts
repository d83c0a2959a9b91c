/** Many pictures side by side on one, so that all are looked at in a few glances: `sheet-1.png` and on. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const WIDTH = 2064;
const HEIGHT = 1050;
const GAP = 8;

/** Draws the pictures of a folder in rows of so many; what an earlier run drew goes first. */
export async function contactSheets(
  browser: Browser,
  folder: string,
  perRow: number,
  rows: number,
): Promise<void> {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.png'))
    .sort();
  for (const old of all.filter(isSheet)) rmSync(join(folder, old));
  const pictures = all.filter((file) => !isSheet(file));
  const width = Math.floor((WIDTH - GAP * (perRow - 1)) / perRow);
  const board = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  for (let at = 0; at < pictures.length; at += perRow * rows) {
    const drawn = pictures.slice(at, at + perRow * rows).map((file) => {
      const data = readFileSync(join(folder, file)).toString('base64');
      return `<figure style="width:${width}px"><figcaption>${file}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
    });
    await board.setContent(`<style>${STYLE}</style>${drawn.join('')}`);
    const number = String(at / (perRow * rows) + 1).padStart(2, '0');
    await board.screenshot({ path: join(folder, `sheet-${number}.png`), fullPage: true });
  }
  await board.close();
}

const isSheet = (file: string): boolean => file.startsWith('sheet-');
const STYLE =
  `body{margin:0;display:flex;flex-wrap:wrap;align-items:flex-start;gap:${GAP}px;font:12px Arial;background:#ddd}` +
  'figure{margin:0}figcaption{height:16px}img{width:100%}';

/** A file of its name alone: words of any language, joined by dashes. */
export const fileOf = (name: string): string => `${name.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.png`;
