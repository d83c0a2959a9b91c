/** The table of decisions: what was decided and why, who follows it up, and when it is looked at again. */
import { day, id, longText, moment, type RowOf, table, text } from '../../kernel/table';
import { putAway } from '../../kernel/usual';

export const decisions = table({
  key: 'decisions',
  sheet: { id: 'Keputusan', en: 'Decisions' },
  prefix: 'KPT',
  color: '#146C2E',
  hidden: true,
  typedRows: true,
  columns: {
    day: day({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', width: 90 }),
    decision: longText({
      header: { id: 'Keputusan', en: 'Decision' },
      writer: 'person',
      personal: 'kept',
      width: 260,
      needed: true,
    }),
    reason: longText({
      header: { id: 'Alasan', en: 'Reason' },
      writer: 'person',
      personal: 'kept',
      width: 240,
    }),
    who: text({ header: { id: 'Siapa', en: 'Who' }, writer: 'person', width: 130, people: true }),
    followUp: text({
      header: { id: 'Tindak lanjut', en: 'Follow-up' },
      writer: 'person',
      personal: 'kept',
      width: 220,
      help: {
        id: 'Menjadi pekerjaan di Backlog, sekali.',
        en: 'Becomes work in the Backlog, once.',
      },
    }),
    /** When it is looked at again. */
    review: day({
      header: { id: 'Ditinjau', en: 'Review' },
      writer: 'person',
      width: 90,
      help: {
        id: 'Hari keputusan ini tampil lagi di Hari Ini.',
        en: 'The day on which this decision shows in Today again.',
      },
    }),
    /** The item of the backlog that its follow-up became. */
    work: text({
      header: { id: 'Pekerjaan', en: 'Work' },
      writer: 'rapi',
      shown: 'grouped',
      width: 100,
      about: true,
    }),
    reviewedAt: moment({
      header: { id: 'Terakhir ditinjau', en: 'Last reviewed' },
      writer: 'rapi',
      shown: 'grouped',
      width: 125,
    }),
    by: text({ header: { id: 'Oleh', en: 'By' }, writer: 'rapi', shown: 'grouped', width: 120 }),
    archived: putAway(),
    id: id({ header: { id: 'No.', en: 'No.' }, writer: 'rapi', shown: 'grouped', width: 95 }),
  },
});

export type Decision = RowOf<typeof decisions>;
