/** A version in the making that one run did not finish: what it has so far lies in Drive, beside the packs that are there already. */
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { PackEntry, Reason } from '../rules/manifest';
import type { Block } from '../rules/packs';
import { type Draft, draftsOf, isLeft, readRows, withLayouts } from './read-book';

/** What a version is made of, settled at the moment when its rows were read. */
export interface Making {
  readonly version: string;
  readonly why: Reason;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly zone: string;
  readonly locale: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly drafts: readonly Draft[];
  /** Packs that are in Drive. */
  readonly packs: readonly PackEntry[];
}

/** Begins a version: the rows of all sheets, read in one run and under the lock, for only so are they of one moment. */
export function begin(
  context: Context,
  apart: Apart,
  { version, why }: Pick<Making, 'version' | 'why'>,
): { making: Making; blocks: Block[] } {
  const { zone, locale } = apart.book.settings();
  const { drafts, blocks } = draftsOf(apart, readRows(apart));
  const { counters } = apart;
  return { making: { version, why, at: context.now, zone, locale, counters, drafts, packs: [] }, blocks };
}

/** So much of a version Google's stopping a run may cost at most: after that what there is goes to Drive. Most versions are made sooner. */
const NOTED_MS = 120_000;

/** One stretch further: layouts, until this run has no more time or what it has should be noted. */
export function further(apart: Apart, making: Making): { making: Making; blocks: Block[] } {
  const began = apart.now();
  const goesOn = (): boolean => apart.mayGoOn() && apart.now() - began < NOTED_MS;
  const { drafts, blocks } = withLayouts(apart, making.drafts, goesOn);
  return { making: { ...making, drafts }, blocks };
}

export const leftIn = ({ drafts }: Making): number => drafts.filter(isLeft).length;

/** What an earlier run left under this id; undefined where it is lost, and the version is begun anew. */
export function recallMaking(apart: Apart, id: string | undefined): Making | undefined {
  try {
    const found = JSON.parse((id && apart.drive.read(id)) || '{}') as { making?: Making };
    return found.making;
  } catch {
    // A pack lies under this id by now.
    return undefined;
  }
}

export function keepMaking(apart: Apart, making: Making, id: string, folder: string): void {
  const { version } = making;
  apart.drive.put({
    id,
    name: `${version}.draft.json`,
    folder,
    text: JSON.stringify({ making }),
    notes: { rapi: 'draft', book: apart.id, folder, version },
  });
}
