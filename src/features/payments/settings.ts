/** What a firm chose for its money: how many days an invoice may wait, and how it is to be paid. Its tax rates stand with the orders. */
import type { Settings } from '../../kernel/settings';

export const TERM = 'payments.term';
/** Days from the day of an invoice to its due day, unless said otherwise. */
export const TERM_DAYS = 14;

export function termIn({ options }: Pick<Settings, 'options'>): number {
  const days = Number(options[TERM] ?? '');
  return options[TERM] !== undefined && options[TERM] !== '' && Number.isInteger(days) && days >= 0
    ? days
    : TERM_DAYS;
}

/** Text under an invoice, such as a bank account; nothing until somebody enters it. */
export const HOW_TO_PAY = 'payments.howToPay';
/** Letters of it at most. */
export const HOW_TO_PAY_MOST = 200;

export const howToPayIn = ({ options }: Pick<Settings, 'options'>): string =>
  (options[HOW_TO_PAY] ?? '').trim();
