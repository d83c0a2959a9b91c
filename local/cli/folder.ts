/** Backup files without a workbook: a folder, or one downloaded file, mounted as somebody's Drive, for the bundle's own actions to look at. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../run/host';
import { filesInside } from './bundle';
import { hostDesk } from './desk';
import { bundleFolder } from './home';
import { Refused } from './refused';
import { type Done, request } from './request';

const CHECKER = 'pemeriksa@contoh.example';
const VERSION = /^CDG-\d+\.json$/;

export type Ask = (action: string, input: object) => Promise<Done>;

/** Does something with the files there. Throws `Refused` with a sentence for what is missing or damaged. */
export async function withFiles<R>(place: string, work: (ask: Ask) => Promise<R>): Promise<R> {
  if (!existsSync(place)) throw new Refused(`There is no folder ${place}.`);
  const loose = statSync(place).isDirectory() ? undefined : unpackedTo(place);
  const host = openHost({ bundle: bundleFolder, file: ':memory:', owner: CHECKER });
  try {
    host.mountDrive(CHECKER, loose ?? withVersions(place));
    const desk = hostDesk(host, true);
    return await work((action, input) => request(desk, CHECKER, action, input));
  } finally {
    host.close();
    if (loose) rmSync(loose, { recursive: true, force: true });
  }
}

/** The files of a download in a folder of their own. */
function unpackedTo(path: string): string {
  const files = filesInside(readFileSync(path, 'utf8'));
  if (!files) throw new Refused(`${path} is cut short, or no download of Rapi's backups.`);
  const folder = mkdtempSync(join(tmpdir(), 'rapi-files-'));
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  return folder;
}

/** The folder itself, or the one below it that holds versions: beside a workbook there is one for each person. */
function withVersions(folder: string): string {
  const holds = (place: string): boolean => readdirSync(place).some((name) => VERSION.test(name));
  if (holds(folder)) return folder;
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter(holds);
  return below.length === 1 ? (below[0] as string) : folder;
}
