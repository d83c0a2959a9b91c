/** The activity log: every change leaves a line of who, when, what and from where. */
import type { Happened } from '../../kernel/protocol';
import { columnOf } from '../../kernel/table';
import { whenOf } from '../../kernel/when';
import type { Feature } from '../../ports/feature';
import { keep } from './actions/keep';
import { listOf } from './actions/list';
import { type Kinds, kindsOf } from './kinds';
import { linesIn } from './line';
import { changes } from './tables';
import { texts } from './words';

/** The feature, over all features, whose names and cards its lines show. */
export function logOf(features: () => readonly Feature[]): Feature {
  let known: Kinds | undefined;
  const kinds = (): Kinds => {
    if (!known) known = kindsOf(features());
    return known;
  };
  return {
    key: 'log',
    tables: [changes],
    actions: [listOf(kinds), keep],
    jobs: [{ name: 'log.keep', every: 'hour', action: 'log.keep' }],
    settings: [{ panel: 'log.list', title: { id: 'Catatan perubahan', en: 'Activity log' } }],
    panels: [],
    later: ['log.list'],
    // What was done from a panel its own feature tells; of what was typed only the newest lines, which cost no reading, and where nobody else follows it.
    history: (context, table, id) => {
      const told = features()
        .flatMap(({ follows = [] }) => follows)
        .filter((each) => each.table.key === table)
        .flatMap((each) => [each.column].flat().map((key) => columnOf(each.table, key).header));
      return linesIn(context.recall)
        .filter(({ action, rows, text }) => action === '' && text !== '' && rows.includes(id))
        .filter(({ text }) => !told.some((head) => text.startsWith(head.id) || text.startsWith(head.en)))
        .map(({ at, by, text }): Happened => ({ when: `${whenOf(context, at)} · ${by}`, text, at }))
        .reverse();
    },
    words: texts,
  };
}
