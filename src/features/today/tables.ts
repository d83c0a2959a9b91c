/** The table of *Hari Ini*: a view of everybody's open work, rewritten as a whole; nothing in it is the truth. */
import { choice, day, id, table, text } from '../../kernel/table';

/** Steps of open work that can be chosen wherever it is shown; each feature knows those of its own records. */
const WORK_STEPS = [
  { key: 'start', words: { id: 'Mulai', en: 'Start' } },
  { key: 'done', words: { id: 'Selesai', en: 'Done' } },
  { key: 'snooze', words: { id: 'Tunda', en: 'Snooze' } },
  { key: 'accept', words: { id: 'Terima', en: 'Accept' } },
  { key: 'check', words: { id: 'Cek', en: 'Check' } },
  { key: 'process', words: { id: 'Proses', en: 'Process' } },
  { key: 'ship', words: { id: 'Kirim', en: 'Ship' } },
] as const;

export const today = table({
  key: 'today',
  derived: true,
  sheet: { id: 'Hari Ini', en: 'Today' },
  prefix: 'HRI',
  color: '#146C2E',
  colours: [
    { column: 'state', when: '{mark}="late"', tone: 'act' },
    { column: 'state', when: '{mark}="held"', tone: 'watch' },
  ],
  columns: {
    /** Frozen: on a phone it leaves room for the column that one has scrolled to. */
    title: text({ header: { id: 'Pekerjaan', en: 'Work' }, writer: 'rapi', width: 180 }),
    kind: text({ header: { id: 'Jenis', en: 'Kind' }, writer: 'rapi', width: 95 }),
    owner: text({ header: { id: 'Penanggung jawab', en: 'Owner' }, writer: 'rapi', width: 140 }),
    due: day({ header: { id: 'Tenggat', en: 'Due' }, writer: 'rapi', width: 95 }),
    state: text({ header: { id: 'Keadaan', en: 'State' }, writer: 'rapi', width: 190 }),
    step: choice(WORK_STEPS, { header: { id: 'Langkah', en: 'Step' }, writer: 'acts', width: 110 }),
    /** The record's number, linked to the row where it stood at the refresh; who sorts its tab afterwards sees by the number that the row is another's. */
    id: id({ header: { id: 'Buka', en: 'Open' }, writer: 'rapi', width: 105 }),
    /** `late` or `held`: what colours the state. */
    mark: text({ header: { id: 'Tanda', en: 'Mark' }, writer: 'rapi', shown: 'hidden' }),
  },
});
