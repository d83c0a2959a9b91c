/** How long a run goes on by itself. It stops between two steps, long before Google would stop it in the middle of one. */
import type { Door } from '../../ports/context';
import type { World } from '../../ports/world';

/** Google ends a run after six minutes, wherever it stands. */
export const RUN_MS = 360_000;
/**
 * Kept free at a run's end. The danger: a step that begins too late is ended in its middle, and the next run must settle it before it goes on, each
 * time again. The longest step known, writing one sheet of five million cells, takes 100 seconds by published prices.
 */
const SAFETY_MS = 120_000;
/** At the sidebar a person watches: figures move with every step, and several only where they are quick. */
const WATCHED_MS = 1_500;
/** What must load a version from Drive before its first step goes on longer, or it would do little else. */
const ERRAND_MS = 25_000;

const WATCHED: readonly Door[] = ['sidebar', 'menu'];

/** Whether a run has time for another step; `errand` for one that is dear to begin. */
export function mayGoOn(world: World, door: Door, errand = false): boolean {
  const most = !WATCHED.includes(door) ? RUN_MS - SAFETY_MS : errand ? ERRAND_MS : WATCHED_MS;
  return world.now() - world.started < most;
}
