/** The work of a run that concerns neither the book nor locks: what it is, what it shows, bytes, the bundle's files. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { HostWork, MenuEntry, RunFacts, Shown } from './messages';
import { pdfOf } from './pdf';
import { GoogleError } from './problem';
import type { World } from './world';

export type LocalWork = Exclude<
  HostWork,
  {
    op:
      | 'flush'
      | 'lock.try'
      | 'lock.release'
      | 'lock.holds'
      | 'scopes.missing'
      | 'mail.send'
      | 'mail.left'
      | 'run.now'
      | 'run.sleep'
      | 'session.email'
      | 'people.list'
      | 'columns.facts';
  }
>;

/** What a run has shown and said so far. */
export class RunRecord {
  readonly shown: Shown[] = [];
  readonly log: string[] = [];
  readonly menus: { title: string; entries: MenuEntry[] }[] = [];

  constructor(
    private readonly world: World,
    private readonly facts: RunFacts,
  ) {}

  perform(work: LocalWork): unknown {
    switch (work.op) {
      case 'run.facts':
        return this.facts;
      case 'run.uuid':
        return this.world.uuid();
      case 'run.log':
        return void this.log.push(work.line);
      case 'run.show':
        return void this.shown.push(work.shown);
      case 'run.menu':
        return void this.menus.push({ title: work.title, entries: work.entries });
      case 'run.ask':
        this.shown.push({ kind: 'alert', title: work.title, text: work.text });
        return this.world.answer?.(work) ?? { button: 'OK', text: '' };
      case 'file.read':
        return this.world.file(work.name);
      case 'bytes.digest':
        return signed(hashBy(work.algorithm).update(unsigned(work.bytes)).digest());
      case 'text.digest':
        return signed(hashBy(work.algorithm).update(work.text.replace(LONE, '?')).digest());
      case 'text.pdf':
        return pdfOf(work.html);
      case 'bytes.gzip':
        return signed(gzipSync(unsigned(work.bytes)));
      case 'bytes.gunzip':
        return signed(inflated(work.bytes));
    }
  }
}

function inflated(bytes: number[]): Buffer {
  try {
    return gunzipSync(unsigned(bytes));
  } catch {
    throw new GoogleError('Invalid argument: blob');
  }
}

const hashBy = (algorithm: string) => createHash(algorithm.replace('SHA_', 'sha').toLowerCase());
/** Half of a pair: Java writes a question mark for it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Google's bytes are signed, as Java's are. */
const signed = (bytes: Uint8Array): number[] => Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
const unsigned = (bytes: number[]): Uint8Array => Uint8Array.from(bytes, (byte) => byte & 255);
