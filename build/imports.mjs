// Who may import whom. Reads every import as text, so that types count as well as values.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { root } from './places.mjs';

/**
 * Layers by path, the most particular first; what each may import beside itself; and the packages it may name.
 * A feature's panel may also take types of its own feature.
 */
const layers = [
  {
    name: 'cipher',
    path: /^src\/features\/backup\/cipher\//,
    may: [],
    packages: /^@noble\/(ciphers|hashes)\//,
  },
  {
    name: 'panel',
    path: /^src\/features\/[^/]+\/panel\//,
    may: ['kernel', 'ui'],
    packages: /^(preact|@preact\/signals)(\/|$)/,
  },
  {
    name: 'features',
    path: /^src\/features\//,
    may: ['kernel', 'ports', 'cipher'],
    packages: /^(zod\/mini|es-toolkit|papaparse)$/,
  },
  { name: 'kernel', path: /^src\/kernel\//, may: [], packages: null },
  { name: 'ports', path: /^src\/ports\//, may: ['kernel'], packages: null },
  {
    name: 'app',
    path: /^src\/app\//,
    may: ['kernel', 'ports', 'features'],
    packages: /^(zod\/mini|es-toolkit)$/,
  },
  { name: 'google', path: /^src\/google\//, may: ['kernel', 'ports', 'features', 'app'], packages: null },
  { name: 'ui', path: /^src\/ui\//, may: ['kernel'], packages: /^(preact|@preact\/signals)(\/|$)/ },
  {
    name: 'page',
    path: /^src\/page\//,
    may: ['kernel', 'ui', 'panel'],
    packages: /^(preact|@preact\/signals)(\/|$)/,
  },
  { name: 'local/gate', path: /^local\/gate\//, may: [], packages: /^node:/ },
  { name: 'local/facade', path: /^local\/facade\//, may: ['local/gate'], packages: null },
  { name: 'local', path: /^local\//, may: ['local/gate', 'local/facade'], packages: /./ },
];

/** What the app itself is made with; every other feature it knows from the registry's list only. */
const OF_THE_APP = ['backup', 'checkup', 'help', 'language', 'log', 'many', 'modules', 'team', 'updates'];

/** @param {string} file */
export const layerOf = (file) => layers.find((layer) => layer.path.test(file));
/** @param {string} file */
export const featureOf = (file) => /^src\/features\/([^/]+)\//.exec(file)?.[1];

/**
 * @param {{ file: string, text: string }[]} [files]
 * @returns {string[]} a sentence for every import that goes the wrong way
 */
export function wrongImports(files = sources()) {
  const wrong = [];
  /** @type {Map<string, Set<string>>} */
  const between = new Map();
  for (const { file, text } of files) {
    const layer = layerOf(file);
    if (!layer) {
      wrong.push(`${file} is in no layer: src/ and local/ have none for it.`);
      continue;
    }
    for (const { from, typeOnly } of importsOf(text)) {
      const trouble = from.startsWith('.')
        ? judge(file, layer, resolved(file, from), typeOnly)
        : judgePackage(layer, from);
      if (trouble) wrong.push(`${file} imports ${from}: ${trouble}`);
      const [here, there] = [featureOf(file), featureOf(`${resolved(file, from)}/`)];
      if (from.startsWith('.') && here && there && here !== there)
        between.set(here, (between.get(here) ?? new Set()).add(there));
    }
  }
  const circle = circleIn(between);
  if (circle) wrong.push(`Features use each other in a circle: ${circle.join(' → ')}.`);
  return wrong;
}

/** @param {string} file @param {typeof layers[number]} layer @param {string} target @param {boolean} typeOnly */
function judge(file, layer, target, typeOnly) {
  const there = layerOf(`${target}/`) ?? layerOf(target);
  if (!there) return 'it lies outside src and local.';
  const [here, other] = [featureOf(file), featureOf(`${target}/`)];
  if (layer.name === 'panel' && here === other && there.name === 'features') {
    return typeOnly || /\/(tables|choices|words)(\.ts)?$/.test(target)
      ? ''
      : "a panel takes only its own feature's tables, choices, words and types.";
  }
  if (layer.name === there.name) {
    if (here === other) return '';
    return layer.name === 'features' && isIndex(target, other)
      ? ''
      : 'a feature is used through its index.ts, or its choices, which pages need without tables.';
  }
  if (!layer.may.includes(there.name))
    return `${layer.name} may import ${layer.may.join(', ') || 'nothing'}, not ${there.name}.`;
  if (layer.name === 'app' && there.name === 'features' && file !== 'src/app/registry.ts')
    return other && OF_THE_APP.includes(other) && isIndex(target, other)
      ? ''
      : 'the app knows features from its registry; only those it is made with are named, through their index.ts.';
  return '';
}

/** @param {string} target @param {string} feature */
const isIndex = (target, feature) =>
  new RegExp(`^src/features/${feature}(/(index|choices)(\\.ts)?)?$`).test(target);

/** @param {typeof layers[number]} layer @param {string} name */
function judgePackage(layer, name) {
  if (/\.css$/.test(name) || layer.packages?.test(name)) return '';
  return `${layer.name} may not use the package.`;
}

/** @param {string} file @param {string} from */
export const resolved = (file, from) => normalize(join(dirname(file), from)).replaceAll('\\', '/');

/** @param {string} text */
export function importsOf(text) {
  const found = [];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  for (const [, type, from] of code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
  )) {
    found.push({ from, typeOnly: Boolean(type) });
  }
  for (const [, from] of code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, typeOnly: false });
  return found;
}

/** @param {Map<string, Set<string>>} edges @returns {string[] | undefined} */
function circleIn(edges) {
  /** @param {string[]} path @returns {string[] | undefined} */
  const walk = (path) => {
    for (const next of edges.get(path[path.length - 1]) ?? []) {
      if (path.includes(next)) return [...path.slice(path.indexOf(next)), next];
      const circle = walk([...path, next]);
      if (circle) return circle;
    }
  };
  for (const start of edges.keys()) {
    const circle = walk([start]);
    if (circle) return circle;
  }
}

/** Every source of the product and of the local host, with its text. */
export function sources() {
  return ['src', 'local'].flatMap((folder) => {
    const from = join(root, folder);
    if (!existsSync(from)) return [];
    return readdirSync(from, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({
        file: path.slice(root.length).replaceAll('\\', '/'),
        text: readFileSync(path, 'utf8'),
      }));
  });
}
