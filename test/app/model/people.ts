/** Customers, notes and imports of customers in the model. */
import { type Business, no, Refused, type Row, type Rule } from './business';

export interface NewCustomer {
  readonly id?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly city?: string;
}

/** `0812…`, `+62812…` and `62812…` with any signs between are one number. */
export const normalPhone = (written: string): string => written.replace(/\D/g, '').replace(/^0/, '62');

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Somebody known, or the record of somebody new. */
export function identify(
  business: Business,
  { id, name = '', phone = '', city = '' }: NewCustomer,
  ifSame: 'use' | 'refuse',
): { known: Row; fresh?: undefined } | { known?: undefined; fresh: Row } | Refused {
  if (id !== undefined) {
    const known = business.find('customers', id);
    return known ? { known } : no('orders.unknownCustomer');
  }
  const number = normalPhone(phone);
  const owner = number === '' ? undefined : business.rows('customers').find((row) => row.phone === number);
  if (owner) {
    if (ifSame === 'use' && folded(String(owner.name)) === folded(name)) return { known: owner };
    return no(owner.archived ? 'customers.samePhoneArchived' : 'customers.samePhone');
  }
  return { fresh: { name, phone: number, city, archived: false, spent: 0, lastStatus: '', check: '' } };
}

const add: Rule = (business, input) => {
  const found = identify(business, input as NewCustomer, 'refuse');
  if (found instanceof Refused) return found;
  if (!found.fresh) throw new Error('somebody known cannot be added');
  const { id, name } = business.insert('customers', found.fresh);
  return { id, name };
};

type Marked = 'customers' | 'notes';
const UNKNOWN: Readonly<Record<Marked, string>> = { customers: 'customers.unknown', notes: 'notes.unknown' };

const marking =
  (table: Marked, archived: boolean): Rule =>
  (business, { id }) => {
    const found = business.find(table, String(id));
    if (!found) return no(UNKNOWN[table]);
    if (found.archived === archived) return no(`${table}.${archived ? 'isArchived' : 'isListed'}`);
    business.update(table, String(id), { archived });
    return { id };
  };

const note: Rule = (business, { about, text }, { now }) => {
  const id = String(about);
  const label =
    business.find('orders', id)?.id ??
    business.find('customers', id)?.name ??
    business.find('products', id)?.sku;
  if (label === undefined) return no('notes.unknownAbout');
  const made = business.insert('notes', {
    at: now,
    about: label,
    aboutId: id,
    text: String(text),
    archived: false,
    check: '',
  });
  return { id: made.id, about: label };
};

const startImport: Rule = (business, { file, into, rows }, { now }) => {
  const { id } = business.insert('imports', {
    at: now,
    file: String(file),
    into: String(into),
    rows: Number(rows),
    created: 0,
    changed: 0,
    same: 0,
    refused: 0,
    done: 0,
  });
  return { import: id, done: 0 };
};

interface FileRow {
  readonly values: { readonly name: string; readonly phone: string; readonly city: string };
}

/** A batch of customers that are recognised by their phone. */
const batch: Rule = (business, { import: id, rows }) => {
  const stored = business.find('imports', String(id));
  if (!stored) return no('imports.unknown');
  const made: Row[] = [];
  const changed: { id: string; before: Row; after: Row }[] = [];
  let same = 0;
  for (const { values } of rows as FileRow[]) {
    const phone = normalPhone(values.phone);
    const known = business.rows('customers').find((row) => row.phone === phone);
    if (!known) {
      const fresh = { ...values, phone, archived: false, spent: 0, lastStatus: '', check: '' };
      made.push(business.insert('customers', fresh));
    } else if (known.name === values.name && known.city === values.city) same += 1;
    else {
      const after = business.update('customers', String(known.id), { name: values.name, city: values.city });
      changed.push({ id: String(known.id), before: known, after });
    }
  }
  business.update('imports', String(id), {
    created: made.length,
    changed: changed.length,
    same,
    done: (rows as FileRow[]).length,
  });
  business.brought.set(String(id), { id: String(id), made, changed, undone: false });
  return { created: made.length, changed: changed.length, same };
};

const FREE = ['name', 'phone', 'city', 'archived'] as const;
const untouched = (row: Row, as: Row): boolean => FREE.every((key) => row[key] === as[key]);

/** Takes an import back: whoever has been changed or has ordered since stays. */
const undoImport: Rule = (business, { import: id }) => {
  const stored = business.find('imports', String(id));
  if (!stored) return no('imports.unknown');
  const brought = business.brought.get(String(id));
  if (brought?.undone) return no('imports.undoneBefore');
  let [removed, restored, stays] = [0, 0, 0];
  for (const made of brought?.made ?? []) {
    const now = business.find('customers', String(made.id));
    if (!now) continue;
    const used = business.rows('orders').some(({ customer }) => customer === made.id);
    if (used || !untouched(now, made)) stays += 1;
    else {
      business.remove('customers', String(made.id));
      // What somebody wrote beside stays, beside nothing.
      const place = `customers ${made.id}`;
      const text = business.own.get(place);
      if (text !== undefined) business.own.set('customers ', text);
      business.own.delete(place);
      removed += 1;
    }
  }
  for (const { id: changed, before, after } of brought?.changed ?? []) {
    const now = business.find('customers', changed);
    if (!now) continue;
    if (!untouched(now, after)) stays += 1;
    else {
      business.update('customers', changed, { name: before.name ?? '', city: before.city ?? '' });
      restored += 1;
    }
  }
  business.brought.set(String(id), {
    ...(brought ?? { id: String(id), made: [], changed: [] }),
    undone: true,
  });
  return { import: id, removed, restored, stays };
};

export const PEOPLE_RULES: Readonly<Record<string, Rule>> = {
  'customers.add': add,
  'customers.archive': marking('customers', true),
  'customers.restore': marking('customers', false),
  'notes.add': note,
  'notes.archive': marking('notes', true),
  'notes.restore': marking('notes', false),
  'imports.start': startImport,
  'imports.batch': batch,
  'imports.undo': undoImport,
};
