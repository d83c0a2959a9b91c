/** A stock count under way: what is left and what differs, and the way to the next product. */
import type { Role } from '../../../kernel/role';
import { page } from '../../../ui/boot';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { open } from '../../../ui/places';
import { panelWords } from './words';

/** The server decides; the panel only spares a refusal. */
const COUNTS: readonly Role[] = ['owner', 'manager', 'staff', 'warehouse'];

export function Counting() {
  const mayCount = COUNTS.includes(page.value.person.role);
  const next = { label: t(panelWords.countNext), keys: '↵', go: () => open('counts.count') };
  return (
    <CardPanel panel="counts.list" action="counts.card" id="counts" bare {...(mayCount && { lead: next })} />
  );
}
