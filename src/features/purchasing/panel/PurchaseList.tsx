/** Purchases: what is to come, what is late, what is owed by its due day, all. */
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const FILTERS = ['open', 'late', 'owed', 'all'] as const;

export function PurchaseList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="purchasing.list"
      title={t(panelWords.purchases)}
      empty={t(panelWords.purchasesEmpty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'open'}
      add="purchasing.new"
    />
  );
}
