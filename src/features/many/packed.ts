/** How many changes are taken back, packed: a remembered answer has 9 KB, and inputs of one action differ in few of their fields. */
import type { Asked } from '../../ports/feature';

/** Inputs of one action that have the same fields. */
export interface Pack {
  readonly with: string;
  /** Fields that all of them hold alike, by path. */
  readonly same: Readonly<Record<string, unknown>>;
  /** Paths of the others: `lines.#0.line`. */
  readonly keys: readonly string[];
  /** Their values, an input a row. */
  readonly rows: readonly (readonly unknown[])[];
}

/** In the order in which they are to be done, as far as that is told by action and fields: inputs of one kind stand together. */
export function pack(asked: readonly Asked[]): Pack[] {
  const kinds = new Map<string, { with: string; keys: string[]; rows: unknown[][] }>();
  for (const { action, input } of asked) {
    const leaves = leavesOf(input, '');
    const keys = leaves.map(([path]) => path);
    const name = [action, ...keys].join(' ');
    const kind = kinds.get(name) ?? { with: action, keys, rows: [] };
    kind.rows.push(leaves.map(([, value]) => value));
    kinds.set(name, kind);
  }
  return [...kinds.values()].map(({ with: action, keys, rows }) => {
    const alike = keys.map((_, at) => rows.length > 1 && rows.every((row) => row[at] === rows[0]?.[at]));
    const same: Record<string, unknown> = {};
    for (const [at, key] of keys.entries()) if (alike[at]) same[key] = rows[0]?.[at];
    return {
      with: action,
      same,
      keys: keys.filter((_, at) => !alike[at]),
      rows: rows.map((row) => row.filter((_, at) => !alike[at])),
    };
  });
}

export function unpack(packs: readonly Pack[]): Asked[] {
  return packs.flatMap(({ with: action, same, keys, rows }) =>
    rows.map((row) => ({
      action,
      input: grown([...Object.entries(same), ...keys.map((key, at) => [key, row[at]] as const)]),
    })),
  );
}

type Leaf = readonly [path: string, value: unknown];

/** An empty list or record is a leaf itself, or it would be lost; a place in a list is written `#0`. */
function leavesOf(value: unknown, path: string): Leaf[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) return [[path, value]];
  const sign = Array.isArray(value) ? '#' : '';
  return inner
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) => leavesOf(each, path === '' ? `${sign}${key}` : `${path}.${sign}${key}`));
}

function grown(leaves: readonly Leaf[]): unknown {
  let root: unknown;
  const put = (holder: unknown, [step, ...rest]: string[], value: unknown): unknown => {
    if (step === undefined) return value;
    const place = step.startsWith('#') ? Number(step.slice(1)) : step;
    const own = (holder ?? (typeof place === 'number' ? [] : {})) as Record<string | number, unknown>;
    own[place] = put(own[place], rest, value);
    return own;
  };
  for (const [path, value] of leaves) root = put(root, path === '' ? [] : path.split('.'), value);
  return root;
}
