/** Orders by what is left to do, each with its next step. */
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const FILTERS = ['open', 'ready', 'late', 'all'] as const;

export function OrderList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="orders.list"
      title={t(panelWords.orders)}
      empty={t(panelWords.empty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'open'}
      add="orders.new"
    />
  );
}
