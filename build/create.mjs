// `npm run create -- "Toko saya" [--project FILE]`: a new workbook with a script of its own, whose id the project file keeps.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { clasp } from './clasp.mjs';
import { idIn, keepSettings, projectOf, Refused, settingsIn } from './project.mjs';

try {
  await create(process.argv.slice(2));
} catch (trouble) {
  const { message, stack } = /** @type {Error} */ (trouble);
  process.stderr.write(`${trouble instanceof Refused ? message : `No workbook was made. ${stack}`}\n`);
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function create(args) {
  const [title] = args;
  if (!title || title.startsWith('--')) throw new Refused('Name the workbook: npm run create -- "Toko saya"');
  const { file, path } = projectOf(args);
  const before = settingsIn(path);
  const id = idIn(before);
  if (id)
    throw new Refused(
      `${file} names the script ${id} already. Push to it, or keep another beside it: --project toko-kedua.clasp.json`,
    );
  // clasp makes no script where it finds a project file, and pulls Google's empty files over those that are there: it works in an empty folder elsewhere.
  const elsewhere = mkdtempSync(join(tmpdir(), 'rapi-create-'));
  try {
    const made = await clasp(['create-script', '--type', 'sheets', '--title', title], elsewhere).catch(
      (trouble) => {
        throw new Refused(
          `${trouble.message}\nIf Drive now shows an empty workbook "${title}", delete it: it has no script.`,
        );
      },
    );
    const base = { rootDir: 'build/out', scriptExtensions: ['.js'], htmlExtensions: ['.html'] };
    keepSettings(path, { ...base, ...before, scriptId: made.scriptId, parentId: made.parentId });
    stdout.write(`Workbook: https://drive.google.com/open?id=${made.parentId}\n`);
    stdout.write(
      `${file} keeps the id of its script. Next: npm run push${file === '.clasp.json' ? '' : ` -- --project ${file}`}\n`,
    );
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}
