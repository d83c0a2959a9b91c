/**
 * The stamps of the records that Rapi wrote last. A row can be right in itself and yet not be what Rapi left: Ctrl+Z takes a write back together with its
 * stamp and tells nobody. Kept in one property that is set along with the head: no round trip more.
 */
import type { Cell } from '../../kernel/column';
import { idOf, numberOf } from '../../kernel/table';
import { idsOfClear } from '../change/clears';
import { type Journal, leftJournal } from '../change/journal';
import { known } from '../registry';
import type { Workbook } from '../workbook';
import { fromPlain } from './cell';

export const WRITTEN = 'written';
/** Characters, all of one byte; a property holds 9 KB. Some 350 records. */
const LIMIT = 8_800;

type Properties = Readonly<Record<string, string>>;

/** Stamp by id, oldest first. */
export function writtenIn(properties: Properties): Map<string, string> {
  const text = properties[WRITTEN] ?? '';
  const found = new Map<string, string>();
  for (const entry of text === '' ? [] : text.split(' ')) {
    const at = entry.indexOf('~');
    found.set(entry.slice(0, at), entry.slice(at));
  }
  return found;
}

/** The value to set once this change is written. */
export function withWritten(
  properties: Properties,
  { updates, inserts, clears = [] }: Journal,
): Record<string, string> {
  const stamps = writtenIn(properties);
  const put = (id: string, stamp: unknown): void => {
    // Set anew, so that it is the newest.
    stamps.delete(id);
    if (typeof stamp === 'string' && stamp.startsWith('~')) stamps.set(id, stamp);
  };
  // A view's row has the id of another table's record, whose own stamp this is not.
  for (const { table, id, cells } of updates)
    if (cells.stamp && numberOf(known(table), id) !== undefined) put(id, cells.stamp[1]);
  for (const { table, first, columns, rows } of inserts) {
    const at = columns.indexOf('stamp');
    for (const [index, row] of rows.entries()) put(idOf(known(table), first + index), row[at]);
  }
  for (const id of clears.flatMap(idsOfClear)) stamps.delete(id);
  const entries = [...stamps].map(([id, stamp]) => id + stamp);
  let length = entries.join(' ').length;
  while (length > LIMIT) length -= (entries.shift() as string).length + 1;
  return { [WRITTEN]: entries.join(' ') };
}

/** What the change before wrote into a record, by column; nothing where it did not touch it. */
export function lastWrote(workbook: Workbook, table: string, id: string): (key: string) => Cell | undefined {
  const { head, properties } = workbook;
  const last = head.last && leftJournal({ ...head, journal: head.last }, properties);
  for (const { table: own, first, rows, columns } of last?.inserts ?? []) {
    const row = own === table ? rows.find((_, index) => idOf(known(table), first + index) === id) : undefined;
    if (row) return (key) => (columns.includes(key) ? fromPlain(row[columns.indexOf(key)] ?? '') : undefined);
  }
  const update = last?.updates.find((each) => each.table === table && each.id === id);
  return (key) => {
    const cell = update?.cells[key];
    return cell && fromPlain(cell[1]);
  };
}
