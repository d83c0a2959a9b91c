/** What a person moved since then: parcels sent and goods taken in, from the end of the ledger. */
import { say } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { isBy } from '../team';
import { moves } from './tables';
import { texts } from './words';

/** A day of a busy shop; whoever was away longer tells the rest. */
const NEWEST = 300;

export const finishedBy: NonNullable<Feature['finished']> = (context, name, since) => {
  const mine = context
    .from(moves)
    .tail(NEWEST)
    .map(({ values }) => values)
    .filter(({ at, by }) => (at ?? 0) >= since && isBy(by, name));
  return (['ship', 'receive'] as const).flatMap((kind) => {
    const count = new Set(mine.filter((move) => move.kind === kind).map(({ reference }) => reference)).size;
    return count === 0 ? [] : [say(texts[`stock.finished.${kind}`], context.language, { count })];
  });
};
