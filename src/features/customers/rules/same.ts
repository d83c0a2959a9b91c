/** Decisions about customers: who is the same person, and who may see a phone number. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Role } from '../../../kernel/role';
import { fold } from '../../../kernel/text';
import { alike, nameKey, phoneKey } from './alike';

interface Known {
  readonly id: string;
  readonly values: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly archived: boolean;
    readonly mergedInto: string;
  };
}

export interface Duplicates<K> {
  /** The same phone or e-mail: the new one is refused. */
  readonly problem?: Problem;
  /** A customer with the same phone and the same name: surely the same person. */
  readonly same?: K;
  /** A similar name: told, not refused, for there are two Ayus in every town. */
  readonly similar?: K;
}

/** Looks for the person among those known: normalised phone first, then e-mail, then similar name. `indonesian` is how the book reads `0812…`. */
export function duplicatesOf<K extends Known>(
  known: readonly K[],
  asked: { readonly name: string; readonly phone: string; readonly email: string },
  indonesian: boolean,
): Duplicates<K> {
  const phone = phoneKey(asked.phone, indonesian);
  const name = nameKey(asked.name);
  const byPhone = standing(known, phone, ({ values }) => phoneKey(values.phone, indonesian));
  if (byPhone) {
    const other = { name: byPhone.values.name, id: byPhone.id };
    return {
      problem: problem(
        byPhone.values.archived ? 'customers.samePhoneArchived' : 'customers.samePhone',
        other,
        {
          field: 'phone',
        },
      ),
      ...(fold(byPhone.values.name) === fold(asked.name) && { same: byPhone }),
    };
  }
  const email = asked.email.trim().toLowerCase();
  const byMail = standing(known, email, ({ values }) => values.email.trim().toLowerCase());
  if (byMail) {
    const other = { name: byMail.values.name, id: byMail.id };
    const code = byMail.values.archived ? 'customers.sameEmailArchived' : 'customers.sameEmail';
    return { problem: problem(code, other, { field: 'email' }) };
  }
  const similar =
    name === ''
      ? undefined
      : known.find(({ values }) => !values.archived && alike(nameKey(values.name), name) !== undefined);
  return similar ? { similar } : {};
}

/** Whoever has this key: one who is listed before one who is archived, and for one who was merged the one they turned out to be. */
function standing<K extends Known>(
  known: readonly K[],
  key: string,
  keyOf: (each: K) => string,
): K | undefined {
  if (key === '') return undefined;
  const having = known.filter((each) => keyOf(each) === key);
  const found = having.find(({ values }) => !values.archived) ?? having[0];
  if (!found || found.values.mergedInto === '') return found;
  return known.find(({ id }) => id === found.values.mergedInto) ?? found;
}

const SEES_PHONES: readonly Role[] = ['owner', 'manager', 'sales', 'service', 'finance', 'staff'];

/** Whether the role talks to customers and so sees whole numbers; the others see the ending. */
export function seesPhones(role: Role): boolean {
  return SEES_PHONES.includes(role);
}

/** The phone as the role may see it: `6281234567890` or `…7890`. */
export function phoneFor(role: Role, phone: string): string {
  if (phone === '' || seesPhones(role)) return phone;
  return `…${phone.replace(/\D/g, '').slice(-4)}`;
}
