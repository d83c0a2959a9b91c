/** One run over an opened workbook: who asks, the tables as they are read, and the context that actions see. */

import type { Deed } from '../features/log';
import { rightsIn } from '../features/team';
import type { Moment } from '../kernel/day';
import type { Role } from '../kernel/role';
import type { Table } from '../kernel/table';
import { BY_CELL } from '../kernel/words';
import type { Said } from '../ports/action';
import type { Changes, Context, Door, Reading, Who } from '../ports/context';
import type { World } from '../ports/world';
import { doneAt } from './jobs/periods';
import { emailOf } from './person';
import { TABLES } from './registry';
import { TableReading } from './tables/reading';
import type { Workbook } from './workbook';

export interface Run {
  readonly world: World;
  readonly workbook: Workbook;
  readonly who: Who;
  readonly door: Door;
  readonly now: Moment;
  /** The action that was decided last. */
  action?: string;
  /** What was said of it, for the log. */
  said?: Said | undefined;
  /** Checksum of what the request asks, kept beside its answer. */
  readonly of?: string | undefined;
  /** Properties that are set together with the answer of what stands beside the row journal. */
  readonly beside: Record<string, string>;
  /** Equal readings within a run are one reading. */
  reading(table: Table): TableReading;
  /** The tables that were read so far. */
  readings(): readonly TableReading[];
}

/** `who` where the run itself cannot tell: a row of cells may name its author. */
export function startRun(
  world: World,
  workbook: Workbook,
  door: Door,
  asks: Who = whoAsks(world, workbook, door),
): Run {
  const rights = rightsIn(workbook.control.settings);
  const who = rights ? { ...asks, rights } : asks;
  const readings = new Map<string, TableReading>();
  return {
    world,
    workbook,
    who,
    door,
    now: world.now(),
    beside: {},
    readings: () => [...readings.values()],
    reading: (table) => {
      const known = readings.get(table.key);
      if (known) return known;
      const made = new TableReading(table, workbook, world.sheets);
      readings.set(table.key, made);
      return made;
    },
  };
}

/** The person by the team's list. Whoever is not in it, or whom Google does not name, has the least role. */
function whoAsks(world: World, workbook: Workbook, door: Door): Who {
  const { control, cells } = workbook;
  // A typed choice needs no role, and asking Google who typed would cost a round trip and mostly answer nothing.
  if (door === 'cell') return { email: '', name: BY_CELL[cells.language], role: 'reviewer' };
  const email = emailOf(world);
  const member = email === '' ? undefined : control.team.find((each) => each.email === email);
  if (member) return member;
  const role: Role = email !== '' && email === control.installer ? 'owner' : 'reviewer';
  return { email, name: email.split('@')[0] ?? '', role };
}

/** What the log says of this run's change. */
export const deedOf = ({ who, door, action = '', said }: Run): Deed =>
  said ? [who.name, door, action, said] : [who.name, door, action];

/** What the action sees of this run. */
export function contextOf(run: Run, request: string, change: Changes): Context {
  const { workbook, who, door, now } = run;
  return {
    ...workbook.cells,
    tables: TABLES,
    recall: (key) => workbook.properties[key] || undefined,
    doneAt: (job) => doneAt(workbook.properties, job),
    who,
    door,
    now,
    settings: workbook.control.settings,
    request,
    team: workbook.control.team,
    from: <T extends Table>(table: T) => run.reading(table) as unknown as Reading<T>,
    change,
  };
}
