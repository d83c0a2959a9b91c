/** Purchases in the model: what is on order is the sum of open lines, and what is owed the worth of what came less what was paid. */
import { type Business, dayAt, no, type Refused, type Row, type Rule } from './business';
import { num } from './order-state';
import { post, productNamed, shelved, shortages } from './shelf';

interface Asked {
  readonly product: string;
  readonly quantity: number;
  readonly rejected?: number;
  readonly cost?: number | null;
}
interface Came {
  readonly line: string;
  readonly product: string;
  readonly quantity: number;
  readonly rejected: number;
  readonly cost: number;
}

const linesOf = (business: Business, purchase: Row): readonly Row[] =>
  business.rows('purchaseLines').filter((line) => line.purchase === purchase.id);
const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

/** Units to expect, or no longer where negative. */
function expect(business: Business, product: string, units: number): void {
  const before = business.at('products', product);
  business.update(
    'products',
    product,
    shelved({ ...before, onOrder: Math.max(0, num(before, 'onOrder') + units) }),
  );
}

/** What follows from the lines and what was paid. */
function told(lines: readonly Row[], paid: number): Row {
  const of = (key: string): number => sum(lines, (line) => num(line, key));
  const [open, received, rejected, accepted] = [of('open'), of('received'), of('rejected'), of('accepted')];
  const came = received + rejected;
  const waiting = lines.filter((line) => num(line, 'open') > 0);
  return {
    total: accepted + sum(lines, (line) => num(line, 'open') * num(line, 'cost')),
    state: open > 0 ? (came > 0 ? 'partly' : 'ordered') : came > 0 ? 'received' : 'cancelled',
    units: of('quantity'),
    received,
    rejected,
    open,
    accepted,
    balance: Math.max(0, accepted - paid),
    rest: waiting.map((line) => `${line.product} ${line.open}`).join(', '),
  };
}

function change(business: Business, purchase: Row, patches: ReadonlyMap<string, Row>, more: Row = {}): void {
  for (const [id, patch] of patches) {
    const row = { ...business.at('purchaseLines', id), ...patch };
    const left = num(row, 'quantity') - num(row, 'received') - num(row, 'rejected') - num(row, 'cancelled');
    business.update('purchaseLines', id, { ...patch, open: Math.max(0, left) });
  }
  const lines = linesOf(business, purchase);
  business.update('purchases', String(purchase.id), { ...told(lines, num(purchase, 'paid')), ...more });
}

function known(business: Business, id: unknown): Row | Refused {
  return business.find('purchases', String(id)) ?? no('purchasing.unknown');
}
const isRow = (found: Row | Refused): found is Row => 'id' in found;

const order: Rule = (business, { supplier, lines }, { now }) => {
  const codes: string[] = [];
  const seen = new Set<string>();
  const rows = (lines as Asked[]).flatMap(({ product, quantity, cost }): Row[] => {
    const found = productNamed(business, product);
    if (!found) {
      codes.push('stock.unknownSku');
      return [];
    }
    const id = String(found.id);
    if (seen.has(id)) codes.push('purchasing.twice');
    seen.add(id);
    const { sku = '', name = '' } = found;
    const each = cost ?? Math.round(num(found, 'averageCost'));
    return [
      {
        product: id,
        sku,
        name,
        quantity,
        cost: each,
        received: 0,
        rejected: 0,
        cancelled: 0,
        open: quantity,
        accepted: 0,
      },
    ];
  });
  if (codes.length > 0) return no(...codes);
  const purchase = business.insert('purchases', {
    supplier: String(supplier),
    ordered: dayAt(now),
    paid: 0,
    paidOn: null,
    receivedAt: null,
    due: null,
    lineCount: rows.length,
    check: '',
    ...told(rows, 0),
  });
  const id = String(purchase.id);
  const made = rows.map((row) => business.insert('purchaseLines', { ...row, purchase: id, check: '' }));
  business.update('purchases', id, { ...told(made, 0), firstLine: String(made[0]?.id) });
  for (const row of made) expect(business, String(row.product), num(row, 'quantity'));
  return { no: id, supplier };
};

