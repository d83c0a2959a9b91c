/** What a line is about: the feature whose action it was, the panel that shows its record, and what its sentence is made of. */
import type { Table } from '../../kernel/table';
import type { Bilingual } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import type { Line, Lookup } from './line';
import { texts } from './words';

export interface Kinds extends Lookup {
  /** The feature's key; `cells` for what was typed. */
  readonly of: (line: Line) => string;
  readonly named: (kind: string) => Bilingual;
  /** Panel of the record of this id. */
  readonly panelOf: (id: string) => string | undefined;
}

export const CELLS = 'cells';

/** Names are those that the features show: of their module, their tab, their place in the menu. */
export function kindsOf(features: readonly Feature[]): Kinds {
  const panels = new Map<string, string>();
  const known = new Map<string, Table>();
  for (const { tables } of features) for (const table of tables) known.set(table.key, table);
  for (const { cards = {} } of features)
    for (const [key, panel] of Object.entries(cards)) panels.set(known.get(key)?.prefix ?? '', panel);
  const sentences = new Map<string, Bilingual>(features.flatMap(({ words }) => Object.entries(words)));
  return {
    of: ({ action }) => (action === '' ? CELLS : (action.split('.')[0] as string)),
    named: (kind) => {
      const feature = features.find(({ key }) => key === kind);
      const name = feature?.module?.title ?? feature?.tables[0]?.sheet ?? feature?.menu?.[0]?.label;
      return kind === CELLS ? texts['log.typed'] : (name ?? { id: kind, en: kind });
    },
    panelOf: (id) => panels.get(id.split('-')[0] as string),
    words: (code) => sentences.get(code),
    table: (key) => known.get(key),
  };
}
