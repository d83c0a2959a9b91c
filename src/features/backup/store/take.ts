/** Makes a version: reads, packs, uploads under ids known beforehand, the manifest last, and looks at Drive's own checksums. */
import { problem, Refusal, refuse } from '../../../kernel/problem';
import { idOf } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { FORMAT, type Manifest, manifestText, type Reason, stateOf } from '../rules/manifest';
import { type Pack, packed } from '../rules/packs';
import { backups } from '../tables';
import { listVersions } from './list';
import { loadVersion } from './load';
import { keepMemory, type Memory, memoryOf, numberOf, takeIds, versionsIn } from './memory';
import { entriesOf, readRows } from './read-book';

export interface Taken {
  readonly version: string;
  /** Of all files together. */
  readonly bytes: number;
  readonly sheets: number;
}

/** No run lives longer: a version that was begun before is nobody's any more. */
const RUN_MS = 7 * 60_000;
const HASH_OF_NOTHING = '';

/** `hold` keeps the workbook to this run to the end; else others may work as soon as its rows are read. */
export function takeVersion(context: Context, apart: Apart, why: Reason, hold = false): Taken | Refusal {
  let memory = memoryOf(apart, context.settings.firm);
  if (memory.pending && context.now - memory.pending.since < RUN_MS)
    return refuse('backup.underWay', {
      since: context.zone.timeAt(memory.pending.since as typeof context.now),
    });
  memory = adopted(apart, memory);
  const version = idOf(backups, memory.next);
  // The first two belong to manifest and first pack; those of a run that was stopped are taken again, so that nothing lies there twice.
  const start = takeIds(apart, memory, memory.pending ? 0 : 2);
  memory = { ...start.memory, pending: { ids: memory.pending?.ids ?? start.ids, since: context.now } };
  keepMemory(apart, memory);
  const rows = readRows(apart);
  if (!hold) apart.release();
  const { entries, blocks } = entriesOf(apart, rows);
  const packs = packed(blocks, { book: apart.id, version });
  memory = moreIds(apart, memory, packs.length + 1);
  const [manifestId = '', ...packIds] = memory.pending?.ids ?? [];
  const manifest = manifestOf(context, apart, { version, why, memory, packs, packIds, entries });
  upload(apart, memory, manifest, packs, manifestId);
  const listing = apart.drive.list(memory.folder);
  const wrong = missing(listing, manifest, manifestId, apart);
  if (wrong) return new Refusal([problem('backup.notVerified', { file: wrong })]);
  const bytes = manifest.packs.reduce((sum, { size }) => sum + size, 0) + sizeOf(listing, manifestId);
  const done = listing.find(({ id }) => id === manifestId) as StoredFile;
  const { pending: _, ...rest } = memory;
  keepMemory(apart, { ...rest, next: memory.next + 1, last: { version, manifest: done.sha256 } });
  listVersions(apart, context, listing, version);
  return { version, bytes, sheets: entries.length };
}

/** A version that was committed before its run could say so counts. */
function adopted(apart: Apart, memory: Memory): Memory {
  if (!memory.pending) return memory;
  const [manifestId] = memory.pending.ids;
  const files = apart.drive.list(memory.folder);
  const done = versionsIn(files).find(({ id }) => id === manifestId);
  // One that did not arrive whole is made again under its own number and ids.
  if (!done || !('loaded' in loadVersion(apart, done, files))) return memory;
  const { pending: _, ...rest } = memory;
  return {
    ...rest,
    next: numberOf(done) + 1,
    last: { version: idOf(backups, numberOf(done)), manifest: done.sha256 },
  };
}

/** Ids for every pack, known durably before the first upload. */
function moreIds(apart: Apart, memory: Memory, count: number): Memory {
  const { pending } = memory;
  if (!pending || pending.ids.length >= count) return memory;
  const more = takeIds(apart, memory, count - pending.ids.length);
  const next = { ...more.memory, pending: { ...pending, ids: [...pending.ids, ...more.ids] } };
  keepMemory(apart, next);
  return next;
}

interface Making {
  readonly version: string;
  readonly why: Reason;
  readonly memory: Memory;
  readonly packs: readonly Pack[];
  readonly packIds: readonly string[];
  readonly entries: Manifest['sheets'];
}

function manifestOf(context: Context, apart: Apart, making: Making): Manifest {
  const { version, why, memory, packs, packIds, entries: sheets } = making;
  const { zone, locale } = apart.book.settings();
  const counters = apart.counters;
  return {
    rapi: 'version',
    format: FORMAT,
    kind: 'full',
    version,
    why,
    book: apart.id,
    firm: context.settings.firm,
    by: apart.keeper,
    at: context.now,
    zone,
    locale,
    counters,
    state: stateOf({ sheets, counters }, apart.digest),
    before: memory.last?.manifest ?? HASH_OF_NOTHING,
    sheets,
    packs: packs.map(({ text, blocks }, index) => ({
      id: packIds[index] ?? '',
      name: `${version}-${index + 1}.ndjson`,
      size: bytesOf(text),
      sha256: apart.digest(text),
      blocks,
    })),
  };
}

function upload(apart: Apart, memory: Memory, manifest: Manifest, packs: readonly Pack[], id: string): void {
  const notes = { rapi: 'pack', book: apart.id, folder: memory.folder, version: manifest.version };
  for (const [index, { text }] of packs.entries()) {
    const entry = manifest.packs[index] as Manifest['packs'][number];
    apart.drive.put({ id: entry.id, name: entry.name, folder: memory.folder, text, notes });
  }
  const bytes = manifest.packs.reduce((sum, { size }) => sum + size, 0);
  const about = { kind: manifest.kind, why: manifest.why, at: String(manifest.at), bytes: String(bytes) };
  apart.drive.put({
    id,
    name: `${manifest.version}.json`,
    folder: memory.folder,
    text: manifestText(manifest, apart.digest),
    notes: { ...notes, ...about, rapi: 'version' },
  });
}

/** The name of the first file that did not arrive as it was sent. */
function missing(
  listing: readonly StoredFile[],
  manifest: Manifest,
  id: string,
  apart: Apart,
): string | undefined {
  const sent = [
    ...manifest.packs,
    { id, name: `${manifest.version}.json`, sha256: apart.digest(manifestText(manifest, apart.digest)) },
  ];
  return sent.find((file) => listing.find((each) => each.id === file.id)?.sha256 !== file.sha256)?.name;
}

const sizeOf = (listing: readonly StoredFile[], id: string): number =>
  listing.find((each) => each.id === id)?.size ?? 0;

/** Bytes of UTF-8. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A pair's two halves are four bytes together.
    if (code > 0x7f) bytes += code > 0x7ff && !(code >= 0xd800 && code <= 0xdfff) ? 2 : 1;
  }
  return bytes;
}
