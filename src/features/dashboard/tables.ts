/** The tables of the dashboard: the tab people see, the hidden series its charts are drawn from, and what is remembered of days that are over. */
import { day, decimal, id, longText, table, text } from '../../kernel/table';
import { ownNumber } from '../../kernel/usual';

const GREEN = '#146C2E';

const seen = (idWord: string, en: string, width = 130) =>
  text({ header: { id: idWord, en }, writer: 'rapi', width });

/** A view, written whole at each refresh: its first row is the period, below it stand tiles of two columns by four rows. Nothing in it is the truth. */
export const dashboard = table({
  key: 'dashboard',
  derived: true,
  sheet: { id: 'Dasbor', en: 'Dashboard' },
  prefix: 'DSB',
  digits: 3,
  color: GREEN,
  // A tile's texts run into its second column.
  loose: true,
  columns: {
    label: seen('Periode', 'Period'),
    /** A person chooses in it: `head` says what follows. */
    period: text({ header: { id: 'Pilihan', en: 'Choice' }, writer: 'person', width: 130 }),
    from: text({ header: { id: 'Dari', en: 'From' }, writer: 'person', width: 130 }),
    to: text({ header: { id: 'Sampai', en: 'To' }, writer: 'person', width: 130 }),
    before: seen('Dibandingkan', 'Compared with'),
    until: seen('Sampai hari', 'Until'),
    at: seen('Diperbarui', 'Up to date'),
    wide: seen('Buka', 'Open'),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'hidden' }),
  },
});

/** Width of the tab in columns. */
export const COLUMNS = 8;

/** Columns of the blocks. */
export const SERIES = 24;

const serial = (at: number) =>
  decimal({ header: { id: `Deret ${at}`, en: `Series ${at}` }, writer: 'rapi', width: 90 });

/** Blocks of cells side by side, a header row each: what native charts are drawn from. */
export const series = table({
  key: 'dashboardSeries',
  derived: true,
  sheet: { id: 'Data Dasbor', en: 'Dashboard Data' },
  prefix: 'DDB',
  color: GREEN,
  hidden: true,
  columns: {
    ...Object.fromEntries(Array.from({ length: SERIES }, (_, at) => [`s${at + 1}`, serial(at + 1)])),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'hidden' }),
  },
});

/** One row a day that is over, and one without a day that says up to which numbers the days hold everything. */
export const days = table({
  key: 'dashboardDays',
  derived: true,
  sheet: { id: 'Riwayat Dasbor', en: 'Dashboard History' },
  prefix: 'RDB',
  color: GREEN,
  hidden: true,
  columns: {
    id: ownNumber(),
    day: day({ header: { id: 'Tanggal', en: 'Day' }, writer: 'rapi', width: 95 }),
    /** What happened on it, of records up to the kept number: `{"orders.in:shopee":3}`. */
    sums: longText({ header: { id: 'Jumlah', en: 'Sums' }, writer: 'rapi', width: 300 }),
    /** How everything stood at its beginning. */
    states: longText({ header: { id: 'Keadaan', en: 'States' }, writer: 'rapi', width: 300 }),
  },
});
