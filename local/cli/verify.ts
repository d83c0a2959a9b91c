/** Checks a folder of backup files without Google: it is mounted as a Drive, and the bundle's own action looks at every byte. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../run/host';
import { hostDesk } from './desk';
import { bundleFolder } from './home';
import { Refused } from './refused';
import { type Done, request } from './request';

const CHECKER = 'pemeriksa@contoh.example';
const VERSION = /^CDG-\d+\.json$/;

/** What the action answered; throws `Refused` with a sentence for everything that is damaged. */
export async function verifyFolder(folder: string, language: 'id' | 'en', version?: string): Promise<Done> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Refused(`There is no folder ${folder}.`);
  const host = openHost({ bundle: bundleFolder, file: ':memory:', owner: CHECKER });
  try {
    host.mountDrive(CHECKER, withVersions(folder));
    const desk = hostDesk(host, true);
    return await request(desk, CHECKER, 'backup.checkFiles', { language, ...(version && { version }) });
  } finally {
    host.close();
  }
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
