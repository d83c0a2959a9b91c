/** Products by what has to be ordered, straight from the index: nothing waits. */
import type { IndexEntry, Tone } from '../../../kernel/protocol';
import { entriesOf } from '../../../ui/boot';
import { IndexList } from '../../../ui/kit/ListPanel';
import type { ListRow } from '../../../ui/kit/Rows';
import { language, t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { products, type StockState } from '../tables';
import { panelWords } from './words';

const TONES: Record<StockState, Tone> = { out: 'act', critical: 'act', low: 'watch', fine: 'good' };
const URGENCY: readonly StockState[] = ['out', 'critical', 'low', 'fine'];

const stateOf = ({ facts }: IndexEntry): StockState =>
  URGENCY.find((state) => state === facts?.state) ?? 'fine';

export function rowsOf(filter: string): readonly ListRow[] {
  const words = products.columns.state.codec.choices ?? [];
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
          text: words.find(({ key }) => key === state)?.words[language()] ?? state,
          tone: TONES[state],
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
      filters={filters}
      filter={given(input, 'filter') === 'attention' ? 'attention' : 'all'}
      add="stock.newProduct"
      rowsOf={rowsOf}
    />
  );
}
