/** Stock in the model: what lies on the shelf is the sum of the ledger, what is reserved the sum of open lines. */
import { type Business, no, type Row, type Rule } from './business';

const num = (row: Row, key: string): number => Number(row[key] ?? 0);

/** What goes in or out of one product. */
export interface Posting {
  readonly product: string;
  readonly kind: string;
  readonly quantity: number;
  readonly cost?: number | null;
  readonly reference: string;
  readonly reason?: string;
  readonly line?: string;
}

/** Available and state follow from the other quantities. */
export function shelved(row: Row): Row {
  const available = num(row, 'onHand') - num(row, 'reserved');
  const point = row.reorderPoint ?? null;
  const coming = available + num(row, 'onOrder');
  const state =
    available <= 0
      ? 'out'
      : point === null || available > Number(point)
        ? 'fine'
        : coming <= Number(point)
          ? 'critical'
          : 'low';
  return { ...row, available, state };
}

/** The codes of what keeps these from being posted; empty when all can. Nothing is changed. */
export function shortages(business: Business, postings: readonly Posting[]): string[] {
  const left = new Map<string, number>();
  const codes: string[] = [];
  for (const { product, quantity } of postings) {
    const before = left.get(product) ?? num(business.at('products', product), 'onHand');
    if (quantity < 0 && before + quantity < 0) codes.push('stock.notEnough');
    else left.set(product, before + quantity);
  }
  return codes;
}

/** Writes the ledger and what follows from it; returns the new rows. */
export function post(business: Business, postings: readonly Posting[]): readonly Row[] {
  return postings.map(({ product, kind, quantity, cost = null, reference, reason = '', line = '' }) => {
    const before = business.at('products', product);
    const onHand = num(before, 'onHand') + quantity;
    const average = num(before, 'averageCost');
    const had = Math.max(0, num(before, 'onHand'));
    const worth = cost === null ? 0 : had * average + quantity * cost;
    const averageCost =
      cost === null || had + quantity <= 0 || worth < 0 ? average : worth / (had + quantity);
    business.update('products', product, shelved({ ...before, onHand, averageCost }));
    return business.insert('moves', {
      product,
      sku: before.sku ?? '',
      kind,
      quantity,
      balance: onHand,
      reference,
      reason,
      line,
      cost,
    });
  });
}

/** Units to reserve, or to free where negative. */
export function reserve(business: Business, product: string, units: number): void {
  const before = business.at('products', product);
  business.update('products', product, shelved({ ...before, reserved: num(before, 'reserved') + units }));
}

/** A product as people name it: by id or by SKU, whatever its case and signs. */
export function productNamed(business: Business, written: string): Row | undefined {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return (
    business.find('products', written) ??
    business.rows('products').find(({ sku }) => key(String(sku)) === key(written))
  );
}

interface Line {
  readonly product: string;
  readonly quantity: number;
  readonly cost?: number | null;
}

const receive: Rule = (business, { lines, source = '' }) => {
  const postings: Posting[] = [];
  const unknown: string[] = [];
  for (const { product, quantity, cost } of lines as Line[]) {
    const found = productNamed(business, product);
    if (!found) unknown.push('stock.unknownSku');
    else
      postings.push({
        product: String(found.id),
        kind: 'receive',
        quantity,
        cost: cost ?? null,
        reference: String(source),
      });
  }
  if (unknown.length > 0) return no(...unknown);
  const rows = post(business, postings);
  return {
    moves: rows.map(({ id }) => id),
    units: postings.reduce((sum, { quantity }) => sum + quantity, 0),
  };
};

const correct: Rule = (business, { product, counted, change, reason }) => {
  const found = productNamed(business, String(product));
  if (!found) return no('stock.unknownSku');
  const quantity = change === undefined ? Number(counted) - num(found, 'onHand') : Number(change);
  if (quantity === 0) return no('stock.sameCount');
  const posting = {
    product: String(found.id),
    kind: 'count',
    quantity,
    reference: '',
    reason: String(reason),
  };
  const short = shortages(business, [posting]);
  if (short.length > 0) return no(...short);
  const [row] = post(business, [posting]);
  business.update('products', posting.product, { check: '' });
  return { move: row?.id, change: quantity, onHand: row?.balance };
};

