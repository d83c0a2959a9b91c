/** What few open every day: what the pipeline holds, and what may come from the backlog. */
import { isOn } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function Pipeline(_: PanelProps) {
  return (
    <CardPanel
      panel="leads.pipeline"
      action="leads.pipeline"
      id=""
      bare
      below={() =>
        isOn('backlog.card') && (
          <div class="part">
            <Button wide onPress={() => open('leads.movable')}>
              {t(panelWords.movable)}
            </Button>
          </div>
        )
      }
    />
  );
}

export function MovableLeads(_: PanelProps) {
  return (
    <ListPanel
      action="leads.movable"
      title={t(panelWords.movable)}
      empty={t(panelWords.movableEmpty)}
      filters={[]}
      filter="all"
    />
  );
}
