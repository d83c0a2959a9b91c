/** The sizes Google allows in properties and caches, with its sentences. */
import type { Operation, WriteOperation } from './operations';
import { GoogleError } from './problem';

const KB = 1024;
const PROPERTY = { value: 9 * KB, store: 500 * KB };
const CACHE = { value: 100 * KB, key: 250, seconds: 21_600 };

const bytes = (text: string): number => Buffer.byteLength(text);

/** Throws when a store would grow beyond what Google allows; `present` is what it holds now. */
export function checkProperties(
  write: WriteOperation & { op: 'properties.write' },
  present: Record<string, string>,
): void {
  for (const value of Object.values(write.values)) {
    if (bytes(value) > PROPERTY.value) throw new GoogleError('Argument too large: value');
  }
  const after = new Map(Object.entries(write.removeOthers ? {} : present));
  for (const key of write.remove) after.delete(key);
  for (const [key, value] of Object.entries(write.values)) after.set(key, value);
  let total = 0;
  for (const [key, value] of after) total += bytes(key) + bytes(value);
  if (total > PROPERTY.store) {
    throw new GoogleError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

/** Throws on a key or value too large for a cache; returns the write with Google's longest time to live. */
export function cacheWrite<W extends Operation & { op: 'cache.write' }>(write: W): W {
  for (const [key, value] of Object.entries(write.values)) {
    if (key.length > CACHE.key) throw new GoogleError('Argument too large: key');
    if (bytes(value) > CACHE.value) throw new GoogleError('Argument too large: value');
  }
  return { ...write, seconds: Math.min(write.seconds, CACHE.seconds) };
}
