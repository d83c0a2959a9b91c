/** One customer: how to reach them, what they like, what happened; an order for them is one press away. */
import { isOn, page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

export function CustomerCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const orders = isOn('orders.new') && page.value.person.role !== 'reviewer';
  const lead = { label: t(panelWords.newOrder), go: () => open('orders.new', { customer: id }) };
  return <CardPanel panel="customers.card" action="customers.card" id={id} {...(orders && { lead })} />;
}
