/** Products by what has to be ordered, straight from the index: nothing waits. */
import type { IndexEntry } from '../../../kernel/protocol';
import type { Role } from '../../../kernel/role';
import { entriesOf, isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { IndexList } from '../../../ui/kit/ListPanel';
import type { ListRow } from '../../../ui/kit/Rows';
import { language, t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { kitWords } from '../../../ui/words';
import { STATE_TONES, STATES, type StockState } from '../choices';
import { panelWords } from './words';

/** The server decides; the list only spares a refusal. */
const SEES_COST: readonly Role[] = ['owner', 'manager', 'staff', 'finance', 'warehouse'];

const URGENCY: readonly StockState[] = STATES.map(({ key }) => key);

const stateOf = ({ facts }: IndexEntry): StockState =>
  URGENCY.find((state) => state === facts?.state) ?? 'fine';

/** States under each filter; all under any other. */
const SHOWS: Readonly<Record<string, readonly StockState[]>> = {
  attention: ['out', 'critical', 'low'],
  critical: ['out', 'critical'],
};

export function rowsOf(filter: string): readonly ListRow[] {
  const states = SHOWS[filter] ?? URGENCY;
  return entriesOf('products')
    .filter((entry) => states.includes(stateOf(entry)))
    .map((entry) => ({ entry, state: stateOf(entry) }))
    .sort((a, b) => (filter === 'all' ? 0 : URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state)))
    .map(({ entry, state }) => ({
      id: entry.id,
      panel: entry.panel,
      title: entry.title,
      note: `${entry.facts?.sku ?? ''} · ${t(kitWords.available, { n: Number(entry.facts?.available ?? 0) })}`,
      ...(state !== 'fine' && {
        chip: {
          text: STATES.find(({ key }) => key === state)?.words[language()] ?? state,
          tone: STATE_TONES[state],
        },
      }),
    }));
}

export function ProductList({ input }: PanelProps) {
  const filters = (['attention', 'critical', 'all'] as const).map((key) => ({
    key,
    text: t(panelWords[key]),
  }));
  return (
    <IndexList
      title={t(panelWords.products)}
      empty={t(panelWords.empty)}
      none={t(panelWords.allFine)}
      filters={filters}
      filter={filters.find(({ key }) => key === given(input, 'filter'))?.key ?? 'all'}
      add="stock.newProduct"
      rowsOf={rowsOf}
    >
      {isOn('purchasing.analysis') && SEES_COST.includes(page.value.person.role) && (
        <Button look="quiet" onPress={() => open('purchasing.analysis')}>
          {t(panelWords.demand)}
        </Button>
      )}
    </IndexList>
  );
}
