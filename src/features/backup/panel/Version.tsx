/** One version: what differs from now, sheet by sheet, and what can be brought back. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';

export function Version({ input }: PanelProps) {
  return <CardPanel panel="backup.version" action="backup.card" id={given(input, 'id')} />;
}
