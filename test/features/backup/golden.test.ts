/** Folders of versions as every released format wrote them: they verify, and bring back the same rows, whatever the code does later. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshKey, keyedBy, secretOf } from '../../../src/features/backup/rules/cipher';
import { layoutOf } from '../../../src/features/backup/rules/layout';
import { packed, unpacked } from '../../../src/features/backup/rules/packs';
import { checkFiles } from '../../../src/features/backup/store/check';
import type { Own } from '../../../src/features/backup/store/keys';
import { type Loaded, loadVersion } from '../../../src/features/backup/store/load';
import type { Apart } from '../../../src/ports/apart';
import type { StoredFile } from '../../../src/ports/drive';
import { digest } from '../../support/version-folder';

/** What its keeper chose; typed here as another keyboard would: letters and accents apart, one blank too many, a sign of how to draw the cup. */
const KEY = freshKey(digest('contoh format 3')).replace('.15', '.14');
const SECRET = secretOf(KEY, ' Kopi susu  e\u0301 firma 漢 ☕\uFE0F');

/** The folder of a format as a Drive that has nothing but its files. */
function folderOf(format: string): { own: Own; files: StoredFile[] } {
  const home = join(__dirname, 'golden', format);
  const texts = new Map(readdirSync(home).map((name) => [name, readFileSync(join(home, name), 'utf8')]));
  const files = [...texts].map(([name, text]): StoredFile => {
    const size = Buffer.byteLength(text);
    return { id: name, name, size, sha256: digest(text), createdAt: 0, notes: {}, trashed: false };
  });
  const drive: Partial<Apart['drive']> = { read: (id) => texts.get(id) };
  const secrets = { recall: (name: string) => (name.endsWith(KEY) ? SECRET : undefined), keep: () => {} };
  return { own: { drive: drive as Apart['drive'], digest, secrets }, files };
}

function loaded(format: string, version: string): Loaded {
  const { own, files } = folderOf(format);
  const file = files.find(({ name }) => name === `${version}.json`);
  const outcome = file && loadVersion(own, file, files);
  if (!outcome || !('loaded' in outcome)) throw new Error(JSON.stringify(outcome?.problems ?? version));
  return outcome.loaded;
}

const rowsOf = (version: Loaded): string[] => version.manifest.sheets.flatMap((entry) => version.rows(entry));

test.each([
  ['format-1', 'CDG-000001', 'full', 300, '4f49f53949e7aae6add888b1c25ecda86abb3af9cc50c5519dba0dc6a2c8e5b8'],
  ['format-2', 'CDG-000001', 'full', 300, '4f49f53949e7aae6add888b1c25ecda86abb3af9cc50c5519dba0dc6a2c8e5b8'],
  [
    'format-2',
    'CDG-000002',
    'incremental',
    301,
    '2d7b97e5f3485de7e98a68e562d552eb243a7ff4ea40061bcefdbda656bf3b4c',
  ],
  [
    'format-2',
    'CDG-000003',
    'differential',
    300,
    '77f913a67ef47a8049e5dfbe647f5953062074bfa88f2e0de39c6cb1a2eca6fd',
  ],
  [
    'format-2',
    'CDG-000004',
    'incremental',
    300,
    'f4fcd4c7f69950f36de6ebdf55fec4560270d18dfebafde7aeae246d48b3f7cc',
  ],
  ['format-3', 'CDG-000001', 'full', 60, 'e76c60869b6d73aa6bc4257db30d67568ada6eae8cc7b46801cb7e19da3d1145'],
  [
    'format-3',
    'CDG-000002',
    'incremental',
    60,
    '0ca299b3bfaeeaa9ef8ac9731b0bfeb63ec4bebdd4e2d61e7661e366bd27dfbb',
  ],
])('%s, %s (%s) brings back its %d rows', (format, version, kind, count, sha256) => {
  const found = loaded(format, version);
  const rows = rowsOf(found);
  expect([found.manifest.kind, rows.length, digest(rows.join('\n'))]).toEqual([kind, count, sha256]);
  expect(found.manifest.sheets.map((entry) => layoutOf(found.layout(entry)).tab.name)).toEqual(['Baris']);
});

test.each(['format-1', 'format-2', 'format-3'])('all of %s verifies, and damage in it is named', (format) => {
  const { own, files } = folderOf(format);
  expect(checkFiles(own, files).problems).toEqual([]);
  for (const { name } of files) {
    const read = (id: string): string | undefined => {
      const text = own.drive.read(id);
      return id === name
        ? text
            ?.replace(/\n([A-Za-z])/, '\n_')
            .replace('PLG-', 'PLG_')
            .replace('"kind":', '"Kind":')
            .replace('"rows":[[0', '"rows":[[1')
        : text;
    };
    const { problems } = checkFiles({ ...own, drive: { ...own.drive, read } }, files);
    expect([name, problems.length > 0]).toEqual([name, true]);
  }
});

test('packs of format-3 are written as they were, byte by byte: the same key, names and ciphertext', () => {
  const { own, files } = folderOf('format-3');
  const cipher = keyedBy(KEY, SECRET, digest);
  for (const { name } of files.filter((file) => file.name.endsWith('.ndjson'))) {
    const text = own.drive.read(name) ?? '';
    const { book, blocks } = unpacked(text, cipher.hash, () => true, cipher);
    const head = { book, version: name.slice(0, 'CDG-000001'.length) };
    const again = packed([...blocks.values()], head, 0, cipher).map((pack) => pack.text);
    expect([name, again]).toEqual([name, [text]]);
  }
});
