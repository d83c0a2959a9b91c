/** One purchase: what came and what is to come, what is owed, and its next step. */
import { may, right } from '../../../kernel/role';
import { entriesOf, page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

/** Who may bring goods in; the server decides, the card only spares a refusal. */
const RECEIVES = right('purchasing.receive', ['owner', 'manager', 'staff', 'warehouse']);

export function PurchaseCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const entry = entriesOf('purchases').find((each) => each.id === id);
  const waits = Boolean(entry?.facts?.rest) && may(page.value.person, RECEIVES);
  return (
    <CardPanel
      panel="purchasing.card"
      action="purchasing.card"
      id={id}
      ways={
        waits ? [{ label: t(panelWords.receive), go: () => open('stock.receive', { purchase: id }) }] : []
      }
    />
  );
}
