// `rapi verify FOLDER`: the folder beside a workbook is checked without the workbook, and every damage on disk is named.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../../local/cli/desk';
import { extractVersion, versionsIn } from '../../../local/cli/extract';
import { request } from '../../../local/cli/request';
import { verifyFolder } from '../../../local/cli/verify';

const RATNA = 'ratna@griyadaun.example';
const folder = mkdtempSync(join(tmpdir(), 'rapi-verify-'));
const kept = join(folder, 'toko.rapi.drive', RATNA);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const desk = await openDesk(join(folder, 'toko.rapi'), {
    owner: RATNA,
    zone: 'Asia/Jakarta',
    language: 'id',
  });
  await request(desk, RATNA, 'setup.install', { firm: 'Uji' });
  await request(desk, RATNA, 'jobs.run', { name: 'backup.daily' });
  desk.close();
});

/** A copy of the backup's folder with one file changed: a new text, or none. */
function damaged(name: string, text: ((text: string) => string) | undefined): string {
  const copy = join(folder, `${Math.random()}`);
  cpSync(kept, copy, { recursive: true });
  if (text) writeFileSync(join(copy, name), text(readFileSync(join(copy, name), 'utf8')));
  else rmSync(join(copy, name));
  return copy;
}
const said = (place: string) =>
  verifyFolder(place, 'en').then(
    ({ message }) => message,
    (trouble: Error) => trouble.message,
  );

test('the files lie beside the workbook under their own names, and are whole', async () => {
  expect(readdirSync(kept).sort()).toEqual(['CDG-000001-1.ndjson', 'CDG-000001.json', 'index.json']);
  expect(await said(join(folder, 'toko.rapi.drive'))).toBe('1 version is whole.');
  // Downloaded by hand there is no list beside them.
  expect(await said(damaged('index.json', undefined))).toBe('1 version is whole.');
});

test('each damage is named', async () => {
  const pack = 'CDG-000001-1.ndjson';
  const manifest = 'CDG-000001.json';
  expect(await said(damaged(pack, (text) => text.replace('"No."', '"No,"')))).toContain(
    `${pack} is changed or damaged`,
  );
  expect(await said(damaged(pack, undefined))).toContain(`${pack} is missing`);
  expect(await said(damaged(manifest, (text) => text.slice(0, 900)))).toContain(`${manifest} is cut short`);
  expect(await said(damaged(manifest, (text) => text.replace('"rows":1', '"rows":2')))).toContain(
    `${manifest} was changed`,
  );
  const book = JSON.parse(readFileSync(join(kept, pack), 'utf8').split('\n')[0] ?? '').book as string;
  expect(await said(damaged(pack, (text) => text.replace(book, 'lain')))).toContain(
    `${pack} comes from another workbook`,
  );
  expect(await said(damaged(manifest, undefined))).toContain('There is no backup version yet');
  expect(await said(join(folder, 'tidak-ada'))).toContain('There is no folder');
});

test('a list that names files outside the folder is not followed', async () => {
  const copy = damaged('index.json', (text) =>
    text.replace('"at": "CDG-000001-1.ndjson"', '"at": "../CDG-000001-1.ndjson"'),
  );
  expect(await said(copy)).toBe('1 version is whole.');
});

test('a shell learns it by the exit code', async () => {
  const code = (place: string) =>
    new Promise<number>((resolve) => {
      execFile(process.execPath, ['build/rapi.mjs', 'verify', place], (error) =>
        resolve(Number(error?.code ?? 0)),
      );
    });
  expect(await code(kept)).toBe(0);
  expect(await code(damaged('CDG-000001-1.ndjson', undefined))).toBe(1);
});

test('what a version holds is listed and written as files, and a file that is there is not written over', async () => {
  expect(await versionsIn(kept, 'id')).toMatchObject({
    versions: [{ version: 'CDG-000001', kind: 'full', zone: 'Asia/Jakarta', firm: 'Uji' }],
  });
  const out = join(folder, 'keluar');
  const wish = { out, format: 'csv', force: false, language: 'id' } as const;
  const { files } = await extractVersion(kept, { ...wish, sheet: 'Tim' });
  expect(files).toEqual([join(out, 'Tim.csv')]);
  expect(readFileSync(join(out, 'Tim.csv'), 'utf8')).toMatch(/^Nama,E-mail,/);
  await expect(extractVersion(kept, wish)).rejects.toThrow('Tim.csv is there already');
  expect(readdirSync(out)).toEqual(['Tim.csv']);
  const forced = await extractVersion(kept, { ...wish, format: 'ndjson', force: true });
  expect(forced.files.length).toBeGreaterThan(20);
  const file = join(folder, 'lain.rapi.ndjson');
  writeFileSync(file, '{"rapi":"bundle"}\n');
  await expect(versionsIn(file, 'id')).rejects.toThrow('cut short');
  await expect(extractVersion(kept, { ...wish, version: 'CDG-000009' })).rejects.toThrow('CDG-000009');
  await expect(extractVersion(kept, { ...wish, sheet: 'Gaji' })).rejects.toThrow('Gaji');
});
