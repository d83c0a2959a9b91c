/** *Langkah untuk baris terpilih…* in *Pesanan*: every step but *Batalkan*, which gives money back and is decided order by order. */
import type { ManyStep } from '../../ports/feature';
import { readAhead } from './load';

export const manySteps: ManyStep = {
  noun: { id: 'pesanan', en: '{count|order|orders}' },
  done: {
    check: { id: 'dicek', en: 'checked' },
    process: { id: 'diproses', en: 'in processing' },
    ship: { id: 'dikirim', en: 'shipped' },
    close: { id: 'selesai', en: 'closed' },
    hold: { id: 'ditahan', en: 'on hold' },
    resume: { id: 'dilanjutkan', en: 'going on' },
  },
  rare: ['hold'],
  why: {
    'orders.shipShort': { id: '{count} menunggu stok', en: '{count} {count|waits|wait} for stock' },
    'orders.checkNeeded': { id: '{count} belum diperiksa', en: '{count} not checked' },
    'orders.tickFirst': {
      id: '{count} belum selesai checklist',
      en: '{count} with an open checklist',
    },
    'orders.closeUnpaid': { id: '{count} menunggu bayar', en: '{count} {count|waits|wait} for payment' },
  },
  ahead: readAhead,
};
