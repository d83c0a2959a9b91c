/** The list of versions: written by the keeper alone, outside the journal, and rebuilt from Drive whenever it is wrong. */
import type { Column, ColumnLook } from '../../kernel/column';
import { countOr0, id, moment, table, text } from '../../kernel/table';
import { happenedAt } from '../../kernel/usual';
import { BYTES_FORMAT } from './said';

function bytes(look: ColumnLook): Column<number> {
  const column = countOr0(look);
  return { ...column, codec: { ...column.codec, format: () => BYTES_FORMAT } };
}

export const backups = table({
  key: 'backups',
  sheet: { id: 'Cadangan', en: 'Backups' },
  prefix: 'CDG',
  color: '#00838F',
  only: 'keeper',
  columns: {
    id: id({ header: { id: 'Versi', en: 'Version' }, writer: 'rapi', width: 105 }),
    at: happenedAt(),
    kind: text({ header: { id: 'Jenis', en: 'Kind' }, writer: 'rapi', width: 90 }),
    size: bytes({ header: { id: 'Ukuran', en: 'Size' }, writer: 'rapi', width: 90 }),
    verified: moment({ header: { id: 'Terverifikasi', en: 'Verified' }, writer: 'rapi', width: 130 }),
    drill: moment({ header: { id: 'Uji pulih', en: 'Drill' }, writer: 'rapi', width: 130 }),
    why: text({ header: { id: 'Alasan disimpan', en: 'Kept because' }, writer: 'rapi', width: 200 }),
  },
});
