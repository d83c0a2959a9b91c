/** The worked examples of docs/adding.md, followed to the letter in a copy of the sources: it compiles, keeps the directions, and works in a workbook that is there. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { wrongImports } from '../../build/imports.mjs';
import { root } from '../../build/places.mjs';
import { compile } from '../../build/types.mjs';
import { type ShopHost, shopHost } from '../support/shop-host';

let folder: string;
let shop: ShopHost;

/** One fenced piece: a whole file under its name, or what changes in one. */
const STEP = /(?:`([\w./-]+)`:\n\n)?```(\w+)\n([\s\S]*?)\n```/g;

function follow(step: RegExpMatchArray): void {
  const [, name, kind, body = ''] = step;
  if (kind !== 'diff') {
    const file = join(folder, name as string);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${body}\n`);
    return;
  }
  const [named = '', ...hunks] = body.split('\n@@\n');
  const file = join(folder, named);
  for (const hunk of hunks) {
    const lines = hunk.split('\n');
    const side = (sign: string) =>
      lines.filter((line) => line[0] === ' ' || line[0] === sign).map((line) => `${line.slice(1)}\n`);
    const [text, old] = [readFileSync(file, 'utf8'), side('-').join('')];
    // Once and only once: else nobody could follow it.
    expect([named, text.split(old).length - 1]).toEqual([named, 1]);
    writeFileSync(
      file,
      text.replace(old, () => side('+').join('')),
    );
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-adding-'));
  for (const name of [
    'src',
    'build',
    'test/app/sweep/examples.ts',
    'appsscript.json',
    'package.json',
    'tsconfig.json',
    'THIRD-PARTY.md',
  ])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.startsWith(join(root, 'build/out')),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const step of readFileSync(join(root, 'docs/adding.md'), 'utf8').matchAll(STEP)) follow(step);
  const build = `
    const { readDoors } = await import('./build/doors.mjs');
    const { bound } = await import('./build/edition.mjs');
    const { globals, macros } = await readDoors();
    await (await import('./build/server.mjs')).buildServer(globals, bound);
    (await import('./build/manifest.mjs')).buildManifest(macros, bound);`;
  execFileSync(process.execPath, ['--input-type=module', '-e', build], { cwd: folder });
  shop = await shopHost({ empty: true, bundle: join(folder, 'build/out') });
}, 120_000);
afterAll(() => {
  shop.close();
  rmSync(folder, { recursive: true });
});

test('it compiles', async () => {
  const made = ['decisions/feature.ts', 'loans/feature.ts', 'loans/panel/LoanList.tsx'];
  const config = join(folder, 'build/types/adding.json');
  const files = made.map((file) => `../../src/features/${file}`);
  writeFileSync(config, JSON.stringify({ extends: './page.json', include: [], files }));
  expect(await compile(config)).toBe('');
});

test('it keeps the directions of imports', () => {
  const files = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: `src/${file}`, text: readFileSync(join(folder, 'src', file), 'utf8') }));
  expect(wrongImports(files)).toEqual([]);
});

test('column and action: a workbook that is there already gets the column, the action fills it and is taken back', () => {
  expect(shop.send('decisions.add', { decision: 'Rak baru' })).toMatchObject({ ok: true });
  const decided = shop.send('decisions.price', { id: 'KPT-000001', cost: 150_000 });
  expect(decided).toMatchObject({ ok: true, message: 'Biaya KPT-000001 tercatat.' });
  expect(shop.rows('Keputusan')[0]).toMatchObject({ Biaya: 150_000 });
  expect(shop.send('app.undo', {})).toMatchObject({ ok: true });
  expect(shop.rows('Keputusan')[0]).toMatchObject({ Biaya: '' });
});

test('feature: a module to switch on, with its tab, its menu entry, its action and its list', () => {
  expect(shop.send('modules.switch', { on: ['loans'] })).toMatchObject({ ok: true });
  expect(shop.send('loans.lend', { thing: 'Contoh besek', to: 'Kafe Senja' })).toMatchObject({
    ok: true,
    message: 'PJM-000001 tercatat: Contoh besek.',
  });
  expect(shop.send('loans.list', {})).toMatchObject({
    result: { rows: [{ id: 'PJM-000001', title: 'Contoh besek', note: 'Kafe Senja' }] },
  });
  expect(shop.send('loans.mark', { id: 'PJM-000001', back: true })).toMatchObject({ ok: true });
  expect(shop.rows('Pinjaman')[0]).toMatchObject({ Barang: 'Contoh besek', Kembali: 'Ya' });
});
