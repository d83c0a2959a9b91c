/** What few open every day: the answer times, and what may come from the backlog. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function TicketFigures(_: PanelProps) {
  return <CardPanel panel="tickets.figures" action="tickets.figures" id="" bare />;
}

export function Movable(_: PanelProps) {
  return (
    <ListPanel
      action="tickets.movable"
      title={t(panelWords.movable)}
      empty={t(panelWords.movableEmpty)}
      filters={[]}
      filter="all"
    />
  );
}
