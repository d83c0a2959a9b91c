/** The `rapi` command: everything the product does can be driven and checked from a shell. */
import { type Desk, openDesk } from './desk';
import { doctor } from './doctor';
import { exportTable } from './exporting';
import { extractVersion, versionsIn } from './extract';
import { settingsOf } from './furnish';
import { readSet } from './import-set';
import { importFiles } from './importing';
import { handlerOf } from './menu';
import { HELP, Misused, type Options, readOptions } from './options';
import { secretIn } from './passphrase';
import { Refused } from './refused';
import { request, returned } from './request';
import { serve } from './serve';
import { verifyFolder } from './verify';
import { openInto, saveFrom } from './workbook-files';

const COMMANDS: Record<string, (options: Options) => Promise<void>> = {
  call,
  menu,
  job,
  import: bring,
  export: take,
  serve,
  open,
  save,
  verify,
  versions,
  extract,
  doctor: examine,
};

// `rapi export … | head` closes the pipe once it has seen enough: that is an end, not an error.
process.stdout.on('error', (trouble: NodeJS.ErrnoException) => {
  if (trouble.code !== 'EPIPE') throw trouble;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (trouble: Error) => {
    process.stderr.write(`${trouble.stack ?? trouble.message}\n`);
    process.exitCode = 1;
  },
);

async function main(args: string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help') || args[0] === 'help') {
    process.stdout.write(HELP);
    return args.length === 0 ? 2 : 0;
  }
  try {
    const options = readOptions(args);
    const command = Object.hasOwn(COMMANDS, options.command) ? COMMANDS[options.command] : undefined;
    if (!command) throw new Misused(`There is no command ${options.command || args.join(' ')}.`);
    await command(options);
    return 0;
  } catch (trouble) {
    if (trouble instanceof Refused) process.stderr.write(`${trouble.message}\n`);
    else if (trouble instanceof Misused) process.stderr.write(`${trouble.message}\n\n${HELP}`);
    else throw trouble;
    return trouble instanceof Misused ? 2 : 1;
  }
}

function print(value: unknown) {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

async function atDesk(options: Options, work: (desk: Desk, as: string) => Promise<void>, make = false) {
  const { as: owner, zone, language } = options;
  const desk = await openDesk(options.book, make ? { owner, zone, language } : undefined);
  try {
    await work(desk, options.as ?? desk.owner);
  } finally {
    desk.close();
  }
}

async function call(options: Options) {
  const [action, json = '{}', ...more] = options.rest;
  if (!action || more.length > 0) throw new Misused('call wants an action and its input as one JSON text.');
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    throw new Misused(`This is not JSON: ${json}`);
  }
  // Setting up is the one action that works on a book that is not there yet.
  await atDesk(
    options,
    async (desk, as) => print(await request(desk, as, action, input)),
    action === 'setup.install',
  );
}

async function menu(options: Options) {
  const [item, ...more] = options.rest;
  if (!item || more.length > 0) throw new Misused('menu wants one item, in quotes if it has spaces.');
  await atDesk(options, async (desk, as) => {
    const ran = await desk.run({ handler: handlerOf(await desk.menus(as), item), as, door: 'menu' });
    print({ value: returned(ran), shown: ran.shown, log: ran.log, cost: ran.cost });
  });
}

async function job(options: Options) {
  const [name, ...more] = options.rest;
  if (!name || more.length > 0) throw new Misused('job wants one name.');
  await atDesk(options, async (desk, as) => print(await request(desk, as, 'jobs.run', { name })));
}

async function open(options: Options) {
  const [file, ...more] = options.rest;
  if (!file || more.length > 0) throw new Misused('open wants one .xlsx file.');
  print(await openInto(file, options));
}

async function save(options: Options) {
  const [file, ...more] = options.rest;
  if (!file || more.length > 0) throw new Misused('save wants one .xlsx file.');
  await atDesk(options, async (desk) => print(await saveFrom(desk, file, options)));
}

async function examine(options: Options) {
  if (options.rest.length > 0) throw new Misused('doctor wants a workbook only: rapi doctor --book FILE');
  await atDesk(options, async (desk, as) => {
    const { text, wrong } = await doctor(desk, as, options.mend);
    process.stdout.write(`${text}\n`);
    // A script that goes on only with a sound workbook must notice.
    if (wrong)
      throw new Refused(options.mend ? 'The rest is for people.' : 'rapi doctor --mend mends what it can.');
  });
}

async function verify(options: Options) {
  const [folder, version, ...more] = options.rest;
  if (!folder || more.length > 0) throw new Misused('verify wants one folder, and perhaps one version.');
  print(await verifyFolder(folder, options.language, version, secretIn(options.passphraseFile)));
}

async function versions(options: Options) {
  const [folder, ...more] = options.rest;
  if (!folder || more.length > 0) throw new Misused('versions wants one folder.');
  print(await versionsIn(folder, options.language, secretIn(options.passphraseFile)));
}

async function extract(options: Options) {
  const [folder, ...more] = options.rest;
  if (!folder || more.length > 0) throw new Misused('extract wants one folder.');
  print(await extractVersion(folder, options));
}

async function take(options: Options) {
  const [table, ...more] = options.rest;
  if (!table || more.length > 0) throw new Misused('export wants one table.');
  await atDesk(options, (desk, as) =>
    exportTable(desk, as, table, options.format === 'ndjson' ? 'ndjson' : 'csv', (text) =>
      process.stdout.write(text),
    ),
  );
}

async function bring(options: Options) {
  const [file, ...more] = options.rest;
  if (!file || more.length > 0) throw new Misused('import wants one file.');
  if (!options.into && !file.endsWith('.json'))
    throw new Misused('import wants --into TABLE, or a set of files as JSON.');
  // A set may name the currency of a new workbook; the command line has the last word.
  const currency = options.currency ?? (options.into ? undefined : readSet(file).currency);
  await atDesk(
    options,
    async (desk, as) => {
      if (desk.isNew) await request(desk, as, 'setup.install', settingsOf({ ...options, currency }));
      const reports = [await importFiles(desk, as, options)].flat().filter((one) => one !== undefined);
      print(reports.length === 1 ? reports[0] : reports);
      // The rest is in; a script that counts on every row must notice.
      const refused = reports.reduce((sum, { refusedRows }) => sum + refusedRows, 0);
      if (refused > 0) throw new Refused(`${refused} rows were not taken; "refused" says why.`);
    },
    true,
  );
}
