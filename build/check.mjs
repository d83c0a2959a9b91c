// `npm run check`: all that is not a test. Types per layer, Biome, import directions, the bundle's budget.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { measure, sentence, tooLarge } from './budget.mjs';
import { buildAll } from './fresh.mjs';
import { wrongImports } from './imports.mjs';
import { refused, shipped } from './licences.mjs';
import { root } from './places.mjs';
import { checkTypes } from './types.mjs';

/** Each returns what is wrong, as texts; all of them run, so that one look shows everything. */
const checks = {
  'types per layer': checkTypes,
  Biome: biome,
  'import directions': async () => wrongImports(),
  'licences of what is pushed': async () => refused(shipped()),
  'bundle budget': budget,
};

for (const [name, check] of Object.entries(checks)) {
  const start = performance.now();
  const wrong = await check().catch((trouble) => [trouble.message]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${wrong.length ? 'WRONG' : 'ok   '} ${name} (${seconds} s)\n`);
  for (const text of wrong) process.stdout.write(`${text}\n\n`);
  if (wrong.length) process.exitCode = 1;
}

async function biome() {
  const bin = join(
    dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
    'bin/biome',
  );
  const run = spawnSync(
    process.execPath,
    [bin, 'check', '--error-on-warnings', '--max-diagnostics=none', '--colors=off'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return run.status === 0 ? [] : [`${run.stdout}${run.stderr}`.trim()];
}

async function budget() {
  const { html } = await buildAll();
  const sizes = await measure(html);
  process.stdout.write(`      ${sentence(sizes)}\n`);
  return tooLarge(sizes);
}
