/** The fixed choices of templates: keys in code, words in the sheet. */

export const KINDS = [
  { key: 'answer', words: { id: 'Jawaban', en: 'Answer' } },
  { key: 'reminder', words: { id: 'Pengingat', en: 'Reminder' } },
  { key: 'invoice', words: { id: 'Invoice', en: 'Invoice' } },
  { key: 'report', words: { id: 'Laporan', en: 'Report' } },
  { key: 'checklist', words: { id: 'Checklist', en: 'Checklist' } },
  { key: 'brief', words: { id: 'Brief', en: 'Brief' } },
] as const;
/** What goes to customers, filled from a record; briefs, reports and checklists stay in the house and are filled by hand. */
export const SENT: readonly Kind[] = ['answer', 'reminder', 'invoice'];
export type Kind = (typeof KINDS)[number]['key'];
