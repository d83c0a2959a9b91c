/** Everybody's files in Drive, as far as this app made them: a person does not see what another one made. */
import { createHash } from 'node:crypto';
import type { DriveFacts, DriveFile } from '../gate/operations';
import type { Change } from './undo';

export class Files {
  private readonly owners = new Map<string, Map<string, DriveFile>>();
  /** Sizes and checksums of what did not change since. */
  private readonly known = new WeakMap<DriveFile, DriveFacts>();
  /** `owner\nid` of what the disk does not know yet; whoever writes it there empties it. */
  readonly dirty = new Set<string>();

  file(owner: string, id: string): DriveFile | undefined {
    return this.owners.get(owner)?.get(id);
  }

  ids(owner: string): string[] {
    return [...(this.owners.get(owner)?.keys() ?? [])];
  }

  /** Newest first, as Drive lists them. */
  list(owner: string): DriveFacts[] {
    const own = [...(this.owners.get(owner)?.values() ?? [])].reverse();
    return own.map((file) => ({ ...this.facts(file) }));
  }

  text(owner: string, id: string): string | null {
    return this.file(owner, id)?.text ?? null;
  }

  /** Puts a file in or, where undefined, out. */
  put(owner: string, id: string, file: DriveFile | undefined): Change {
    const own = this.owners.get(owner) ?? new Map<string, DriveFile>();
    this.owners.set(owner, own);
    const before = own.get(id);
    if (file) own.set(id, { ...file, parents: [...file.parents], appProperties: { ...file.appProperties } });
    else own.delete(id);
    this.dirty.add(`${owner}\n${id}`);
    return () => this.put(owner, id, before);
  }

  private facts(file: DriveFile): DriveFacts {
    const found = this.known.get(file);
    if (found) return found;
    const { text, ...rest } = file;
    const bytes = Buffer.from(text, 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const facts = { ...rest, size: bytes.length, sha256 };
    this.known.set(file, facts);
    return facts;
  }
}
