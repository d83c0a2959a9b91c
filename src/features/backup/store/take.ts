/** Makes a version: reads, packs, uploads under ids known beforehand, the manifest last, and looks at Drive's own checksums. */
import { type Refusal, refuse } from '../../../kernel/problem';
import { idOf } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { StoredFile } from '../../../ports/drive';
import type { Cipher } from '../rules/cipher';
import { kindOf, withVersion } from '../rules/kinds';
import { type Manifest, type Reason, stateOf } from '../rules/manifest';
import { type Block, packed } from '../rules/packs';
import type { Halfway } from '../said';
import { backups } from '../tables';
import { type Changed, changedOf, type FileOf, readBase } from './base';
import { manifestOf, missing, upload, uploadManifest } from './commit';
import { begin, further, keepMaking, leftIn, type Making, readRows, recallMaking, unreadIn } from './draft';
import { tidyDrill } from './drill-sheet';
import { noteLocked } from './health';
import { cipherNow } from './keys';
import { adopted, moreIds } from './left';
import { listVersions } from './list';
import {
  folderGone,
  keepMemory,
  letGo,
  type Memory,
  memoryOf,
  ownFiles,
  takeIds,
  trusted,
  withSpent,
} from './memory';
import { newsIn, withLayoutsOf } from './read-book';
import { noteSame } from './same';

export interface Taken {
  readonly version: string;
  /** Of the files that were added. */
  readonly bytes: number;
  readonly sheets: number;
}

/** Nothing changed since this version: no other was made. */
export interface Unchanged {
  readonly same: string;
}

/** No run lives longer: a version that was begun before is nobody's any more. */
const RUN_MS = 7 * 60_000;

/** Runs that keep the layout of the version before: reading it costs a call for each of its kinds and each sheet. */
const LIGHT: readonly Reason[] = ['near', 'hourly'];
/** What a person asked for, or a restore stands on, is made though nothing changed. */
const ALWAYS: readonly Reason[] = ['asked', 'safety'];

/**
 * `hold` keeps the workbook to this run to the end; else others may work as soon as its rows are read. What one run cannot finish lies in Drive as a draft,
 * and whoever asks next goes on with it.
 */
export function takeVersion(
  context: Context,
  apart: Apart,
  wish: 'asked' | 'safety',
  hold?: boolean,
): Taken | Halfway | Refusal;
export function takeVersion(
  context: Context,
  apart: Apart,
  wish: Reason,
): Taken | Unchanged | Halfway | Refusal;
export function takeVersion(
  context: Context,
  apart: Apart,
  wish: Reason,
  hold = false,
): Taken | Unchanged | Halfway | Refusal {
  tidyDrill(apart);
  let memory = memoryOf(apart, context.settings.firm);
  const cipher = cipherNow(apart, memory.last?.key);
  noteLocked(apart, context.now, cipher === undefined);
  if (!cipher) return refuse('encryption.locked');
  // Of a clock that was put back nobody waits for the run that it is behind.
  if (memory.pending && Math.abs(context.now - memory.pending.since) < RUN_MS)
    return refuse('backup.underWay', {
      since: context.zone.timeAt(memory.pending.since as typeof context.now, context.language),
    });
  memory = adopted(apart, memory);
  const left = recallMaking(apart, memory.pending?.draft, cipher);
  let base = left && baseOf(apart, left);
  // What stands on a version that is gone by now is begun anew.
  const known = left?.base && !base ? undefined : left;
  // The first two belong to manifest and first pack; those of a run that was stopped are taken again, so that nothing lies there twice.
  const start = takeIds(apart, memory, memory.pending ? 0 : 2);
  const { draft } = memory.pending ?? {};
  const ids = memory.pending?.ids ?? start.ids;
  memory = { ...start.memory, pending: { ids, since: context.now, ...(known && draft && { draft }) } };
  keepMemory(apart, memory);
  let { making, blocks } = readRows(
    context,
    apart,
    known ?? begun(context, apart, memory, wish, cipher),
    cipher,
  );
  const rows = unreadIn(making) === 0 ? stateOf(newsIn(apart, making, false), cipher.hash) : undefined;
  // A version that was begun before has uploaded something already.
  const mayBeSame = !known && !ALWAYS.includes(wish) && trusted(apart, memory, cipher.key) !== undefined;
  const light = LIGHT.includes(wish) && !known;
  if (light && mayBeSame && rows !== undefined && rows === memory.last?.rows)
    return unchanged(context, apart, memory, making);
  if (!hold) apart.release();
  if (light) {
    base = baseOf(apart, making);
    making = { ...making, drafts: withLayoutsOf(making.drafts, base?.sheets ?? []) };
  }
  let ended = false;
  const end = <R>(result: R): R => {
    ended = true;
    return result;
  };
  try {
    // Whether what is in hand is all of the version so far: then it may still become a full one.
    let whole = !known;
    for (;;) {
      const stretch = further(apart, making, cipher);
      making = stretch.making;
      blocks = [...blocks, ...stretch.blocks];
      if (
        mayBeSame &&
        making.packs.length === 0 &&
        stateOf(newsIn(apart, making, true), cipher.hash) === memory.last?.state
      )
        return end(unchanged(context, apart, memory, making));
      base = base ?? baseOf(apart, making);
      const own = partsOf(apart, making, base, blocks);
      if (making.base && whole && (!own || own.troubles.length > 0)) {
        base = undefined;
        making = alone(making, blocks);
        continue;
      }
      const head = { book: apart.id, version: making.version };
      const packs = packed(own?.blocks ?? blocks, head, making.packs.length, cipher);
      const todo = leftIn(making);
      // One id more than files: a draft lies where the next pack will lie.
      memory = moreIds(apart, memory, making.packs.length + packs.length + (todo > 0 ? 2 : 1));
      const sent = upload(apart, memory, making, packs);
      if (!sent) return end(folderGone(apart));
      making = {
        ...making,
        packs: [...making.packs, ...sent],
        patches: [...making.patches, ...(own?.patches ?? [])],
      };
      if (todo === 0) return end(committed(context, apart, memory, making, base, rows, cipher));
      const next = noted(apart, memory, making, cipher);
      if (!next) return end(folderGone(apart));
      memory = next;
      const all = making.drafts.length;
      if (!goesOn(apart, making)) {
        keepMemory(apart, withSpent(memory, context, apart));
        return end({ done: all - todo, all });
      }
      blocks = [];
      whole = false;
    }
  } finally {
    if (!ended) letGo(apart);
  }
}

