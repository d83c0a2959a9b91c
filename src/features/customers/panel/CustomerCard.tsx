/** One customer: how to reach them, what they like, what happened; an order for them is one press away. */
import { isOn, page } from '../../../ui/boot';
import { Button } from '../../../ui/kit/Button';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { CustomerCard as Answered } from '../actions/card';
import { takeOut } from './take-out';
import { panelWords } from './words';

export function CustomerCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const working = page.value.person.role !== 'reviewer';
  const orders = isOn('orders.new') && working;
  const lead = { label: t(panelWords.newOrder), go: () => open('orders.new', { customer: id }) };
  const rights = ['owner', 'manager'].includes(page.value.person.role);
  const ticket = { label: t(panelWords.newTicket), go: () => open('tickets.new', { customer: id }) };
  const merge = { label: t(panelWords.mergeWith), go: () => open('customers.mergeWith', { id }) };
  const change = { label: t(panelWords.edit), go: () => open('customers.edit', { id }) };
  const kept = [
    { label: t(panelWords.takeOut), go: () => void takeOut(id) },
    { label: t(panelWords.forget), go: () => open('customers.forgetting', { id }) },
  ];
  return (
    <CardPanel<Answered>
      panel="customers.card"
      action="customers.card"
      id={id}
      {...(orders && { lead })}
      ways={({ fields }) => [
        ...(fields ? [change, merge] : []),
        ...(working && isOn('tickets.new') ? [ticket] : []),
        ...(rights ? kept : []),
      ]}
      below={({ mergedInto }) => {
        if (!mergedInto) return null;
        return (
          <div class="part">
            <Button wide onPress={() => open('customers.card', { id: mergedInto })}>
              {t(panelWords.openCard, { id: mergedInto })}
            </Button>
          </div>
        );
      }}
    />
  );
}
