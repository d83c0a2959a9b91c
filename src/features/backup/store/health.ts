/** How the backups are, as the nightly looks found it: kept in the document's properties, where every screen has it without a round trip. */
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';

/** Something is wrong with a version. It outranks every later good one until that version is whole again, or its chain was dropped after another full. */
export interface Trouble {
  /** The code of the problem, with what it names. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** The version that was found so, and the full that it stands on; both empty where the whole folder is meant. */
  readonly version: string;
  readonly chain: string;
  /** Epoch milliseconds: when it was found, and when the keeper was told by mail. */
  readonly at: number;
  readonly mailed?: number;
}

export interface Drilled {
  readonly version: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** How long bringing back everything would take, worked out from what was measured. */
  readonly restoreMs: number;
  /** Of everything that was read from Drive. */
  readonly bytes: number;
  /** Name of the sheet that was written and read again, and its place among those that can be. */
  readonly sheet: string;
  readonly turn: number;
}

/** Somebody took the backups over: who kept them before, and where their versions lie. */
export interface TakenOver {
  /** E-mail and Drive folder of the keeper before. */
  readonly from: string;
  readonly folder: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Id of the request that did it. */
  readonly request: string;
}

/** A drill that one run did not finish: whose sheets are rebuilt so far, and how long that took. */
export interface Rebuilding {
  /** SHA-256 of the version's manifest: of another one nothing is known yet. */
  readonly manifest: string;
  /** So many of its sheets came back as they were. */
  readonly sheets: number;
  readonly ms: number;
}

export interface Health {
  readonly rebuilding?: Rebuilding;
  readonly taken?: TakenOver;
  /** E-mail of the person who may take over, and the name of who asked for it. */
  readonly offered?: { readonly to: string; readonly by: string };
  /** Files of this workbook that a listing showed last; fewer once may be a listing that lags behind. */
  readonly files?: number;
  readonly fewer?: number;
  /** The newest version that was found whole, and when. */
  readonly verified?: { readonly version: string; readonly at: number };
  /** The last day, counted from 1970, whose share of files was read byte by byte. */
  readonly readDay?: number;
  readonly trouble?: Trouble;
  /** Since when no version can be made, for the keeper has no key to encrypt it; epoch milliseconds. */
  readonly locked?: number;
  /** Chains that are known to be damaged and on which nothing new stands. */
  readonly broken?: readonly string[];
  readonly drilled?: Drilled;
  /** Versions kept by hand. */
  readonly held?: readonly string[];
  /** A sheet that a drill makes for itself: its name before it is there, its id after. */
  readonly drilling?: { readonly name: string; readonly sheet?: number };
  readonly versions?: number;
  readonly bytes?: number;
}

const KEY = 'backupHealth';

export function healthOf(context: Pick<Context, 'recall'>): Health {
  return JSON.parse(context.recall(KEY) ?? '{}') as Health;
}

/** Sets these parts and leaves the others; `undefined` takes one away. */
export function keepHealth(
  apart: Apart,
  change: { readonly [key in keyof Health]?: Health[key] | undefined },
): Health {
  const health = { ...healthOf(apart), ...change } as Health;
  apart.remember(KEY, JSON.stringify(health));
  return health;
}

/** Another folder: what was found in the one before says nothing of it. The sheet of a drill lies in the workbook, whoever made it. */
export function freshHealth(apart: Apart, taken: TakenOver): void {
  const { drilling } = healthOf(apart);
  apart.remember(KEY, JSON.stringify({ taken, ...(drilling && { drilling }) }));
}

/** Notes whether the keeper can write what the settings ask for; a round trip only where that changed. */
export function noteLocked(apart: Apart, now: number, locked: boolean): void {
  if (locked !== (healthOf(apart).locked !== undefined))
    keepHealth(apart, { locked: locked ? now : undefined });
}

/** That version passed a check of every byte: if it was the one, nothing is wrong any more. */
export function mended(apart: Apart, version: string): void {
  const { trouble, broken = [] } = healthOf(apart);
  const was = trouble?.version === version ? trouble.chain : version;
  if (trouble?.version === version || broken.includes(was))
    keepHealth(apart, {
      ...(trouble?.version === version && { trouble: undefined }),
      broken: broken.filter((chain) => chain !== was),
    });
}
