/**
 * What is being sent: each message is written down before it goes, for a mail cannot be taken back and nobody can ask afterwards whether it went. Whoever
 * comes after a stop finds it here, logs it as perhaps sent, and never sends it again.
 */
import type { Apart } from '../../ports/apart';
import { isToCustomers, type MessageState } from './choices';
import type { Outgoing } from './rules/compose';
import type { NewMessage } from './tables';

const KEY = 'reminders';
/** Of a property's 9 KB, in characters of which some take more bytes than one. */
const MOST = 6_000;

/** A row of the log as it will be written. */
export interface Claimed {
  readonly rules: Outgoing['rules'];
  readonly keys: readonly string[];
  readonly to: string;
  readonly about: string;
  readonly customer: string;
  readonly subject: string;
  readonly text: string;
  readonly state: MessageState;
  readonly at: number;
}

export function pending(recalled: string | undefined): Claimed[] {
  return recalled === undefined ? [] : (JSON.parse(recalled) as Claimed[]);
}

export const recallPending = (recall: (key: string) => string | undefined): Claimed[] => pending(recall(KEY));

export const keepPending = (apart: Pick<Apart, 'remember'>, claims: readonly Claimed[]): void =>
  apart.remember(KEY, claims.length === 0 ? '' : JSON.stringify(claims));

export const hasRoom = (claims: readonly Claimed[], next: Claimed): boolean =>
  JSON.stringify([...claims, next]).length <= MOST;

export const claimOf = (
  { rules, keys, to, about, customer, subject, text }: Outgoing,
  state: MessageState,
  at: number,
): Claimed => ({
  rules,
  keys,
  to,
  about,
  customer,
  subject,
  // What went by mail stands in the mailbox of whoever sent it.
  text: state === 'ready' ? text : '',
  state,
  at,
});

/** A message of the house is logged under its first rule. */
export const rowOf = ({ rules, keys, at, ...rest }: Claimed): NewMessage => ({
  ...rest,
  rule: rules[0] ?? null,
  keys: keys.join(' '),
  at: at as NewMessage['at'],
});

/** Mails to customers wait while the day's recipients are nearly used up, those of the house a little longer; backup alarms go to the last. */
export function reserveFor({ rules }: Pick<Outgoing, 'rules'>): number {
  if (rules.includes('backup')) return 0;
  return rules.some(isToCustomers) ? 25 : 5;
}
