/**
 * Drive on disk: beside the workbook's file a folder, in it one folder a person, in it the files under their own names. What
 * Drive knows beyond name and content stands in `index.json`; a file that lies there without being listed counts as well.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DriveFile } from '../gate/operations';
import type { Files } from './files';

const INDEX = 'index.json';
const FOLDER_TYPE = 'application/vnd.google-apps.folder';

/** The file's record, and under which name its text lies on disk. */
type Listed = Omit<DriveFile, 'text'> & { at?: string };

/** Takes up everybody's files; a listed file that is no longer on disk is gone. */
export function loadDrive(folder: string, files: Files): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) mountFolder(join(folder, entry.name), files, decodeURIComponent(entry.name));
  }
  files.dirty.clear();
}

/** Takes one folder's files up as this person's, whether Rapi wrote the folder or somebody downloaded it. Returns how many. */
export function mountFolder(folder: string, files: Files, owner: string): number {
  const listed = listOf(folder);
  const seen = new Set<string>();
  let count = 0;
  for (const { at, ...file } of listed) {
    if (at !== undefined) seen.add(at);
    if (at !== undefined && !existsSync(join(folder, at))) continue;
    const text = at === undefined ? '' : readFileSync(join(folder, at), 'utf8');
    files.put(owner, file.id, { ...file, text });
    count += at === undefined ? 0 : 1;
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || entry.name === INDEX || seen.has(entry.name) || entry.name.startsWith('.'))
      continue;
    const text = readFileSync(join(folder, entry.name), 'utf8');
    files.put(owner, entry.name, { ...plainFile(entry.name), text });
    count += 1;
  }
  return count;
}

/** Writes what changed; the list of a person's files last. */
export function saveDrive(folder: string, files: Files): void {
  if (files.dirty.size === 0) return;
  const places = [...files.dirty].map((place) => place.split('\n') as [string, string]);
  for (const owner of new Set(places.map(([one]) => one))) {
    const own = join(folder, folderOf(owner));
    mkdirSync(own, { recursive: true });
    const before = new Map(listOf(own).map((file) => [file.id, file.at]));
    const taken = new Set([...before.values()].map((name) => name?.toLowerCase()));
    const list = files.ids(owner).map((id): Listed => {
      const { text, ...file } = files.file(owner, id) as DriveFile;
      if (file.mimeType === FOLDER_TYPE) return file;
      const known = before.get(id);
      const at = known ?? freeName(file.name, id, taken);
      taken.add(at.toLowerCase());
      if (known === undefined || files.dirty.has(`${owner}\n${id}`)) put(join(own, at), text);
      return { ...file, at };
    });
    put(join(own, INDEX), `${JSON.stringify(list, null, 1)}\n`);
    const kept = new Set(list.map(({ at }) => at));
    for (const at of before.values())
      if (at !== undefined && !kept.has(at)) rmSync(join(own, at), { force: true });
  }
  files.dirty.clear();
}

function listOf(folder: string): Listed[] {
  const path = join(folder, INDEX);
  if (!existsSync(path)) return [];
  try {
    const listed = JSON.parse(readFileSync(path, 'utf8')) as Listed[];
    // A list is somebody's file too: nothing outside the folder is ever read by it.
    return listed.filter(
      ({ id, at }) => typeof id === 'string' && (at === undefined || /^[^/\\]+$/.test(at)),
    );
  } catch {
    return [];
  }
}

const plainFile = (name: string): DriveFile => ({
  id: name,
  name,
  mimeType: 'text/plain',
  parents: [],
  appProperties: {},
  trashed: false,
  created: 0,
  text: '',
});

/** An address as a folder's name; `decodeURIComponent` gives it back. */
const folderOf = (owner: string): string => owner.replace(/[^\w.@+-]/g, encodeURIComponent);

/** Drive allows equal names, a disk does not. */
function freeName(name: string, id: string, taken: ReadonlySet<string | undefined>): string {
  const safe = name.replace(/[/\\:*?"<>|]/g, '-').replace(/^\.+/, '');
  const usable = safe !== '' && safe !== INDEX && !taken.has(safe.toLowerCase());
  return usable ? safe : `${id} ${safe}`;
}

function put(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
