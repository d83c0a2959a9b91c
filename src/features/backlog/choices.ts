/** The fixed choices of the backlog: keys in code, words in the sheet. A firm may rename states; the keys stay. */

export {
  METHODS,
  type Method,
  URGENCIES,
  WORK_KINDS as KINDS,
  type WorkKind as Kind,
} from '../../kernel/choices';

export const STATES = [
  { key: 'intake', words: { id: 'Usulan', en: 'Proposed' } },
  { key: 'backlog', words: { id: 'Belum', en: 'Not started' } },
  { key: 'started', words: { id: 'Dikerjakan', en: 'In progress' } },
  { key: 'done', words: { id: 'Selesai', en: 'Done' } },
  { key: 'cancelled', words: { id: 'Dibatalkan', en: 'Cancelled' } },
] as const;
export type State = (typeof STATES)[number]['key'];

/** Option that holds the firm's own word for a state. */
export const labelKey = (state: State): string => `backlog.label.${state}`;
/** The states as people see them, under labels the firm may change; what is kept for Rapi alone stays under its own words. */
export const STATUSES = STATES.map((state) => ({ ...state, label: labelKey(state.key) }));

/** What sort of work it is within its kind; a kind without sorts has none. */
export const SORTS = [
  { key: 'feature', of: 'product', words: { id: 'Fitur', en: 'Feature' } },
  { key: 'bug', of: 'product', words: { id: 'Perbaikan', en: 'Bug' } },
  { key: 'update', of: 'product', words: { id: 'Pembaruan', en: 'Update' } },
  { key: 'idea', of: 'content', words: { id: 'Ide', en: 'Idea' } },
  { key: 'campaign', of: 'content', words: { id: 'Kampanye', en: 'Campaign' } },
  { key: 'social', of: 'content', words: { id: 'Media sosial', en: 'Social media' } },
  { key: 'invoice', of: 'finance', words: { id: 'Invoice', en: 'Invoice' } },
  { key: 'payment', of: 'finance', words: { id: 'Pembayaran', en: 'Payment' } },
  { key: 'report', of: 'finance', words: { id: 'Laporan', en: 'Report' } },
] as const;

export const LEVELS = [
  { key: '1', words: { id: 'Kecil', en: 'Small' } },
  { key: '2', words: { id: 'Sedang', en: 'Medium' } },
  { key: '3', words: { id: 'Besar', en: 'Large' } },
  { key: '4', words: { id: 'Sangat besar', en: 'Very large' } },
] as const;

/** RICE's impact on one person. */
export const IMPACTS = [
  { key: '0.25', words: { id: 'Sangat kecil', en: 'Minimal' } },
  { key: '0.5', words: { id: 'Kecil', en: 'Low' } },
  { key: '1', words: { id: 'Sedang', en: 'Medium' } },
  { key: '2', words: { id: 'Besar', en: 'High' } },
  { key: '3', words: { id: 'Sangat besar', en: 'Massive' } },
] as const;

export const REPEATS = [
  { key: 'day', words: { id: 'Tiap hari', en: 'Daily' } },
  { key: 'week', words: { id: 'Tiap pekan', en: 'Weekly' } },
  { key: 'month', words: { id: 'Tiap bulan', en: 'Monthly' } },
] as const;
export type Repeat = (typeof REPEATS)[number]['key'];

export const EVENTS = [
  { key: 'added', words: { id: 'Dibuat', en: 'Added' } },
  { key: 'moved', words: { id: 'Pindah', en: 'Moved' } },
  { key: 'accepted', words: { id: 'Diterima', en: 'Accepted' } },
  { key: 'rejected', words: { id: 'Ditolak', en: 'Rejected' } },
  { key: 'duplicate', words: { id: 'Ganda', en: 'Duplicate' } },
  { key: 'snoozed', words: { id: 'Ditunda', en: 'Snoozed' } },
  { key: 'kept', words: { id: 'Masih relevan', en: 'Still relevant' } },
  { key: 'scored', words: { id: 'Dinilai ulang', en: 'Scored again' } },
  { key: 'assigned', words: { id: 'Pindah tangan', en: 'Handed over' } },
  { key: 'undone', words: { id: 'Diurungkan', en: 'Undone' } },
] as const;
export type EventKind = (typeof EVENTS)[number]['key'];
