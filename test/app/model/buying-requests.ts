/** What people ask for when they buy, receive, pay, look at proofs and throw goods away. */
import type { Business, Row, TableName } from './business';
import { ask, type Compose, idOf, pick, type Wish } from './deed';

const any = (business: Business, table: TableName, number: number): Row => pick(business.rows(table), number);
const skuOf = (row: Row): string => String(row.sku);

const buy: Compose = ({ a, b, c }, { business }, who) => {
  const lines = [0, 1].slice(0, 1 + (b % 2)).map((at) => ({
    // Now and then the same product twice.
    product: c % 13 === 12 ? 'BTK-MGK' : skuOf(any(business, 'products', a + at)),
    quantity: 1 + ((b + at) % 9),
    cost: c % 3 === 2 ? null : 9_000 + (a % 7) * 500,
  }));
  const what = lines.map(({ product, quantity }) => `${quantity} × ${product}`).join(', ');
  const supplier = pick(['Batok Jaya', 'Katun Asri'], a);
  return ask(`${who.name} orders ${what} from ${supplier}`, 'purchasing.order', { supplier, lines });
};

/** The newest purchases, so that something is still to come of them. */
const buyingStep: Compose = ({ a, b, c }, scene, who) => {
  const { business } = scene;
  const newest = business.rows('purchases').slice(-4);
  if (newest.length === 0) return buy({ kind: 'buy', who: 0, a, b, c, wait: 0 } satisfies Wish, scene, who);
  const purchase = pick(newest, a);
  const id = c % 31 === 30 ? 'PB-009999' : idOf(purchase);
  const line = business.rows('purchaseLines').find((row) => row.purchase === id);
  const some = { product: skuOf(line ?? {}) || 'BTK-MGK', quantity: b % 4, rejected: c % 3 === 0 ? 1 : 0 };
  const [verb, input] = pick<readonly [string, Record<string, unknown>]>(
    [
      ['receive', {}],
      ['receive', { lines: [some] }],
      ['receive', { lines: [{ ...some, cost: 8_000 }, some] }],
      ['pay', {}],
      ['pay', { amount: 5_000 + (b % 50) * 1_000 }],
      ['cancelRest', {}],
    ],
    c,
  );
  return ask(`${who.name}: ${verb} ${id} ${JSON.stringify(input)}`, `purchasing.${verb}`, { id, ...input });
};

const proof: Compose = ({ a, b }, { business }, who) => {
  const waiting = business.rows('payments').filter(({ state }) => state !== 'checked' || b % 3 === 0);
  const id = waiting.length > 0 ? idOf(pick(waiting.slice(-6), a)) : 'BYR-009999';
  const verb = pick(['accept', 'accept', 'reject', 'reopen', 'takeBack'], b);
  return ask(`${who.name}: ${verb} ${id}`, `payments.${verb}`, { id });
};

const giveBack: Compose = ({ a, b }, { business }, who) => {
  const paid = business.rows('orders').filter((row) => Number(row.paid) > 0);
  const row = paid.length > 0 ? pick(paid, a) : any(business, 'orders', a);
  const more = b % 3 === 0 ? {} : { amount: 1_000 + (b % 40) * 1_000 };
  return ask(`${who.name} gives back ${more.amount ?? 'what is due'} of ${idOf(row)}`, 'payments.refund', {
    for: idOf(row),
    ...more,
  });
};

const scrap: Compose = ({ a, b, c }, { business }, who) => {
  const row = any(business, 'products', a);
  const quantity = 1 + (b % 3);
  const reason = pick(['damaged', 'expired'], c);
  return ask(`${who.name} throws ${quantity} × ${skuOf(row)} away`, 'stock.scrap', {
    product: idOf(row),
    quantity,
    reason,
  });
};

export const BUYING: Readonly<Record<string, Compose>> = {
  buy,
  'buying step': buyingStep,
  'look at a proof': proof,
  'give back': giveBack,
  scrap,
};
