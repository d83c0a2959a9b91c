/** The words of the command line: which command, on which book, as whom. */
import { parseArgs } from 'node:util';

export const HELP = `rapi: drives a Rapi workbook on this machine.

  rapi serve [--fresh] [--empty]         open the workbook in a browser
  rapi call ACTION [JSON]                perform one action, e.g. rapi call orders.card '{"id":"PSN-000001"}'
  rapi menu ITEM                         run a menu item: its function, or its path such as "Rapi/Buka Rapi"
  rapi job NAME                          run a scheduled job
  rapi import FILE --into TABLE [--map MAP.json]
  rapi import SET.json                   several files as one job
  rapi export TABLE [--as csv|ndjson]
  rapi open FILE.xlsx [--book FILE]      an Excel file as a new workbook; what it cannot bring is listed
  rapi save FILE.xlsx [--book FILE]      the workbook as an Excel file, e.g. to carry it to Google Sheets
  rapi doctor [--mend]                   check the workbook as Atur → Periksa & perbaiki does; exit code 1 while
                                         something is wrong
  rapi versions FOLDER                   the versions that backup files hold
  rapi verify FOLDER [VERSION]           check backup files, by default all versions in the folder
  rapi extract FOLDER [--version CDG-…] [--as csv|ndjson|xlsx] [--sheet NAME] [--out DIR] [--force]
                                         a version's tabs as files, by default of the newest version
                                         FOLDER may also be one downloaded CDG-….rapi.ndjson

  --book FILE       the workbook (default: griya-daun.rapi in this folder)
  --as EMAIL        who acts (default: the owner of the workbook)
  --passphrase-file FILE
                    versions, verify, extract: the first line of this file opens encrypted versions
  --out DIR         extract: where files go (default: the version's name)
  --force           extract, save: write over files that are there
  --mend            doctor: mend what can be mended, then look again
  --fresh           serve: begin a new workbook; the old one is moved aside, never deleted
  --empty           serve: a new workbook in which nothing is set up; Rapi → Mulai does it
  --currency CODE   a new workbook's currency (IDR), and below its language (id) and time zone (Asia/Jakarta)
  --language id|en
  --zone ZONE

PORT chooses where serve listens (8765).
Results are JSON on standard output. Exit code 1: refused, the sentence is on standard error. Exit code 2: not understood.
`;

export interface Options {
  command: string;
  rest: string[];
  book: string;
  as?: string | undefined;
  fresh: boolean;
  empty: boolean;
  into?: string | undefined;
  map?: string | undefined;
  format: 'csv' | 'ndjson' | 'xlsx';
  version?: string | undefined;
  sheet?: string | undefined;
  out?: string | undefined;
  passphraseFile?: string | undefined;
  force: boolean;
  mend: boolean;
  currency?: string | undefined;
  language: 'id' | 'en';
  zone: string;
}

/** Not understood: the person is shown the help. */
export class Misused extends Error {}

/** Formats that a command may write. */
const FORMATS: Readonly<Record<string, readonly Options['format'][]>> = {
  export: ['csv', 'ndjson'],
  extract: ['csv', 'ndjson', 'xlsx'],
};

/** Reads the arguments. `--as` is a person, and for commands that write files their format: the two never look alike. */
export function readOptions(args: string[]): Options {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (trouble) {
    throw new Misused((trouble as Error).message);
  }
  const { values, positionals } = parsed;
  const [command = '', ...rest] = positionals;
  const asked = values.as ?? [];
  const known = Object.hasOwn(FORMATS, command) ? (FORMATS[command] ?? []) : [];
  const formats = known.filter((one) => asked.includes(one));
  const people = asked.filter((one) => !known.some((format) => format === one));
  const language = values.language ?? 'id';
  if (language !== 'id' && language !== 'en') throw new Misused(`--language is id or en, not ${language}.`);
  const stranger = people.find((one) => !one.includes('@'));
  if (stranger)
    throw new Misused(
      `--as ${stranger}: an e-mail address${known.length > 0 ? ` or ${known.join(', ')}` : ''} was expected.`,
    );
  return {
    command,
    rest,
    book: values.book ?? (command === 'open' ? bookFor(rest[0]) : 'griya-daun.rapi'),
    as: people.at(-1),
    fresh: values.fresh ?? false,
    empty: values.empty ?? false,
    into: values.into,
    map: values.map,
    format: formats.at(-1) ?? 'csv',
    version: values.version,
    sheet: values.sheet,
    out: values.out,
    passphraseFile: values['passphrase-file'],
    force: values.force ?? false,
    mend: values.mend ?? false,
    currency: values.currency,
    language,
    zone: values.zone ?? 'Asia/Jakarta',
  };
}

/** Beside the file it comes from, under its name. */
const bookFor = (file = ''): string => `${file.replace(/\.xlsx$/i, '')}.rapi`;

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      book: { type: 'string' },
      as: { type: 'string', multiple: true },
      fresh: { type: 'boolean' },
      empty: { type: 'boolean' },
      into: { type: 'string' },
      map: { type: 'string' },
      currency: { type: 'string' },
      language: { type: 'string' },
      zone: { type: 'string' },
      version: { type: 'string' },
      sheet: { type: 'string' },
      out: { type: 'string' },
      'passphrase-file': { type: 'string' },
      force: { type: 'boolean' },
      mend: { type: 'boolean' },
    },
  });
}
