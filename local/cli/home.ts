/** Where the project's built files are, seen from wherever the command was started. */
import { join } from 'node:path';

/** The launcher says it; a test or a direct start stands in the project's folder. */
const home = process.env.RAPI_HOME ?? process.cwd();

/** What is pushed to Apps Script is what runs here. */
export const bundleFolder = join(home, 'build/out');
export const pageFolder = join(home, '.cache/local/page');
