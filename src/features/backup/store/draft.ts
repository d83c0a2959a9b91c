/** A version in the making that one run did not finish: what it has so far lies in Drive, beside the packs that are there already. */
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { CHOICES, type Choice, chosenIn, kindsOf } from '../rules/choice';
import type { Cipher } from '../rules/cipher';
import type { PackEntry, PatchEntry, Reason, VersionKind } from '../rules/manifest';
import type { Block } from '../rules/packs';
import type { FileOf } from './base';
import { isPut } from './commit';
import { type Draft, isLeft, unreadDrafts, withLayouts, withRows } from './read-book';

/** What a version is made of, settled at the moment when its rows were read. */
export interface Making {
  readonly version: string;
  readonly kind: VersionKind;
  /** What it was begun for, and what is said of it: the first daily one of a month is the monthly one. */
  readonly wish: Reason;
  readonly why: Reason;
  /** What it holds beside values; everything in a draft from before there was a choice. */
  readonly chosen?: readonly Choice[];
  /** Epoch milliseconds. */
  readonly at: number;
  readonly zone: string;
  readonly locale: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly drafts: readonly Draft[];
  /** Packs of its own that are in Drive, and which of their blocks are patches. */
  readonly packs: readonly PackEntry[];
  readonly patches: readonly PatchEntry[];
  /** Manifest of the version that it stands on; absent for a full one. */
  readonly base?: FileOf | undefined;
  /** Cells of all rows that were read. */
  readonly cells: number;
  /** How often Rapi had changed the workbook by then. */
  readonly changes: number;
  /** Name of the key by which it is encrypted; absent where it is not. */
  readonly key?: string;
}

/** So long one run may keep everybody else out while it reads rows; sheets that are left then are read by the next one, and say of which moment they are. */
const ROWS_MS = 150_000;

/** Begins a version: nothing is read yet. */
export function begin(
  context: Context,
  apart: Apart,
  what: Pick<Making, 'version' | 'kind' | 'wish' | 'why' | 'base' | 'key'>,
): Making {
  const { zone, locale } = apart.book.settings();
  const { counters, changes } = apart;
  // What a restore is taken back by has all that the restore may change.
  const chosen = what.wish === 'safety' ? CHOICES : chosenIn(context.settings);
  const drafts = unreadDrafts(apart, chosen, context.tables);
  return {
    ...what,
    chosen,
    at: context.now,
    zone,
    locale,
    counters,
    drafts,
    packs: [],
    patches: [],
    cells: 0,
    changes,
  };
}

/** The rows of all sheets that are not read yet: in one run and under the lock, for only so are they of one moment. */
export function readRows(
  context: Context,
  apart: Apart,
  making: Making,
  cipher: Cipher,
): { making: Making; blocks: Block[] } {
  const began = apart.now();
  const goesOn = (): boolean => apart.now() - began < ROWS_MS;
  const at = making.at === context.now ? undefined : context.now;
  const { drafts, blocks, cells } = withRows(apart, cipher, making.drafts, goesOn, at);
  return { making: { ...making, drafts, cells: making.cells + cells }, blocks };
}

/** So much of a version Google's stopping a run may cost at most: after that what there is goes to Drive. Most versions are made sooner. */
const NOTED_MS = 120_000;

/** One stretch further: layouts, until this run has no more time or what it has should be noted. */
export function further(apart: Apart, making: Making, cipher: Cipher): { making: Making; blocks: Block[] } {
  const began = apart.now();
  const goesOn = (): boolean => apart.mayGoOn() && apart.now() - began < NOTED_MS;
  const kinds = kindsOf(making.chosen ?? CHOICES);
  const { drafts, blocks } = withLayouts(apart, cipher, making.drafts, kinds, goesOn);
  return { making: { ...making, drafts }, blocks };
}

export const leftIn = ({ drafts }: Making): number => drafts.filter(isLeft).length;
export const unreadIn = ({ drafts }: Making): number => drafts.filter(({ unread }) => unread).length;

/** What a draft is encrypted as. */
const DRAFT = 'draft';

/** What an earlier run left under this id; undefined where it is lost, and the version is begun anew. */
export function recallMaking(apart: Apart, id: string | undefined, cipher: Cipher): Making | undefined {
  try {
    const file = JSON.parse((id && apart.drive.read(id)) || '{}') as { making?: Making; body?: string };
    const inside = file.body === undefined ? '{}' : cipher.decrypt(file.body, DRAFT);
    const { making } = cipher.key === '' ? file : (JSON.parse(inside ?? '{}') as { making?: Making });
    // A draft of an earlier Rapi lacks what a version needs by now, and one under another key is of no use.
    return making?.patches && (making.key ?? '') === cipher.key ? making : undefined;
  } catch {
    // A pack lies under this id by now.
    return undefined;
  }
}

export function keepMaking(
  apart: Apart,
  making: Making,
  id: string,
  folder: string,
  cipher: Cipher,
): boolean {
  const { version } = making;
  const text = JSON.stringify({ making });
  return isPut(apart, {
    id,
    name: `${version}.draft.json`,
    folder,
    text: cipher.key === '' ? text : JSON.stringify({ body: cipher.encrypt(text, DRAFT) }),
    notes: { rapi: 'draft', book: apart.id, folder, version },
  });
}
