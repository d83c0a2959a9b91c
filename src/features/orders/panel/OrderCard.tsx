/** One order: what it holds, where it stands, and its next step. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';

export function OrderCard({ input }: PanelProps) {
  return <CardPanel panel="orders.card" action="orders.card" id={given(input, 'id')} />;
}
