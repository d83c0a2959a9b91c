/** What the book holds against what it should hold, in sentences. */
import type { Told } from '../../support/shop-host';
import type { Found } from './book';
import { type Business, FOLLOWED, type Row, TABLE_NAMES, type TableName, type Value } from './business';
import { brokenBuying } from './buying';
import type { Expected } from './perform';

export type Everything = ReadonlyMap<TableName, Found>;

/** The first things that differ; empty when all is as foretold. */
export function differences(business: Business, book: Everything): string[] {
  const found: string[] = [];
  for (const name of TABLE_NAMES) {
    const { rows, own } = book.get(name) as Found;
    const seen = new Set<string>();
    for (const row of rows) {
      const id = String(row.id);
      if (seen.has(id)) found.push(`${id} stands twice in ${name}`);
      seen.add(id);
      const wanted = business.find(name, id);
      if (!wanted) found.push(`${name} has ${id}, which nobody made`);
      else
        for (const key in wanted)
          if (key in row && !same(key, row[key] ?? null, wanted[key] ?? null))
            found.push(
              `${id}: ${key} is ${JSON.stringify(row[key])} instead of ${JSON.stringify(wanted[key])}`,
            );
      const text = business.own.get(`${name} ${id}`) ?? '';
      if ((own.get(id) ?? '') !== text)
        found.push(
          `${id}: beside it stands ${JSON.stringify(own.get(id) ?? '')} instead of ${JSON.stringify(text)}`,
        );
    }
    for (const id of business.ids(name)) if (!seen.has(id)) found.push(`${id} is gone from ${name}`);
    if (own.has('') !== business.own.has(`${name} `))
      found.push(`somebody's own cell stands beside no record of ${name}`);
  }
  return found.slice(0, 5);
}

/** Cells keep moments and fractions a little off; an empty cell reads as nothing. */
function same(key: string, real: Value, wanted: Value): boolean {
  if (real === wanted) return true;
  if (typeof real === 'number' && typeof wanted === 'number') {
    if (/(^at|At)$/.test(key)) return Math.abs(real - wanted) < 1_000;
    return Math.abs(real - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  }
  return (real ?? '') === (wanted ?? '');
}

const sum = (rows: readonly Row[], of: (row: Row) => number): number =>
  rows.reduce((all, row) => all + of(row), 0);

/** What must hold whatever happened, by the book's cells alone. */
export function broken(book: Everything): string[] {
  const rows = (name: TableName): readonly Row[] => book.get(name)?.rows ?? [];
  const found: string[] = [];
  const over = new Set(
    rows('orders')
      .filter(({ state }) => state === 'cancelled' || state === 'closed')
      .map(({ id }) => id),
  );
  const orders = new Set(rows('orders').map(({ id }) => id));
  for (const { id, onHand, reserved } of rows('products')) {
    const ledger = sum(rows('moves'), (move) => (move.product === id ? Number(move.quantity) : 0));
    if (ledger !== onHand) found.push(`${id}: on hand ${onHand}, and the ledger says ${ledger}`);
    const held = sum(rows('lines'), (line) =>
      line.product === id && !over.has(line.order ?? null) ? Number(line.quantity) - Number(line.shipped) : 0,
    );
    if (held !== reserved) found.push(`${id}: reserved ${reserved}, and open lines say ${held}`);
  }
  for (const { id, paid } of rows('orders')) {
    const counted = sum(rows('payments'), (row) => (row.order === id ? Number(row.counted) : 0));
    if (counted !== paid) found.push(`${id}: paid ${paid}, and its payments say ${counted}`);
  }
  found.push(...brokenBuying(rows));
  for (const { id, order } of rows('lines'))
    if (!orders.has(order ?? null)) found.push(`${id} belongs to no order`);
  for (const name of TABLE_NAMES) {
    const ids = rows(name).map(({ id }) => String(id));
    if (new Set(ids).size < ids.length) found.push(`an id stands twice in ${name}`);
    const [prefix] = FOLLOWED[name];
    if (ids.some((id) => !id.startsWith(`${prefix}-`))) found.push(`${name} has an id of another table`);
  }
  return found;
}

/** All that an answer says, its execution apart. */
export const said = ({ execution: _, ...answer }: Told): string => JSON.stringify(answer);

/** What the answer says other than foretold; undefined where it agrees. */
export function unlike(expected: Expected, told: Told): string | undefined {
  if ('refused' in expected) {
    if (told.ok) return `done, and should be refused: ${expected.refused.join(', ')}`;
    // Whether a similar name is suggested is no matter of the business.
    const codes = told.problems.map(({ code }) => code.replace(/Alone$/, ''));
    return codes.join() === expected.refused.join()
      ? undefined
      : `refused because of ${codes.join(', ') || told.execution.error}, and not of ${expected.refused.join(', ')}`;
  }
  if (!told.ok) {
    const why = told.problems.map(({ text }) => text).join(' ') || told.execution.error;
    return `refused, and should be done: ${why}`;
  }
  if ('again' in expected && expected.again.said !== undefined)
    return said(told) === expected.again.said ? undefined : 'the same request got another answer';
  const facts = 'again' in expected ? expected.again.result : expected.done;
  for (const [key, wanted] of Object.entries(facts)) {
    const real = (told.result as Record<string, unknown> | null)?.[key];
    if (JSON.stringify(real) !== JSON.stringify(wanted))
      return `the answer says ${key} ${JSON.stringify(real)} instead of ${JSON.stringify(wanted)}`;
  }
  return undefined;
}
