/** The decisions, and the card of one. */
import { page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

const FILTERS = ['all', 'due', 'archived'] as const;

export function DecisionList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="decisions.list"
      title={t(panelWords.decisions)}
      empty={t(panelWords.none)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'all'}
      add="decisions.new"
    />
  );
}

export function DecisionCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const change = { label: t(panelWords.change), go: () => open('decisions.edit', { id }) };
  return (
    <CardPanel
      panel="decisions.card"
      action="decisions.card"
      id={id}
      ways={page.value.person.role === 'reviewer' ? [] : [change]}
    />
  );
}
