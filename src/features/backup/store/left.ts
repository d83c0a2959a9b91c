/** What a run that was stopped left of a version: it may be whole already, and its ids are kept for the next. */
import type { Apart } from '../../../ports/apart';
import { factsOf } from '../rules/version';
import { loadVersion } from './load';
import {
  chainFrom,
  keepMemory,
  lastOf,
  type Memory,
  numberOf,
  ownFiles,
  takeIds,
  versionsIn,
} from './memory';

/** A version that was committed before its run could say so counts. */
export function adopted(apart: Apart, memory: Memory): Memory {
  if (!memory.pending) return memory;
  const [manifestId] = memory.pending.ids;
  const files = ownFiles(apart.drive.list(memory.folder), apart);
  const done = versionsIn(files).find(({ id }) => id === manifestId);
  // One that did not arrive whole is made again under its own number and ids.
  if (!done || !('loaded' in loadVersion(apart, done, files))) return memory;
  const { pending: _, ...rest } = memory;
  return { ...rest, next: numberOf(done) + 1, last: lastOf(factsOf(done)), chain: chainFrom(apart, files) };
}

/** Ids for every pack, known durably before the first upload. */
export function moreIds(apart: Apart, memory: Memory, count: number): Memory {
  const { pending } = memory;
  if (!pending || pending.ids.length >= count) return memory;
  const more = takeIds(apart, memory, count - pending.ids.length);
  const next = { ...more.memory, pending: { ...pending, ids: [...pending.ids, ...more.ids] } };
  keepMemory(apart, next);
  return next;
}
