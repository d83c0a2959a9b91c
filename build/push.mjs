// `npm run push [-- --project FILE]`: builds, proves what will be pushed, and pushes it with clasp. The folder that the project file names says which edition.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { clasp } from './clasp.mjs';
import { editionOf } from './editions.mjs';
import { root } from './places.mjs';
import { idIn, projectOf, Refused, settingsIn } from './project.mjs';

try {
  await push(process.argv.slice(2));
} catch (trouble) {
  const { message, stack } = /** @type {Error} */ (trouble);
  process.stderr.write(`${trouble instanceof Refused ? message : `The push stopped. ${stack}`}\n`);
  process.exitCode = 1;
}

/** @param {readonly string[]} args */
async function push(args) {
  const { file, path } = projectOf(args);
  const settings = settingsIn(path);
  const id = idIn(settings);
  if (!id)
    throw new Refused(
      `${file} holds no script id yet. Run \`npm run create -- "Toko saya"\` for a new workbook, or put in the id from Extensions → Apps Script → Project settings.`,
    );
  const edition = editionOf(String(settings.rootDir));
  await edition.build();
  const folder = join(root, edition.folder);
  const wrong = strangersIn(folder, edition.files);
  if (wrong.length > 0)
    throw new Refused(
      `${edition.folder} is not as it was built: ${wrong.join(', ')}. Delete the folder, then push again.`,
    );
  for (const name of edition.files) stdout.write(`${sha256(join(folder, name))}  ${name}\n`);
  // Without --force a changed manifest is skipped in silence.
  const pushed = /** @type {string[]} */ (await clasp(['push', '--force', '--project', path], root));
  if (pushed.length > 0 && pushed.length !== edition.files.length)
    throw new Refused(
      `clasp pushed ${pushed.length} files of ${edition.files.length}: ${pushed.join(', ')}.`,
    );
  const done = pushed.length > 0 ? `Pushed ${pushed.length} files.` : 'The script has these files already.';
  stdout.write(
    `${done} https://script.google.com/d/${id}/edit\nReload the workbook; the menu Rapi is there.\n`,
  );
}

/** What is there and was not built, or was built and is not there. @param {string} folder @param {readonly string[]} files */
function strangersIn(folder, files) {
  const there = readdirSync(folder);
  return [...there.filter((name) => !files.includes(name)), ...files.filter((name) => !there.includes(name))];
}

/** @param {string} path */
function sha256(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
