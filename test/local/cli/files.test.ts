/** A table is read whichever program wrote it; what is none gets a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTable } from '../../../local/cli/files';

const folder = mkdtempSync(join(tmpdir(), 'rapi-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Nama;Kota\r\nKafé Señja;"Solo\r\nBaru"\r\n';
const UTF16 = Buffer.from(`\ufeff${TEXT}`, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16', UTF16],
  ['UTF-16 of the other order', Buffer.from(UTF16).swap16()],
  ['Windows-1252', Buffer.from(TEXT, 'latin1')],
  ['bars between the fields', Buffer.from(TEXT.replace(/;/g, '|'))],
])('%s is read', (_name, bytes) => {
  const path = join(folder, 'tabel.csv');
  writeFileSync(path, bytes);
  expect(readTable(path)).toMatchObject({
    header: ['Nama', 'Kota'],
    rows: [{ line: 2, fields: ['Kafé Señja', 'Solo\r\nBaru'] }],
  });
});

test('a picture is no table, and the sentence says what to do', () => {
  const path = join(folder, 'foto.csv');
  writeFileSync(path, Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7) % 256)));
  expect(() => readTable(path)).toThrow(
    'is no table of text. Save it as CSV; an Excel file is read in the sidebar.',
  );
});
