// clasp as it was published, in a process of its own, and what its refusals mean in words that say what to do.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.mjs';
import { Refused } from './project.mjs';

/** Its package names no file to import. */
const CLASP = join(root, 'node_modules/@google/clasp/build/src/index.js');

/**
 * Runs one command of clasp and gives what it printed as JSON. clasp ends with code 0 also where it did nothing (a changed manifest without a terminal,
 * a project file that is there already), so only what it printed counts.
 * @param {readonly string[]} args @param {string} cwd @returns {Promise<any>}
 */
export async function clasp(args, cwd) {
  const { out, said } = await ran(process.execPath, [CLASP, ...args, '--json'], cwd);
  try {
    return JSON.parse(out);
  } catch {
    throw new Refused(meaning(said || out));
  }
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @returns {Promise<{ out: string, said: string }>} */
function ran(command, args, cwd) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    child.on('error', failed);
    child.on('close', () => done({ out: out.trim(), said: said.trim() }));
  });
}

/** What Google or clasp says, by what it contains, and what to do about it. The most particular first. */
const MEANINGS = /** @type {const} */ ([
  [
    /not enabled the Apps Script API/i,
    'The Apps Script API is off for this account. Switch it on at https://script.google.com/home/usersettings, wait a minute, push again.',
  ],
  [
    /No credentials found|invalid_grant|invalid authentication|unauthenticated|no (access|refresh) token|status code 401/i,
    'Nobody is logged in, or Google has ended the login. Run `npx clasp login`, then push again.',
  ],
  [
    /not found|status code 404/i,
    'There is no script of this id, or this account may not see it. Compare the id with Extensions → Apps Script → Project settings.',
  ],
  [
    /quota|rate limit|exhausted|too many|status code 429/i,
    'Google takes no more requests of this account for now. Wait a few minutes, then push again; nothing was changed.',
  ],
  [
    /permission|forbidden|status code 403/i,
    'This account may not edit the script. Log in as its owner with `npx clasp login`, or ask the owner for edit rights.',
  ],
  [
    /internal error|unavailable|backend error|deadline|status code 5\d\d/i,
    "Google's script service does not answer well. Push again in a few minutes; the script is as before, or whole as pushed.",
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|socket hang up|network|certificate/i,
    'script.googleapis.com cannot be reached from here. Look at the connection or the proxy, then push again.',
  ],
]);

/**
 * @param {string} said what clasp printed where it printed no result
 * @returns {string} what to do, and the words it follows from
 */
export function meaning(said) {
  const words = said.split('\n').filter(Boolean).pop() ?? 'nothing was said';
  const found = MEANINGS.find(([pattern]) => pattern.test(said));
  return `${found?.[1] ?? 'The push was refused; the script is as before.'}\n(Google or clasp: ${words.slice(0, 300)})`;
}
