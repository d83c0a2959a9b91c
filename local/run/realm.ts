/// <reference path="./gas-local.d.ts" />
/**
 * A fresh realm for one run: a bare context that has ECMAScript and nothing else, Google's names by the façade, then the whole bundle
 * evaluated, as Apps Script does for every call.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { require as loadInto } from 'gas-local';
import type { Doorway } from '../facade/door';
import type { Facade, Invocation, Outcome } from '../facade/index';
import type { Gate } from '../gate/messages';
import { plain } from '../gate/plain';
import { FACADE, scriptFolder } from './scripts';

export interface Realm {
  /** The bundle's global functions. */
  functions: ReadonlySet<string>;
  invoke(invocation: Invocation): Outcome;
  /** Its run is over, however it ended: lets it serve one more, whose gate this is. */
  again(gate: Gate): void;
}

/** Throws what the bundle's top level throws. */
export function openRealm(bundle: string, gate: Gate): Realm {
  const folder = scriptFolder();
  // No prototype: what the machine's own objects inherit is no global of the realm.
  const globals = Object.create(null);
  let line = gate;
  const doorway: Doorway<Facade> = { gate: (message) => line(plain(message)) };
  globals.__host = doorway;
  const context = loadInto(folder, globals, { filter: () => false });
  compiled(join(folder, FACADE)).runInContext(context);
  const facade = doorway.facade as Facade;
  for (const name of readdirSync(bundle).sort())
    if (/\.(js|gs)$/.test(name)) compiled(join(bundle, name)).runInContext(context);
  return {
    functions: new Set(facade.functions()),
    invoke: (invocation) => plain(facade.invoke(invocation)),
    again: (next) => {
      line = next;
      facade.again();
    },
  };
}

interface Compiled {
  readonly state: string;
  readonly script: Script;
}
const scripts = new Map<string, Compiled>();

/**
 * The file's script. It is read and compiled once for each state of the file, which is most of what a fresh realm costs; running it anew in every realm
 * makes its globals as fresh as before.
 */
function compiled(path: string): Script {
  const { mtimeMs, size } = statSync(path);
  const state = `${mtimeMs} ${size}`;
  const known = scripts.get(path);
  if (known?.state === state) return known.script;
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, { state, script });
  return script;
}

/** Functions that only the bundle itself may call end so. */
const PRIVATE = /_$/;
export const isPrivate = (handler: string): boolean => PRIVATE.test(handler);

/** What came of asking for a function; not found when the bundle has none of that name, and then nothing ran. */
export type Told = { found: false } | ({ found: true } & Outcome);

/** Calls a function of the bundle in a realm opened for it; never throws. */
export function ask(open: () => Realm, invocation: Invocation): Told {
  let realm: Realm;
  try {
    realm = open();
  } catch (error) {
    const { name, message, stack } = error as Error;
    return { found: true, error: `${name}: ${message}`, stack: String(stack) };
  }
  const { handler, answered } = invocation;
  if ((answered && isPrivate(handler)) || !realm.functions.has(handler)) return { found: false };
  return { found: true, ...realm.invoke(invocation) };
}
