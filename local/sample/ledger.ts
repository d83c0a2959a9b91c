/** The ledger of the sample business but for its returns, in order of time, and within a day opening, receipt, shipment, count. */
import { type Now, timeAt } from './calendar';
import { GOODS } from './goods';
import { orders, PARTLY, type SampleOrder } from './orders';
import { invented, type Row } from './people';

/** Kind, the minute of the day it happens at, and who does it; the order of this list is the order within a day. */
const KINDS = {
  opening: { minute: 8 * 60, by: 'Ratna' },
  receive: { minute: 11 * 60, by: 'Joko' },
  ship: { minute: 15 * 60, by: 'Lestari' },
  count: { minute: 16 * 60 + 45, by: 'Joko' },
} as const;
type Kind = keyof typeof KINDS;

interface Move {
  /** Days from D. */
  readonly day: number;
  readonly kind: Kind;
  readonly sku: string;
  readonly quantity: number;
  readonly reference: string;
  /** Rupiah a unit. */
  readonly cost?: number;
  readonly reason?: string;
}

/** What purchases brought: of the second, two were rejected and ten are still to come. */
const RECEIPTS: readonly Move[] = [
  { day: -20, kind: 'receive', sku: 'KTN-TAS', quantity: 60, cost: 21_000, reference: 'PB-000001' },
  { day: -20, kind: 'receive', sku: 'KTN-CLM', quantity: 24, cost: 43_000, reference: 'PB-000001' },
  { day: -6, kind: 'receive', sku: 'ANY-BES', quantity: 38, cost: 22_500, reference: 'PB-000002' },
];
const COUNT: Move = {
  day: -3,
  kind: 'count',
  sku: 'SKT-KLP',
  quantity: -2,
  reason: 'rusak',
  reference: '',
};

/** What stands for a document where there is none, as Rapi itself would write it. */
const SOURCES = {
  id: { opening: 'Saldo awal', count: 'Stok opname' },
  en: { opening: 'Opening', count: 'Stock count' },
} as const;
export type SampleLanguage = keyof typeof SOURCES;

export function ledgerRows(now: Now, language: SampleLanguage): Row[] {
  const sources: Partial<Record<Kind, string>> = SOURCES[language];
  const openings = GOODS.map(
    ({ sku, opening, cost }): Move => ({
      day: -32,
      kind: 'opening',
      sku,
      quantity: opening,
      cost,
      reference: '',
    }),
  );
  const moves = [...openings, ...RECEIPTS, ...orders().flatMap(movesOf), COUNT];
  const kinds = Object.keys(KINDS);
  return moves
    .map((move, entered) => ({ move, entered }))
    .sort(
      (a, b) =>
        a.move.day - b.move.day ||
        kinds.indexOf(a.move.kind) - kinds.indexOf(b.move.kind) ||
        a.entered - b.entered,
    )
    .map(({ move }) => ({
      at: timeAt(now, move.day, KINDS[move.kind].minute),
      kind: move.kind,
      product: move.sku,
      quantity: String(move.quantity),
      cost: move.cost === undefined ? '' : String(move.cost),
      reference: sources[move.kind] ?? move.reference,
      reason: move.reason ?? '',
      by: invented(KINDS[move.kind].by),
    }));
}

function movesOf(order: SampleOrder): Move[] {
  const reference = `PSN-${String(order.number).padStart(6, '0')}`;
  const shippedDay = order.shippedDay ?? (order.number === PARTLY ? -1 : undefined);
  const skuOf = (product: number): string => GOODS[product]?.sku ?? '';
  return order.lines
    .filter((line) => line.shipped > 0 && shippedDay !== undefined)
    .map((line): Move => {
      const day = shippedDay as number;
      return { day, kind: 'ship', sku: skuOf(line.product), quantity: -line.shipped, reference };
    });
}
