/** How one payment is spread over several orders, and what each order has been paid in the end. */
import { type Money, ZERO } from '../../../kernel/money';

export type Shares = ReadonlyMap<string, Money>;

/** `PSN-000007 300000, PSN-000031 50000`; amounts in minor units. */
export function writeShares(shares: Shares): string {
  return [...shares].map(([order, amount]) => `${order} ${amount}`).join(', ');
}

/** The shares of a written list; what is no share is left out. */
export function readShares(written: string): Shares {
  const shares = new Map<string, Money>();
  for (const part of written.split(',')) {
    const [order = '', amount = ''] = part.trim().split(' ');
    if (order !== '' && /^-?\d+$/.test(amount))
      shares.set(order, ((shares.get(order) ?? 0) + Number(amount)) as Money);
  }
  return shares;
}

interface Owing {
  readonly id: string;
  readonly total: Money;
  readonly paid: Money;
}

/**
 * Spreads an amount over orders in their order: each takes what it still lacks, the last one what is left over. A negative amount is taken back from
 * the last order first, as far as each was paid. Σ shares is the amount, to the minor unit.
 */
export function spread(amount: Money, orders: readonly Owing[]): Shares {
  const shares = new Map<string, Money>();
  const give = (id: string, share: number): void => {
    if (share !== 0) shares.set(id, ((shares.get(id) ?? 0) + share) as Money);
  };
  let left: number = amount;
  const turns = amount < 0 ? [...orders].reverse() : orders;
  for (const { id, total, paid } of turns) {
    const share = amount < 0 ? Math.max(left, -Math.max(0, paid)) : Math.min(left, Math.max(0, total - paid));
    give(id, share);
    left -= share;
  }
  const last = turns[turns.length - 1];
  if (last && left !== 0) give(last.id, left);
  return shares;
}

/** The opposite, for a row that reverses. */
export function opposite(shares: Shares): Shares {
  return new Map([...shares].map(([order, amount]) => [order, -amount as Money] as const));
}

/** What each order has been paid: Σ of the shares of checked payments. */
export function paidByOrder(
  payments: readonly { readonly state: string | null; readonly shares: string }[],
): ReadonlyMap<string, Money> {
  const sums = new Map<string, Money>();
  for (const { state, shares } of payments) {
    if (state !== 'checked') continue;
    for (const [order, amount] of readShares(shares))
      sums.set(order, ((sums.get(order) ?? ZERO) + amount) as Money);
  }
  return sums;
}
