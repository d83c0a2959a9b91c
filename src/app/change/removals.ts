/** Takes rows away, for maintenance jobs: each by its id where it stands at that moment, never by a place read earlier. */
import type { Moment } from '../../kernel/day';
import { numberOf } from '../../kernel/table';
import type { World } from '../../ports/world';
import { type Head, headed } from '../head';
import { known } from '../registry';
import { idsBelow } from '../tables/areas';
import { positionOf, type Workbook } from '../workbook';
import { withGone } from './gone';
import { giveBackTheirs, mustHold } from './lost-lock';
import type { Entry } from './recent';

export interface Removal {
  readonly table: string;
  readonly id: string;
}

/**
 * Not journalled: a run that stops in between leaves rows that the next one takes, and no row needs another. The hints of these tables are forgotten
 * before the first row goes, so that nobody looks for records where they stood; the `line` of the log is set with that. Two round trips and one more a table,
 * beside the removing itself. A run that lost its lock leaves them too: their rows may be another record's by now.
 */
export function takeAway(
  world: World,
  workbook: Workbook,
  mine: Pick<Entry, 'id' | 'by'>,
  removals: readonly Removal[],
  now: Moment,
  line: Readonly<Record<string, string>>,
): void {
  const ends = { ...workbook.head.ends };
  for (const { table } of removals) delete ends[table];
  const head: Head = { ...workbook.head, ends, changes: workbook.head.changes + 1, changedAt: now };
  const gone = removals.map(({ table, id }) => ({
    table,
    span: [numberOf(known(table), id) ?? 0, 1] as const,
  }));
  mustHold(world);
  world.properties.set({ ...headed(head), ...withGone(workbook.properties, gone), ...line });
  giveBackTheirs(world, workbook, mine);
  workbook.head = head;
  workbook.properties = { ...workbook.properties, ...line };
  for (const key of new Set(removals.map(({ table }) => table))) {
    const position = positionOf(workbook, known(key));
    const wanted = new Set(removals.filter(({ table }) => table === key).map(({ id }) => id));
    const ids = idsBelow(world.sheets, position);
    const rows = ids.flatMap((id, index) => (wanted.has(id) ? [index + 2] : []));
    mustHold(world);
    if (rows.length > 0) world.sheets.removeRows(position.sheet, rows);
  }
  world.sheets.commit([]);
}
