/** One item: why it stands where it stands, its next step, and its scores as buttons. */
import { page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { ItemCard } from '../actions/card';
import { Scores } from './Scores';
import { panelWords } from './words';

export function WorkCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const mayWrite = page.value.person.role !== 'reviewer';
  return (
    <CardPanel
      panel="backlog.card"
      action="backlog.card"
      id={id}
      ways={mayWrite ? [{ label: t(panelWords.change), go: () => open('backlog.edit', { id }) }] : []}
      {...(mayWrite && { below: (card) => <Scores key={id} card={card as ItemCard} /> })}
    />
  );
}
