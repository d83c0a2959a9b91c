// From this machine to Google's: the published clasp as it is, against Google's services on loopback, and what `npm run push` says when it is refused.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { meaning } from '../../build/clasp.mjs';
import { out, root } from '../../build/places.mjs';
import { type Loopback, loopback, NEW_SCRIPT, type RemoteFile } from './loopback';

const SCRIPT = 'loopback-script-of-the-shop';
const OFF = 'loopback-script-with-api-off';
let google: Loopback;
const files = [SCRIPT, OFF].map((id) => projectFile(id));
const fresh = 'loopback-new.clasp.json';

function projectFile(id: string): string {
  return `${id}.${process.pid}.clasp.json`;
}

const run = (script: string, args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((done) =>
    execFile(
      process.execPath,
      [join(root, script), ...args],
      { cwd: root, env: google.env },
      (trouble, stdout, stderr) => done({ code: Number(trouble?.code ?? 0), said: `${stdout}${stderr}` }),
    ),
  );

beforeAll(async () => {
  google = await loopback();
  for (const id of [SCRIPT, OFF])
    writeFileSync(join(root, projectFile(id)), JSON.stringify({ scriptId: id, rootDir: 'build/out' }));
});

afterAll(async () => {
  for (const file of [...files, fresh]) rmSync(join(root, file), { force: true });
  await google.close();
});

test('what arrives by `clasp push --force` is build/out, byte for byte, and nothing else', async () => {
  google.scripts.set(SCRIPT, [{ name: 'Kode', type: 'SERVER_JS', source: 'function old() {}' }]);
  const { code, said } = await run('build/push.mjs', ['--project', projectFile(SCRIPT)]);
  expect(said).toContain('Pushed 5 files.');
  expect(code).toBe(0);
  const arrived = new Map((google.scripts.get(SCRIPT) ?? []).map((file) => [nameOf(file), file.source]));
  expect([...arrived.keys()].sort()).toEqual(readdirSync(out).sort());
  for (const [name, source] of arrived)
    expect(Buffer.from(source).equals(readFileSync(join(out, name)))).toBe(true);
});

const nameOf = ({ name, type }: RemoteFile) =>
  `${name}.${({ SERVER_JS: 'js', HTML: 'html', JSON: 'json' })[type] ?? type}`;

test('a refused push says what to do and leaves the script as it was; a workbook is made though a project file is there', async () => {
  const message =
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.';
  google.refusing.set(OFF, { status: 403, message });
  const [off, made] = await Promise.all([
    run('build/push.mjs', ['--project', projectFile(OFF)]),
    run('build/create.mjs', ['Toko baru', '--project', fresh]),
  ]);
  expect(off).toEqual({
    code: 1,
    said: expect.stringContaining('The Apps Script API is off for this account.'),
  });
  expect(google.asked.filter((each) => each.startsWith('PUT'))).toHaveLength(1);
  expect(made.said).toContain('https://drive.google.com/open?id=loopback-workbook');
  expect(JSON.parse(readFileSync(join(root, fresh), 'utf8'))).toMatchObject({
    scriptId: NEW_SCRIPT,
    rootDir: 'build/out',
  });
});

test('the committed project file names no script, and says how one gets in', async () => {
  const { code, said } = await run('build/push.mjs', []);
  expect(code).toBe(1);
  expect(said).toContain('.clasp.json holds no script id yet. Run `npm run create -- "Toko saya"`');
});

// As Google and clasp 3.4.1 word them; each was seen once behind the loopback proxy.
test.each([
  ['No credentials found.', 'npx clasp login'],
  ['invalid_grant', 'npx clasp login'],
  ['Request had invalid authentication credentials. Expected OAuth 2 access token.', 'npx clasp login'],
  ['The caller does not have permission', 'ask the owner for edit rights'],
  ['Requested entity was not found.', 'no script of this id'],
  ["Quota exceeded for quota metric 'Management requests'", 'Wait a few minutes'],
  ['The service is currently unavailable.', 'Push again in a few minutes'],
  ['Request failed with status code 502', 'Push again in a few minutes'],
  ['getaddrinfo ENOTFOUND script.googleapis.com', 'Look at the connection'],
  ['Syntax error: Missing ; before statement. line: 1 file: Code', 'line: 1 file: Code'],
])('%s', (words, told) => {
  expect(meaning(words)).toContain(told);
});
