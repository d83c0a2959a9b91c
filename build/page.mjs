// src/page/*.tsx → build/out/Sidebar.html and Wide.html, each one file with its script and style inside, and More.html, the sidebar's later part.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { laidOut, linked, unlinked } from './part.mjs';
import { out, pages, root, slot } from './places.mjs';
import { put } from './put.mjs';

/** @type {esbuild.BuildOptions & { write: false }} */
const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  outdir: out,
  format: 'iife',
  target: 'es2020',
  platform: 'browser',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  // Apps Script has taken `//` inside a template literal of a served page for a comment: no template literals, no doubt.
  supported: { 'template-literal': false },
  logLevel: 'silent',
};

/** The text of each page and part by its file. @param {import('./edition.mjs').Edition} edition @returns {Promise<Record<string, string>>} */
export async function buildPages({ to, plugins }) {
  const own = { ...options, plugins };
  const built = await Promise.all(pages.map(({ file, entry, part }) => buildPage(own, file, entry, part)));
  for (const [file, html] of built.flat()) put(join(to, `${file}.html`), html);
  return Object.fromEntries(built.flat());
}

/**
 * @param {esbuild.BuildOptions & { write: false }} options @param {string} file @param {string} from
 * @param {{ file: string, entry: string }} [part]
 * @returns {Promise<[string, string][]>}
 */
async function buildPage(options, file, from, part) {
  const entry = entryOf(file, from);
  const bundle = (/** @type {string} */ contents) =>
    esbuild.build({
      ...options,
      stdin: { contents, resolveDir: root, sourcefile: `${file}.js` },
      metafile: true,
    });
  const alone = await bundle(`import ${JSON.stringify(entry)};`);
  if (!part) return [wrapped(file, alone)];
  const [, main] = Object.entries(alone.metafile.outputs).find(([path]) => path.endsWith('.js')) ?? [];
  const given = Object.entries(main?.inputs ?? {});
  const files = given.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => join(root, path));
  const styles = Object.keys(alone.metafile.inputs).filter((path) => path.endsWith('.css'));
  const has = new Set([...files, ...styles.map((path) => join(root, path))]);
  const { code, style, taken } = await unlinked(entryOf(part.file, part.entry), options, has);
  const [whole, script] = await Promise.all([bundle(laidOut(entry, taken)), linked(code, taken, options)]);
  return [wrapped(file, whole, true), wrappedPart(part.file, script, style)];
}

/** @param {string} file @param {string} from */
function entryOf(file, from) {
  const entry = join(root, from);
  if (!existsSync(entry)) throw new Error(`${from} is missing: it is where ${file}.html begins.`);
  return entry;
}

/** @param {string} file @param {esbuild.BuildResult<{ write: false }>} result @param {boolean} [parted] @returns {[string, string]} */
function wrapped(file, result, parted = false) {
  const script = textOf(result, '.js');
  const style = textOf(result, '.css');
  proveServable('script', script, ['</script', '<!--', '<?', slot.text, slot.part]);
  proveServable('style', style, ['</style', '<?', slot.text]);
  return written(file, [
    '<!doctype html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    '<base target="_top">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<script id="${slot.id}" type="application/json">${slot.text}</script>`,
    `<script>${script}</script>`,
    ...(parted ? [slot.part] : []),
    '</body>',
    '</html>',
    '',
  ]);
}

/** What is put into the page later, or by the server at once. @param {string} file @param {string} script @param {string} style @returns {[string, string]} */
function wrappedPart(file, script, style) {
  proveServable('script', script, ['</script', '<!--', '<?', slot.text]);
  proveServable('style', style, ['</style', '<?', slot.text]);
  return written(file, [`<style>${style}</style>`, `<script>${script}</script>`, '']);
}

/** @param {string} file @param {string[]} lines @returns {[string, string]} */
function written(file, lines) {
  return [file, lines.join('\n')];
}

/** @param {esbuild.BuildResult<{ write: false }>} result @param {string} ending */
function textOf(result, ending) {
  return result.outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
}

/** `<?` starts a scriptlet and a closing tag ends the script, wherever they stand. @param {string} what @param {string} text @param {string[]} never */
function proveServable(what, text, never) {
  for (const piece of never) {
    const at = text.indexOf(piece);
    if (at >= 0)
      throw new Error(
        `The page's ${what} contains ${piece}, which breaks it when served:\n  ${text.slice(Math.max(0, at - 60), at + 60)}`,
      );
  }
}
