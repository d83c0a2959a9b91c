/** Decisions about customers: who is the same person, and who may see a phone number. */
import { type Problem, problem } from '../../kernel/problem';
import type { Role } from '../../kernel/role';
import { distance, fold, normalPhone } from '../../kernel/text';

interface Known {
  readonly id: string;
  readonly values: {
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly archived: boolean;
  };
}

/** A phone as it is compared: normal form where it is one, else its letters and digits. */
export function phoneKey(written: string, indonesian: boolean): string {
  return normalPhone(written.trim(), indonesian) ?? fold(written);
}

/** How alike two names may be and still be told: one slip in five letters, or one name beginning the other. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 4 && long.startsWith(`${short} `)) return true;
  const most = Math.floor(short.length / 5);
  return most > 0 && long.length - short.length <= most && distance(a, b) <= most;
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
  // Names are compared as people read them, not to their last letter of thousands.
  const name = fold(asked.name).slice(0, 60);
  const byPhone =
    phone === '' ? undefined : known.find(({ values }) => phoneKey(values.phone, indonesian) === phone);
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
  const byMail =
    email === '' ? undefined : known.find(({ values }) => values.email.trim().toLowerCase() === email);
  if (byMail) {
    const other = { name: byMail.values.name, id: byMail.id };
    const code = byMail.values.archived ? 'customers.sameEmailArchived' : 'customers.sameEmail';
    return { problem: problem(code, other, { field: 'email' }) };
  }
  const similar =
    name === ''
      ? undefined
      : known.find(({ values }) => !values.archived && alike(fold(values.name).slice(0, 60), name));
  return similar ? { similar } : {};
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
