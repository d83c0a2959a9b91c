// How large the bundle may be: what is pushed is read at every click.
import { join } from 'node:path';
import esbuild from 'esbuild';
import { LAZY, lazily } from './lazy.mjs';
import { root } from './places.mjs';

/**
 * Bytes, minified. One figure for the whole server would only say how many features there are; what keeps a click cheap is that no room grows fat. So the
 * frame that every click needs has its limit (jobs that look after the book are in it: 20 KB), and each feature has one. Measured: 250 KB more of readable
 * source cost 4.5 ms of evaluation (12 to 16.5 ms in a fresh context on two busy cores), beside the second or more that Google takes to answer any click;
 * all of it, 1.1 MB readable, takes 5 ms of processor time.
 */
export const limits = {
  frame: 187.5 * 1024,
  feature: 64 * 1024,
  page: 250 * 1024,
  whole: 24 * 1024,
  lazy: 30 * 1024,
};

/** Only a backup or a restore asks for a whole workbook; what it takes to read and make all of one is weighed by itself, beside what every click needs. */
const WHOLE = 'src/google/whole/';

/** The server file is pushed readable, so it is measured minified; each page as it is served. @param {Record<string, string>} html */
export async function measure(html) {
  const { metafile } = await esbuild.build({
    entryPoints: [join(root, 'src/google/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName: 'Rapi_',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [lazily({ minify: true, target: 'es2019' })],
  });
  const [{ bytes, inputs }] = Object.values(metafile.outputs);
  /** @type {Record<string, number>} */
  const features = {};
  let [whole, lazy] = [0, 0];
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    if (LAZY.test(file)) {
      lazy += bytesInOutput;
      continue;
    }
    const feature = /^src\/features\/([^/]+)\//.exec(file)?.[1];
    if (file.startsWith(WHOLE)) whole += bytesInOutput;
    if (feature) features[feature] = (features[feature] ?? 0) + bytesInOutput;
  }
  const frame = bytes - whole - lazy - Object.values(features).reduce((sum, size) => sum + size, 0);
  /** @type {Record<string, number>} */
  const pages = Object.fromEntries(
    Object.entries(html).map(([file, text]) => [`${file}.html`, Buffer.byteLength(text)]),
  );
  return { server: bytes, frame, whole, lazy, features, pages };
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Sizes */

/** @param {Sizes} sizes */
export function sentence({ server, frame, whole, lazy, features, pages }) {
  const largest = Object.entries(features).sort((a, b) => b[1] - a[1])[0];
  return [
    `server ${kilobytes(server)} minified: frame ${kilobytes(frame)} of ${kilobytes(limits.frame)}`,
    `a backup's reach into the workbook ${kilobytes(whole)} of ${kilobytes(limits.whole)}`,
    `encryption, evaluated at its first use, ${kilobytes(lazy)} of ${kilobytes(limits.lazy)}`,
    `largest feature ${largest?.[0]} ${kilobytes(largest?.[1] ?? 0)} of ${kilobytes(limits.feature)}`,
    ...Object.entries(pages).map(([name, size]) => `${name} ${kilobytes(size)} of ${kilobytes(limits.page)}`),
  ].join(', ');
}

/** What is too large, a sentence each. @param {Sizes} sizes */
export function tooLarge({ frame, whole, lazy, features, pages }) {
  const wrong = [];
  if (frame > limits.frame) wrong.push(`The frame (all but the features) is ${kilobytes(frame)}.`);
  if (whole > limits.whole) wrong.push(`A backup's reach into the workbook is ${kilobytes(whole)}.`);
  if (lazy > limits.lazy) wrong.push(`The encryption is ${kilobytes(lazy)}.`);
  for (const [name, size] of Object.entries(pages))
    if (size > limits.page) wrong.push(`The page ${name} is ${kilobytes(size)}.`);
  for (const [name, size] of Object.entries(features))
    if (size > limits.feature) wrong.push(`The feature ${name} is ${kilobytes(size)}.`);
  return wrong.map((each) => `${each} That is over its budget.`);
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
