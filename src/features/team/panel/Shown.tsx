/** The people of the team, and the card of one. */
import { Button } from '../../../ui/kit/Button';
import { CardPanel, type Way } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { PersonCard as Answer } from '../actions/list';
import { isOwner } from './Form';
import { panelWords } from './words';
import './look.css';

const FILTERS = ['here', 'left'] as const;

export function People() {
  return (
    <ListPanel
      action="team.list"
      title={t(panelWords.team)}
      empty={t(panelWords.none)}
      filters={FILTERS.map((key) => ({ key, text: t(panelWords[key]) }))}
      filter="here"
      {...(isOwner() && { add: 'team.new' })}
    >
      <Button wide onPress={() => open('team.rights')}>
        {t(panelWords.rights)}
      </Button>
    </ListPanel>
  );
}

export function PersonCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const way = (label: string, panel: string): Way => ({ label, go: () => open(panel, { id }) });
  return (
    <CardPanel<Answer>
      panel="team.card"
      action="team.card"
      id={id}
      bare
      lead={({ here }) => (here ? way(t(panelWords.invite), 'team.invite') : undefined)}
      ways={({ here, keeps, person }) => {
        if (!keeps) return [];
        const change = way(t(here ? panelWords.change : panelWords.comeBack), 'team.edit');
        // Who typed the day into the tab has not said yet who takes over.
        return person.state === 'left' ? [change] : [change, way(t(panelWords.leave), 'team.leave')];
      }}
    />
  );
}
