/** The tabs of a version as files that other programs read. Nothing is overwritten unless that is asked for, and nothing written outside the folder. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sheet, toCsv, toNdjson } from './extract-text';
import { fileNames } from './file-names';
import { type Ask, withFiles } from './folder';
import type { Options } from './options';
import { type Secret, secretIn } from './passphrase';
import { Refused } from './refused';

interface Version {
  version: string;
  sheets: { name: string; rows: number }[];
}
interface Page {
  sheets: (Sheet & { from: number })[];
  next?: [number, number];
}

export const versionsIn = (folder: string, language: 'id' | 'en', secret: Secret = {}): Promise<unknown> =>
  withFiles(folder, async (ask) => (await ask('backup.readFiles', { language, ...secret })).result);

type Wish = Pick<Options, 'version' | 'sheet' | 'out' | 'format' | 'force' | 'language' | 'passphraseFile'>;

/** Names of the files that were written. */
export function extractVersion(folder: string, wish: Wish): Promise<{ version: string; files: string[] }> {
  const secret = secretIn(wish.passphraseFile);
  return withFiles(folder, async (ask) => {
    const version = wish.version ?? (await newest(ask, wish.language, secret));
    const sheets = await sheetsOf(ask, { ...wish, version }, secret);
    const out = wish.out ?? version;
    const files = await filesOf(version, sheets, wish.format);
    const there = files.map(({ name }) => join(out, name)).filter((path) => existsSync(path));
    if (there.length > 0 && !wish.force)
      throw new Refused(`${there[0]} is there already. Choose another --out, or write over it with --force.`);
    mkdirSync(out, { recursive: true });
    for (const { name, content } of files) writeFileSync(join(out, name), content);
    return { version, files: files.map(({ name }) => join(out, name)) };
  });
}

async function newest(ask: Ask, language: 'id' | 'en', secret: Secret): Promise<string> {
  const { versions } = (await ask('backup.readFiles', { language, ...secret })).result as {
    versions: Version[];
  };
  return versions.at(-1)?.version ?? '';
}

async function sheetsOf(ask: Ask, { version, sheet, language }: Wish, secret: Secret): Promise<Sheet[]> {
  const found: Sheet[] = [];
  let from: [number, number] | undefined;
  do {
    const input = {
      language,
      version,
      ...secret,
      ...(sheet !== undefined && { sheet }),
      ...(from && { from }),
    };
    const { sheets, next } = (await ask('backup.readFiles', input)).result as Page;
    for (const { from: first, ...each } of sheets) {
      const last = found.at(-1);
      // A large sheet comes in pieces.
      if (first > 1 && last?.name === each.name) for (const row of each.rows) last.rows.push(row);
      else found.push(each);
    }
    from = next;
  } while (from);
  return found;
}

async function filesOf(
  version: string,
  sheets: readonly Sheet[],
  format: Options['format'],
): Promise<{ name: string; content: string | Buffer }[]> {
  if (format === 'xlsx') {
    // Loaded where it is wanted: it is larger than all of this command.
    const { toXlsx } = await import('./extract-xlsx');
    return [{ name: `${version}.xlsx`, content: await toXlsx(sheets) }];
  }
  const write = format === 'csv' ? toCsv : toNdjson;
  const names = fileNames(
    sheets.map(({ name }) => name),
    format,
  );
  return sheets.map((sheet, at) => ({ name: names[at] as string, content: write(sheet) }));
}
