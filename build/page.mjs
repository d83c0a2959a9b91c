// src/page/*.tsx → build/out/Sidebar.html and Wide.html: each one file with its script and style inside.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'esbuild';
import { out, pages, root, slot } from './places.mjs';
import { put } from './put.mjs';

/** The text of each page by its file. @returns {Promise<Record<string, string>>} */
export async function buildPages() {
  return Object.fromEntries(
    await Promise.all(pages.map(async ({ file, entry }) => [file, await buildPage(file, entry)])),
  );
}

/** @param {string} file @param {string} from */
async function buildPage(file, from) {
  const entry = join(root, from);
  if (!existsSync(entry)) throw new Error(`${from} is missing: it is where ${file}.html begins.`);
  const result = await esbuild.build({
    entryPoints: [entry],
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
  });
  const script = textOf(result, '.js');
  const style = textOf(result, '.css');
  proveServable('script', script, ['</script', '<!--', '<?', slot.text]);
  proveServable('style', style, ['</style', '<?', slot.text]);
  const html = [
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
    '</body>',
    '</html>',
    '',
  ].join('\n');
  put(join(out, `${file}.html`), html);
  return html;
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
