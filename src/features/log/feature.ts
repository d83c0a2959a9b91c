/** The activity log: every change leaves a line of who, when, what and from where. */
import type { Happened } from '../../kernel/protocol';
import { whenOf } from '../../kernel/when';
import type { Feature } from '../../ports/feature';
import { keepOf } from './actions/keep';
import { listOf } from './actions/list';
import { type Kinds, kindsOf } from './kinds';
import { sayLine, TYPED } from './line';
import { linesIn } from './ring';
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
    actions: [listOf(kinds), keepOf(kinds)],
    jobs: [{ name: 'log.keep', every: 'hour', action: 'log.keep' }],
    settings: [{ panel: 'log.list', title: { id: 'Catatan perubahan', en: 'Activity log' } }],
    panels: [],
    later: ['log.list'],
    // What was done from a panel its own feature tells; of what was typed only the newest lines, which cost no reading, and where nobody else follows it.
    history: (context, table, id) => {
      const told = features()
        .flatMap(({ follows = [] }) => follows)
        .filter((each) => each.table.key === table)
        .flatMap(({ column }) => [column].flat());
      return linesIn(context.recall)
        .filter(({ said, rows }) => said?.code === TYPED && rows.includes(id))
        .filter(({ said }) => !told.includes(String(said?.values?.keys).split(' ')[0] as string))
        .map((line): Happened => {
          const { at, by } = line;
          const text = sayLine(line, context.language, kinds());
          return { when: `${whenOf(context, at)} · ${by}`, text, at };
        })
        .reverse();
    },
    words: texts,
  };
}
