// What is not there where a layer runs does not compile in it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../build/places.mjs';
import { compile } from '../../build/types.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapi-layers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The compiler's words about one small file, compiled as a part of a layer. */
function compiledIn(layer: string, code: string): Promise<string> {
  writeFileSync(join(folder, `${layer}.ts`), code);
  const config = {
    extends: join(root, `build/types/${layer}.json`),
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    include: [],
    files: [`./${layer}.ts`],
  };
  writeFileSync(join(folder, `${layer}.json`), JSON.stringify(config));
  return compile(join(folder, `${layer}.json`));
}

const serverNames = ['document', 'window', 'setTimeout', 'fetch', 'process', 'crypto', 'TextEncoder'];
const asks = (names: string[]) => names.map((name) => `export const ${name}_ = ${name};`).join('\n');

test.each(['kernel', 'ports', 'features', 'app', 'local-facade'])(
  '%s knows neither Google, nor a browser, nor Node, nor a timer',
  async (layer) => {
    const words = await compiledIn(layer, asks([...serverNames, 'SpreadsheetApp']));
    for (const name of [...serverNames, 'SpreadsheetApp'])
      expect(words).toContain(`Cannot find name '${name}'`);
  },
);

test('google knows the services and nothing of a browser or Node', async () => {
  const words = await compiledIn('google', asks([...serverNames, 'SpreadsheetApp']));
  for (const name of serverNames) expect(words).toContain(`Cannot find name '${name}'`);
  expect(words).not.toContain('SpreadsheetApp');
});

test('the sidebar knows a browser and no service of Google', async () => {
  const words = await compiledIn('page', asks(['document', 'SpreadsheetApp']));
  expect(words).toContain("Cannot find name 'SpreadsheetApp'");
  expect(words).not.toContain("'document'");
});

test('plain language compiles in every layer', async () => {
  expect(await compiledIn('features', 'export const days = [3, 1].map((day) => day * 86_400_000);')).toBe('');
});
