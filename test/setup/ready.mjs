// Runs once before all tests: the bundle is current, and the browser that comes from npm is unpacked.
import { buildIfStale } from '../../build/fresh.mjs';
import { unpackChrome } from './chrome.mjs';

export default async function ready() {
  process.env.TZ = 'UTC';
  try {
    await buildIfStale();
  } catch (trouble) {
    // `npm test` builds before it comes here and stops there; a single pure test may run while the rest is being written.
    process.stderr.write(`\nThe build stopped, tests of the bundle see an older one. ${trouble.message}\n`);
  }
  await unpackChrome();
}
