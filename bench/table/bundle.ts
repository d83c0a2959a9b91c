/** The real bundle with the contenders beside it, as a second file of the same script project. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The host has no `deleteCells`; deleting the row is the same one call. */
const MISSING = 'deleteRowRange.deleteCells(SpreadsheetApp.Dimension.ROWS)';

export async function bundleWithContenders(folder: string): Promise<void> {
  cpSync(join(process.cwd(), 'build/out'), folder, { recursive: true });
  const built = await build({
    entryPoints: [join(process.cwd(), 'bench/table/guest/guest.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Bench_',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
  });
  const code = built.outputFiles[0]?.text ?? '';
  if (!code.includes(MISSING)) throw new Error('sheetquery deletes in another way now');
  const door = 'function bench(who, what, given) { return Bench_.perform(who, what, given); }';
  writeFileSync(
    join(folder, 'Bench.js'),
    `${code.replace(MISSING, 'this._sheet.deleteRow(row.__meta.row - i)')}\n${door}\n`,
  );
}
