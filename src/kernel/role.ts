/** The roles of a team. Setup shows owner, staff and reviewer; the others appear once somebody is named so. */
import type { Bilingual } from './words';

export const ROLES = [
  'owner',
  'manager',
  'sales',
  'service',
  'warehouse',
  'finance',
  'content',
  'staff',
  'reviewer',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Readonly<Record<Role, Bilingual>> = {
  owner: { id: 'pemilik', en: 'owner' },
  manager: { id: 'manajer', en: 'manager' },
  sales: { id: 'penjualan', en: 'sales' },
  service: { id: 'layanan', en: 'service' },
  warehouse: { id: 'gudang', en: 'warehouse' },
  finance: { id: 'keuangan', en: 'finance' },
  content: { id: 'konten', en: 'content' },
  staff: { id: 'staf', en: 'staff' },
  reviewer: { id: 'peninjau', en: 'reviewer' },
};

/** Everybody who works here: all but whoever only looks. */
export const WORKING: readonly Role[] = ROLES.filter((role) => role !== 'reviewer');

/** Roles that do something, under a key by which a firm may give it to another role or take it from one: `payments.check`. */
export interface Right extends ReadonlyArray<Role> {
  readonly key: string;
}

export const right = (key: string, roles: readonly Role[]): Right => Object.assign([...roles], { key });

/** A person as far as rights go. `rights` is what the firm gave and took, in spaces: ` payments.check+warehouse stock.keep-sales `. */
export interface Doer {
  readonly role: Role;
  readonly rights?: string | undefined;
}

/** Owners keep every right, and reviewers only look, whatever somebody typed into the options. */
export const FIXED: readonly Role[] = ['owner', 'reviewer'];

export function may({ role, rights = '' }: Doer, to: readonly Role[] & { readonly key?: string }): boolean {
  const own = to.includes(role);
  return FIXED.includes(role) || !rights.includes(` ${to.key}${own ? '-' : '+'}${role} `) ? own : !own;
}
