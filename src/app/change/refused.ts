/**
 * What follows when Sheets refuses a journalled write: a rule or a protection that a person put on the cells. The change is taken back; where even that is
 * refused it is set aside, so that one refused cell does not keep everybody from writing.
 */
import { type Problem, problem } from '../../kernel/problem';
import { idOf } from '../../kernel/table';
import type { World } from '../../ports/world';
import { known } from '../registry';
import { Stop } from '../stop';
import type { Workbook } from '../workbook';
import type { Journal } from './journal';
import { isPassing } from './passing';
import { settle } from './settle';

export type Ending = 'done' | 'undone' | 'aside';

/** Property that lists what was set aside, newest last: home names their rows until *Periksa & perbaiki*. */
export const ASIDE = 'aside';
/** More than these say nothing new: something on the sheets has to be looked at first. */
const MOST = 10;
const MOST_ROWS = 20;

export interface Aside {
  readonly request: string;
  readonly at: number;
  /** Google's sentence. */
  readonly reason: string;
  readonly rows: readonly (readonly [table: string, id: string])[];
}

/** Finishes a journal that a run left behind; what Sheets keeps refusing is taken back, or set aside. Passing trouble is thrown on. */
export function settleLeft(world: World, workbook: Workbook, journal: Journal): Ending {
  try {
    return settle(workbook, world.sheets, journal);
  } catch (error) {
    if (error instanceof Stop || isPassing(error)) throw error;
    return takeBack(world, workbook, journal, error);
  }
}

/** Takes a change back of which a cell was refused. */
export function takeBack(world: World, workbook: Workbook, journal: Journal, refused: unknown): Ending {
  try {
    return settle(workbook, world.sheets, journal, 'undone');
  } catch (error) {
    if (isPassing(error)) throw error;
    const before = asideIn(workbook.properties);
    const rows = recordsOf(journal).slice(0, MOST_ROWS);
    const entry: Aside = { request: journal.request, at: journal.at, reason: reasonOf(refused), rows };
    world.log(`set aside: ${journal.request} ${entry.reason}`);
    const aside = { [ASIDE]: JSON.stringify([...before, entry].slice(-MOST)) };
    world.properties.set(aside);
    workbook.properties = { ...workbook.properties, ...aside };
    return 'aside';
  }
}

/** The records a change touches: new ones by the ids they were given. */
export function recordsOf({ updates, inserts, planned }: Journal): (readonly [table: string, id: string])[] {
  const made = [...inserts, ...planned].map(
    ({ table, first }) => [table, idOf(known(table), first)] as const,
  );
  return [...made, ...updates.map(({ table, id }) => [table, id] as const)];
}

/** What was set aside and not looked at yet. */
export function asideIn(properties: Readonly<Record<string, string>>): readonly Aside[] {
  const text = properties[ASIDE];
  return text === undefined ? [] : (JSON.parse(text) as Aside[]);
}

/** Google's sentence, short enough to stand behind one of Rapi's. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Exception: /, '').slice(0, 70);
}

/** What the person is told of a refused cell: in their own words where Google's sentence is a known one. */
export function refusedCell(ending: Ending, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  if (ending === 'aside') return problem('app.setAside', { reason: reasonOf(error) });
  const cell = /in cell ([A-Z]+\d+) violates the data validation/.exec(text)?.[1];
  if (cell) return problem('app.refusedByRule', { cell });
  if (/protected cell or object/.test(text)) return problem('app.closedCell');
  return problem('app.sheetRefused', { reason: reasonOf(error) });
}
