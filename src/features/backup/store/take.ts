/** Makes a version: reads, packs, uploads under ids known beforehand, the manifest last, and looks at Drive's own checksums. */
import { problem, Refusal, refuse } from '../../../kernel/problem';
import { idOf } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import { FORMAT, type Manifest, manifestText, type PackEntry, type Reason, stateOf } from '../rules/manifest';
import { type Pack, packed } from '../rules/packs';
import { notesOf } from '../rules/version';
import type { Halfway } from '../said';
import { backups } from '../tables';
import { begin, further, keepMaking, leftIn, type Making, recallMaking } from './draft';
import { listVersions } from './list';
import { loadVersion } from './load';
import { keepMemory, type Memory, memoryOf, numberOf, takeIds, versionsIn } from './memory';

export interface Taken {
  readonly version: string;
  /** Of all files together. */
  readonly bytes: number;
  readonly sheets: number;
}

/** No run lives longer: a version that was begun before is nobody's any more. */
const RUN_MS = 7 * 60_000;
const HASH_OF_NOTHING = '';

/**
 * `hold` keeps the workbook to this run to the end; else others may work as soon as its rows are read. What one run cannot finish lies in Drive as a draft,
 * and whoever asks next goes on with it.
 */
export function takeVersion(
  context: Context,
  apart: Apart,
  why: Reason,
  hold = false,
): Taken | Halfway | Refusal {
  let memory = memoryOf(apart, context.settings.firm);
  if (memory.pending && context.now - memory.pending.since < RUN_MS)
    return refuse('backup.underWay', {
      since: context.zone.timeAt(memory.pending.since as typeof context.now, context.language),
    });
  memory = adopted(apart, memory);
  const version = idOf(backups, memory.next);
  const known = recallMaking(apart, memory.pending?.draft);
  // The first two belong to manifest and first pack; those of a run that was stopped are taken again, so that nothing lies there twice.
  const start = takeIds(apart, memory, memory.pending ? 0 : 2);
  const { draft } = memory.pending ?? {};
  const ids = memory.pending?.ids ?? start.ids;
  memory = { ...start.memory, pending: { ids, since: context.now, ...(known && draft && { draft }) } };
  keepMemory(apart, memory);
  const begun = known ? { making: known, blocks: [] } : begin(context, apart, { version, why });
  if (!hold) apart.release();
  for (let { making, blocks } = begun; ; blocks = []) {
    const stretch = further(apart, making);
    const head = { book: apart.id, version };
    const packs = packed([...blocks, ...stretch.blocks], head, making.packs.length);
    const left = leftIn(stretch.making);
    // One id more than files: a draft lies where the next pack will lie.
    memory = moreIds(apart, memory, making.packs.length + packs.length + (left > 0 ? 2 : 1));
    making = { ...stretch.making, packs: [...making.packs, ...upload(apart, memory, making, packs)] };
    if (left === 0) return committed(context, apart, memory, making);
    memory = noted(apart, memory, making);
    const all = making.drafts.length;
    if (!apart.mayGoOn()) return { done: all - left, all };
  }
}

/** What there is of the version, as a draft in Drive; where this run has no more time, anybody may go on with it. */
function noted(apart: Apart, memory: Memory, making: Making): Memory {
  const { ids = [], since = 0 } = memory.pending ?? {};
  const draft = ids[making.packs.length + 1] ?? '';
  keepMaking(apart, making, draft, memory.folder);
  const next = { ...memory, pending: { ids, since: apart.mayGoOn() ? since : 0, draft } };
  keepMemory(apart, next);
  return next;
}

/** The manifest last, and a look at Drive's own checksums: then it is a version. */
function committed(context: Context, apart: Apart, memory: Memory, making: Making): Taken | Refusal {
  const manifest = manifestOf(context, apart, making, memory);
  const { version } = manifest;
  const [manifestId = ''] = memory.pending?.ids ?? [];
  uploadManifest(apart, memory, manifest, manifestId);
  const listing = apart.drive.list(memory.folder);
  const wrong = missing(listing, manifest, manifestId, apart);
  if (wrong) return new Refusal([problem('backup.notVerified', { file: wrong })]);
  const bytes = manifest.packs.reduce((sum, { size }) => sum + size, 0) + sizeOf(listing, manifestId);
  const done = listing.find(({ id }) => id === manifestId) as StoredFile;
  const { pending: _, ...rest } = memory;
  keepMemory(apart, { ...rest, next: memory.next + 1, last: { version, manifest: done.sha256 } });
  listVersions(apart, context, listing, version);
  return { version, bytes, sheets: manifest.sheets.length };
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

function manifestOf(context: Context, apart: Apart, making: Making, memory: Memory): Manifest {
  const { version, why, at, zone, locale, counters, packs } = making;
  const sheets = making.drafts.map(({ entry }) => entry);
  return {
    rapi: 'version',
    format: FORMAT,
    kind: 'full',
    version,
    why,
    book: apart.id,
    firm: context.settings.firm,
    by: apart.keeper,
    at,
    zone,
    locale,
    counters,
    state: stateOf({ sheets, counters }, apart.digest),
    before: memory.last?.manifest ?? HASH_OF_NOTHING,
    sheets,
    packs,
  };
}

/** Puts packs behind those that are there, under ids that were known before; the first may replace a draft, and so comes last. */
function upload(
  apart: Apart,
  memory: Memory,
  { version, packs: there }: Making,
  packs: readonly Pack[],
): PackEntry[] {
  const notes = { rapi: 'pack', book: apart.id, folder: memory.folder, version };
  const entries = packs.map(({ text, blocks }, index): PackEntry => {
    const number = there.length + index + 1;
    const id = memory.pending?.ids[number] ?? '';
    const name = `${version}-${number}.ndjson`;
    return { id, name, size: bytesOf(text), sha256: apart.digest(text), blocks };
  });
  for (const [index, { text }] of [...packs.entries()].reverse()) {
    const { id, name } = entries[index] as PackEntry;
    apart.drive.put({ id, name, folder: memory.folder, text, notes });
  }
  return entries;
}

function uploadManifest(apart: Apart, memory: Memory, manifest: Manifest, id: string): void {
  const { version } = manifest;
  const bytes = manifest.packs.reduce((sum, { size }) => sum + size, 0);
  const about = notesOf(manifest, version, bytes);
  apart.drive.put({
    id,
    name: `${version}.json`,
    folder: memory.folder,
    text: manifestText(manifest, apart.digest),
    notes: { rapi: 'version', book: apart.id, folder: memory.folder, version, ...about },
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
