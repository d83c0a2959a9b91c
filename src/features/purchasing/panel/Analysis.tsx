/** What goes a day, how long the shelf lasts, and what follows from it; classes and what does not move once there are 60 days of sales. */
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { panelWords } from './words';

const FILTERS = ['point', 'class', 'dead'] as const;

export function Analysis() {
  return (
    <ListPanel
      action="purchasing.analysis"
      title={t(panelWords.analysis)}
      empty={t(panelWords.analysisEmpty)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter="point"
    />
  );
}
