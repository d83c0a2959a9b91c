/**
 * The bundle keeps nothing between two runs: what its top level made stays as it was made. Only therefore may tests that run actions thousands of times
 * over keep their realms (`host.keepRealms`).
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Node, type Program, parse } from 'acorn';
import { type ShopHost, shopHost } from '../support/shop-host';
import { cellsOf, withOwnCells } from './sweep/book';
import { EXAMPLES } from './sweep/examples';
import { nameOf } from './sweep/sweep';

const OUT = join(process.cwd(), 'build/out');
const code = readFileSync(join(OUT, 'Code.js'), 'utf8');

/** Made at their first use, always the same. */
const LAZY = ['actions', 'known', 'made', 'sayings'];
/** Zod's, while it makes one schema; no service is called meanwhile. */
const ZOD = ['_E', 'broke', 'installing'];

type Tree = Node & Record<string, unknown>;
const isNode = (thing: unknown): thing is Tree => typeof (thing as Tree | null)?.type === 'string';
const inner = (node: Tree): Tree[] => Object.values(node).flat().filter(isNode);

/** The statements of the bundle's one closure. */
function closure(): Tree[] {
  const { body } = parse(code, { ecmaVersion: 2019 }) as Program;
  const own = (body as unknown as Tree[]).find(({ type }) => type === 'VariableDeclaration');
  const find = (node: Tree): Tree[] =>
    node.type === 'ArrowFunctionExpression' ? [node] : inner(node).flatMap(find);
  const [whole] = own ? find(own) : [];
  if (!whole) throw new Error('Code.js does not begin with its closure');
  return (whole.body as Tree).body as Tree[];
}

/** Where each module begins, as the build notes it. */
const modules = [...code.matchAll(/^ {2}\/\/ (\S+\.[jt]s)$/gm)];
const isOwn = ({ start }: Tree): boolean =>
  modules.findLast(({ index }) => index < start)?.[1]?.startsWith('src/') === true;

const named = (node: Tree): string[] =>
  node.type === 'Identifier'
    ? [String(node.name)]
    : node.type === 'Property'
      ? named(node.value as Tree)
      : inner(node).flatMap(named);

const declared = (statements: readonly Tree[]): string[] =>
  statements.flatMap((node) =>
    node.type === 'VariableDeclaration'
      ? (node.declarations as Tree[]).flatMap(({ id }) => named(id as Tree))
      : isNode(node.id)
        ? named(node.id)
        : [],
  );

test('no function gives another value to a name of the top level, but to tables that are made at their first use', () => {
  const statements = closure();
  const names = new Set(declared(statements));
  const given = new Set<string>();
  const look = (node: Tree, running: boolean): void => {
    const within = running || /Function/.test(node.type) || node.type === 'MethodDefinition';
    const target =
      node.type === 'AssignmentExpression'
        ? node.left
        : node.type === 'UpdateExpression'
          ? node.argument
          : undefined;
    if (within && isNode(target) && target.type !== 'MemberExpression')
      for (const name of named(target)) if (names.has(name)) given.add(name);
    for (const each of inner(node)) look(each, within);
  };
  for (const statement of statements) look(statement, false);
  expect(names.size).toBeGreaterThan(1_000);
  expect([...given].sort()).toEqual([...ZOD, ...LAZY].sort());
});

/** The bundle with all that the top level of its own modules made frozen before the first run: a function that changes any of it throws. */
function frozenBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapi-frozen-'));
  cpSync(OUT, folder, { recursive: true });
  const names = declared(closure().filter(isOwn)).filter((name) => !LAZY.includes(name));
  const end = code.lastIndexOf('return __toCommonJS(');
  writeFileSync(
    join(folder, 'Code.js'),
    `${code.slice(0, end)}(${freeze})([${names.join()}]);${code.slice(end)}`,
  );
  return folder;
}

const freeze = `(things) => {
  const seen = new Set();
  const refuse = () => { throw new TypeError('a list of the top level was changed'); };
  const go = (thing) => {
    if (thing === null || (typeof thing !== 'object' && typeof thing !== 'function')) return;
    // A pattern begins anew wherever it replaces.
    if (seen.has(thing) || thing === globalThis || thing instanceof RegExp) return;
    seen.add(thing);
    if (thing instanceof Map || thing instanceof Set)
      for (const name of ['set', 'add', 'delete', 'clear']) Object.defineProperty(thing, name, { value: refuse });
    if (thing instanceof Map || thing instanceof Set) thing.forEach((value, key) => { go(value); go(key); });
    for (const key of Reflect.ownKeys(thing)) {
      const { value } = Object.getOwnPropertyDescriptor(thing, key);
      go(value);
    }
    Object.freeze(thing);
  };
  things.forEach(go);
}`;

test('with all that the top level made frozen, every action does what it does', async () => {
  const folder = frozenBundle();
  const [usual, frozen] = [await shopHost(), await shopHost({ bundle: folder })];
  try {
    frozen.keepRealms();
    for (const shop of [usual, frozen]) withOwnCells(shop);
    const done = (shop: ShopHost, index: number): string => {
      const start = shop.mark();
      const { action, input } = EXAMPLES[index] as (typeof EXAMPLES)[number];
      const { execution, ...answer } = shop.send(action, input(shop), { id: 'the request' });
      const { calls, roundTrips } = execution.cost;
      const text = JSON.stringify([answer, calls, roundTrips]) + cellsOf(shop);
      shop.rewind(start);
      return text;
    };
    // A mending tells the id of the request that it ends, which is counted through all shops.
    const different = EXAMPLES.filter(
      ({ action }, index) => action !== 'jobs.run' && done(usual, index) !== done(frozen, index),
    );
    expect(different.map(nameOf)).toEqual([]);
  } finally {
    usual.close();
    frozen.close();
    rmSync(folder, { recursive: true });
  }
});
