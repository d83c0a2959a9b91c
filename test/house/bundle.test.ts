// What is pushed: server, pages with their parts and the manifest, the intended globals and no others, and nothing that Apps Script cannot take.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDoors } from '../../build/doors.mjs';
import { out, pageFiles, pages, root, slot } from '../../build/places.mjs';
import { provePushable } from '../../build/pushable.mjs';

const built = (file: string) => readFileSync(join(out, file), 'utf8');

test('clasp would push exactly the server file, the pages and the manifest', async () => {
  const clasp = join(root, 'node_modules/.bin/clasp');
  const { stdout } = await promisify(execFile)(clasp, ['show-file-status', '--json'], { cwd: root });
  const { filesToPush } = JSON.parse(stdout);
  expect(filesToPush.map((file: string) => file.split('/').pop()).sort()).toEqual(
    ['Code.js', ...pageFiles.map((file) => `${file}.html`), 'appsscript.json'].sort(),
  );
});

test('the server file loads where only the language exists, and its globals are the intended ones', async () => {
  const { globals } = await readDoors();
  expect(() => provePushable(built('Code.js'), globals)).not.toThrow();
});

test.each(pages)(
  'the server and $file.html agree on the file and the slot for the first screen',
  ({ file }) => {
    expect(built('Code.js')).toContain(slot.text);
    expect(built('Code.js')).toMatch(new RegExp(`['"]${file}['"]`));
    expect(built(`${file}.html`).split(slot.text)).toHaveLength(2);
  },
);

test('the server puts a later part where its page has room for it, and the page carries none of it', () => {
  for (const { file, part } of pages.filter((page) => page.part)) {
    expect(built(`${file}.html`).split(slot.part)).toHaveLength(2);
    expect(built('Code.js')).toContain(slot.part);
    expect(built('Code.js')).toMatch(new RegExp(`['"]${part?.file}['"]`));
    expect(Buffer.byteLength(built(`${part?.file}.html`))).toBeGreaterThan(20_000);
  }
});

test.each(pages)('$file.html is one file that asks nothing of another host', ({ file }) => {
  expect(built(`${file}.html`)).not.toMatch(/<(script|link|img)[^>]+(src|href)=/i);
});

describe('the manifest', () => {
  const manifest = () => JSON.parse(built('appsscript.json'));

  test('asks for the least that works', () => {
    const least = [
      'spreadsheets.currentonly',
      'drive.file',
      'userinfo.email',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
    ];
    expect(manifest().oauthScopes).toEqual(least.map((scope) => `https://www.googleapis.com/auth/${scope}`));
    expect(manifest().dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ]);
  });

  test('gives keys only to functions that exist, each key once', async () => {
    const { globals, macros } = await readDoors();
    expect(manifest().sheets?.macros ?? []).toEqual(macros);
    for (const { functionName, defaultShortcut } of macros) {
      expect(globals.map((door) => door.name)).toContain(functionName);
      expect(defaultShortcut).toMatch(/^Ctrl\+Alt\+Shift\+\d$/);
    }
    expect(new Set(macros.map((macro) => macro.defaultShortcut)).size).toBe(macros.length);
  });
});

describe('refused before it could be pushed', () => {
  const prove = (code: string) => () =>
    provePushable(`var Rapi_ = { onOpen() {} };${code}`, [{ name: 'onOpen' }]);
  const door = 'function onOpen(e) { return Rapi_.onOpen(e); }';

  test.each([
    ['a class field', 'var x = class { a = 1 };', 'not ES2019'],
    ['a private method', 'var x = class { #a() {} };', 'not ES2019'],
    [
      'a service at top level',
      'SpreadsheetApp.getActive();',
      'SpreadsheetApp.getActive is used at top level',
    ],
    ['a timer at top level', 'setTimeout(1);', 'setTimeout is not defined'],
    ['a global that is not in the list', 'function stray() {}', 'not in globals.ts: stray'],
  ])('%s', (_, code, words) => {
    expect(prove(door + code)).toThrow(words);
  });

  test('a door without a function behind it', () => {
    expect(() => provePushable(`var Rapi_ = {};${door}`, [{ name: 'onOpen' }])).toThrow('does not export');
  });
});
