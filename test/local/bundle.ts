/** A workbook on this machine with a little bundle that the test writes itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Execution, Host } from '../../local/host';
import type { TestHooks } from '../../local/run/hooks';
import { openHost } from '../../local/run/host';

export const OWNER = 'ratna@griyadaun.example';
export const PACKER = 'joko@griyadaun.example';
export const VIEWER = 'yoga@griyadaun.example';

export interface Little extends Host, TestHooks {
  /** Runs an anonymous body as a function of the bundle, from the sidebar, and returns what it returned; throws its error. */
  script<T = unknown>(body: string, as?: string): T;
  /** The same, for what else is known of the run. */
  execution(body: string, as?: string): Execution;
  folder: string;
}

interface Options {
  code?: string;
  zone?: string;
  scriptZone?: string;
  locale?: string;
  scopes?: string[];
  file?: string;
}

const opened: Little[] = [];
const folders: string[] = [];

/** Call in `afterAll`. */
export function closeAll(): void {
  for (const host of opened.splice(0)) host.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The bundle's function `body_` is the script under test: `script(...)` writes it and calls it by `run`. */
export function little({
  code = '',
  zone = 'Asia/Jakarta',
  scriptZone = 'Asia/Jakarta',
  locale = 'id_ID',
  scopes,
  file = ':memory:',
}: Options = {}): Little {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-little-'));
  folders.push(folder);
  writeFileSync(
    join(folder, 'Code.js'),
    `function run(body) { return new Function('book', 'sheet', body)(SpreadsheetApp.getActive(), SpreadsheetApp.getActive().getSheets()[0]); }\n${code}`,
  );
  const oauthScopes = scopes?.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ timeZone: scriptZone, oauthScopes }));
  const host = openHost({ bundle: folder, file, owner: OWNER, zone, locale });
  host.setNow(Date.UTC(2026, 10, 5, 3));
  host.invite({ email: PACKER, access: 'editor' });
  host.invite({ email: VIEWER, access: 'viewer' });
  const execution = (body: string, as = OWNER): Execution =>
    host.run({ handler: 'run', args: [body], as, door: 'sidebar' });
  const made: Little = {
    ...host,
    folder,
    execution,
    script: <T>(body: string, as?: string): T => {
      const { value, error } = execution(body, as);
      if (error) throw new Error(error);
      return value as T;
    },
  };
  opened.push(made);
  return made;
}
