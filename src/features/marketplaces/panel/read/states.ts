/** Where an order is, in the words of each marketplace, and what that is here: one table. */

/** `sent` is on its way or has arrived, `done` is paid out, `returned` has been sent and is wanted back. */
export type Stage = 'unpaid' | 'held' | 'ready' | 'packed' | 'sent' | 'done' | 'cancelled' | 'returned';

/** Beginnings of the words, in lower case, the more particular first. */
const STAGES: readonly (readonly [Stage, readonly string[]])[] = [
  ['unpaid', ['belum bayar', 'belum dibayar', 'menunggu pembayaran', 'unpaid', 'awaiting payment']],
  // Asked for is not cancelled yet: nothing is packed until the seller has answered.
  [
    'held',
    [
      'on hold',
      'ditahan',
      'pembatalan diajukan',
      'permintaan pembatalan',
      'menunggu pembatalan',
      'cancellation requested',
    ],
  ],
  ['packed', ['awaiting collection', 'menunggu diambil', 'menunggu kurir', 'telah diproses', 'processed']],
  [
    'ready',
    [
      'perlu dikirim',
      'siap dikirim',
      'dikemas',
      'sedang dikemas',
      'perlu diproses',
      'to ship',
      'awaiting shipment',
      'ready to ship',
    ],
  ],
  ['returned', ['pengembalian', 'permintaan pengembalian', 'retur', 'return', 'refund', 'to return']],
  [
    'sent',
    [
      'dikirim',
      'sedang dikirim',
      'telah dikirim',
      'dalam pengiriman',
      'pesanan diterima',
      'terkirim',
      'tiba',
      'in transit',
      'shipped',
      'shipping',
      'to receive',
      'delivered',
      'to confirm receive',
    ],
  ],
  ['done', ['selesai', 'completed', 'complete']],
  [
    'cancelled',
    ['dibatalkan', 'batal', 'pembatalan', 'cancelled', 'canceled', 'cancellation', 'unsuccessful'],
  ],
];

/** The stage of a state, the substatus first where it says more; undefined for a word nobody knows. */
export function stageOf(status: string, sub = ''): Stage | undefined {
  const main = stageIn(status);
  // *To ship* is both waiting to be packed and waiting for the courier: the substatus tells which.
  return main === 'ready' ? (stageIn(sub) ?? main) : (main ?? stageIn(sub));
}

function stageIn(text: string): Stage | undefined {
  const said = text.trim().toLowerCase();
  if (said === '') return undefined;
  return STAGES.find(([, words]) => words.some((word) => said.startsWith(word)))?.[0];
}

/** The buyer pays the courier: nothing is paid before it has arrived. */
export const isCod = (method: string): boolean => /\bcod\b|bayar di tempat|cash on delivery/i.test(method);
