/** One product: what can be sold now, what moved, and the answer to “ready kak?” ready to paste. */
import { useEffect } from 'preact/hooks';
import { may, right } from '../../../kernel/role';
import { entriesOf, page } from '../../../ui/boot';
import { copyText } from '../../../ui/copy';
import { CardPanel } from '../../../ui/kit/CardPanel';
import { money, t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { panelWords } from './words';

/** Who may bring goods in; the server decides, the card only spares a refusal. */
const RECEIVES = right('stock.keep', ['owner', 'manager', 'staff', 'warehouse']);

/** What a customer is told. */
export function answerFor(id: string): string {
  const entry = entriesOf('products').find((product) => product.id === id);
  if (!entry) return '';
  const n = Number(entry.facts?.available ?? 0);
  const values = { name: entry.title, n, price: money(Number(entry.facts?.price ?? 0)) };
  return t(n > 0 ? panelWords.answer : panelWords.answerOut, values);
}

export function ProductCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const answer = answerFor(id);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
      if (
        event.key.toUpperCase() !== 'S' ||
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        !answer
      )
        return;
      void copyText(answer);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [answer]);
  const { person } = page.value;
  return (
    <CardPanel
      panel="stock.card"
      action="stock.card"
      id={id}
      {...(answer && { lead: { label: t(panelWords.copy), keys: 'S', go: () => void copyText(answer) } })}
      ways={
        may(person, RECEIVES)
          ? [{ label: t(panelWords.receiveThis), go: () => open('stock.receive', { product: id }) }]
          : []
      }
    />
  );
}