const SCRAP_WORDS: Readonly<Record<string, string>> = { damaged: 'Rusak', expired: 'Kedaluwarsa' };

const scrap: Rule = (business, { product, quantity, reason }) => {
  const found = productNamed(business, String(product));
  if (!found) return no('stock.unknownSku');
  const posting = {
    product: String(found.id),
    kind: 'scrap',
    quantity: -Number(quantity),
    reference: '',
    reason: SCRAP_WORDS[String(reason)] ?? '',
  };
  const short = shortages(business, [posting]);
  if (short.length > 0) return no(...short);
  const [row] = post(business, [posting]);
  return { move: row?.id, quantity, onHand: row?.balance };
};

const addProduct: Rule = (business, { sku, name, price, reorderPoint = null, cost = null }) => {
  const other = productNamed(business, String(sku));
  if (other) return no(other.discontinued ? 'stock.sameSkuRetired' : 'stock.sameSku');
  const { id } = business.insert(
    'products',
    shelved({
      sku: String(sku),
      name: String(name),
      price: Number(price),
      onHand: 0,
      reserved: 0,
      onOrder: 0,
      averageCost: Number(cost ?? 0),
      reorderPoint: reorderPoint as number | null,
      discontinued: false,
      check: '',
    }),
  );
  return { id, sku };
};

const marking =
  (discontinued: boolean): Rule =>
  (business, { product }) => {
    const found = productNamed(business, String(product));
    if (!found) return no('stock.unknownSku');
    if (found.discontinued === discontinued) return no(discontinued ? 'stock.isRetired' : 'stock.isSold');
    if (discontinued && (num(found, 'onHand') !== 0 || num(found, 'reserved') !== 0))
      return no('stock.stillThere');
    business.update('products', String(found.id), { discontinued });
    return { id: found.id };
  };

/** A later row of the opposite quantity that names it, and that has not been taken back in turn. */
function isReversed(move: Row, rows: readonly Row[]): boolean {
  return rows
    .slice(rows.indexOf(move) + 1)
    .some(
      (row) =>
        row.reference === move.id &&
        row.product === move.product &&
        row.quantity === -num(move, 'quantity') &&
        !isReversed(row, rows),
    );
}

const undoMoves: Rule = (business, { moves }) => {
  const rows = business.rows('moves');
  const codes: string[] = [];
  const found: Row[] = [];
  for (const id of new Set(moves as string[])) {
    const move = business.find('moves', id);
    if (!move) codes.push('stock.moveOld');
    else if (move.kind === 'receive' && move.line !== '') codes.push('stock.moveOfPurchase');
    else if (move.kind === 'ship' || move.line !== '') codes.push('stock.moveOfOrder');
    else if (isReversed(move, rows)) codes.push('stock.moveReversed');
    else found.push(move);
  }
  if (codes.length > 0) return no(...codes);
  const postings = found.reverse().map((move) => ({
    product: String(move.product),
    kind: String(move.kind),
    quantity: -num(move, 'quantity'),
    cost: move.cost as number | null,
    reference: String(move.id),
    reason: String(move.reason),
  }));
  const short = shortages(business, postings);
  if (short.length > 0) return no(...short);
  return { moves: post(business, postings).map(({ id }) => id) };
};

const addSupplier: Rule = (business, { name }) => {
  const same = business
    .rows('suppliers')
    .some((row) => String(row.name).toLowerCase() === String(name).toLowerCase());
  if (same) return no('stock.sameSupplier');
  return { id: business.insert('suppliers', { name: String(name) }).id };
};

export const STOCK_RULES: Readonly<Record<string, Rule>> = {
  'stock.receive': receive,
  'stock.correct': correct,
  'stock.scrap': scrap,
  'stock.addProduct': addProduct,
  'stock.retire': marking(true),
  'stock.sellAgain': marking(false),
  'stock.undoMoves': undoMoves,
  'stock.addSupplier': addSupplier,
};
