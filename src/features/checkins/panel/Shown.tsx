/** The team's check-ins, and the card of one. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { CheckInList as Answer } from '../actions/list';
import { panelWords } from './words';

const FILTERS = ['all', 'blocked', 'mine'] as const;

export function CheckInList({ input }: PanelProps) {
  const asked = given(input, 'filter');
  return (
    <ListPanel
      action="checkins.list"
      title={t(panelWords.team)}
      empty={t(panelWords.none)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter={FILTERS.find((key) => key === asked) ?? 'all'}
      add="checkins.new"
      above={(answer) => {
        const { missing } = answer as Answer;
        return (
          missing.length > 0 && <p class="help">{t(panelWords.missing, { names: missing.join(', ') })}</p>
        );
      }}
    />
  );
}

export function CheckInCard({ input }: PanelProps) {
  return <CardPanel panel="checkins.card" action="checkins.card" id={given(input, 'id')} bare />;
}
