/** Products by what has to be ordered, straight from the index: nothing waits. */
import type { IndexEntry } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import { IndexList } from '../../../ui/kit/ListPanel';
import type { ListRow } from '../../../ui/kit/Rows';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { STATE_TONES, STATES, type StockState } from '../tables';
import { panelWords } from './words';

const URGENCY: readonly StockState[] = STATES.map(({ key }) => key);

const stateOf = ({ facts }: IndexEntry): StockState =>
  URGENCY.find((state) => state === facts?.state) ?? 'fine';

export function rowsOf(filter: string): readonly ListRow[] {
  return entriesOf('products')
    .filter((entry) => filter === 'all' || stateOf(entry) !== 'fine')
    .map((entry) => ({ entry, state: stateOf(entry) }))
    .sort((a, b) => (filter === 'all' ? 0 : URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state)))
    .map(({ entry, state }) => ({
      id: entry.id,
      panel: entry.panel,
      title: entry.title,
      note: `${entry.facts?.sku ?? ''} · ${t(panelWords.available, { n: Number(entry.facts?.available ?? 0) })}`,
      ...(state !== 'fine' && {
        chip: {
          text: STATES.find(({ key }) => key === state)?.words[language()] ?? state,
          tone: STATE_TONES[state],
        },
      }),
    }));
}

export function ProductList({ input }: PanelProps) {
  const filters = (['attention', 'all'] as const).map((key) => ({ key, text: t(panelWords[key]) }));
  return (
    <IndexList
      title={t(panelWords.products)}
      empty={t(panelWords.empty)}
      none={t(panelWords.allFine)}
      filters={filters}
      filter={given(input, 'filter') === 'attention' ? 'attention' : 'all'}
      add="stock.newProduct"
      rowsOf={rowsOf}
    />
  );
}
