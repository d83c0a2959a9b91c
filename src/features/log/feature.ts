/** The activity log: every change leaves a line of who, when, what and from where. */
import type { Happened } from '../../kernel/protocol';
import { whenOf } from '../../kernel/when';
import type { Feature } from '../../ports/feature';
import { listOf } from './actions/list';
import { type Kinds, kindsOf } from './kinds';
import { linesIn } from './line';
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
    tables: [],
    actions: [listOf(kinds)],
    settings: [{ panel: 'log.list', title: { id: 'Catatan perubahan', en: 'Activity log' } }],
    panels: [],
    later: ['log.list'],
    // What was done from a panel its own feature tells; of what was typed nobody else does.
    history: (context, _, id) =>
      linesIn(context.recall)
        .filter(({ action, rows, text }) => action === '' && text !== '' && rows.includes(id))
        .map(({ at, by, text }): Happened => ({ when: `${whenOf(context, at)} · ${by}`, text, at }))
        .reverse(),
    words: texts,
  };
}
