/** `Drive`, the advanced service v3, for an app that may see only the files it made itself for the person who runs it. */
import type { DriveFacts, DriveFile } from '../gate/operations';
import type { Blob } from './blob';
import { call, callForeign, Exception, look } from './door';
import { asks, type Query } from './drive-query';
import { onlyWhatExists } from './strangers';

interface Resource {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  trashed?: boolean;
}
interface Arguments {
  alt?: string;
  fields?: string;
  q?: string;
  pageSize?: number;
  pageToken?: string;
  count?: number;
  [other: string]: unknown;
}
type Answer = Record<string, unknown>;

const USUAL = 'kind,id,name,mimeType';

export class Files {
  generateIds(args: Arguments = {}): { ids: string[]; kind: string; space: string } {
    call('Drive.Files.generateIds', { op: 'files.list', owner: person() });
    const ids = Array.from(
      { length: args.count ?? 10 },
      () => `1${look({ op: 'run.uuid' }).replace(/-/g, '')}`,
    );
    return { kind: 'drive#generatedIds', space: 'drive', ids };
  }
  /** An id that exists already is refused: that is how a repeated upload is noticed. */
  create(resource: Resource, media?: Blob | null, args: Arguments = {}): Answer {
    const id = resource.id ?? `1${look({ op: 'run.uuid' }).replace(/-/g, '')}`;
    if (found(id)) {
      call('Drive.Files.create');
      throw failed('create', 'A file already exists with the provided ID.');
    }
    const file: DriveFile = {
      id,
      name: resource.name ?? 'Untitled',
      mimeType: resource.mimeType ?? media?.type_() ?? 'text/plain',
      parents: resource.parents ?? ['root'],
      appProperties: resource.appProperties ?? {},
      trashed: false,
      created: look({ op: 'run.now' }),
      text: media?.text_() ?? '',
    };
    for (const parent of file.parents)
      if (parent !== 'root' && !found(parent)) needed('create', parent, 'Drive.Files.create');
    call('Drive.Files.create', { op: 'file.write', owner: person(), file });
    return picked(needed('create', id), args.fields ?? USUAL);
  }
  update(resource: Resource, id: string, media?: Blob | null, args: Arguments = {}): Answer {
    const { size: _, sha256: __, ...before } = needed('update', id, 'Drive.Files.update');
    const text = media ? media.text_() : (look({ op: 'files.text', owner: person(), id }) ?? '');
    const { id: _id, ...change } = resource;
    const appProperties = { ...before.appProperties, ...resource.appProperties };
    call('Drive.Files.update', {
      op: 'file.write',
      owner: person(),
      file: { ...before, ...change, appProperties, text },
    });
    return picked(needed('update', id), args.fields ?? USUAL);
  }
  /** For good: it does not go through the trash. */
  remove(id: string): void {
    needed('delete', id, 'Drive.Files.remove');
    call('Drive.Files.remove', { op: 'file.remove', owner: person(), id });
  }
  /** Facts of a file or, with `alt: 'media'`, its text. */
  get(id: string, args: Arguments = {}): Answer | string {
    if (args.alt === 'media') {
      const text = callForeign('Drive.Files.get', { op: 'files.text', owner: person(), id });
      if (text === null) throw failed('get', `File not found: ${id}.`);
      return text;
    }
    call('Drive.Files.get', { op: 'files.list', owner: person() });
    return picked(needed('get', id), args.fields ?? USUAL);
  }
  /** A page of the files that fit `q`: `'ID' in parents`, `trashed = false`, `name = '…'`, `appProperties has {…}`, joined by `and`. */
  list(args: Arguments = {}): { files: Answer[]; nextPageToken?: string; kind: string } {
    const all = call('Drive.Files.list', { op: 'files.list', owner: person() });
    const [, folder] = /'([^']+)' in parents/.exec(args.q ?? '') ?? [];
    if (folder && folder !== 'root' && !all.some(({ id }) => id === folder))
      throw failed('list', 'File not found: .');
    const fits: Query = asks(args.q ?? '', (text) => failed('list', `Invalid Value: ${text}`));
    const start = Number(args.pageToken ?? 0);
    const size = Math.min(1_000, args.pageSize ?? 100);
    const away = new Set(all.flatMap(({ id, trashed }) => (trashed ? [id] : [])));
    // What lies in a folder in the trash is in the trash.
    const own = all
      .map((file) => ({ ...file, trashed: file.trashed || file.parents.some((id) => away.has(id)) }))
      .filter(fits);
    const fields = /files\(([^)]*)\)/.exec(args.fields ?? '')?.[1] ?? USUAL;
    const files = own.slice(start, start + size).map((file) => picked(file, fields));
    const more = start + size < own.length && { nextPageToken: String(start + size) };
    return { kind: 'drive#fileList', files, ...more };
  }
}

