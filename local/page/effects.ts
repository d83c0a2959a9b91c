/**
 * An effect that follows signals at once. `useSignalEffect` waits for the next frame, and a key pressed within it would
 * meet a field that does not hold its text yet.
 */
import { effect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

/** Runs now and at once whenever a signal it read changes. */
export function useFollowing(follow: () => void) {
  useLayoutEffect(() => effect(follow), []);
}
