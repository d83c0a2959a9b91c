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
