/** What kind the next version is: full once a month, differential once a week, else incremental. */
import { addDays, type Day, type Moment, mondayOf } from '../../../kernel/day';
import type { Zone } from '../../../kernel/zone';
import type { Reason, VersionKind } from './manifest';
import type { VersionFacts } from './version';

/** What the versions to come may stand on. */
export interface Chain {
  /** The full one: its number, its manifest's file and that file's SHA-256, and its moment. */
  readonly full: {
    readonly version: string;
    readonly id: string;
    readonly sha256: string;
    readonly at: number;
  };
  /** Moment of the last version that is not incremental. */
  readonly based: number;
  /** Incremental versions since then. */
  readonly after: number;
}

/** A restore reads the packs of so many incremental versions at most, and a manifest lists no more. */
const MOST_AFTER = 30;

/** The Sunday on or before this day. */
export const sundayOf = (day: Day): Day => addDays(mondayOf(addDays(day, 1)), -1);

/**
 * By the calendar of the workbook's wall: a run that was missed is made up for by the next one. A safety version is made while somebody waits, and is as small
 * as it can be. @param chain absent where there is none that can be trusted
 */
export function kindOf(
  why: Reason,
  chain: Chain | undefined,
  now: Moment,
  zone: Zone,
): { readonly kind: VersionKind; readonly why: Reason } {
  if (!chain) return { kind: 'full', why };
  const today = zone.dayAt(now);
  const since = (at: number): Day => zone.dayAt(at as Moment);
  const said = (scheduled: Reason): Reason => (why === 'asked' ? why : scheduled);
  if (why !== 'safety') {
    if (`${today.slice(0, 8)}01` > since(chain.full.at)) return { kind: 'full', why: said('monthly') };
    if (sundayOf(today) > since(chain.based)) return { kind: 'differential', why: said('weekly') };
  }
  return { kind: chain.after >= MOST_AFTER ? 'differential' : 'incremental', why };
}

/** The chain with this version at its end. */
export function withVersion(
  chain: Chain | undefined,
  {
    kind,
    version,
    at,
    manifest,
    sha256,
  }: Pick<VersionFacts, 'kind' | 'version' | 'at' | 'manifest' | 'sha256'>,
): Chain | undefined {
  if (kind === 'full') return { full: { version, id: manifest, sha256, at }, based: at, after: 0 };
  if (!chain) return undefined;
  return kind === 'differential' ? { ...chain, based: at, after: 0 } : { ...chain, after: chain.after + 1 };
}

/** The chain that the newest of these versions, oldest first, stands in; undefined where its full one is not there. */
export function chainOf(versions: readonly VersionFacts[]): Chain | undefined {
  const newest = versions[versions.length - 1];
  return versions
    .filter(({ chain }) => chain === newest?.chain)
    .reduce<Chain | undefined>(withVersion, undefined);
}
