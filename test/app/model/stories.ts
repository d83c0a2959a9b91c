/** Tells stories by a seed until so many steps are done; a story that fails is made as short as it gets, and printed in sentences. */
import fc from 'fast-check';
import { learned } from './book';
import type { Business } from './business';
import type { Wish } from './deed';
import { type Desk, fileDesk, memoryDesk } from './desk';
import { Play } from './play';
import { wish } from './wishes';

/** Most steps of one story: long enough for something to be built on something, short enough to be understood. */
const LENGTH = 80;

export interface Wanted {
  readonly steps: number;
  readonly seed: number;
  /** On a file the book is closed and opened again now and then; in memory versions are taken and restored. */
  readonly book: 'memory' | 'file';
  /** Realms serve run after run (see test/app/nothing-kept); fresh ones otherwise. */
  readonly keepsRealms?: boolean;
  /** Where in the seed's tree a failing story stands, as its failure prints it. */
  readonly path?: string | undefined;
}

export interface Told {
  readonly stories: number;
  readonly steps: number;
  /** Runs that were stopped or deceived. */
  readonly stops: number;
  /** How often each kind of step was taken. */
  readonly kinds: ReadonlyMap<string, number>;
}

const MORE = {
  memory: { version: 1, restore: 1, night: 1 },
  file: { restart: 20 },
} as const;

export async function tellStories({ steps, seed, path, book, keepsRealms = false }: Wanted): Promise<Told> {
  const desk = await (book === 'memory' ? memoryDesk : fileDesk)(keepsRealms);
  const kinds = new Map<string, number>();
  const told = { stories: 0, steps: 0, stops: 0 };
  try {
    const start = learned(await desk.begin());
    const property = fc.asyncProperty(
      fc.array(wish(MORE[book]), { minLength: 1, maxLength: LENGTH, size: 'max' }),
      async (wishes) => {
        // The seed gives more stories than are wanted: no step is counted that was not taken.
        if (told.steps >= steps) return;
        const play = await playOne(desk, start, wishes);
        told.stories += 1;
        told.steps += play.steps;
        told.stops += play.stops;
        for (const { kind } of wishes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      },
    );
    const outcome = await fc.check(property, {
      seed,
      numRuns: Math.ceil((steps * 4) / LENGTH) + 20,
      ...(path !== undefined && { path }),
    });
    if (outcome.failed) {
      const [wishes = []] = outcome.counterexample ?? [];
      const shortest = await shortened(desk, start, wishes);
      throw new Error(failure(outcome, shortest ?? outcome.errorInstance, book));
    }
  } finally {
    desk.close();
  }
  return { ...told, kinds };
}

/** A story that did not end as it should, with all that happened in it. */
class Broken extends Error {
  constructor(
    readonly story: readonly string[],
    reason: string,
  ) {
    super(reason);
  }
}

async function playOne(desk: Desk, start: Business, wishes: readonly Wish[]): Promise<Play> {
  const shop = await desk.begin();
  const play = new Play(shop, start, desk.reopen);
  try {
    for (const each of wishes) await play.step(each);
    play.end();
    return play;
  } catch (error) {
    play.shop.faults();
    throw new Broken(play.story, error instanceof Error ? error.message : String(error));
  }
}

/** Leaves out every step without which the story fails too: a step may stand there only because later ones choose by its number. */
async function shortened(desk: Desk, start: Business, wishes: readonly Wish[]): Promise<unknown> {
  const failing = async (some: readonly Wish[]): Promise<unknown> => {
    try {
      await playOne(desk, start, some);
      return undefined;
    } catch (error) {
      return error;
    }
  };
  let [kept, last] = [wishes, await failing(wishes)];
  for (let again = true; again; ) {
    again = false;
    for (let at = kept.length - 1; at >= 0; at--) {
      const { trouble, ...calm } = kept[at] as Wish;
      const others = (put: readonly Wish[]) => [...kept.slice(0, at), ...put, ...kept.slice(at + 1)];
      for (const fewer of trouble ? [others([]), others([calm])] : [others([])]) {
        const error = await failing(fewer);
        if (error === undefined) continue;
        [kept, last, again] = [fewer, error, true];
        break;
      }
    }
  }
  return last;
}

function failure(
  { seed, counterexamplePath }: fc.RunDetails<[Wish[]]>,
  errorInstance: unknown,
  book: string,
): string {
  const story = errorInstance instanceof Broken ? errorInstance.story : [];
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [
    'This story does not end as it should:',
    ...story,
    `  ⇒  ${reason.split('\n').join('\n     ')}`,
    `Hear it again: BOOK=${book} SEED=${seed} REPLAY=${counterexamplePath} npm run soak`,
  ].join('\n');
}
