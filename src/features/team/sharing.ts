/** Folders that Rapi makes in the keeper's Drive, one a role and one a project, and whom it lets in. Google shares only what the app itself made, as its maker. */
import { fold } from '../../kernel/text';
import type { Apart } from '../../ports/apart';
import type { Context, Stored } from '../../ports/context';
import { type Share, shares } from './tables';

export type StoredShare = Stored<typeof shares>;
/** What becomes of a row. */
export interface Carried {
  readonly id: string;
  readonly set: Partial<Omit<Share, 'id'>>;
}

const KEY = 'folders';
/** Made by one person: another keeper's Drive has folders of its own. */
interface Memory {
  readonly by: string;
  readonly root: string;
  readonly ids: Readonly<Record<string, string>>;
}

export const folderKey = (kind: 'role' | 'project', name: string): string =>
  `${kind}:${fold(name).replace(/\s+/g, ' ').trim()}`;

export const linkOf = (folder: string): string => `https://drive.google.com/drive/folders/${folder}`;
const folderIn = (link: string): string => link.slice(link.lastIndexOf('/') + 1);

/** One reading: a handful of rows. */
export const allShares = (context: Context): readonly StoredShare[] => context.from(shares).all();

/** Link to the folder that was made for this project, or role; undefined where there is none. One reading. */
export function folderLink(context: Context, name: string): string | undefined {
  const asked = fold(name).replace(/\s+/g, ' ').trim();
  const found = allShares(context).find(
    ({ values }) => values.link !== '' && values.folder.slice(values.folder.indexOf(':') + 1) === asked,
  );
  return found?.values.link;
}

/** Those of this address that still hold, or are to. */
export const liveOf = (context: Context, email: string): StoredShare[] =>
  allShares(context).filter(
    ({ values }) =>
      values.email === email.trim().toLowerCase() && (values.state === 'wanted' || values.state === 'shared'),
  );

export const isKeeper = ({ who }: Context, { keeper }: Apart): boolean => who.email === keeper;

const NONE: Memory = { by: '', root: '', ids: {} };
const memoryOf = (apart: Apart): Memory => JSON.parse(apart.recall(KEY) ?? JSON.stringify(NONE)) as Memory;

/** Whether this workbook made the folder, in the Drive of whoever runs: in a copy the rows tell of folders of the workbook before, which stay as they are. */
const isOurs = (apart: Apart, link: string): boolean =>
  Object.values(memoryOf(apart).ids).includes(folderIn(link));

/** Takes the permission away, or tells that somebody has to do it in Drive. */
function shut(apart: Apart, { link, permission }: Share): Carried['set'] {
  if (!isOurs(apart, link)) return { state: 'foreign', permission: '' };
  apart.shares.unshare(folderIn(link), permission);
  return { state: 'ended', permission: '' };
}

/** Ids of folders stand in the properties before a folder is made: a second try makes the same. */
function folderFor(context: Context, apart: Apart, { folder, name }: Share): string {
  const { who, settings } = context;
  const told = memoryOf(apart);
  const known: Memory = told.by === who.email ? told : { ...NONE, by: who.email };
  let { root, ids } = known;
  if (root === '' || ids[folder] === undefined) {
    const [fresh = '', other = ''] = apart.drive.newIds(2);
    root = root || other;
    ids = { ...ids, [folder]: fresh };
    apart.remember(KEY, JSON.stringify({ by: who.email, root, ids }));
  }
  const id = ids[folder] as string;
  apart.drive.makeFolder(root, `Rapi: ${settings.firm}, tim`, { rapi: 'team', book: apart.id });
  apart.drive.makeFolder(id, name, { rapi: 'team', book: apart.id, folder }, root);
  return id;
}

/** Lets in whoever waits and shuts out whoever is to go; done again it comes to the same. Two or three calls of Drive each. */
export function carryOut(context: Context, apart: Apart, rows: readonly StoredShare[]): Carried[] {
  const carried: Carried[] = [];
  for (const { id, values } of rows) {
    if (values.state === 'wanted') {
      const folder = folderFor(context, apart, values);
      const told = apart.shares.share(folder, values.email);
      if ('refused' in told && told.refused === 'quota') break;
      const set =
        'refused' in told
          ? { state: 'refused' as const }
          : { state: 'shared' as const, permission: told.permission };
      carried.push({ id, set: { ...set, link: linkOf(folder) } });
    } else if (values.state === 'ending') {
      const ended = { state: 'ended' as const };
      carried.push({ id, set: values.permission === '' ? ended : shut(apart, { ...values, id }) });
    }
  }
  return carried;
}

/** Shuts an address out of everything: at once where the keeper asks, else as what is to be done. */
export function shutOut(context: Context, apart: Apart, email: string): Carried[] {
  return liveOf(context, email).map(({ id, values }): Carried => {
    if (values.permission === '') return { id, set: { state: 'ended' } };
    if (!isKeeper(context, apart)) return { id, set: { state: 'ending' } };
    return { id, set: shut(apart, { ...values, id }) };
  });
}

/** Writes what was carried out, or what is wanted again: `ended` waits to be shared anew, `ending` simply stays. */
export function record(context: Context, carried: readonly Carried[], back = false): void {
  if (carried.length === 0) return;
  const rows = context.from(shares).byIds(carried.map(({ id }) => id));
  for (const [at, stored] of rows.entries()) {
    const { set } = carried[at] as Carried;
    if (!stored) continue;
    const again = stored.values.permission === '' ? ('wanted' as const) : ('shared' as const);
    context.change.update(shares, stored, back ? { state: again } : set);
  }
}
