/** Who meets whom over a purchase, a proof and goods that are thrown away. */
import { OWNER, person } from '../../support/shop-host';
import { example, one } from './encounters';
import type { Encounter } from './race';

const packer = person('joko');
/** Ten hampers and fifteen baskets are to come. */
const all = { id: 'PB-000003' };

export const BUYING: readonly Encounter[] = [
  {
    name: 'two people receive the same purchase',
    stage: () => [packer, OWNER].map((as) => ({ as, action: 'purchasing.receive', input: all })),
    wrong: one,
  },
  {
    name: 'a purchase is received and what is to come of it is cancelled',
    stage: () => [
      { as: packer, action: 'purchasing.receive', input: all },
      { as: OWNER, action: 'purchasing.cancelRest', input: all },
    ],
    wrong: one,
  },
  {
    name: 'a proof is right for one and wrong for the other',
    stage: () => [
      { as: OWNER, action: 'payments.accept', input: { id: 'BYR-000058' } },
      { as: person('nur'), action: 'payments.reject', input: { id: 'BYR-000058' } },
    ],
    wrong: one,
  },
  {
    name: 'goods are thrown away while their order is shipped',
    stage: (shop) => [example(shop, 'orders.ship', OWNER), example(shop, 'stock.scrap', packer)],
  },
];
