/** The customers that a file names by number, phone, e-mail or name. */
import { type Problem, problem } from '../../../kernel/problem';
import { numberOf } from '../../../kernel/table';
import { normalPhone } from '../../../kernel/text';
import type { Context, Stored } from '../../../ports/context';
import { customers } from '../../customers';

type Customer = Stored<typeof customers>;

/**
 * Finds each written customer: by Rapi's id, else by the number of the source, phone, e-mail, whole name. A way is only tried where something is
 * left to find, so a file that uses one of them costs two round trips.
 */
export function findCustomers(
  context: Context,
  written: readonly string[],
): Map<string, readonly Customer[]> {
  const found = new Map<string, readonly Customer[]>();
  let rest = [...new Set(written)].filter((text) => text !== '');
  const reading = context.from(customers);
  const settle = (
    keyOf: (text: string) => string | undefined,
    look: (keys: string[]) => readonly Customer[],
    of: (c: Customer) => string,
  ) => {
    const asked = rest.flatMap((text) => keyOf(text) ?? []);
    if (asked.length === 0) return;
    const by = new Map<string, Customer[]>();
    for (const customer of look(asked)) by.set(of(customer), [...(by.get(of(customer)) ?? []), customer]);
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
    (codes) => reading.where('code', codes),
    ({ values }) => values.code,
  );
  settle(
    normalPhone,
    (phones) => reading.where('phone', phones),
    ({ values }) => values.phone,
  );
  settle(
    (text) => (text.includes('@') ? text : undefined),
    (mails) => reading.where('email', mails),
    ({ values }) => values.email,
  );
  settle(
    (text) => text,
    (names) => reading.where('name', names),
    ({ values }) => values.name,
  );
  return found;
}

/** The one customer behind a text, or why there is none. */
export function theCustomer(
  found: ReadonlyMap<string, readonly Customer[]>,
  written: string,
  line: number,
): Customer | Problem {
  const match = found.get(written) ?? [];
  if (match.length === 1) return match[0] as Customer;
  const code = match.length === 0 ? 'imports.unknownCustomer' : 'imports.customerTwice';
  return problem(code, { customer: written.slice(0, 40) }, { row: line, column: 'customer' });
}
