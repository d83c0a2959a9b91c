/** A stock count under way: what is left and what differs, and the way to the next product. */
import { may, right } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { panelWords } from './words';

/** The server decides; the panel only spares a refusal. */
const COUNTS = right('stock.keep', ['owner', 'manager', 'staff', 'warehouse']);

export function Counting() {
  const mayCount = may(page.value.person, COUNTS);
  const next = { label: t(panelWords.countNext), keys: '↵', go: () => open('counts.count') };
  return (
    <CardPanel panel="counts.list" action="counts.card" id="counts" bare {...(mayCount && { lead: next })} />
  );
}
