/**
 * A book to work on from the command line: through the server that has it open, else by opening the file. Commands do not know which.
 */
import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Host } from '../host';
import { openHost } from '../run/host';
import { TOKEN_HEADER } from '../server/guard';
import { readNote } from '../server/note';
import { type AnswerOf, type EndpointName, forPage, type Input, type Ran, savedFor } from '../server/wire';
import { bundleFolder } from './home';
import { Refused } from './refused';

export interface Desk {
  run(call: Input<'run'>): Promise<Ran>;
  menus(as: string): Promise<AnswerOf<'menus'>>;
  /** The workbook as an xlsx file, in base64. */
  save(language: 'id' | 'en'): Promise<AnswerOf<'save'>>;
  /** Whose the workbook is; the command acts as this person unless told otherwise. */
  owner: string;
  /** True when the file was made just now and holds nothing yet. */
  isNew: boolean;
  close(): void;
}

export interface NewBook {
  owner?: string | undefined;
  name?: string | undefined;
  zone: string;
  language: 'id' | 'en';
}

/** Opens an existing book, or makes one where `make` is given; without it a missing file is refused. */
export async function openDesk(file: string, make?: NewBook): Promise<Desk> {
  const path = resolve(file);
  const server = await runningServer(path);
  if (server) return server;
  const isNew = !existsSync(path);
  if (isNew && !make)
    throw new Refused(`There is no workbook ${file} here. Make one with: rapi serve --book ${file}`);
  return hostDesk(openFile(path, make), isNew);
}

/** A host of this process as a desk. */
export function hostDesk(host: Host, isNew: boolean): Desk {
  return {
    run: async (call) => forPage(host.run(call), () => ''),
    menus: async (as) => host.menus(as),
    save: (language) => savedFor(host, language),
    owner: ownerOf(host.people()),
    isNew,
    close: () => host.close(),
  };
}

/** The book's own troubles are whole sentences. */
const OWN_TROUBLES = ['BookLocked', 'ForeignFile', 'UnreadableFolder'];

/** Opens the file itself. A locked or foreign file is refused with its sentence. */
export function openFile(path: string, make?: NewBook & { address?: string }): Host {
  try {
    return openHost({
      bundle: bundleFolder,
      file: path,
      ...(make && {
        ...(make.owner && { owner: make.owner }),
        ...(make.address && { address: make.address }),
        name: make.name ?? basename(path, extname(path)),
        zone: make.zone,
        locale: make.language === 'en' ? 'en_US' : 'id_ID',
      }),
    });
  } catch (trouble) {
    const { name, message } = trouble as Error;
    // A folder in its place, a damaged file: the system's own words do not say which file it is.
    throw new Refused(OWN_TROUBLES.includes(name) ? message : `${path} cannot be opened: ${message}.`);
  }
}

function ownerOf(people: AnswerOf<'open'>['people']): string {
  return people.find(({ access }) => access === 'owner')?.email ?? '';
}

/** The server whose note lies beside the file, if it still answers. */
async function runningServer(path: string): Promise<Desk | undefined> {
  const note = readNote(path);
  if (!note) return undefined;
  const ask = async <N extends EndpointName>(name: N, input: Input<N>): Promise<AnswerOf<N>> => {
    const response = await fetch(`${note.address}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [TOKEN_HEADER]: note.token },
      body: JSON.stringify(input),
    });
    const { answer, error } = (await response.json()) as { answer: AnswerOf<N>; error?: string };
    if (error !== undefined) throw new Refused(error);
    return answer;
  };
  try {
    // Another server may stand at the address of a dead one: only the one that has this very file counts.
    const opened = await ask('open', {});
    if (opened.book.file !== path) return undefined;
    return {
      run: (call) => ask('run', call),
      menus: (as) => ask('menus', { as }),
      save: (language) => ask('save', { language }),
      owner: ownerOf(opened.people),
      isNew: false,
      close: () => undefined,
    };
  } catch {
    return undefined;
  }
}
