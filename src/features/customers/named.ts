/** The customer that a person names in one cell: by number, phone, end of a phone, or name. */
import { type Problem, problem } from '../../kernel/problem';
import { fold } from '../../kernel/text';
import { isIndonesian, type Zone } from '../../kernel/zone';
import { phoneKey } from './rules/alike';

interface Known {
  readonly id: string;
  readonly values: {
    readonly name: string;
    readonly phone: string;
    readonly archived: boolean;
    readonly mergedInto: string;
  };
}

/** Somebody known, somebody who is not, or what has to be said first. */
export type NamedCustomer<K> =
  | { readonly known: K }
  | { readonly fresh: { readonly name: string; readonly phone?: string } }
  | { readonly problem: Problem };

const PHONE_ONLY = /^[\s\d+().\-/]+$/;
/** A name and a phone in one cell, in this order. */
const NAME_AND_PHONE = /^(.*?\p{L}.*?)[\s,;:/-]+(\+?\d[\d\s().-]{6,}\d)$/u;
/** Fewer digits than this are the end of a number, more are a number. */
const ENDING = { least: 3, most: 7 };

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** Customers whose name is this one, or begins with it where nobody has exactly it: `Ayu` finds `Ayu Lestari`. */
function byName<K extends Known>(listed: readonly K[], written: string): readonly K[] {
  const name = fold(written);
  if (name === '') return [];
  const exact = listed.filter(({ values }) => fold(values.name) === name);
  return exact.length > 0 ? exact : listed.filter(({ values }) => fold(values.name).startsWith(`${name} `));
}

function oneOf<K extends Known>(found: readonly K[], written: string): NamedCustomer<K> | undefined {
  const [only] = found;
  if (!only) return undefined;
  if (found.length === 1) return { known: only };
  const who = found.slice(0, 3).map(({ values: { name, phone } }) => `${name} …${digitsOf(phone).slice(-4)}`);
  const values = { count: found.length, name: written.slice(0, 40), who: who.join(', ') };
  return { problem: problem('customers.several', values) };
}

/** Reads nothing: `all` are the customers as they stand. Archived ones are found by their id alone. `zone` tells how phones are written here. */
export function customerNamed<K extends Known>(
  all: readonly K[],
  written: string,
  zone: Zone,
): NamedCustomer<K> {
  const keyOf = (phone: string): string => phoneKey(phone, isIndonesian(zone));
  const asked = written.trim();
  const byId = all.find(({ id }) => id === asked.toUpperCase());
  // The number of one who was merged names the one they turned out to be.
  const now = byId?.values.mergedInto && all.find(({ id }) => id === byId.values.mergedInto);
  if (byId) return { known: now || byId };
  const listed = all.filter(({ values }) => !values.archived);
  if (PHONE_ONLY.test(asked)) {
    const digits = digitsOf(asked);
    const ending = digits.length >= ENDING.least && digits.length <= ENDING.most;
    const found = listed.filter(({ values }) =>
      ending ? digitsOf(values.phone).endsWith(digits) : keyOf(values.phone) === keyOf(asked),
    );
    const code = ending || digits.length < ENDING.least ? 'customers.noEnding' : 'customers.nameToo';
    return oneOf(found, asked) ?? { problem: problem(code, { phone: asked.slice(0, 20) }) };
  }
  const [, name = asked, phone] = NAME_AND_PHONE.exec(asked) ?? [];
  if (phone === undefined) return oneOf(byName(listed, asked), asked) ?? { fresh: { name: asked } };
  const owner = listed.find(({ values }) => keyOf(values.phone) === keyOf(phone));
  // The number of somebody else under this name is told by the duplicate check of whoever adds.
  const same = owner && byName([owner], name).length > 0;
  return same ? { known: owner } : { fresh: { name: name.trim(), phone } };
}
