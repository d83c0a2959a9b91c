/** A note that waits for somebody: read it, answer it, or go to what it is about. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { MentionCard as Answered } from '../actions/mention';
import { AboutButton } from './AboutButton';

export function MentionCard({ input }: PanelProps) {
  const id = given(input, 'id');
  return (
    <CardPanel
      panel="notes.mention"
      action="notes.mention"
      id={id}
      bare
      below={(card) => (
        <div class="part">
          <AboutButton about={(card as Answered).about} />
        </div>
      )}
    />
  );
}
