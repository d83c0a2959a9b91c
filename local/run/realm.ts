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
import { facadeScript } from './facade-script';

export interface Realm {
  /** The bundle's global functions. */
  functions: ReadonlySet<string>;
  invoke(invocation: Invocation): Outcome;
}

/** Throws what the bundle's top level throws. */
export function openRealm(bundle: string, gate: Gate): Realm {
  const { folder, file } = facadeScript();
  // No prototype: what the machine's own objects inherit is no global of the realm.
  const globals = Object.create(null);
  const doorway: Doorway<Facade> = { gate: (message) => gate(plain(message)) };
  globals.__host = doorway;
  const context = loadInto(folder, globals, { filter: () => false });
  compiled(join(folder, file)).runInContext(context);
  const facade = doorway.facade as Facade;
  for (const name of readdirSync(bundle).sort())
    if (/\.(js|gs)$/.test(name)) compiled(join(bundle, name)).runInContext(context);
  return {
    functions: new Set(facade.functions()),
    invoke: (invocation) => plain(facade.invoke(invocation)),
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
