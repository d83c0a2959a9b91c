/** The standing trigger's part in long work: it goes on with what is listed as under way, in the name of whoever asked, while nobody watches. */
import type { Answer, Request } from '../../kernel/protocol';
import type { World } from '../../ports/world';
import { mayGoOn } from './pace';
import { type UnderWay, underWay, underWayStopped } from './under-way';

export interface WentOn {
  /** Ids of requests that are at their end now. */
  readonly ended: readonly string[];
  /** Ids of those that are not. */
  readonly left: readonly string[];
}

/** One after another, oldest first, as long as this run has time. What is refused stays listed with its sentence, and is tried again next time. */
export function goOn(world: World, perform: (world: World, request: Request) => Answer): WentOn {
  const ended: string[] = [];
  const left: string[] = [];
  for (const work of underWay(world.properties.all())) {
    if (work.over) continue;
    if (!mayGoOn(world, 'job')) {
      left.push(work.id);
      continue;
    }
    const answer = perform(inTheirName(world.anew(), work), { ...work.ask, id: work.id, at: world.now() });
    if (answer.ok && !answer.more) ended.push(work.id);
    else left.push(work.id);
    if (!answer.ok && !answer.again) {
      const text = answer.problems.map((each) => each.text).join(' ');
      world.properties.set(underWayStopped(world.properties.all(), work, text, world.now()));
    }
    world.lock.release();
  }
  return { ended, left };
}

/**
 * A trigger runs as its maker, who is not who asked: the work is that person's, and stops where they may not do it any more. Nobody can write themselves
 * into the list by hand, for it stands in the document's properties.
 */
function inTheirName(world: World, { by }: UnderWay): World {
  const people = { ...world.people, email: () => by };
  return { ...world, people, anew: () => inTheirName(world.anew(), { by } as UnderWay) };
}
