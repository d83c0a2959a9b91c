/** The five signs of a firm that has outgrown chat and memory, and the modules that help with each. */
import type { Bilingual } from '../../kernel/words';

interface Sign {
  readonly key: string;
  readonly says: Bilingual;
  /** What begins with it, in words. */
  readonly begins: Bilingual;
  /** The same by key; what these need comes with them. */
  readonly modules: readonly string[];
}

export const SIGNS: readonly Sign[] = [
  {
    key: 'status',
    says: { id: 'Lupa status pesanan', en: 'Nobody knows where an order stands' },
    begins: { id: 'Pesanan + Stok', en: 'Orders + Stock' },
    modules: ['orders', 'stock', 'customers', 'payments'],
  },
  {
    key: 'answers',
    says: { id: 'Pertanyaan yang sama terus', en: 'The same questions again and again' },
    begins: { id: 'Tiket + Template', en: 'Tickets + Templates' },
    modules: ['tickets', 'templates', 'customers'],
  },
  {
    key: 'files',
    says: { id: 'Mencari file lama', en: 'Looking for old files' },
    begins: { id: 'Dokumen', en: 'Documents' },
    modules: ['documents'],
  },
  {
    key: 'busy',
    says: { id: 'Semua sibuk, hasil lambat', en: 'Everybody busy, results slow' },
    begins: { id: 'Backlog', en: 'Backlog' },
    modules: ['backlog'],
  },
  {
    key: 'delegate',
    says: { id: 'Sulit mendelegasikan', en: 'Hard to hand work over' },
    begins: { id: 'SOP + Check-in', en: 'SOPs + Check-in' },
    modules: ['sops', 'checkins'],
  },
];

/** What is on from the first day, the first ticked sign's, and what is offered after a week; without a tick the first sign counts. */
export function chosenBy(ticked: readonly string[]): {
  readonly sign: Sign;
  readonly modules: readonly string[];
  readonly later: readonly string[];
} {
  const [sign = SIGNS[0] as Sign, ...others] = SIGNS.filter(({ key }) => ticked.includes(key));
  const rest = new Set(others.flatMap(({ modules }) => modules));
  return { sign, modules: sign.modules, later: [...rest].filter((key) => !sign.modules.includes(key)) };
}
