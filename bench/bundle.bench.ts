/** `npm run bench`: how large what is pushed is, and how long a bare context takes to evaluate it. Printed, not judged: the build has the budget. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';

const RUNS = 40;

test('the bundle is measured', () => {
  const code = readFileSync('build/out/Code.js', 'utf8');
  const page = readFileSync('build/out/Sidebar.html');
  const minified = Buffer.byteLength(transformSync(code, { minify: true, charset: 'utf8' }).code);
  const times = Array.from({ length: RUNS }, () => {
    const context = createContext(Object.create(null));
    const started = performance.now();
    new Script(code, { filename: 'Code.js' }).runInContext(context);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
  process.stdout.write(
    `server ${kilobytes(Buffer.byteLength(code))} as pushed, ${kilobytes(minified)} minified; evaluated in ${times[RUNS / 2]?.toFixed(1)} ms (the first time ${Math.max(...times).toFixed(1)} ms); sidebar ${kilobytes(page.length)}\n`,
  );
  expect(times).toHaveLength(RUNS);
});