/** Rows that are left wait for a run that has the lock again. */
const goesOn = (apart: Apart, making: Making): boolean => apart.mayGoOn() && unreadIn(making) === 0;

/** A version of the kind that is due, on the newest of its chain or, a differential one, on the full. */
function begun(context: Context, apart: Apart, memory: Memory, wish: Reason, { key }: Cipher): Making {
  const chain = trusted(apart, memory, key);
  const { kind, why } = kindOf(wish, chain, context.now, context.zone);
  const { last } = memory;
  const bases: Record<typeof kind, FileOf | undefined> = {
    full: undefined,
    differential: chain?.full,
    incremental: last?.id === undefined ? undefined : { id: last.id, sha256: last.manifest },
  };
  const version = idOf(backups, memory.next);
  return begin(context, apart, { version, kind, wish, why, base: bases[kind], ...(key && { key }) });
}

const baseOf = (apart: Apart, { base }: Making): Manifest | undefined => base && readBase(apart, base);

/** What has to be kept of these blocks beside the base; undefined where there is none. */
function partsOf(
  apart: Apart,
  { drafts }: Making,
  base: Manifest | undefined,
  blocks: readonly Block[],
): Changed | undefined {
  const entries = drafts.map(({ entry }) => entry);
  return base && changedOf(apart, base, entries, blocks);
}

/** A full version in its place: layouts that it took over from the base have to be read now. */
function alone(making: Making, blocks: readonly Block[]): Making {
  const own = new Set(blocks.map(({ name }) => name));
  const drafts = making.drafts.map((draft) =>
    draft.entry.layout.every((name) => own.has(name))
      ? draft
      : { ...draft, entry: { ...draft.entry, layout: [] } },
  );
  return { ...making, kind: 'full', base: undefined, drafts };
}

/** Nothing to keep: no call of Drive; the ids serve the next version. */
function unchanged(
  context: Context,
  apart: Apart,
  { pending, ...memory }: Memory,
  { changes, wish }: Making,
): Unchanged {
  const spare = [...(pending?.ids ?? []), ...memory.spare];
  const ran = { ...memory.ran, [wish]: context.now };
  keepMemory(apart, withSpent({ ...memory, spare, changes, ran, again: false }, context, apart));
  if (!LIGHT.includes(wish)) noteSame(apart, context, memory.last?.version ?? '');
  return { same: memory.last?.version ?? '' };
}

/** What there is of the version, as a draft in Drive; where this run has no more time, anybody may go on with it. */
function noted(apart: Apart, memory: Memory, making: Making, cipher: Cipher): Memory | undefined {
  const { ids = [], since = 0 } = memory.pending ?? {};
  const draft = ids[making.packs.length + 1] ?? '';
  if (!keepMaking(apart, making, draft, memory.folder, cipher)) return undefined;
  const next = { ...memory, pending: { ids, since: goesOn(apart, making) ? since : 0, draft } };
  keepMemory(apart, next);
  return next;
}

/** The manifest last, and a look at Drive's own checksums: then it is a version. */
function committed(
  context: Context,
  apart: Apart,
  memory: Memory,
  making: Making,
  base: Manifest | undefined,
  rows: string | undefined,
  cipher: Cipher,
): Taken | Refusal {
  const manifest = manifestOf(context, apart, making, memory, base, cipher);
  const { version, at, kind } = manifest;
  const [id = ''] = memory.pending?.ids ?? [];
  const own = making.packs.reduce((sum, { size }) => sum + size, 0);
  if (!uploadManifest(apart, memory, manifest, own, id, cipher)) return folderGone(apart);
  const listing = ownFiles(apart.drive.list(memory.folder), apart);
  const wrong = missing(listing, manifest, id, apart, cipher);
  if (wrong) {
    // Should it be a pack of an earlier version, nothing can stand on that any more: the next run begins a full one under the same ids.
    const { ids = [] } = memory.pending ?? {};
    keepMemory(apart, { ...memory, chain: undefined, pending: { ids, since: 0 } });
    const away = apart.drive.list(memory.folder, true).some((file) => file.id === id && file.trashed);
    return away ? refuse('backup.inTrash') : refuse('backup.notVerified', { file: wrong });
  }
  const { sha256, size } = listing.find((each) => each.id === id) as StoredFile;
  const { pending: _, ...rest } = memory;
  const next: Memory = {
    ...rest,
    next: memory.next + 1,
    last: {
      version,
      manifest: sha256,
      id,
      keeper: apart.keeper,
      key: cipher.key,
      state: stateOf(newsIn(apart, making, true), cipher.hash),
      ...(rows && { rows }),
      cells: making.cells,
    },
    chain: withVersion(memory.chain, { kind, version, at, manifest: id, sha256 }),
    changes: making.changes,
    ran: { ...memory.ran, [making.wish]: at },
    again: true,
  };
  keepMemory(apart, withSpent(next, context, apart));
  listVersions(apart, context, listing, { verified: [version] });
  return { version, bytes: own + size, sheets: manifest.sheets.length };
}
