/** What people ask for in the sidebar. */

import { PEOPLE, phoneOf } from './book';
import type { Asked, Business, Row, TableName } from './business';
import { BUYING } from './buying-requests';
import { ask, type Compose, idOf, pick, type Scene, type Sending, type Wish } from './deed';
import { stateOf } from './order-state';
import { returned } from './returns';

const any = (business: Business, table: TableName, number: number): Row => pick(business.rows(table), number);
const skuOf = (row: Row): string => String(row.sku);

const order: Compose = ({ a, b, c }, { business }, who) => {
  const count = 1 + (b % 3);
  const goods = Array.from({ length: count }, (_, at) => any(business, 'products', a + at * (1 + (c % 2))));
  const lines = goods.map((row, at) => ({
    // By number, by SKU, and as people write it.
    product: pick([idOf(row), skuOf(row), skuOf(row).toLowerCase().replace('-', ' ')], c + at),
    quantity: 1 + ((a + b + at) % 4) * (c % 7 === 6 ? 9 : 1),
  }));
  const someone = any(business, 'customers', b);
  const at = 1 + (c % 60);
  const customer = pick<Asked['input']>(
    [
      { id: idOf(someone) },
      { id: idOf(someone) },
      { name: `Pembeli ${at}`, phone: phoneOf(at) },
      { name: `Orang ${at}`, phone: phoneOf(at).replace('0812 ', '+62812-') },
    ],
    b,
  );
  const what = lines.map(({ product, quantity }) => `${quantity} × ${product}`).join(', ');
  const backorder = c % 5 === 4;
  const discount = c % 11 === 10 ? 99_000_000 : a % 3 === 2 ? 5_000 : 0;
  const said = `${who.name} orders ${what} for ${customer.id ?? `${customer.name}, ${customer.phone}`}`;
  return ask(
    `${said}${backorder ? ', which may wait for stock' : ''}${discount ? `, ${discount} off` : ''}`,
    'orders.create',
    {
      customer,
      channel: pick(['whatsapp', 'shopee', 'store'], a),
      lines,
      fee: pick([0, 15_000], b),
      discount,
      ...(a % 4 === 3 && { promised: null }),
      ...(backorder && { backorder }),
    },
  );
};

