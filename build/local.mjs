// local/ → .cache/local/: the host and its workers for Node, the façade for the guest realm, the page for a browser.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import esbuild from 'esbuild';
import { localOut, root } from './places.mjs';

const from = join(root, 'local');
/** @type {esbuild.BuildOptions} */
const shared = { bundle: true, charset: 'utf8', logLevel: 'silent', sourcemap: 'linked' };

export async function buildLocal() {
  const builds = [];
  for (const [entry, options] of /** @type {[string, esbuild.BuildOptions][]} */ ([
    ['cli/rapi.ts', node()],
    ['facade/index.ts', guest()],
    ['page/main.ts', browser()],
    // The first script of sidebars and dialogs: `google.script`.
    ['page/frame.ts', browser()],
    ...workers().map((worker) => [worker, node()]),
  ])) {
    if (existsSync(join(from, entry)))
      builds.push(
        esbuild.build({ entryPoints: [join(from, entry)], ...shared, ...options, ...named(entry) }),
      );
  }
  await Promise.all(builds);
  const html = join(from, 'page/index.html');
  if (existsSync(html)) {
    mkdirSync(join(localOut, 'page'), { recursive: true });
    copyFileSync(html, join(localOut, 'page/index.html'));
  }
}

/** rapi.cjs, facade.js, page/main.js, <name>.worker.cjs. @param {string} entry @returns {esbuild.BuildOptions} */
function named(entry) {
  if (entry.startsWith('page/')) return { outdir: join(localOut, 'page') };
  if (entry.startsWith('facade/')) return { outfile: join(localOut, 'facade.js') };
  return { outfile: join(localOut, `${basename(entry, '.ts')}.cjs`) };
}

/** Worker threads cannot load TypeScript, in jest neither: every `*.worker.ts` becomes a file of its own. */
function workers() {
  if (!existsSync(from)) return [];
  const files = /** @type {string[]} */ (readdirSync(from, { recursive: true }));
  return files.filter((file) => file.endsWith('.worker.ts'));
}

/** @returns {esbuild.BuildOptions} */
function node() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    // IronCalc comes as an ES module only, which Node 20 cannot require: it is bundled in.
    external: Object.keys(devDependencies).filter((name) => name !== '@ironcalc/wasm'),
    logOverride: { 'empty-import-meta': 'silent' },
  };
}

/** The guest realm is as bare as Apps Script and reads this at every run: no name left behind, no map inside. @returns {esbuild.BuildOptions} */
function guest() {
  return {
    format: 'iife',
    platform: 'neutral',
    target: 'es2019',
    sourcemap: false,
  };
}

/** @returns {esbuild.BuildOptions} */
function browser() {
  return {
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
  };
}
