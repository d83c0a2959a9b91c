/** Customers who may be one person: pairs with their signs, and two side by side with what would move. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { ListPanel } from '../../../ui/kit/ListPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function Duplicates() {
  return (
    <ListPanel
      action="customers.duplicates"
      title={t(panelWords.duplicates)}
      empty={t(panelWords.noDuplicates)}
      filters={[]}
      filter="all"
    />
  );
}

export function Pair({ input }: PanelProps) {
  const id = given(input, 'id');
  const turned = id.split(' ').reverse().join(' ');
  const ways = [
    { label: t(panelWords.otherWay), go: () => open('customers.pair', { id: turned }) },
    ...id.split(' ').map((each) => ({
      label: t(panelWords.openCard, { id: each }),
      go: () => open('customers.card', { id: each }),
    })),
  ];
  return <CardPanel panel="customers.pair" action="customers.pair" id={id} ways={ways} bare />;
}

/** What forgetting a customer comes to, before it is done. */
export function Forgetting({ input }: PanelProps) {
  const id = given(input, 'id');
  return <CardPanel panel="customers.forgetting" action="customers.forgetting" id={id} bare />;
}

/** The rule behind *Segmen*, in words, with the firm's own limits. */
export function Segments() {
  return <CardPanel panel="customers.segments" action="customers.segments" id="segments" bare />;
}