const STEPS = [
  'check',
  'process',
  'ship',
  'close',
  'hold',
  'resume',
  'cancel',
  'revive',
  'uncheck',
  'unprocess',
  'reopen',
  'proposeCancel',
];
/** What usually follows. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  received: ['check', 'check', 'hold', 'cancel'],
  checked: ['process', 'ship', 'uncheck', 'cancel'],
  processing: ['ship', 'ship', 'unprocess', 'hold', 'close'],
  shipped: ['close', 'close'],
  closed: ['reopen'],
  held: ['resume', 'cancel'],
  cancelled: ['revive'],
};

const step: Compose = ({ a, b, c }, { business }, who) => {
  const chosen = any(business, 'orders', a);
  const usual = USUAL[stateOf(chosen)] ?? STEPS;
  const name = c % 4 === 3 ? pick(STEPS, b) : pick(usual, b);
  const id = c % 29 === 28 ? 'PSN-009999' : idOf(chosen);
  const more: Record<string, unknown> = {};
  let how = '';
  if (name === 'ship' && c % 3 === 1) {
    const line = business.rows('lines').find((row) => row.order === id);
    if (line) {
      more.lines = [{ line: idOf(line), quantity: 1 }];
      how = `, only 1 of ${idOf(line)}`;
    }
  }
  if (name === 'close' && c % 2 === 1) {
    more.anyway = true;
    how = ', as it is';
  }
  if ((name === 'hold' || name === 'cancel') && c % 2 === 1) {
    more.reason = 'menunggu kabar';
    how = ': menunggu kabar';
  }
  return ask(`${who.name}: ${name} ${id}${how}`, `orders.${name}`, { id, ...more });
};

const pay: Compose = ({ a, b }, { business }, who) => {
  const row = any(business, 'orders', a);
  const paid = b % 7 === 6 ? Number(row.total) + 1 : Math.floor((Number(row.total) * (b % 5)) / 4);
  return ask(`${who.name} notes ${paid} paid for ${idOf(row)}`, 'payments.record', {
    for: idOf(row),
    amount: paid,
  });
};

const receive: Compose = ({ a, b, c }, { business }, who) => {
  const lines = [0, 1].slice(0, 1 + (c % 2)).map((at) => ({
    product: c % 17 === 16 ? 'TIDAK-ADA-SAMA-SEKALI' : skuOf(any(business, 'products', a + at)),
    quantity: 1 + ((b + at) % 12),
    cost: c % 3 === 2 ? null : 10_000 + (b % 9) * 1_000,
  }));
  const what = lines.map(({ product, quantity }) => `${quantity} × ${product}`).join(', ');
  return ask(`${who.name} takes in ${what}`, 'stock.receive', { lines, source: `SJ-${c % 10}` });
};

const correct: Compose = ({ a, b, c }, { business }, who) => {
  const row = any(business, 'products', a);
  const given = c % 2 === 0 ? { counted: b % 30 } : { change: (b % 9) - 4 || 1 };
  const says = `${who.name} ${'counted' in given ? `counts ${given.counted}` : `corrects by ${given.change}`} × ${skuOf(row)}`;
  return ask(says, 'stock.correct', { product: idOf(row), ...given, reason: 'rusak' });
};

const product: Compose = ({ a, b, c }, { business }, who) => {
  const row = any(business, 'products', a);
  if (c % 3 === 0) {
    const sku = b % 4 === 3 ? skuOf(row).toLowerCase() : `BARU-${b % 50}`;
    return ask(`${who.name} adds the product ${sku}`, 'stock.addProduct', {
      sku,
      name: `Barang ${b}`,
      price: 10_000 + b,
    });
  }
  const verb = c % 3 === 1 ? 'retire' : 'sellAgain';
  return ask(`${who.name}: ${verb} ${skuOf(row)}`, `stock.${verb}`, { product: idOf(row) });
};

const undoMoves: Compose = ({ a }, { business }, who) => {
  const newest = business.rows('moves').slice(-6);
  const { id } = pick(newest, a);
  return ask(`${who.name} takes back ${id}`, 'stock.undoMoves', { moves: [id] });
};

const supplier: Compose = ({ a }, _, who) =>
  ask(`${who.name} adds the supplier Pemasok ${a % 9}`, 'stock.addSupplier', { name: `Pemasok ${a % 9}` });

const customer: Compose = ({ a, b, c }, { business }, who) => {
  const row = any(business, 'customers', a);
  if (c % 3 > 0) {
    const verb = c % 3 === 1 ? 'archive' : 'restore';
    return ask(`${who.name}: ${verb} ${row.name}`, `customers.${verb}`, { id: idOf(row) });
  }
  const name = `Tamu ${b % 100}`;
  const phone = phoneOf(1 + (b % 90));
  return ask(`${who.name} adds ${name}, ${phone}`, 'customers.add', { name, phone, city: 'Ubud' });
};

const note: Compose = ({ a, b, c }, { business }, who) => {
  if (c % 3 > 0 && business.rows('notes').length > 0) {
    const id = idOf(any(business, 'notes', a));
    const verb = c % 3 === 1 ? 'archive' : 'restore';
    return ask(`${who.name}: ${verb} ${id}`, `notes.${verb}`, { id });
  }
  const about = idOf(any(business, pick(['customers', 'orders', 'products'] as const, b), a));
  return ask(`${who.name} writes a note about ${about}`, 'notes.add', { about, text: `catatan ${b}` });
};

const item: Compose = ({ a, b }, _, who) => {
  const proposed = b % 3 === 2;
  const title = `Pekerjaan ${a}`;
  const kind = pick(['product', 'service', 'content', 'finance', 'sales'], b);
  return ask(`${who.name} ${proposed ? 'proposes' : 'adds'} ${title}`, 'backlog.add', {
    title,
    kind,
    ...(proposed && { proposed }),
  });
};

const STATES = ['backlog', 'started', 'done', 'cancelled', 'intake'];
const itemStep: Compose = ({ a, b, c }, { business }, who) => {
  const row = any(business, 'backlog', a);
  const id = idOf(row);
  const [verb, input] = pick<readonly [string, Record<string, unknown>]>(
    [
      ['move', { to: pick(STATES, b) }],
      ['move', { to: pick(['started', 'done'], b) }],
      ['accept', {}],
      ['reject', {}],
      ['duplicate', { of: idOf(any(business, 'backlog', b)) }],
      ['snooze', { until: pick(['2026-12-24', '2026-11-01'], b) }],
      ['keep', {}],
      ['block', { blocker: pick(['', 'sampel belum tiba'], b) }],
      ['edit', { set: { title: `Judul ${b % 9}`, due: '2026-12-01' } }],
      ['edit', { set: { title: `Judul ${b % 9}` }, was: { title: pick([String(row.title), 'lain'], b) } }],
      ['archive', {}],
      ['restore', {}],
    ],
    c,
  );
  return ask(`${who.name}: ${verb} ${id} ${JSON.stringify(input)}`, `backlog.${verb}`, { id, ...input });
};

const undo: Compose = (_, __, who) => ask(`${who.name} presses Urungkan`, 'app.undo', {});

const again: Compose = ({ a }, { requests }, who) => {
  const repeated = requests[requests.length - 1 - (a % Math.min(4, Math.max(1, requests.length)))];
  if (!repeated) return undo({ kind: 'undo', who: 0, a: 0, b: 0, c: 0, wait: 0 }, {} as Scene, who);
  const { action, input } = repeated;
  return {
    says: `${repeated.who.name} sends ${action} ${String(input.id ?? '')} again`,
    asked: { action, input },
    who: repeated.who,
    repeated,
  };
};

const late: Compose = (wish, scene, who) => ({ ...order(wish, scene, who), hoursAgo: 30 });

const undoImport: Compose = ({ a }, { business }, who) => {
  const known = [...business.brought.keys()];
  const id = known.length > 0 && a % 7 < 6 ? pick(known, a) : 'IMP-000999';
  return ask(`${who.name} takes the import ${id} back`, 'imports.undo', { import: id });
};

export const REQUESTS: Readonly<Record<string, Compose>> = {
  order,
  step,
  pay,
  ...BUYING,
  return: returned,
  receive,
  correct,
  product,
  'undo moves': undoMoves,
  supplier,
  customer,
  note,
  item,
  'item step': itemStep,
  undo,
  again,
  late,
  'undo import': undoImport,
};

/** Mostly somebody who may; every ninth time anybody. */
const USUALLY: Readonly<Record<string, readonly number[]>> = {
  order: [0, 1, 2, 5],
  late: [0, 2],
  step: [0, 0, 1, 1],
  pay: [0, 1, 4],
  receive: [0, 1, 3],
  correct: [0, 1, 3],
  'look at a proof': [0, 1, 4],
  'give back': [0, 1, 4],
  buy: [0, 1, 3, 4],
  'buying step': [0, 1, 1, 3],
  scrap: [0, 1, 3],
  return: [0, 1, 3],
  'undo moves': [0, 1, 3],
  'undo import': [0, 1],
};

export function composed(wish: Wish, scene: Scene): Sending | undefined {
  const compose = REQUESTS[wish.kind];
  if (!compose) return undefined;
  const usual = USUALLY[wish.kind];
  const who = pick(PEOPLE, usual && wish.who % 9 < 8 ? pick(usual, wish.who) : wish.who);
  return { who, ...compose(wish, scene, who) };
}
