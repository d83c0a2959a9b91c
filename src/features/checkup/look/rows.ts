/** Rows as they stand: cells that cannot be read, and records that something else than Rapi wrote. Of long tables the newest rows; the hourly job reads on. */
import { columnOf, type Table } from '../../../kernel/table';
import type { Looked } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { type Finding, few, RECONCILE, type Tell } from '../report';

/** Rows of a table that are looked at one by one. */
export const NEWEST = 2_000;

export function lookAtRows(
  { language }: Context,
  rows: ReadonlyMap<Table, readonly Looked[]>,
  tell: Tell,
): Finding[] {
  const findings = [...rows].flatMap(([table, looked]): Finding[] => {
    const name = table.sheet[language];
    const unread = looked.flatMap(({ bad, row }) =>
      bad.map(({ place }) => `${columnOf(table, place?.column ?? 'id').header[language]} ${row}`),
    );
    // A view and the list of versions are written anew as a whole.
    const written = table.derived || table.only === 'keeper' ? [] : looked;
    const foreign = written.filter(({ intact }) => !intact).map(({ id }) => id);
    return [
      ...(unread.length > 0
        ? [tell('act', 'checkup.unread', { table: name, count: unread.length, places: few(unread) })]
        : []),
      ...(foreign.length > 0
        ? [
            tell(
              'act',
              'checkup.foreign',
              { table: name, count: foreign.length, ids: few(foreign) },
              RECONCILE,
            ),
          ]
        : []),
    ];
  });
  return findings.length > 0 ? findings : [tell('fine', 'checkup.rowsFine')];
}
