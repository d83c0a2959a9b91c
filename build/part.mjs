// A part of a page: screens that arrive when they are first opened. It is linked to the page's own modules and carries none of them again.
import { join } from 'node:path';
import { parse } from 'acorn';
import esbuild from 'esbuild';
import { root } from './places.mjs';

/** Where the page leaves what its part takes from it. */
const SHELF = 'rapiShelf';
const SHARED = 'shared:';

/** @typedef {Map<string, Set<string>>} Taken names by the module that gives them */

/**
 * The part's own modules as one, with what it takes from the page left as imports of `shared:<file>`.
 * @param {string} entry @param {esbuild.BuildOptions & { write: false }} options @param {ReadonlySet<string>} given files that the page has
 */
export async function unlinked(entry, options, given) {
  /** @type {esbuild.Plugin} */
  const fromThePage = {
    name: 'from the page',
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
        if (pluginData === 'asked' || kind === 'entry-point') return undefined;
        const { path: file } = await build.resolve(path, { kind, importer, resolveDir, pluginData: 'asked' });
        if (!given.has(file)) return undefined;
        return file.endsWith('.css')
          ? { path: file, namespace: 'worn' }
          : { path: SHARED + file, external: true };
      });
      // The page wears it already.
      build.onLoad({ filter: /.*/, namespace: 'worn' }, () => ({ contents: '', loader: 'css' }));
    },
  };
  const { outputFiles } = await esbuild.build({
    ...options,
    entryPoints: [entry],
    format: 'esm',
    minify: false,
    plugins: [fromThePage, ...(options.plugins ?? [])],
  });
  const code = outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
  const style = outputFiles.find(({ path }) => path.endsWith('.css'))?.text ?? '';
  const small = await esbuild.transform(style, { loader: 'css', minify: true });
  return { code, style: small.code.trim(), taken: takenBy(code) };
}

/** @param {string} code @returns {Taken} */
function takenBy(code) {
  /** @type {Taken} */
  const taken = new Map();
  for (const node of parse(code, { ecmaVersion: 2022, sourceType: 'module' }).body) {
    if (node.type !== 'ImportDeclaration' || !String(node.source.value).startsWith(SHARED)) continue;
    const file = String(node.source.value).slice(SHARED.length);
    const names = taken.get(file) ?? new Set();
    taken.set(file, names);
    for (const each of node.specifiers) {
      if (each.type !== 'ImportSpecifier' || each.imported.type !== 'Identifier')
        throw new Error(`${file} is taken as a whole by a part of the page; name what is wanted of it.`);
      names.add(each.imported.name);
    }
  }
  return taken;
}

/** The page's entry, which also lays out what its part takes. @param {string} entry @param {Taken} taken */
export function laidOut(entry, taken) {
  const modules = [...taken].map(([file, names], at) => ({ file, names: [...names].sort(), at }));
  const imports = modules.map(({ file, names, at }) => {
    const list = names.map((name) => `${name} as ${name}_${at}`).join(', ');
    return `import { ${list} } from ${JSON.stringify(file)};`;
  });
  const shelves = modules.map(({ names, at }) => `[${names.map((name) => `${name}_${at}`).join(', ')}]`);
  return [...imports, `self.${SHELF} = [${shelves.join(', ')}];`, `import ${JSON.stringify(entry)};`].join(
    '\n',
  );
}

/**
 * The part as a script that takes from the page's shelf.
 * @param {string} code @param {Taken} taken @param {esbuild.BuildOptions & { write: false }} options
 */
export async function linked(code, taken, options) {
  const files = [...taken.keys()];
  /** @type {esbuild.Plugin} */
  const fromTheShelf = {
    name: 'from the shelf',
    setup(build) {
      build.onResolve({ filter: /^shared:/ }, ({ path }) => ({ path, namespace: 'shelf' }));
      build.onLoad({ filter: /.*/, namespace: 'shelf' }, ({ path }) => {
        const file = path.slice(SHARED.length);
        const names = [...(taken.get(file) ?? [])].sort();
        const contents = `const shelf = self.${SHELF}[${files.indexOf(file)}];\n${names
          .map((name, at) => `export const ${name} = shelf[${at}];`)
          .join('\n')}`;
        return { contents, loader: 'js' };
      });
    },
  };
  const { outputFiles } = await esbuild.build({
    ...options,
    entryPoints: undefined,
    stdin: { contents: code, resolveDir: root, loader: 'js', sourcefile: join(root, 'part.js') },
    plugins: [fromTheShelf],
  });
  return outputFiles.find(({ path }) => path.endsWith('.js'))?.text.trim() ?? '';
}