interface Permission {
  type?: string;
  role?: string;
  emailAddress?: string;
}

/** Who may see a file beside its owner; under `drive.file` those of files that this app made. */
export class Permissions {
  /** An address that is in already keeps its permission, under the same id. */
  create(resource: Permission, fileId: string, _args: Arguments = {}): Answer {
    const emailAddress = (resource.emailAddress ?? '').toLowerCase();
    const file = needed('create', fileId, 'Drive.Permissions.create', 'permissions');
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(emailAddress) || emailAddress.endsWith('.invalid')) {
      call('Drive.Permissions.create');
      const why = 'The specified emailAddress is invalid or not applicable for the given permission type.';
      throw failed('create', why, 'permissions');
    }
    const { permissions = [], permissionIds = [] } = file;
    const known = permissions.find((each) => each.emailAddress === emailAddress);
    // Google numbers people, not permissions: the same person has the same id on every file.
    const id =
      known?.id ?? `1${[...emailAddress].reduce((sum, each) => (sum * 31 + each.charCodeAt(0)) % 1e15, 7)}`;
    const made = { id, emailAddress, role: resource.role ?? 'reader' };
    const others = permissions.filter((each) => each !== known);
    rewritten('create', file, [...others, made], known ? permissionIds : [...permissionIds, id]);
    return { kind: 'drive#permission', id, type: 'user', role: made.role };
  }
  list(fileId: string, _args: Arguments = {}): { permissions: Answer[]; kind: string } {
    call('Drive.Permissions.list', { op: 'files.list', owner: person() });
    const { permissions = [] } = needed('list', fileId, undefined, 'permissions');
    return {
      kind: 'drive#permissionList',
      permissions: permissions.map((each) => ({ ...each, type: 'user' })),
    };
  }
  remove(fileId: string, permissionId: string): void {
    const file = needed('delete', fileId, 'Drive.Permissions.remove', 'permissions');
    const { permissions = [], permissionIds = [] } = file;
    if (!permissionIds.includes(permissionId)) {
      call('Drive.Permissions.remove');
      throw failed('delete', `Permission not found: ${permissionId}.`, 'permissions');
    }
    rewritten(
      'remove',
      file,
      permissions.filter(({ id }) => id !== permissionId),
      permissionIds.filter((id) => id !== permissionId),
    );
  }
}

/** The same file under other permissions. */
function rewritten(
  method: 'create' | 'remove',
  { size: _, sha256: __, ...file }: DriveFacts,
  permissions: NonNullable<DriveFacts['permissions']>,
  permissionIds: string[],
): void {
  const text = look({ op: 'files.text', owner: person(), id: file.id }) ?? '';
  const next = { ...file, permissions, permissionIds, text };
  call(`Drive.Permissions.${method}`, { op: 'file.write', owner: person(), file: next });
}

/** The service; its collections are properties. */
export class Drive {
  readonly Files = new Files();
  readonly Permissions = new Permissions();
}

const person = (): string => look({ op: 'run.facts' }).person;
const failed = (method: string, message: string, of = 'files'): Exception =>
  new Exception(`API call to drive.${of}.${method} failed with error: ${message}`);

function found(id: string): DriveFacts | undefined {
  return look({ op: 'files.list', owner: person() }).find((file) => file.id === id);
}

function needed(method: string, id: string, counted?: string, of?: string): DriveFacts {
  const file = found(id);
  if (file) return file;
  if (counted) call(counted);
  throw failed(method, `File not found: ${id}.`, of);
}

/** Only the fields that were asked for, in the shapes of the API: a size is text, a moment ISO. */
function picked(file: DriveFacts, fields: string): Answer {
  const all: Answer = {
    kind: 'drive#file',
    ...file,
    size: String(file.size),
    sha256Checksum: file.sha256,
    createdTime: new Date(file.created).toISOString(),
  };
  const names = fields.split(',').map((name) => name.trim());
  const wanted = names.includes('*') ? Object.keys(all) : names;
  return Object.fromEntries(wanted.filter((name) => name in all).map((name) => [name, all[name]]));
}

onlyWhatExists('Files', Files);
onlyWhatExists('Permissions', Permissions);
onlyWhatExists('Drive', Drive);