/** The lines with what came added (1) or taken away again (−1); a line may be named twice. */
function added(business: Business, came: readonly Came[], sign: 1 | -1): Map<string, Row> {
  const patches = new Map<string, Row>();
  for (const { line, quantity, rejected, cost } of came) {
    const before = { ...business.at('purchaseLines', line), ...patches.get(line) };
    patches.set(line, {
      received: num(before, 'received') + sign * quantity,
      rejected: num(before, 'rejected') + sign * rejected,
      accepted: num(before, 'accepted') + sign * quantity * cost,
    });
  }
  return patches;
}

/** What came as asked, or the codes of what is wrong with it. */
function matched(business: Business, lines: readonly Row[], asked: readonly Asked[]): Came[] | Refused {
  const codes: string[] = [];
  const left = new Map(lines.map((line) => [String(line.id), num(line, 'open')]));
  const came = asked.flatMap(({ product, quantity, rejected = 0, cost }): Came[] => {
    const wanted = productNamed(business, product)?.id;
    const line = lines.find((each) => each.product === wanted);
    if (!line) {
      codes.push('purchasing.notOrdered');
      return [];
    }
    const id = String(line.id);
    const asks = quantity + rejected;
    if (asks === 0) return [];
    const open = left.get(id) ?? 0;
    left.set(id, open - asks);
    if (asks > open) codes.push('purchasing.tooMany');
    return [{ line: id, product: String(line.product), quantity, rejected, cost: cost ?? num(line, 'cost') }];
  });
  return codes.length > 0 ? no(...codes) : came;
}

const receive: Rule = (business, { id, lines: asked }, { now }) => {
  const purchase = known(business, id);
  if (!isRow(purchase)) return purchase;
  const lines = linesOf(business, purchase);
  const everything = lines
    .filter((line) => num(line, 'open') > 0)
    .map((line) => ({
      line: String(line.id),
      product: String(line.product),
      quantity: num(line, 'open'),
      rejected: 0,
      cost: num(line, 'cost'),
    }));
  const came = asked ? matched(business, lines, asked as Asked[]) : everything;
  if (!Array.isArray(came)) return came;
  if (came.length === 0) return no(num(purchase, 'open') > 0 ? 'purchasing.nothing' : 'purchasing.noRest');
  const good = came.filter(({ quantity }) => quantity > 0);
  post(
    business,
    good.map(({ product, quantity, cost, line }) => ({
      product,
      kind: 'receive',
      quantity,
      cost,
      reference: String(purchase.id),
      line,
    })),
  );
  for (const { product, quantity, rejected } of came) expect(business, product, -(quantity + rejected));
  const due = purchase.due ?? (good.length > 0 ? dayAt(now, 14) : null);
  change(business, purchase, added(business, came, 1), { receivedAt: now, due });
  const units = good.reduce((all, each) => all + each.quantity, 0);
  const rejected = came.reduce((all, each) => all + each.rejected, 0);
  return { no: purchase.id, units, rejected, open: num(purchase, 'open') - units - rejected };
};

const unreceive: Rule = (business, { id, lines: taken, at, was }) => {
  const purchase = known(business, id);
  if (!isRow(purchase)) return purchase;
  const { receivedAt } = purchase;
  if (receivedAt === null || Math.abs(Number(receivedAt) - Number(at)) >= 1000)
    return no('purchasing.movedOn');
  const back = taken as Came[];
  const lines = linesOf(business, purchase);
  if (!back.every(({ line }) => lines.some((each) => each.id === line))) return no('purchasing.movedOn');
  const patches = added(business, back, -1);
  if ([...patches.values()].some((row) => num(row, 'received') < 0 || num(row, 'accepted') < 0))
    return no('purchasing.movedOn');
  const productOf = (line: string): string => String(business.at('purchaseLines', line).product);
  const postings = back
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity, cost }) => ({
      product: productOf(line),
      kind: 'receive',
      quantity: -quantity,
      cost,
      reference: String(purchase.id),
      line,
    }));
  const short = shortages(business, postings);
  if (short.length > 0) return no(...short);
  post(business, postings);
  for (const { line, quantity, rejected } of back) expect(business, productOf(line), quantity + rejected);
  change(business, purchase, patches, was as Row);
  return { no: purchase.id };
};

