/** Customers, newest first, and those whom somebody promised to call. */
import { page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function CustomerList({ input }: PanelProps) {
  const filters = (['all', 'followUp'] as const).map((key) => ({ key, text: t(panelWords[key]) }));
  return (
    <ListPanel
      action="customers.list"
      title={t(panelWords.customers)}
      empty={t(panelWords.empty)}
      filters={filters}
      filter={given(input, 'filter') === 'followUp' ? 'followUp' : 'all'}
      add="customers.new"
    >
      {page.value.person.role !== 'reviewer' && (
        <Button look="quiet" onPress={() => open('customers.duplicates')}>
          {t(panelWords.duplicates)}
        </Button>
      )}
      <Button look="quiet" onPress={() => open('customers.segments')}>
        {t(panelWords.segments)}
      </Button>
    </ListPanel>
  );
}
