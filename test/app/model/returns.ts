/** Goods that come back in the model: in stock again, and what is scrapped goes out by a row of its own. */
import { type Business, no, type Row, type Rule } from './business';
import { ask, type Compose, idOf, pick } from './deed';
import { linesOf, num } from './order-state';
import { type Posting, post, shortages } from './shelf';

interface Back {
  readonly line: string;
  readonly quantity: number;
  readonly reason: string;
  readonly condition: string;
}

const REASONS: Readonly<Record<string, string>> = { damaged: 'Rusak', wrong: 'Salah barang' };

function postingsOf(business: Business, order: Row, lines: readonly Back[], way: 1 | -1): Posting[] {
  return lines.flatMap(({ line, quantity, reason, condition }): Posting[] => {
    const product = String(business.at('lines', line).product);
    const shared = { product, line, reference: String(order.id), reason: REASONS[reason] ?? '' };
    const back = { ...shared, kind: 'return', quantity: way * quantity };
    const out = { ...shared, kind: 'scrap', quantity: -way * quantity };
    return condition === 'sellable' ? [back] : way > 0 ? [back, out] : [out, back];
  });
}

const returning =
  (way: 1 | -1): Rule =>
  (business, { id, lines: asked }) => {
    const order = business.find('orders', String(id));
    if (!order) return no('orders.unknown');
    const lines = asked as Back[];
    const own = linesOf(business, order);
    const sums = new Map<string, number>();
    const codes = lines.flatMap(({ line, quantity }) => {
      const row = own.find((each) => each.id === line);
      const sum = (sums.get(line) ?? 0) + quantity;
      sums.set(line, sum);
      if (!row) return [way > 0 ? 'orders.shipLine' : 'orders.movedOn'];
      const left = way > 0 ? num(row, 'shipped') - num(row, 'returned') : num(row, 'returned');
      return sum > left ? [way > 0 ? 'returns.more' : 'orders.movedOn'] : [];
    });
    if (codes.length > 0) return way > 0 ? no(...codes) : no('orders.movedOn');
    const scrapped = (line: string): number =>
      business
        .rows('moves')
        .reduce(
          (all, row) => all - (row.line === line && row.kind === 'scrap' ? num(row, 'quantity') : 0),
          0,
        );
    const asks = (id: string, wanted: string): number =>
      lines.reduce(
        (all, each) => all + (each.line === id && each.condition === wanted ? each.quantity : 0),
        0,
      );
    // What was kept is not taken back as if it had been scrapped, nor the other way.
    const otherwise = [...sums.keys()].some(
      (line) =>
        asks(line, 'scrap') > scrapped(line) ||
        asks(line, 'sellable') > num(business.at('lines', line), 'returned') - scrapped(line),
    );
    if (way < 0 && otherwise) return no('orders.movedOn');
    const postings = postingsOf(business, order, lines, way);
    const short = shortages(business, postings);
    if (short.length > 0) return no(...short.map(() => 'returns.sold'));
    post(business, postings);
    for (const [line, sum] of sums) {
      const before = num(business.at('lines', line), 'returned');
      business.update('lines', line, { returned: before + way * sum });
    }
    const units = lines.reduce((all, { quantity }) => all + quantity, 0);
    business.update('orders', String(order.id), { returnedUnits: num(order, 'returnedUnits') + way * units });
    return { no: order.id, units };
  };

export const RETURN_RULES: Readonly<Record<string, Rule>> = {
  'returns.record': returning(1),
  'returns.takeBack': returning(-1),
};

export const returned: Compose = ({ a, b, c }, { business }, who) => {
  const sent = business.rows('lines').filter((row) => num(row, 'shipped') > num(row, 'returned'));
  const line = pick(sent.length > 0 && c % 9 < 8 ? sent : business.rows('lines'), a);
  const condition = pick(['sellable', 'scrap'], b);
  const back = { line: idOf(line), quantity: 1 + (c % 2), reason: pick(['damaged', 'wrong'], c), condition };
  return ask(`${who.name}: ${back.quantity} of ${idOf(line)} came back, ${condition}`, 'returns.record', {
    id: String(line.order),
    lines: [back],
  });
};