const cancelling =
  (sign: 1 | -1): Rule =>
  (business, { id, lines: asked }) => {
    const purchase = known(business, id);
    if (!isRow(purchase)) return purchase;
    const lines = linesOf(business, purchase);
    const open = lines.filter((line) => num(line, 'open') > 0);
    if (sign > 0 && open.length === 0) return no('purchasing.noRest');
    const all = open.map((line) => ({ line: String(line.id), quantity: num(line, 'open') }));
    const units = (asked as typeof all | undefined) ?? all;
    const fits = units.every(({ line, quantity }) => {
      const row = lines.find((each) => each.id === line);
      return row && num(row, sign > 0 ? 'open' : 'cancelled') >= quantity;
    });
    if (!fits) return no('purchasing.movedOn');
    const patches = new Map<string, Row>();
    for (const { line, quantity } of units) {
      const row = business.at('purchaseLines', line);
      expect(business, String(row.product), -sign * quantity);
      patches.set(line, { cancelled: num(row, 'cancelled') + sign * quantity });
    }
    change(business, purchase, patches);
    return { no: purchase.id, units: units.reduce((left, { quantity }) => left + quantity, 0) };
  };

const pay: Rule = (business, { id, amount, on }, { now }) => {
  const purchase = known(business, id);
  if (!isRow(purchase)) return purchase;
  const paying = amount === undefined ? num(purchase, 'balance') : Number(amount);
  if (paying === 0) return no('purchasing.nothingOwed');
  const paid = num(purchase, 'paid') + paying;
  if (paid > num(purchase, 'total')) return no('purchasing.paidMore');
  const balance = Math.max(0, num(purchase, 'accepted') - paid);
  business.update('purchases', String(purchase.id), { paid, balance, paidOn: (on as string) ?? dayAt(now) });
  return { no: purchase.id, amount: paying, balance };
};

const unpay: Rule = (business, { id, amount, paidOn = null }) => {
  const purchase = known(business, id);
  if (!isRow(purchase)) return purchase;
  const paid = num(purchase, 'paid') - Number(amount);
  if (paid < 0) return no('purchasing.movedOn');
  const balance = Math.max(0, num(purchase, 'accepted') - paid);
  business.update('purchases', String(purchase.id), { paid, balance, paidOn: paidOn as string | null });
  return { no: purchase.id, balance };
};

export const BUYING_RULES: Readonly<Record<string, Rule>> = {
  'purchasing.order': order,
  'purchasing.receive': receive,
  'purchasing.unreceive': unreceive,
  'purchasing.cancelRest': cancelling(1),
  'purchasing.awaitRest': cancelling(-1),
  'purchasing.pay': pay,
  'purchasing.unpay': unpay,
};

/** What must hold of purchases whatever happened, by the book's cells alone. */
export function brokenBuying(
  rows: (name: 'purchases' | 'purchaseLines' | 'products') => readonly Row[],
): string[] {
  const found: string[] = [];
  const lines = rows('purchaseLines');
  for (const { id, onOrder } of rows('products')) {
    const open = sum(
      lines.filter((line) => line.product === id),
      (line) => num(line, 'open'),
    );
    if (open !== onOrder) found.push(`${id}: on order ${onOrder}, and open lines say ${open}`);
  }
  for (const purchase of rows('purchases')) {
    const own = lines.filter((line) => line.purchase === purchase.id);
    const wanted = told(own, num(purchase, 'paid'));
    for (const key of Object.keys(wanted))
      if (purchase[key] !== wanted[key])
        found.push(`${purchase.id}: ${key} is ${purchase[key]}, and its lines say ${wanted[key]}`);
  }
  return found;
}
