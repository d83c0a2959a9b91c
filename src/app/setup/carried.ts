/**
 * A workbook that came as a file: properties are gone and its tabs have other ids than the control sheet says. The formulas there still name them, so each
 * table is found again by the name in the formula of its columns; whoever opens it first writes the ids down.
 */
import { COPIED, heldRights, RIGHTS, rightsIn } from '../../features/team';
import type { World } from '../../ports/world';
import { headed } from '../head';
import { firstBeats } from '../jobs/jobs';
import { announced } from '../jobs/under-way';
import { emailOf } from '../person';
import { sentence } from '../say';
import { stop } from '../stop';
import type { Control, Position } from '../tables/control';
import { writeControlRow } from '../tables/control-sheet';
import type { Workbook } from '../workbook';

/** The control sheet as if these ids stood in it. */
export function withMoved(control: Control, moved: Readonly<Record<string, number>>): Control {
  const positions: Record<string, Position> = { ...control.positions };
  for (const [table, sheet] of Object.entries(moved))
    positions[table] = { ...(positions[table] as Position), sheet };
  return { ...control, positions };
}

/**
 * Writes them down, under the lock, and begins what stands beside the cells anew. Whoever is not of the team brought the workbook here: it is theirs, and they
 * keep the backups. Nothing runs there by itself before somebody says so: its messages would go to the people of the workbook that it was copied from. The
 * head comes last: until then all of it is done again.
 */
export function settleMoved(world: World, workbook: Workbook): void {
  const { control, head, properties, cells, moved = {} } = workbook;
  const me = emailOf(world);
  const stranger = control.installer !== me && !control.team.some(({ email }) => email === me);
  // A typed cell does not tell whose it is; and whoever may not write what one person alone writes was only let in.
  if (me === '' || (stranger && world.book.isClosed(head.control))) stop(COPIED.closed);
  for (const [table, id] of Object.entries(moved))
    writeControlRow(world.sheets, workbook, ['table', table, id]);
  if (stranger)
    for (const key of ['installer', 'keeper']) writeControlRow(world.sheets, workbook, ['setting', key, me]);
  world.sheets.commit([]);
  const [at, text] = [world.now(), sentence(COPIED.opened, cells.language)];
  world.properties.set({
    ...firstBeats(at),
    ...announced(properties, { id: 'copied', by: me, at, text, done: 1, all: 1 }),
    [RIGHTS]: heldRights(rightsIn(control.settings)),
    ...headed(head),
  });
}
