/** What stands now, by classes of worth: few records hold most of it. */
import { say } from '../../../kernel/words';
import type { Context } from '../../../ports/context';
import { abc, type Class } from '../../purchasing';
import type { Look } from '../look';
import { texts } from '../words';

const CLASSES: readonly Class[] = ['A', 'B', 'C'];

/** A label for each class, with how many records are in it, and what they are worth together. */
export function byWorth(
  { language }: Pick<Context, 'language'>,
  { records }: Pick<Look, 'records'>,
  figure: string,
): { readonly labels: string[]; readonly values: number[] } {
  const worth = records.flatMap(({ id, amounts }) => {
    const mine = amounts.filter((each) => each.figure === figure && each.day === undefined);
    const sum = mine.reduce((all, { amount }) => all + amount, 0);
    return sum > 0 ? [[id, sum] as const] : [];
  });
  const classes = abc(worth);
  const inClass = CLASSES.map((name) => worth.filter(([id]) => classes.get(id) === name));
  return {
    labels: inClass.map((own, at) =>
      say(texts['dashboard.class'], language, { name: CLASSES[at] ?? '', count: own.length }),
    ),
    values: inClass.map((own) => own.reduce((all, [, amount]) => all + amount, 0)),
  };
}
