/** Rows as they stand: cells that cannot be read, and records that something else than Rapi wrote. Of long tables the newest rows; the hourly job reads on. */
import { columnOf, type Table } from '../../../kernel/table';
import type { Looked } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Feature } from '../../../ports/feature';
import { type Finding, few, opening, RECONCILE, type Tell } from '../report';

/** Rows of a table that are looked at one by one. */
export const NEWEST = 2_000;

export function lookAtRows(
  context: Context,
  features: readonly Feature[],
  rows: ReadonlyMap<Table, readonly Looked[]>,
  tell: Tell,
): Finding[] {
  const { language } = context;
  const findings = [...rows].flatMap(([table, looked]): Finding[] => {
    const name = table.sheet[language];
    const open = (finding: Finding, id?: string): Finding => opening(context, features, finding, table, id);
    const unread = looked.flatMap(({ id, bad, row }) =>
      bad.map(({ place }) => ({
        id,
        place: `${columnOf(table, place?.column ?? 'id').header[language]} ${row}`,
      })),
    );
    const places = few(unread.map(({ place }) => place));
    // A view and the list of versions are written anew as a whole.
    const written = table.derived || table.only === 'keeper' ? [] : looked;
    const foreign = written.filter(({ intact }) => !intact).map(({ id }) => id);
    const changed = { table: name, count: foreign.length, ids: few(foreign) };
    const misread = { table: name, count: unread.length, places };
    return [
      ...(unread.length > 0 ? [open(tell('act', 'checkup.unread', misread), unread[0]?.id)] : []),
      ...(foreign.length > 0 ? [open(tell('act', 'checkup.foreign', changed, RECONCILE), foreign[0])] : []),
    ];
  });
  return findings.length > 0 ? findings : [tell('fine', 'checkup.rowsFine')];
}
