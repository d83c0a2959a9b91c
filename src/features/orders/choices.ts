/** What orders let people choose from; apart from the tables, for panels need no more of them. */
export { CHANNELS, type Channel } from '../../kernel/choices';
export { COURIERS } from './couriers';
export { CONDITIONS, RETURN_REASONS } from './returns';
export { type OrderState, STATES } from './states';

/** What *Langkah ▸* offers. */
export const STEPS = [
  { key: 'check', words: { id: 'Cek', en: 'Check' } },
  { key: 'process', words: { id: 'Proses', en: 'Process' } },
  { key: 'ship', words: { id: 'Kirim', en: 'Ship' } },
  { key: 'close', words: { id: 'Selesai', en: 'Close' } },
  { key: 'hold', words: { id: 'Tahan', en: 'Hold' } },
  { key: 'resume', words: { id: 'Lanjutkan', en: 'Resume' } },
  { key: 'cancel', words: { id: 'Batalkan', en: 'Cancel' } },
] as const;
export type OrderStep = (typeof STEPS)[number]['key'];

/** *Janji +2*: so many days from today, unless somebody says otherwise. */
export const PROMISED_IN = 2;
