/**
 * The guest realm's side of the local host: puts Google's names in place before the bundle is evaluated, and calls the bundle's
 * functions afterwards. Evaluated once in every fresh realm.
 */
import { CacheService } from './cache';
import { Charts } from './charts';
import { setClock } from './clock';
import { doorway, look } from './door';
import { Drive } from './drive';
import { type EditEvent, editEvent, openEvent } from './events';
import { HtmlService } from './html';
import { LockService } from './lock';
import { Console, Logger } from './log';
import { MailApp } from './mail';
import { PropertiesService } from './properties';
import { returned } from './returned';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet-app';
import { Utilities } from './utilities';
import { forgetBook, zoneOf } from './values';

const realm = globalThis as unknown as Record<string, unknown>;

/** What V8 puts into every realm and Apps Script has not. */
for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete realm[name];

setClock(
  () => look({ op: 'run.now' }),
  () => zoneOf(look({ op: 'run.facts' }).scriptZone),
);

Object.assign(realm, {
  SpreadsheetApp: new SpreadsheetApp(),
  PropertiesService: new PropertiesService(),
  CacheService: new CacheService(),
  Charts,
  LockService: new LockService(),
  ScriptApp: new ScriptApp(),
  HtmlService: new HtmlService(),
  Drive: new Drive(),
  MailApp: new MailApp(),
  Utilities: new Utilities(),
  Session: new Session(),
  Logger: new Logger(),
  console: new Console(),
});

doorway.facade = { functions, invoke, again: forgetBook } satisfies Facade;

/** Names that were here before the bundle: none of them is one of its functions. */
const before = new Set(Object.getOwnPropertyNames(realm));

/** What the host asks for: a function, with arguments as JSON or with an event made here. */
export interface Invocation {
  handler: string;
  args?: string;
  edit?: EditEvent;
  open?: boolean;
  /** Somebody waits for what it returns; otherwise it may return anything. */
  answered?: boolean;
}

/** `stack` is for whoever reads the log. */
export type Outcome = { json: string } | { error: string; stack?: string };

export interface Facade {
  functions(): string[];
  invoke(invocation: Invocation): Outcome;
  /** Another run begins in this realm: nothing that the one before learnt of the book holds any more. */
  again(): void;
}

/** The bundle's own global functions. */
function functions(): string[] {
  return Object.getOwnPropertyNames(realm).filter(
    (name) => !before.has(name) && typeof realm[name] === 'function',
  );
}

/** Calls a function of the bundle; never throws. */
function invoke({ handler, args = '[]', edit, open, answered }: Invocation): Outcome {
  try {
    const given: unknown[] = edit ? [editEvent(edit)] : open ? [openEvent()] : JSON.parse(args);
    const value = (realm[handler] as (...args: unknown[]) => unknown)(...given);
    return answered ? returned(value) : { json: 'null' };
  } catch (error) {
    return error instanceof Error
      ? { error: `${error.name}: ${error.message}`, stack: ownPart(error.stack) }
      : { error: String(error) };
  }
}

/** Without the host's own frames, which tell whoever reads the log nothing. */
const ownPart = (stack = ''): string => stack.replace(/\n\s+at (\S+\.)?invoke \([\s\S]*/, '');
