/** The table of weekly reports: a row a week, what the numbers said, what is stuck, what was decided, and the conclusion. */
import { day, id, longText, moment, type RowOf, table, text } from '../../kernel/table';

// A panel takes them from here.
export { WRITES } from './roles';

const told = (idWord: string, en: string, width: number) =>
  longText({ header: { id: idWord, en }, writer: 'person', personal: 'kept', width });

export const reports = table({
  key: 'reports',
  sheet: { id: 'Laporan', en: 'Reports' },
  prefix: 'LPM',
  color: '#146C2E',
  hidden: true,
  columns: {
    /** Its Monday. */
    week: day({ header: { id: 'Pekan', en: 'Week of' }, writer: 'rapi', width: 95 }),
    /** As they stood when it was saved, a line each. */
    numbers: longText({ header: { id: 'Angka', en: 'Numbers' }, writer: 'rapi', width: 300 }),
    stuck: told('Tersendat', 'Stuck', 300),
    decided: told('Diputuskan', 'Decided', 240),
    conclusion: told('Kesimpulan', 'Conclusion', 300),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', width: 130 }),
    savedAt: moment({
      header: { id: 'Disimpan', en: 'Saved' },
      writer: 'rapi',
      shown: 'grouped',
      width: 120,
    }),
    /** Drive's link to it on paper. */
    pdf: text({ header: { id: 'PDF', en: 'PDF' }, writer: 'rapi', shown: 'grouped', width: 120 }),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 100 }),
  },
});

export type Report = RowOf<typeof reports>;
