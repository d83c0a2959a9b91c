/// <reference path="./gas-local.d.ts" />
/**
 * A fresh realm for one run: a bare context that has ECMAScript and nothing else, Google's names by the façade, then the whole bundle
 * evaluated, as Apps Script does for every call.
 */
import type { Context } from 'node:vm';
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
  const context = load(folder, globals, (path) => path === `${folder}/${file}`);
  const facade = doorway.facade as Facade;
  load(bundle, context, (path) => /\.(js|gs)$/.test(path));
  return {
    functions: new Set(facade.functions()),
    invoke: (invocation) => plain(facade.invoke(invocation)),
  };
}

const load = (folder: string, globals: Context, filter: (path: string) => boolean): Context =>
  loadInto(folder, globals, { filter });
