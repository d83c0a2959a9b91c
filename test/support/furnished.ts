/**
 * Workbooks that many tests begin with are furnished once for each state of the bundle and the host, kept as a file, and opened as copies. Furnishing takes
 * longer than most tests.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.cache/furnished');
/** All that a furnished book follows from. */
const SOURCES = [
  'build/out',
  'local/core',
  'local/facade',
  'local/gate',
  'local/run',
  'local/sample',
  'test/support',
];
const DAY = 86_400_000;

/** The file of the furnished book of this kind, for this process alone; `furnish` makes it where it is not there yet. Remove it after opening. */
export async function furnishedFile(kind: string, furnish: (file: string) => Promise<void>): Promise<string> {
  const kept = join(FOLDER, `${stateOfSources()}-${kind}.rapi`);
  const own = join(FOLDER, `${process.pid}-${performance.now()}.rapi`);
  if (existsSync(kept)) copyFileSync(kept, own);
  else {
    mkdirSync(FOLDER, { recursive: true });
    forgetOld();
    await furnish(own);
    // Another process may furnish the same: each renames a whole file, with the same content.
    copyFileSync(own, `${own}.whole`);
    renameSync(`${own}.whole`, kept);
  }
  return own;
}

let state: string | undefined;

function stateOfSources(): string {
  if (state) return state;
  const hash = createHash('sha256');
  for (const folder of SOURCES)
    for (const file of readdirSync(folder).sort()) {
      const path = join(folder, file);
      if (statSync(path).isFile()) hash.update(path).update(readFileSync(path));
    }
  state = hash.digest('hex').slice(0, 16);
  return state;
}

function forgetOld(): void {
  for (const file of readdirSync(FOLDER)) {
    const path = join(FOLDER, file);
    // Another test may be at work beside: what it takes away in this moment is gone.
    const seen = statSync(path, { throwIfNoEntry: false });
    if (seen && Date.now() - seen.mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
