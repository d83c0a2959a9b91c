/** The cards of money: a payment, an invoice, and the week. */
import { CardPanel } from '../../../ui/kit/CardPanel';
import { given } from '../../../ui/places';
import type { PanelProps } from '../../../ui/shell/panels';

export function PaymentCard({ input }: PanelProps) {
  return <CardPanel panel="payments.card" action="payments.card" id={given(input, 'id')} />;
}

export function InvoiceCard({ input }: PanelProps) {
  return <CardPanel panel="payments.invoice" action="payments.invoice" id={given(input, 'id')} />;
}

export function CashWeek(_: PanelProps) {
  return <CardPanel panel="payments.week" action="payments.week" id="" bare />;
}
