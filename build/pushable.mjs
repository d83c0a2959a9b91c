// Proves that a server file can live in Apps Script: it parses, its top level touches nothing, its globals are the intended ones.
import vm from 'node:vm';
import { parse } from 'acorn';

// Any use of these while the file loads makes onOpen fail under AuthMode.NONE, and the menu vanish.
const services =
  'SpreadsheetApp DriveApp Drive PropertiesService CacheService LockService ScriptApp HtmlService Utilities Session MailApp GmailApp Logger UrlFetchApp ContentService'.split(
    ' ',
  );

/**
 * @param {string} code
 * @param {import('./doors.mjs').Door[]} doors
 * @returns {number} milliseconds of evaluation, to print
 */
export function provePushable(code, doors) {
  parsesIn2019(code);
  const { context, milliseconds } = evaluateBare(code);
  const intended = doors.map((door) => door.name);
  // Only functions are doors; a library may keep an object of its own on the global scope.
  const callable = Object.keys(context).filter(
    (name) => typeof context[name] === 'function' && !services.includes(name),
  );
  const extra = callable.filter((name) => !intended.includes(name));
  if (extra.length) throw new Error(`Code.js has globals that are not in globals.ts: ${extra.join(', ')}.`);
  for (const { name, via = [name] } of doors) {
    if (typeof context.Rapi_[via[0]] !== 'function') {
      throw new Error(`The global ${name} calls "${via[0]}", which src/google/main.ts does not export.`);
    }
  }
  return milliseconds;
}

/** Apps Script parses neither class fields, #private nor anything newer: ES2019 is the safe line. @param {string} code */
function parsesIn2019(code) {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  } catch (trouble) {
    const { message, pos } = /** @type {SyntaxError & { pos: number }} */ (trouble);
    throw new Error(`Code.js is not ES2019: ${message}\n  ${code.slice(Math.max(0, pos - 60), pos + 60)}`);
  }
}

/** @param {string} code */
function evaluateBare(code) {
  /** @type {Record<string, any>} */
  const context = Object.fromEntries(services.map((name) => [name, trap(name)]));
  const script = new vm.Script(code, { filename: 'Code.js' });
  vm.createContext(context);
  const start = performance.now();
  try {
    script.runInContext(context);
  } catch (trouble) {
    throw new Error(
      `Code.js fails while it loads, outside any function: ${/** @type {Error} */ (trouble).message}`,
    );
  }
  return { context, milliseconds: performance.now() - start };
}

/** @param {string} name */
function trap(name) {
  return new Proxy(() => {}, {
    get: (_, key) => {
      throw new Error(`${name}.${String(key)} is used at top level`);
    },
  });
}
