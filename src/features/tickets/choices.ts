/** The fixed choices of tickets: keys in code, words in the sheet. */
export { URGENCIES } from '../../kernel/choices';

import { CHANNELS as SHOPS } from '../../kernel/choices';

export const STATES = [
  { key: 'new', words: { id: 'Baru', en: 'New' } },
  { key: 'started', words: { id: 'Dikerjakan', en: 'In progress' } },
  { key: 'waiting', words: { id: 'Menunggu', en: 'Waiting' } },
  { key: 'done', words: { id: 'Selesai', en: 'Done' } },
  { key: 'cancelled', words: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;
export type State = (typeof STATES)[number]['key'];

/** Where orders come from, and the two ways that bring questions only. */
export const CHANNELS = [
  ...SHOPS,
  { key: 'email', words: { id: 'E-mail', en: 'E-mail' } },
  { key: 'phone', words: { id: 'Telepon', en: 'Phone' } },
] as const;
