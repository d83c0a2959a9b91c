/** Work in its order with the capacity line, and what is late, untouched, blocked or proposed. */
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const FILTERS = ['order', 'mine', 'late', 'lying', 'blocked', 'intake'] as const;

export function WorkList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="backlog.list"
      title={t(panelWords.backlog)}
      empty={t(panelWords.empty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'order'}
      add="backlog.new"
    />
  );
}
