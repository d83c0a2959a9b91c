/** A note that waits for somebody: read it, answer it, or go to what it is about. */
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { MentionCard as Answered } from '../actions/mention';
import { panelWords } from './words';

/** Cards by how the numbers of their records begin. */
const CARDS: Readonly<Record<string, string>> = {
  PSN: 'orders.card',
  PLG: 'customers.card',
  PRD: 'stock.card',
  BLG: 'backlog.card',
};

export function MentionCard({ input }: PanelProps) {
  const id = given(input, 'id');
  return (
    <CardPanel
      panel="notes.mention"
      action="notes.mention"
      id={id}
      bare
      below={(card) => {
        const { about } = card as Answered;
        const panel = CARDS[about.id.slice(0, about.id.indexOf('-'))];
        if (!panel) return null;
        return (
          <div class="part">
            <Button wide onPress={() => open(panel, { id: about.id })}>
              {t(panelWords.openRecord, { about: about.label })}
            </Button>
          </div>
        );
      }}
    />
  );
}
