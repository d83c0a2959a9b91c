/** The bundle's folder: the same files that are pushed. What of them matters here besides Code.js is the manifest and the HTML. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GoogleError } from '../gate/problem';

const SCOPE = 'https://www.googleapis.com/auth/';

export class Bundle {
  /** The script's own zone, which may differ from the workbook's. */
  readonly zone: string;
  /** Scopes by their last part; absent where the manifest names none, and then everything is granted. */
  readonly scopes?: ReadonlySet<string>;

  constructor(readonly folder: string) {
    const manifest = join(folder, 'appsscript.json');
    const { timeZone, oauthScopes } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
    this.zone = timeZone ?? 'Etc/GMT';
    if (oauthScopes) this.scopes = new Set(oauthScopes.map((scope: string) => scope.replace(SCOPE, '')));
  }

  /** The HTML file of this name, given without its ending. */
  html(name: string): string {
    const file = join(this.folder, `${name}.html`);
    if (!/^[\w .-]+$/.test(name) || !existsSync(file))
      throw new GoogleError(`No HTML file named ${name} was found.`);
    return readFileSync(file, 'utf8');
  }
}
