/** What a purchase comes to by its lines: units, worth, state and debt. All amounts in minor units. */
import type { Money } from '../../../kernel/money';
import type { RowOf } from '../../../kernel/table';
import type { PurchaseState, purchaseLines, purchases } from '../tables';

export type LineRow = Readonly<RowOf<typeof purchaseLines>>;
export type PurchaseRow = Readonly<RowOf<typeof purchases>>;
type Counted = Pick<LineRow, 'quantity' | 'received' | 'rejected' | 'cancelled'>;
type Summed = Counted & Pick<LineRow, 'open' | 'cost' | 'accepted' | 'name' | 'product'>;

/** Units still to come: what was rejected has come, and what was cancelled never will. */
export function openOf({ quantity, received, rejected, cancelled }: Counted): number {
  return Math.max(0, quantity - received - rejected - cancelled);
}

/** Received once nothing is to come and anything came at all; a purchase of which nothing came is cancelled. */
export function stateOf({ open, came }: { readonly open: number; readonly came: number }): PurchaseState {
  if (open > 0) return came > 0 ? 'partly' : 'ordered';
  return came > 0 ? 'received' : 'cancelled';
}

/** What is owed now: accepted goods that are not paid. What was paid ahead of the goods is no debt the other way. */
export function balanceOf({ accepted, paid }: Pick<PurchaseRow, 'accepted' | 'paid'>): Money {
  return Math.max(0, accepted - paid) as Money;
}

/** `12 × Besek bambu, 8 × Kain lilin`; beyond what a cell shows, the rest is counted: `… +14`. */
export function itemsText(lines: readonly Pick<LineRow, 'quantity' | 'name'>[]): string {
  const MOST = 8;
  const said = lines.slice(0, MOST).map(({ quantity, name }) => `${quantity} × ${name}`);
  return said.join(', ') + (lines.length > MOST ? ` … +${lines.length - MOST}` : '');
}

/** The columns of a purchase that follow from its lines and what was paid. */
export function restated(lines: readonly Summed[], paid: Money) {
  const sum = (of: (line: Summed) => number): number => lines.reduce((all, line) => all + of(line), 0);
  const open = sum((line) => line.open);
  const received = sum((line) => line.received);
  const rejected = sum((line) => line.rejected);
  const accepted = sum((line) => line.accepted) as Money;
  return {
    items: itemsText(lines),
    total: (accepted + sum((line) => line.open * line.cost)) as Money,
    state: stateOf({ open, came: received + rejected }),
    units: sum((line) => line.quantity),
    received,
    rejected,
    open,
    accepted,
    balance: balanceOf({ accepted, paid }),
    rest: restText(lines),
  };
}

/** `PRD-0008 10, PRD-0018 4`. */
export function restText(lines: readonly Pick<LineRow, 'product' | 'open'>[]): string {
  return lines
    .filter(({ open }) => open > 0)
    .map(({ product, open }) => `${product} ${open}`)
    .join(', ');
}

/** Whole days past the expected day while something is to come; 0 on the day itself. */
export function daysPast(day: string | null, today: string): number {
  return day === null ? 0 : Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000));
}
