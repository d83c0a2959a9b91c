/** Where a payment stands, in words and colour, and what stands in the way of a step. */
import { type Refusal, refuse } from '../../../kernel/problem';
import type { Tone } from '../../../kernel/protocol';
import type { Language } from '../../../kernel/words';
import { type InvoiceState, invoices, METHODS, type PaymentState, payments } from '../tables';

interface Facts {
  readonly state: PaymentState | null;
  readonly reversedBy: string;
}

/** The refusal that it is not where the step begins, or undefined. */
export function notIn(no: string, { state, reversedBy }: Facts, wanted: PaymentState): Refusal | undefined {
  if (reversedBy !== '') return refuse('payments.isReversed', { no, by: reversedBy });
  return state === wanted ? undefined : refuse(`payments.is.${state ?? 'waiting'}`, { no });
}

export const paymentText = (state: PaymentState, language: Language): string =>
  payments.columns.state.codec.choices?.find(({ key }) => key === state)?.words[language] ?? state;

export const invoiceText = (state: InvoiceState, language: Language): string =>
  invoices.columns.state.codec.choices?.find(({ key }) => key === state)?.words[language] ?? state;

export const methodText = (method: string | null, language: Language): string =>
  METHODS.find(({ key }) => key === method)?.words[language] ?? '';

export const PAYMENT_TONE: Readonly<Record<PaymentState, Tone>> = {
  waiting: 'watch',
  checked: 'good',
  rejected: 'act',
  withdrawn: 'idle',
};

export const INVOICE_TONE: Readonly<Record<InvoiceState, Tone>> = {
  unpaid: 'note',
  part: 'note',
  paid: 'good',
  overdue: 'act',
  over: 'watch',
  credited: 'idle',
  note: 'idle',
};
