/** The stages of the flow, as Status and Alur name them, and the steps between them; apart from the table, for panels need no more of it. */
export const STATES = [
  { key: 'received', words: { id: 'Masuk', en: 'Received' } },
  { key: 'checked', words: { id: 'Dicek', en: 'Checked' } },
  { key: 'processing', words: { id: 'Diproses', en: 'Processing' } },
  { key: 'shipped', words: { id: 'Dikirim', en: 'Shipped' } },
  { key: 'closed', words: { id: 'Selesai', en: 'Closed' } },
  { key: 'held', words: { id: 'Ditahan', en: 'On hold' } },
  { key: 'cancelled', words: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;
export type OrderState = (typeof STATES)[number]['key'];

/** What leads from one stage to the next, or holds up, resumes or ends the work. */
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
