/**
 * Who meets whom: pairs of actions that share a table, from the examples of the sweep, and three at once. Longer than other files
 * because it is nothing but a list.
 */
import { OWNER, person, type ShopHost, type Told } from '../../support/shop-host';
import { EXAMPLES, must } from '../sweep/examples';
import { nameOf } from '../sweep/sweep';
import type { Actor, Encounter } from './race';

const [sales, packer] = [person('tegar'), person('joko')];

/** An example of the sweep, on its stage. */
export function example(shop: ShopHost, name: string, as: string): Actor & { input: unknown } {
  const found = EXAMPLES.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no example ${name}`);
  return { as, action: found.action, input: found.input(shop) };
}

const order = (product: string, quantity = 1, phone = '0813 7777 0001') => ({
  customer: { name: 'Orang lain (contoh)', phone },
  channel: 'shopee',
  fee: 0,
  lines: [{ product, quantity }],
});

const available = (shop: ShopHost, sku: string): number =>
  Number(shop.rows('Produk').find((row) => row.SKU === sku)?.['Bisa dijual']);

/** Leaves one unit of this product to sell. */
function lastUnit(shop: ShopHost, sku: string): void {
  const change = 1 - available(shop, sku);
  must(shop.send('stock.correct', { product: sku, change, reason: 'rusak' }));
}

/** A person's rule that no number in this product's *Fisik* can meet. */
function refuseOnHand(shop: ShopHost, sku: string): void {
  const [sheet, column] = [shop.sheetId('Produk'), shop.column('Produk', 'Fisik')];
  const range = { sheet, row: rowOf(shop, 'Produk', 'SKU', sku), column, rows: 1, columns: 1 };
  const never = { criteria: 'NUMBER_LESS_THAN', args: [0], allowInvalid: false };
  shop.apply({ op: 'cells.validate', range, validations: [[never]] });
}

const done = (answers: readonly (Told | undefined)[]): number =>
  answers.filter((answer) => answer?.ok === true).length;
export const one = (answers: readonly (Told | undefined)[]): string | undefined =>
  done(answers) === 1 ? undefined : `${done(answers)} of them succeeded`;

const rowOf = (shop: ShopHost, tab: string, header: string, value: string): number =>
  shop.rows(tab).findIndex((row) => row[header] === value) + 2;

const crashed = (shop: ShopHost): void => {
  shop.faults({
    before: ({ method, buffered }) =>
      method === 'Range.getValues' && buffered > 3
        ? { kind: 'killed', kept: { writes: 3, rows: 1 } }
        : undefined,
  });
  shop.send('orders.create', order('BTK-MGK', 2), { id: 'crashed' });
  shop.faults();
};

export const PAIRS: readonly Encounter[] = [
  {
    name: 'two orders for the same product',
    stage: (shop) => [
      example(shop, 'orders.create', OWNER),
      { as: sales, action: 'orders.create', input: order('BTK-MGK') },
    ],
  },
  {
    name: 'two people sell the last unit',
    stage: (shop) => {
      lastUnit(shop, 'KTN-TAS');
      return [
        { as: OWNER, action: 'orders.create', input: order('KTN-TAS', 1, '0813 7777 0002') },
        { as: sales, action: 'orders.create', input: order('KTN-TAS') },
      ];
    },
    wrong: one,
  },
  {
    name: 'a click and its double',
    stage: () =>
      [0, 1].map(() => ({ as: sales, action: 'orders.create', input: order('BTK-MGK'), id: 'one click' })),
    wrong: ([a, b]) => (a?.ok && b?.ok && a.result.no === b.result.no ? undefined : 'not the same order'),
  },
  {
    name: 'an order and a receipt',
    stage: (shop) => [example(shop, 'orders.create', sales), example(shop, 'stock.receive', packer)],
  },
  {
    name: 'a receipt that Sheets refuses and another',
    stage: (shop) => {
      refuseOnHand(shop, 'BTK-MGK');
      const receive = (product: string) => ({
        lines: [{ product, quantity: 5, cost: 16_000 }],
        source: 'PB-9',
      });
      return [
        { as: OWNER, action: 'stock.receive', input: receive('BTK-MGK') },
        { as: packer, action: 'stock.receive', input: receive('KTN-TAS') },
      ];
    },
  },
  {
    name: 'an order and a correction',
    stage: (shop) => [example(shop, 'orders.create', sales), example(shop, 'stock.correct', packer)],
  },
  {
    name: 'an order is shipped and cancelled',
    stage: (shop) => {
      const ship = example(shop, 'orders.ship', packer);
      return [ship, { as: OWNER, action: 'orders.cancel', input: ship.input }];
    },
  },
  {
    name: 'two people ship the same order',
    stage: (shop) => {
      const ship = example(shop, 'orders.ship', packer);
      return [ship, { ...ship, as: OWNER }];
    },
  },
  {
    name: 'two orders with the same product are shipped',
    stage: (shop) => [example(shop, 'orders.ship', packer), example(shop, 'orders.ship', OWNER)],
  },
  {
    name: 'the same new customer, twice',
    stage: (shop) => [example(shop, 'customers.add', sales), example(shop, 'customers.add', OWNER)],
    wrong: one,
  },
  {
    name: 'a typed price and an order',
    stage: (shop) => [
      {
        as: OWNER,
        tab: 'Produk',
        row: rowOf(shop, 'Produk', 'SKU', 'BTK-MGK'),
        header: 'Harga',
        text: '99rb',
      },
      example(shop, 'orders.create', sales),
    ],
  },
  {
    name: 'a step chosen in its cell and a cancellation',
    stage: (shop) => {
      const { input } = example(shop, 'orders.check', sales);
      const row = rowOf(shop, 'Pesanan', 'No.', (input as { id: string }).id);
      return [
        { as: packer, tab: 'Pesanan', row, header: 'Langkah', text: 'Cek' },
        { as: OWNER, action: 'orders.cancel', input },
      ];
    },
  },
  {
    name: 'an import and an order',
    stage: (shop) => [
      example(shop, 'imports.batch, new and changed rows', OWNER),
      example(shop, 'orders.create', sales),
    ],
  },
  {
    name: 'an import of more rows than a journal holds and a new customer',
    long: true,
    stage: (shop) => [
      example(shop, 'imports.batch, more rows than a journal holds', OWNER),
      example(shop, 'customers.add', sales),
    ],
  },
  {
    name: 'an import is taken back, and a customer of it orders',
    stage: (shop) => {
      const undo = example(shop, 'imports.undo', OWNER);
      const customer = { id: shop.rows('Pelanggan').at(-1)?.ID };
      return [undo, { as: sales, action: 'orders.create', input: { ...order('BTK-MGK'), customer } }];
    },
  },
  {
    name: 'an order is taken back and checked',
    stage: (shop) => {
      const { no } = must(shop.send<{ no: string }>('orders.create', order('BTK-MGK')));
      return [
        { as: OWNER, action: 'app.undo', input: {} },
        { as: sales, action: 'orders.check', input: { id: no } },
      ];
    },
  },
  {
    name: 'the nightly look at the backlog and a new item',
    stage: (shop) => {
      // Few births: where the night has to make room for rows and loses its lock at that very call, the week's scores are still written twice.
      for (const no of ['INV-000002', 'INV-000003']) must(shop.send('payments.record', { for: no }));
      const { rows } = must(shop.send<{ rows: { id: string }[] }>('payments.queue', {}));
      for (const { id } of rows) must(shop.send('payments.accept', { id }));
      shop.advance(24 * 3_600_000);
      const job = { as: OWNER, action: 'jobs.run', input: { name: 'backlog.daily' } };
      return [job, example(shop, 'backlog.add', sales)];
    },
  },
  {
    name: 'today is written and an order is shipped',
    stage: (shop) => {
      shop.advance(3_600_000);
      // One job of the quarter: between two of them anybody may work.
      const job = { as: OWNER, action: 'jobs.run', input: { name: 'today.quarter' } };
      return [job, example(shop, 'orders.ship', packer)];
    },
  },
  {
    name: 'an order that crashed is finished, and another comes',
    stage: (shop) => {
      crashed(shop);
      return [
        { as: packer, action: 'jobs.run', input: { name: 'app.recover' } },
        { as: sales, action: 'orders.create', input: order('BTK-MGK') },
      ];
    },
  },
  {
    name: 'an order that crashed is sent again, and another comes',
    stage: (shop) => {
      crashed(shop);
      return [
        { as: OWNER, action: 'orders.create', input: order('BTK-MGK', 2), id: 'crashed' },
        { as: sales, action: 'orders.create', input: order('BTK-MGK') },
      ];
    },
  },
  {
    name: 'a version is made and an order comes',
    long: true,
    stage: (shop) => [{ as: OWNER, action: 'backup.now', input: {} }, example(shop, 'orders.create', sales)],
  },
  {
    name: 'one item is moved and scored',
    stage: (shop) => {
      const move = example(shop, 'backlog.move', OWNER);
      const set = { urgency: '3' };
      return [
        move,
        { as: sales, action: 'backlog.edit', input: { ...(move.input as object), to: undefined, set } },
      ];
    },
  },
  {
    name: 'two notes about one customer',
    stage: (shop) => [example(shop, 'notes.add', OWNER), example(shop, 'notes.add', sales)],
  },
  {
    name: 'repairing and an order',
    stage: (shop) => [
      { as: OWNER, action: 'setup.repair', input: {} },
      example(shop, 'orders.create', sales),
    ],
  },
];

/** A job that takes rows away. What is read again by whoever writes into those rows meanwhile is not tried: a row that stands twice is the reconcile job's. */
export const CLEARED: Encounter = {
  name: 'read mentions are cleared away and a note comes',
  stage: (shop) => {
    must(shop.send('notes.read', example(shop, 'notes.read', OWNER).input));
    shop.advance(9 * 24 * 3_600_000);
    return [
      { as: OWNER, action: 'jobs.run', input: { name: 'notes.nightly' } },
      { as: sales, action: 'notes.add', input: { about: 'PLG-00016', text: 'halo @Ratna' } },
    ];
  },
};

export const TRIOS: readonly Encounter[] = [
  {
    name: 'two orders and a receipt',
    stage: (shop) => [
      example(shop, 'orders.create', OWNER),
      { as: sales, action: 'orders.create', input: order('BTK-MGK') },
      example(shop, 'stock.receive', packer),
    ],
  },
  {
    name: 'an order is shipped, cancelled and paid',
    stage: (shop) => {
      const ship = example(shop, 'orders.ship', packer);
      const { id } = ship.input as { id: string };
      return [
        ship,
        { as: OWNER, action: 'orders.cancel', input: { id } },
        { as: sales, action: 'payments.record', input: { for: id, amount: 10_000 } },
      ];
    },
  },
  {
    name: 'three people sell the last unit',
    stage: (shop) => {
      lastUnit(shop, 'KTN-TAS');
      return [OWNER, sales, person('damar')].map((as) => ({
        as,
        action: 'orders.create',
        input: order('KTN-TAS'),
      }));
    },
    wrong: one,
  },
];
