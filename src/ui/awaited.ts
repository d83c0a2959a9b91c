/** What somebody waits for longer than a moment: the foot says that it goes on, and reads it to who cannot see. */
import { signal } from '@preact/signals';

/** So long nobody wonders. */
const FELT_MS = 1000;

/** So much of it goes on for longer than that. */
export const felt = signal(0);

/** The same work, told in the foot while it takes long. */
export async function awaited<R>(work: Promise<R>): Promise<R> {
  let told = 0;
  const timer = setTimeout(() => {
    told = 1;
    felt.value += 1;
  }, FELT_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    felt.value -= told;
  }
}
