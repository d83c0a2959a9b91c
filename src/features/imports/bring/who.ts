/** The customers that a file names by number, phone, e-mail or name. */
import { type Problem, problem } from '../../../kernel/problem';
import { numberOf, type RowOf } from '../../../kernel/table';
import { normalPhone } from '../../../kernel/text';
import { say } from '../../../kernel/words';
import { isIndonesian } from '../../../kernel/zone';
import type { Context, Stored } from '../../../ports/context';
import { customers, standingNow } from '../../customers';
import { texts } from '../words';

export interface Customer extends Stored<typeof customers> {
  /** The record itself, of a customer made in this run. */
  readonly fresh?: RowOf<typeof customers>;
}

/** Texts of a file and whom they name. */
export type Customers = Map<string, readonly Customer[]>;

/** More names than this, and the whole table is read. */
const MANY = 20;

/**
 * Finds each written customer: by Rapi's id, else by the number of the source, phone, e-mail, whole name. A way is only tried where something is
 * left to find, so a file that uses one of them costs two round trips.
 */
export function findCustomers(context: Context, written: readonly string[]): Customers {
  const found: Customers = new Map<string, readonly Customer[]>();
  let rest = [...new Set(written)].filter((text) => text !== '');
  const reading = context.from(customers);
  // Each way costs a reading of its own; for many names it is cheaper to read everybody once.
  const all = rest.length > MANY ? reading.all() : undefined;
  const where = (column: 'code' | 'phone' | 'email' | 'name', keys: string[]): readonly Customer[] => {
    if (!all) return reading.where(column, keys);
    const wanted = new Set(keys);
    return all.filter(({ values }) => wanted.has(values[column]));
  };
  const settle = (
    keyOf: (text: string) => string | undefined,
    look: (keys: string[]) => readonly Customer[],
    of: (c: Customer) => string,
  ) => {
    const asked = rest.flatMap((text) => keyOf(text) ?? []);
    if (asked.length === 0) return;
    const by = new Map<string, Customer[]>();
    for (const customer of look(asked)) {
      // One who was merged is the one they turned out to be, whatever number or phone the file knows.
      const now =
        customer.values.mergedInto === '' ? customer : (standingNow(context, customer.id) ?? customer);
      const same = by.get(of(customer)) ?? [];
      if (!same.some(({ id }) => id === now.id)) by.set(of(customer), [...same, now]);
    }
    rest = rest.filter((text) => {
      const key = keyOf(text);
      const match = key === undefined ? undefined : by.get(key);
      if (match) found.set(text, match);
      return !match;
    });
  };
  settle(
    (text) => (numberOf(customers, text) === undefined ? undefined : text),
    (ids) => reading.byIds(ids).filter((customer) => customer !== undefined),
    ({ id }) => id,
  );
  settle(
    (text) => text,
    (codes) => where('code', codes),
    ({ values }) => values.code,
  );
  settle(
    (text) => normalPhone(text, isIndonesian(context.zone)),
    (phones) => where('phone', phones),
    ({ values }) => values.phone,
  );
  settle(
    (text) => (text.includes('@') ? text : undefined),
    (mails) => where('email', mails),
    ({ values }) => values.email,
  );
  settle(
    (text) => text,
    (names) => where('name', names),
    ({ values }) => values.name,
  );
  return found;
}

/** The one customer behind a text, or why there is none. */
export function theCustomer(found: Customers, written: string, line: number): Customer | Problem {
  const match = found.get(written) ?? [];
  if (match.length === 1) return match[0] as Customer;
  const code = match.length === 0 ? 'imports.unknownCustomer' : 'imports.customerTwice';
  return problem(code, { customer: written.slice(0, 40) }, { row: line, column: 'customer' });
}

/** A customer of what the file has instead of a name: a phone number, an address, a number of the source, or the name itself. */
export function makeCustomer(
  context: Context,
  found: Customers,
  written: string,
  source: string,
  name = '',
): void {
  const phone = normalPhone(written, isIndonesian(context.zone));
  const isName = name === '' && /\p{L}/u.test(written) && !written.includes('@');
  const fresh = context.change.insert(customers, {
    name:
      name !== ''
        ? name
        : isName
          ? written
          : say(texts['imports.walkIn'], context.language, { code: written }),
    ...(phone ? { phone } : written.includes('@') ? { email: written } : !isName && { code: written }),
    source,
  });
  found.set(written, [{ id: fresh.id, row: 0, values: fresh, bad: [], check: '', fresh }]);
}
