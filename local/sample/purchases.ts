/** What the sample business bought: one paid, one partly come and not paid yet, one on its way. They become PB-000001 to PB-000003. */
import { dayAt, type Now } from './calendar';
import { invented } from './people';

export interface SamplePurchase {
  readonly supplier: string;
  readonly ordered: string;
  readonly expected?: string;
  readonly due?: string;
  readonly receivedOn?: string;
  /** Rupiah. */
  readonly paid?: number;
  readonly paidOn?: string;
  readonly by: string;
  readonly lines: readonly {
    readonly product: string;
    readonly quantity: number;
    readonly cost: number;
    readonly received?: number;
    readonly rejected?: number;
  }[];
}

export const purchases = (now: Now): SamplePurchase[] => [
  {
    supplier: invented('Katun Asri'),
    ordered: dayAt(now, -34),
    expected: dayAt(now, -20),
    receivedOn: dayAt(now, -20),
    due: dayAt(now, -6),
    paid: 2_292_000,
    paidOn: dayAt(now, -6),
    by: invented('Bima'),
    lines: [
      { product: 'KTN-TAS', quantity: 60, cost: 21_000, received: 60 },
      { product: 'KTN-CLM', quantity: 24, cost: 43_000, received: 24 },
    ],
  },
  {
    supplier: invented('Anyaman Mekar'),
    ordered: dayAt(now, -16),
    receivedOn: dayAt(now, -6),
    due: dayAt(now, 8),
    by: invented('Bima'),
    lines: [{ product: 'ANY-BES', quantity: 50, cost: 22_500, received: 38, rejected: 2 }],
  },
  {
    supplier: invented('Anyaman Mekar'),
    ordered: dayAt(now, -4),
    expected: dayAt(now, 3),
    by: invented('Bima'),
    lines: [
      { product: 'PKT-HMP', quantity: 10, cost: 150_000 },
      { product: 'ANY-KRJ', quantity: 15, cost: 68_000 },
    ],
  },
];
