/** What a firm chose for its money: how many days an invoice may wait. Its tax rates stand with the orders. */
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
