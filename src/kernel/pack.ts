/** The search index as it travels: rows of arrays with shared column names, cut at a size that a page still loads quickly with. */
import type { IndexEntry, IndexPart, PackedPart, PackedValue } from './protocol';
import { utf8Length } from './text';

/** Bytes of JSON that one part of the index may take in the page. */
export const PART_BYTES = 90 * 1024;
/** A row begins with the id's ending, title, note and keys; facts follow. */
const FACTS_AT = 4;

/**
 * Packs one part. Where it would pass `limit` bytes the oldest entries, those with the lowest numbers, are left out and counted in `rest`: the search finds
 * them on the server.
 */
export function packPart(part: IndexPart, limit = PART_BYTES): PackedPart {
  const { kind, entries } = part;
  const prefix = commonStart(entries.map(({ id }) => id));
  const facts = [...new Set(entries.flatMap((entry) => Object.keys(entry.facts ?? {})))];
  const packed: PackedPart = { kind, panel: entries[0]?.panel ?? '', prefix, facts, rows: [], rest: 0 };
  const rows = entries.map((entry) => packRow(entry, prefix, facts));
  const number = (index: number): number => Number(/\d*$/.exec((entries[index] as IndexEntry).id)?.[0]);
  const newestFirst = rows.map((_, index) => index).sort((a, b) => number(b) - number(a));
  const kept = new Set<number>();
  let bytes = utf8Length(JSON.stringify(packed)) + 8;
  for (const index of newestFirst) {
    bytes += utf8Length(JSON.stringify(rows[index])) + 1;
    if (bytes > limit) break;
    kept.add(index);
  }
  const rest = (part.rest ?? 0) + rows.length - kept.size;
  return { ...packed, rows: rows.filter((_, index) => kept.has(index)), rest };
}

export function unpackPart({ kind, panel, prefix, facts, rows, rest }: PackedPart): IndexPart {
  const entries = rows.map((row): IndexEntry => {
    const at = (index: number): PackedValue => {
      const value = row[index] ?? null;
      return Array.isArray(value) && typeof value[0] === 'number' ? (row[value[0]] ?? null) : value;
    };
    const keys = at(3);
    const own = facts.flatMap((key, index) =>
      FACTS_AT + index < row.length ? [[key, at(FACTS_AT + index) as string | number | null] as const] : [],
    );
    return {
      id: prefix + String(at(0)),
      panel,
      title: String(at(1)),
      note: String(at(2)),
      keys: Array.isArray(keys) ? (keys as readonly string[]) : [String(keys)],
      ...(facts.length > 0 && { facts: Object.fromEntries(own) }),
    };
  });
  return { kind, entries, rest };
}

/** A value that stands earlier in the row already is named by its place there, `[2]`: a customer's city is note and fact. */
function packRow(entry: IndexEntry, prefix: string, facts: readonly string[]): PackedValue[] {
  const { id, title, note, keys } = entry;
  const row: PackedValue[] = [
    id.slice(prefix.length),
    title,
    note,
    keys.length === 1 ? (keys[0] as string) : keys,
  ];
  for (const key of facts) {
    const value = entry.facts?.[key] ?? null;
    const same = typeof value === 'string' && value.length > 1 ? row.indexOf(value) : -1;
    row.push(same > 0 ? [same] : value);
  }
  return row;
}

function commonStart(texts: readonly string[]): string {
  let start = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(start)) start = start.slice(0, -1);
  return start;
}
