/** What *Kirim (pindai)* says. */
import { words } from '../../kernel/words';

export const scanTexts = words({
  'orders.scanUnknown': {
    id: '{code} bukan nomor pesanan yang dikenal. Pindai nomor PSN- atau nomor dari kanal.',
    en: '{code} is no known order number. Scan the PSN- number or the channel’s number.',
  },
  'orders.scanDone': {
    id: '{no} dikirim dengan resi {trackingNo}.',
    en: '{no} shipped, tracking no. {trackingNo}.',
  },
  'orders.scanPartDone': {
    id: '{no} dikirim {units} unit, {left} menunggu stok: {skus}.',
    en: '{no}: {units} {units|unit|units} shipped, {left} waiting for stock: {skus}.',
  },
});
