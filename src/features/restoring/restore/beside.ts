/**
 * Brings sheets of a version back beside those that are there. Each is made under a name of its own that says it is not finished, and gets its last name
 * when it is whole: whoever is stopped leaves no half of a sheet that looks like a whole one, and the same request goes on with it.
 */

import type { Apart } from '../../../ports/apart';
import type { Tab } from '../../../ports/book';
import { applyBeside, type Loaded, type SheetEntry } from '../../backup';

export interface Beside {
  readonly version: string;
  /** Names of the new sheets. */
  readonly beside: readonly string[];
  /** Sheets of the version whose copies are not as in it after all. */
  readonly unlike: readonly string[];
}

/** What one request has made so far: the new sheets by the names of the version's. */
interface Making {
  readonly request: string;
  readonly sheets: Readonly<Record<string, { readonly id: number; readonly whole?: boolean }>>;
}

const KEY = 'backupBeside';
/** Ends the name of a sheet that is being made. */
const UNFINISHED = ' …';
/** Google may lose what was written, or the new name: it is looked at, and done once more. */
const ATTEMPTS = 2;

/** Copies of these sheets, named after the moment of the version. */
export function besideOf(
  apart: Apart,
  loaded: Loaded,
  entries: readonly SheetEntry[],
  request: string,
  when: string,
): Beside {
  let making = goingOn(apart, request);
  const unlike: string[] = [];
  const keep = (entry: SheetEntry, id: number, whole: boolean): void => {
    making = { ...making, sheets: { ...making.sheets, [entry.name]: { id, ...(whole && { whole }) } } };
    apart.remember(KEY, JSON.stringify(making));
  };
  const beside = entries.map((entry): string => {
    const name = `${entry.name} ${when}`;
    const known = making.sheets[entry.name];
    const there = known && tabOf(apart, known.id);
    if (there && known.whole) return named(apart, there, name);
    const made = there ?? blank(apart, name + UNFINISHED) ?? apart.book.add(name + UNFINISHED);
    if (!there) keep(entry, made.id, false);
    let arrived = false;
    for (let attempt = 0; attempt < ATTEMPTS && !arrived; attempt++)
      arrived = applyBeside(apart, loaded, entry, made);
    if (!arrived) unlike.push(entry.name);
    keep(entry, made.id, true);
    return named(apart, made, name);
  });
  return { version: loaded.manifest.version, beside, unlike };
}

/** What this request has made already. What another one left unfinished nobody will ask for again. */
function goingOn(apart: Apart, request: string): Making {
  const text = apart.recall(KEY);
  const before = text === undefined ? undefined : (JSON.parse(text) as Making);
  if (before?.request === request) return before;
  for (const { id } of Object.values(before?.sheets ?? {})) {
    const tab = tabOf(apart, id);
    if (tab && isUnfinished(tab)) apart.book.remove(id);
  }
  return { request, sheets: {} };
}

/** Made, and stopped before its id was kept: nobody has written into it. */
function blank(apart: Apart, name: string): Tab | undefined {
  const tab = apart.book.tabs().find((each) => each.name === name);
  return tab && apart.book.contents(tab.id).values.length === 0 ? tab : undefined;
}

/** The sheet under its last name; one that people have renamed meanwhile keeps theirs. */
function named(apart: Apart, tab: Tab, name: string): string {
  let now: Tab | undefined = tab;
  for (let attempt = 0; attempt < ATTEMPTS && now && isUnfinished(now); attempt++) {
    apart.book.rename(now.id, name);
    apart.book.flush();
    now = tabOf(apart, tab.id);
  }
  return now?.name ?? name;
}

const isUnfinished = ({ name }: Tab): boolean => / …( \(\d+\))?$/.test(name);

const tabOf = (apart: Apart, id: number): Tab | undefined => apart.book.tabs().find((tab) => tab.id === id);
