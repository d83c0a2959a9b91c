// `npm run build:bigquery`: the base as it was built, with BigQuery beside it in a file of its own → build/out-bigquery.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import esbuild from 'esbuild';
import { buildIfStale } from './fresh.mjs';
import { out, root } from './places.mjs';
import { put } from './put.mjs';

const DOOR =
  '/** Loads archived months and what is live into BigQuery. */\nfunction bigQueryLoad() {\n  return RapiBigQuery_.load(BigQuery);\n}\n';

const target = `${out.replace(/\/$/, '')}-bigquery`;
await buildIfStale();
rmSync(target, { recursive: true, force: true });
cpSync(out, target, { recursive: true });
const { outputFiles } = await esbuild.build({
  entryPoints: [join(root, 'src/google/bigquery.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'RapiBigQuery_',
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
});
const code = outputFiles[0]?.text ?? '';
put(join(target, 'BigQuery.js'), `${code}\n${DOOR}`);
const base = JSON.parse(readFileSync(join(out, 'appsscript.json'), 'utf8'));
const more = JSON.parse(readFileSync(join(root, 'appsscript.bigquery.json'), 'utf8'));
put(join(target, 'appsscript.json'), `${JSON.stringify({ ...base, ...more }, null, 2)}\n`);
stdout.write(`${target}: BigQuery.js ${Math.round(code.length / 1000)} KB beside the base\n`);
