// What imports what, read from the sources: rooms, features, and how far up each feature stands.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureOf, importsOf, layerOf, resolved, sources } from './imports.mjs';
import { root } from './places.mjs';

/**
 * @typedef {object} Feature
 * @property {string} name
 * @property {string[]} uses other features
 * @property {number} height 0 uses none; above it whoever uses one, by the longest way down
 * @property {string} [with] the feature that it is switched on and off with
 * @property {boolean} always nobody switches it off
 *
 * @returns {{ rooms: Map<string, Set<string>>, features: Feature[] }} `rooms`: whom each names directly
 */
export function graph(files = sources()) {
  /** @type {Map<string, Set<string>>} */
  const rooms = new Map();
  /** @type {Map<string, Set<string>>} */
  const uses = new Map();
  for (const { file, text } of files) {
    const [room, feature] = [layerOf(file)?.name ?? '', featureOf(file)];
    const theirs = rooms.get(room) ?? new Set();
    rooms.set(room, theirs);
    if (feature) uses.set(feature, uses.get(feature) ?? new Set());
    for (const { from } of importsOf(text)) {
      if (!from.startsWith('.')) continue;
      const target = resolved(file, from);
      const other = layerOf(`${target}/`) ?? layerOf(target);
      if (other && other.name !== room) theirs.add(other.name);
      const used = featureOf(`${target}/`);
      if (feature && used && used !== feature) uses.get(feature)?.add(used);
    }
  }
  const core = alwaysOn();
  const features = [...uses.keys()].sort().map((name) => {
    const host = comesWith(name);
    return {
      name,
      uses: [...(uses.get(name) ?? [])].sort(),
      height: heightOf(name, uses),
      ...(host && { with: host }),
      always: core.includes(name) || core.includes(host ?? ''),
    };
  });
  return { rooms, features };
}

/** Without circles, which `imports.mjs` refuses. @param {string} name @param {Map<string, Set<string>>} uses @returns {number} */
const heightOf = (name, uses) =>
  1 + Math.max(-1, ...[...(uses.get(name) ?? [])].map((used) => heightOf(used, uses)));

/** @param {string} feature */
const comesWith = (feature) =>
  /\bcomesWith: '([^']+)'/.exec(readFileSync(join(root, `src/features/${feature}/feature.ts`), 'utf8'))?.[1];

/** @returns {string[]} */
function alwaysOn() {
  const text = readFileSync(join(root, 'src/app/registry.ts'), 'utf8');
  const list = /export const CORE[^=]*= \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name);
}

/** The arrows that are left when every way over others is told by its parts. @param {Map<string, Set<string>>} edges @returns {[string, string][]} */
export function reduced(edges) {
  /** @param {string} from @param {string} to @param {string} [without] @returns {boolean} */
  const reaches = (from, to, without) =>
    [...(edges.get(from) ?? [])].some((next) => next !== without && (next === to || reaches(next, to)));
  return [...edges].flatMap(([from, all]) =>
    [...all].filter((to) => !reaches(from, to, to)).map((to) => /** @type {[string, string]} */ ([from, to])),
  );
}
