/** Small things kept in this browser for this person and workbook; in memory only where the browser refuses. */

export interface Keep {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** Every kept value whose key starts so. */
  all(prefix: string): unknown[];
}

/** Third-party frames often have no storage, or lose it at any call: every touch may throw, and memory always knows the rest. */
export function createKeep(storage: () => Storage | undefined, owner: string): Keep {
  const memory = new Map<string, string>();
  const prefixed = `rapi ${owner} `;
  const attempt = <T>(work: (store: Storage) => T): T | undefined => {
    try {
      const store = storage();
      return store && work(store);
    } catch {
      return undefined;
    }
  };
  const read = (key: string): string | null =>
    memory.get(key) ?? attempt((store) => store.getItem(prefixed + key)) ?? null;
  return {
    get: (key) => parsed(read(key)),
    set: (key, value) => {
      const text = JSON.stringify(value);
      memory.set(key, text);
      attempt((store) => store.setItem(prefixed + key, text));
    },
    remove: (key) => {
      memory.delete(key);
      attempt((store) => store.removeItem(prefixed + key));
    },
    all: (prefix) => {
      const stored = attempt((store) =>
        Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
          .filter((key) => key.startsWith(prefixed + prefix))
          .map((key) => key.slice(prefixed.length)),
      );
      const keys = new Set([
        ...(stored ?? []),
        ...[...memory.keys()].filter((key) => key.startsWith(prefix)),
      ]);
      return [...keys].map((key) => parsed(read(key))).filter((value) => value !== undefined);
    },
  };
}

/** What cannot be read any more is as good as not kept. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
