/** The library sheetquery, used as its manual shows. */
import { sheetQuery } from 'sheetquery';
import type { Operations } from './operations';

const table = () => sheetQuery().from('Tabel');
const among = (rows: readonly number[]) => {
  const ids = new Set(rows.map((row) => `T-${String(row).padStart(4, '0')}`));
  return table().where((row) => ids.has(String(row.id)));
};

export const sheetquery: Operations = {
  nothing: () => undefined,
  prepare: () => undefined,
  load: () => table().getRows().length - 1,
  insert: (count) => {
    table().insertRows(Array.from({ length: count }, (_, at) => ({ id: `T-${2_000 + at}`, nama: `Baru ${at}`, kota: 'Solo' })));
  },
  update: (rows) => {
    among(rows).updateRows((row) => {
      row.kota = 'Solo';
      return row;
    });
  },
  archive: (rows) => {
    among(rows).deleteRows();
  },
};
