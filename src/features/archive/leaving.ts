/** What may leave the workbook, read from its tables: the same reading gives the same plan. */
import type { Day, Moment } from '../../kernel/day';
import { numberOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { mentions, notes } from '../notes';
import { lines, orders, shipments, stateOf } from '../orders';
import { invoices, ordersIn, payments } from '../payments';
import { purchaseLines, purchases } from '../purchasing';
import { moves } from '../stock';
import { isOpenTicket, tickets } from '../tickets';
import { type Entry, type Forward, forwardOf } from './rules/forward';
import { MOST_NUMBERS } from './rules/numbers';
import { type Member, type Month, settledBy } from './rules/settled';

/** In the order in which they are shown. */
export const ARCHIVED: readonly Table[] = [
  orders,
  lines,
  shipments,
  invoices,
  payments,
  purchases,
  purchaseLines,
  moves,
  tickets,
  notes,
];

export interface Plan {
  readonly month: Month;
  /** Months that are still to leave, this one among them. */
  readonly left: number;
  /** Rows of each table that go into its file. */
  readonly rows: ReadonlyMap<Table, readonly Stored<Table>[]>;
  readonly forward: Forward;
}

const sound = ({ bad, check }: Stored<Table>): boolean => bad.length === 0 && check === '';

/** The next month to leave, of those up to `until`; undefined where nothing is left. Reads these tables whole. */
export function planOf(context: Context, until: Month): Plan | undefined {
  const members = membersOf(context);
  const months = settledBy(members, until, { [orders.key]: MOST_NUMBERS });
  const ledger = ledgerOf(context);
  // The ledger may have months in which nothing else was settled.
  const old = [...new Set(ledger.map(({ month }) => month))].filter(
    (month) => month !== '' && month <= until,
  );
  const wanted = [...new Set([...months.keys(), ...old])].sort();
  for (const [at, month] of wanted.entries()) {
    const leaving = new Set([...(months.get(month)?.values() ?? [])].flat());
    const gone = new Set(months.get(month)?.get(lines.key) ?? []);
    const live = new Set(
      context
        .from(lines)
        .all()
        .map(({ id }) => id),
    );
    const forward = forwardOf(ledger, month, context.currency, (line) => live.has(line) && !gone.has(line));
    if (leaving.size === 0 && forward.leaving.length === 0) continue;
    for (const id of forward.leaving) leaving.add(id);
    const rows = ARCHIVED.map((table): [Table, readonly Stored<Table>[]] => [
      table,
      context
        .from(table)
        .all()
        .filter(({ id }) => leaving.has(id)),
    ]);
    return {
      month,
      left: wanted.length - at,
      rows: new Map(rows.filter(([, own]) => own.length > 0)),
      forward,
    };
  }
  return undefined;
}

function ledgerOf(context: Context): Entry[] {
  return context
    .from(moves)
    .all()
    .map((stored) => {
      const { product, quantity, cost, average, place, line, kind, at } = stored.values;
      const number = numberOf(moves, stored.id) ?? 0;
      const month = at === null ? '' : context.zone.dayAt(at).slice(0, 7);
      return {
        id: stored.id,
        number,
        month,
        sound: sound(stored),
        product,
        quantity,
        cost,
        average,
        place,
        line,
        kind,
      };
    });
}

function membersOf(context: Context): Member[] {
  const dayOf = (...moments: readonly (Moment | null)[]): string[] =>
    moments.flatMap((at) => (at === null ? [] : [context.zone.dayAt(at)]));
  const member = (
    table: Table,
    stored: Stored<Table>,
    settled: boolean,
    days: readonly (string | Day | null)[],
    names: readonly string[] = [],
  ): Member => ({
    table: table.key,
    id: stored.id,
    settled: settled && sound(stored),
    days: days.filter((day): day is string => day !== null && day !== ''),
    names: names.filter((name) => name !== ''),
  });
  const all = <T extends Table>(table: T): readonly Stored<T>[] => context.from(table).all();
  const asked = all(tickets);
  const open = new Set(asked.filter(({ values }) => isOpenTicket(values)).map(({ values }) => values.order));
  const records: Member[] = [
    ...all(orders).map((stored) => {
      const { at, closedAt, cancelledAt, shippedAt, paid, total, invoice } = stored.values;
      const state = stateOf(stored.values);
      const settled = (state === 'closed' && paid === total) || (state === 'cancelled' && paid === 0);
      const days = dayOf(at, closedAt, cancelledAt, shippedAt);
      return member(orders, stored, settled && !open.has(stored.id), days, [invoice]);
    }),
    ...all(lines).map((stored) => member(lines, stored, true, [], [stored.values.order])),
    ...all(shipments).map((stored) =>
      member(shipments, stored, true, dayOf(stored.values.at), [stored.values.order]),
    ),
    // By the day on which money moved, not by the one on which somebody entered it.
    ...all(invoices).map((stored) => {
      const { day, balance, reverses, orders: billed } = stored.values;
      return member(
        invoices,
        stored,
        balance === 0 || reverses !== '',
        [day],
        [reverses, ...(reverses === '' ? ordersIn(billed) : [])],
      );
    }),
    ...all(payments).map((stored) => {
      const { day, state, order, target, reverses, reversedBy, shares } = stored.values;
      const shared = shares.split(',').map((share) => share.trim().split(' ')[0] ?? '');
      return member(
        payments,
        stored,
        state !== 'waiting',
        [day],
        [order, target, reverses, reversedBy, ...shared],
      );
    }),
    ...all(purchases).map((stored) => {
      const { state, balance, ordered, paidOn, receivedAt } = stored.values;
      const settled = balance === 0 && (state === 'received' || state === 'cancelled');
      return member(purchases, stored, settled, [ordered, paidOn, ...dayOf(receivedAt)]);
    }),
    ...all(purchaseLines).map((stored) =>
      member(purchaseLines, stored, stored.values.open === 0, [], [stored.values.purchase]),
    ),
    ...asked.map((stored) => {
      const { state, at, doneAt } = stored.values;
      const done = state === 'done' || state === 'cancelled';
      return member(tickets, stored, done, dayOf(at, doneAt));
    }),
  ];
  // A note goes with the record it is about, once nobody waits for it; those about customers and goods stay with them.
  const about = new Set(records.map(({ id }) => id));
  const waiting = new Set(
    all(mentions)
      .filter(({ values }) => values.state === 'open')
      .map(({ values }) => values.note),
  );
  const remarks = all(notes).filter(({ values }) => about.has(values.aboutId));
  return [
    ...records,
    ...remarks.map((stored) =>
      member(notes, stored, !waiting.has(stored.id), dayOf(stored.values.at), [stored.values.aboutId]),
    ),
  ];
}
