/** What is written for people and developers names only what is there, and what is made from the code is as the code is. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { legal, notices } from '../../build/legal.mjs';
import { refused } from '../../build/licences.mjs';
import { noticed } from '../../build/notices.mjs';
import { drawn, picture } from '../../build/picture.mjs';
import { root } from '../../build/places.mjs';
import { VERSION } from '../../src/kernel/version';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const DOCUMENTS = [
  ...readdirSync(root).filter((file) => file.endsWith('.md') && file !== 'THIRD-PARTY.md'),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  'local/README.md',
];
/** Every file and folder that a document may name. */
const THERE = ['src', 'test', 'build', 'docs', 'bench', 'local'].flatMap((folder) => [
  folder,
  ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file}`,
  ),
]);
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
/** Made on the way, and kept out of git. */
const MADE = /^build\/(out|pulled|shots)/;
/** Comes to be when docs/adding.md is followed, which a test of its own does. */
const EXAMPLE = /^(src|test)\/features\/(loans|decisions\/actions\/price)/;

/** Whether a path is there; `*` stands for a part of a name. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const parts = path.split('*').map((part) => part.replace(/[.()+?]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^/]*')}$`);
  return THERE.some((file) => pattern.test(file));
}
const isTest = (name: string): boolean =>
  THERE.some((file) => file.startsWith(name) && /\.test\.tsx?$/.test(file));

const found = (document: string, pattern: RegExp): string[] =>
  [...text(document).matchAll(pattern)].map(([, name]) => name ?? '');

test('the picture of who uses whom is the one that the imports draw', () => {
  // Otherwise: npm run picture
  expect(readFileSync(picture, 'utf8')).toBe(drawn());
});

test('the notices name every package that is pushed, and the server file carries them', () => {
  // Otherwise: npm run notices
  expect(readFileSync(notices, 'utf8')).toBe(noticed());
  expect(text('build/out/Code.js')).toContain(legal());
});

test.each([
  ['GPL-3.0-only', 1],
  ['MIT AND LGPL-2.1', 1],
  ['none named', 1],
  ['MIT OR GPL-3.0-or-later', 0],
  ['Apache-2.0', 0],
])('pushed under %s: refused %i', (licence, count) => {
  expect(refused([{ name: 'it', version: '1.0.0', licence }])).toHaveLength(count);
});

test('no file is long without saying why in its first lines', () => {
  const long = ['src', 'local', 'test', 'build', 'bench']
    .flatMap((folder) => THERE.filter((file) => file.startsWith(`${folder}/`)))
    .filter((file) => /\.(ts|tsx|mjs|css)$/.test(file) && !MADE.test(file))
    .filter((file) => text(file).split('\n').length > 301)
    .filter((file) => !/longer\W+than[\s\S]*because/i.test(text(file).slice(0, 700)));
  expect(long).toEqual([]);
});

test('README is short, and shows the product before it explains it', () => {
  const lines = text('README.md').split('\n');
  expect(lines.length).toBeLessThanOrEqual(250);
  expect(lines.findIndex((line) => line.startsWith('!['))).toBeLessThan(15);
  const linked = new Set(found('README.md', /\]\(([^)#\s]+)[^)]*\)/g));
  const all = DOCUMENTS.filter((file) => /^(docs\/)?[\w-]+\.md$/.test(file) && file !== 'README.md');
  expect(all.filter((file) => !linked.has(file))).toEqual([]);
});

test('the pictures of the documents are small, all together', () => {
  // Drawn anew by npm run shots:docs.
  const sizes = THERE.filter((file) => /^docs\/.*\.png$/.test(file)).map(
    (file) => statSync(join(root, file)).size,
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(350_000);
});

test('every decision has its number and stands in the list of them', () => {
  const pages = DOCUMENTS.filter((file) => /^docs\/decisions\/\d/.test(file)).sort();
  const listed = pages.map((file, at) => {
    const [title = ''] = found(file, /^# (.+)$/gm);
    return `${at + 1}. [${title.replace(`${at + 1}. `, '')}](${file.split('/').pop()})`;
  });
  expect(
    text('docs/decisions/README.md')
      .split('\n')
      .filter((line) => /^\d/.test(line)),
  ).toEqual(listed);
});

test('the version is one, wherever it stands', () => {
  const [newest] = found('CHANGELOG.md', /^## (\S+)/gm);
  const lock = JSON.parse(text('package-lock.json'));
  const { version } = JSON.parse(text('package.json'));
  expect([version, lock.version, lock.packages[''].version, newest]).toEqual(Array(4).fill(VERSION));
});

test.each(DOCUMENTS)('%s links only to what is there', (document) => {
  const links = found(document, /\]\(([^)#\s]+)[^)]*\)/g).filter((link) => !/^[a-z]+:/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
});

test.each(DOCUMENTS)('%s names only files and commands that exist', (document) => {
  const paths = found(document, /`((?:src|test|build|docs|bench|local)\/[\w./*-]+)`/g);
  const missing = paths.filter((path) => !MADE.test(path) && !EXAMPLE.test(path) && !isThere(path));
  const commands = found(document, /\bnpm run ([\w:]+)/g).filter((name) => !scripts[name]);
  const tests = found(document, /\bnpx jest ([\w./ -]+)/g)
    .flatMap((names) => names.split(' ').filter((name) => name.includes('/')))
    .filter((name) => !isTest(name));
  const known = new Set(found('local/cli/rapi.ts', /^ {2}(\w+)(?:: \w+)?,$/gm));
  const words = found(document, /\b(?:npx rapi|build\/rapi\.mjs) (\w+)/g).filter((word) => !known.has(word));
  expect({ missing, commands, tests, words }).toEqual({ missing: [], commands: [], tests: [], words: [] });
});

describe('what documents tell people to do is there', () => {
  const sources = THERE.filter((file) => /^src\/.*\.tsx?$/.test(file))
    .map(text)
    .join('\n');

  test.each(DOCUMENTS)('%s: options, actions and ways through the menu', (document) => {
    const help = text('local/cli/options.ts');
    const options = found(document, /\b(?:npx rapi|npm start)\b[^\n`]*?(--[a-z][\w-]+)/g);
    const unknown = options.filter((option) => !help.includes(option));
    const actions = found(document, /\brapi call ([\w.]+\.\w+)/g).filter(
      (action) => !sources.includes(`name: '${action}'`) && !/^decisions\.price$/.test(action),
    );
    const ways = found(document, /\*\*Rapi → ([^*]+)\*\*/g)
      .flatMap((way) => way.split(/ → | · /))
      .map((label) => label.replace(/[….:]+$/, '').trim());
    const nowhere = ways.filter(
      (label) => !sources.includes(`'${label}'`) && !sources.includes(`'${label}…'`),
    );
    expect({ unknown, actions, nowhere }).toEqual({ unknown: [], actions: [], nowhere: [] });
  });
});
