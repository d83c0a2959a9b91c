/** Carries a plan out, one file after another: stopped anywhere, the next night's plan goes on from what the listing shows then. */
import type { Apart } from '../../../ports/apart';
import type { StoredFile } from '../../../ports/drive';
import { GOES, type Plan } from '../rules/plan';

export interface Pruned {
  readonly back: number;
  readonly trashed: number;
  readonly removed: number;
}

/** A night's most; the rest waits for the next one. */
const MOST = 200;

export function prune(apart: Apart, { back, trash, remove }: Plan): Pruned {
  let left = MOST;
  const each = (files: readonly StoredFile[], step: (id: string) => void): number => {
    let count = 0;
    for (const { id } of files) {
      if (left <= 0 || !apart.mayGoOn()) break;
      step(id);
      left -= 1;
      count += 1;
    }
    return count;
  };
  return {
    back: each(back, (id) => apart.drive.note(id, { [GOES]: '' }, false)),
    removed: each(remove, (id) => apart.drive.remove(id)),
    trashed: each(trash, (id) => apart.drive.note(id, { [GOES]: String(apart.now()) }, true)),
  };
}
