/** `CacheService`: texts that last up to six hours and may be gone at any time. */
import { call } from './door';
import { ownStore } from './properties';
import { onlyWhatExists } from './strangers';

/** How long an entry lasts where the script does not say. */
const SECONDS = 600;

export class Cache {
  constructor(private readonly store: string) {}

  get(key: string): string | null {
    const found = call('Cache.get', { op: 'cache.read', store: this.store, keys: [String(key)] });
    return Object.prototype.hasOwnProperty.call(found, key) ? (found[key] as string) : null;
  }
  /** Absent keys are absent from the answer. */
  getAll(keys: string[]): Record<string, string> {
    return call('Cache.getAll', { op: 'cache.read', store: this.store, keys: keys.map(String) });
  }
  put(key: string, value: unknown, seconds = SECONDS): void {
    call('Cache.put', {
      op: 'cache.write',
      store: this.store,
      values: { [String(key)]: String(value) },
      seconds,
      remove: [],
    });
  }
  putAll(values: Record<string, unknown>, seconds = SECONDS): void {
    const texts: Record<string, string> = {};
    for (const key of Object.keys(values)) texts[key] = String(values[key]);
    call('Cache.putAll', { op: 'cache.write', store: this.store, values: texts, seconds, remove: [] });
  }
  remove(key: string): void {
    call('Cache.remove', {
      op: 'cache.write',
      store: this.store,
      values: {},
      seconds: 0,
      remove: [String(key)],
    });
  }
  removeAll(keys: string[]): void {
    call('Cache.removeAll', {
      op: 'cache.write',
      store: this.store,
      values: {},
      seconds: 0,
      remove: keys.map(String),
    });
  }
}

export class CacheService {
  getDocumentCache(): Cache {
    call('CacheService.getDocumentCache');
    return new Cache('document');
  }
  getUserCache(): Cache {
    call('CacheService.getUserCache');
    return new Cache(ownStore());
  }
  getScriptCache(): Cache {
    call('CacheService.getScriptCache');
    return new Cache('script');
  }
}

onlyWhatExists('Cache', Cache);
onlyWhatExists('CacheService', CacheService);
