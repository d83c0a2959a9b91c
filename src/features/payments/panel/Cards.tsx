/** The cards of money: a payment, an invoice, and the week. */
import { may } from '../../../kernel/role';
import type { Bilingual } from '../../../kernel/words';
import { page } from '../../../ui/boot';
import { CardPanel, type Way } from '../../../ui/kit/CardPanel';
import { t } from '../../../ui/language';
import { given, open } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';
import { INVOICES } from '../choices';
import { panelWords } from './words';

/** Its paper, for whoever gives such papers to customers; it opens in a dialog of its own. */
const paperOf = (id: string, word: Bilingual): readonly Way[] =>
  may(page.value.person, INVOICES) ? [{ label: t(word), go: () => open('papers.paper', { id }) }] : [];

export function PaymentCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const ways = paperOf(id, panelWords.printReceipt);
  return <CardPanel panel="payments.card" action="payments.card" id={id} ways={ways} />;
}

export function InvoiceCard({ input }: PanelProps) {
  const id = given(input, 'id');
  const ways = paperOf(id, panelWords.printInvoice);
  return <CardPanel panel="payments.invoice" action="payments.invoice" id={id} ways={ways} />;
}

export function CashWeek(_: PanelProps) {
  return <CardPanel panel="payments.week" action="payments.week" id="" bare />;
}
