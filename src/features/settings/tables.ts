/** The table of options: what people set in the sidebar, a row for each, changed all or nothing and undone like everything else. */
import { id, table, text } from '../../kernel/table';

/** Its rows are repeated in the control sheet, so that every run knows them without a reading of its own. */
export const options = table({
  key: 'options',
  sheet: { id: 'Pilihan', en: 'Options' },
  prefix: 'PIL',
  digits: 3,
  color: '#5F6368',
  hidden: true,
  columns: {
    key: text({ header: { id: 'Kunci', en: 'Key' }, writer: 'rapi', width: 220 }),
    value: text({ header: { id: 'Isi', en: 'Value' }, writer: 'rapi', width: 260 }),
    id: id({ header: { id: 'ID', en: 'ID' }, writer: 'rapi', shown: 'grouped', width: 90 }),
  },
});
