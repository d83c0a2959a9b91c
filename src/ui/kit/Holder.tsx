/** Who has a phone number already, said while it is typed: among the customers in the page; the server looks among all. */
import type { IndexEntry } from '../../kernel/protocol';
import { entriesOf } from '../boot';
import { open } from '../places';
import { Button } from './Button';

/** A number without what stands before the country's own: 0812…, 62812… and +62 812… are one. */
const national = (phone: string): string => phone.replace(/\D/g, '').replace(/^(0062|62|0)/, '');
/** Fewer digits may still be typed on. */
const WHOLE = 8;

function holderOf(phone: string): IndexEntry | undefined {
  const typed = national(phone);
  if (typed.length < WHOLE) return undefined;
  return entriesOf('customers').find(({ facts }) => national(String(facts?.phone ?? '')) === typed);
}

interface HolderProps {
  readonly phone: string;
  readonly says: (name: string) => string;
  /** What the button to their card says. */
  readonly opens: (name: string) => string;
  /** It is worth knowing, and no reason not to save. */
  readonly calm?: boolean;
}

export function Holder({ phone, says, opens, calm }: HolderProps) {
  const holder = holderOf(phone);
  if (!holder) return null;
  return (
    <div class={calm ? 'field' : 'problems'} role="status">
      <p class={calm ? 'help' : undefined}>{says(holder.title)}</p>
      <Button onPress={() => open(holder.panel, { id: holder.id })}>{opens(holder.title)}</Button>
    </div>
  );
}
