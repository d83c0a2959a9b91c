/** One order: what it holds, where it stands, and its next step. */
import { WORKING } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { CardPanel, leaveTo } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import type { OrderCardAnswer } from '../actions/card';
import { Checklist } from './Checklist';
import { panelWords } from './words';

export function OrderCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const paper = { label: t(panelWords.paper), go: () => open('papers.picking', { id }) };
  const back = { label: t(panelWords.returned), go: () => open('returns.new', { id }) };
  const papers = WORKING.includes(page.value.person.role) ? [paper] : [];
  return (
    <CardPanel<OrderCardAnswer>
      panel="orders.card"
      action="orders.card"
      id={id}
      above={({ checklist }) => checklist && <Checklist id={id} checklist={checklist} />}
      quick={({ chat }) => (chat ? [{ label: 'WhatsApp', go: () => leaveTo(chat) }] : [])}
      ways={({ out }) => (out ? [...papers, back] : papers)}
    />
  );
}
