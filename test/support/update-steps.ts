/** Steps of a version that never was: a word of a choice changes, a header, and a new column is filled from another. */

import { customers } from '../../src/features/customers/tables';
import { CHANNELS } from '../../src/features/orders/choices';
import { orders } from '../../src/features/orders/tables';
import { choice } from '../../src/kernel/table';
import type { Migration } from '../../src/ports/feature';

const ELSEWHERE: Readonly<Record<string, string>> = { Denpasar: 'Bali', Makassar: 'Sulawesi' };

export const STEPS: readonly Migration[] = [
  {
    number: 2,
    offers: ['orders.channel'],
    heads: { 'customers.preferences': { id: 'Kesukaan', en: 'Preferences' } },
  },
  {
    number: 3,
    rows: {
      table: orders,
      was: { channel: choice(CHANNELS, { header: { id: 'Kanal', en: 'Channel' }, writer: 'person' }) },
      reads: ['channel'],
      change: ({ channel }) => (channel === 'store' ? { channel } : undefined),
      tells: { id: 'kanal Toko sekarang bernama Gerai', en: 'the channel Store is now called Shop' },
    },
  },
  {
    number: 4,
    rows: {
      table: customers,
      was: {},
      reads: ['city', 'island'],
      change: ({ city, island }) =>
        city !== '' && island === '' ? { island: ELSEWHERE[String(city)] ?? 'Jawa' } : undefined,
      tells: { id: 'pelanggan punya kolom Pulau', en: 'customers have a column Island' },
    },
  },
];
