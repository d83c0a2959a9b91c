/** *Usulan beli*: what to order now, one row a supplier; a press orders it, a click on the row opens it to be changed. */
import { Button } from '../../../ui/kit/Button';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { panelWords } from './words';

export function Proposal() {
  return (
    <ListPanel
      action="purchasing.propose"
      title={t(panelWords.proposal)}
      empty={t(panelWords.proposalEmpty)}
      filters={[]}
      filter="all"
      add="purchasing.new"
    >
      <div class="row">
        <Button look="quiet" onPress={() => open('purchasing.list')}>
          {t(panelWords.purchases)}
        </Button>
        <Button look="quiet" onPress={() => open('purchasing.analysis')}>
          {t(panelWords.analysis)}
        </Button>
      </div>
    </ListPanel>
  );
}
