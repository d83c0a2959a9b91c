/** The control sheet of a version: which of its rows have to be put back for the sheets that came back, with the ids these have now. */
import type { SettingRow } from '../../../ports/apart';
import { rowOf, wallOf } from '../rules/lines';
import type { Loaded } from '../store/load';

/** Its rows below the header. */
export function controlRows(loaded: Loaded): SettingRow[] {
  const entry = loaded.manifest.sheets.find(({ table }) => table === 'control');
  if (!entry) return [];
  const wall = wallOf(loaded.manifest.zone);
  return loaded
    .rows(entry)
    .map((line, index) => rowOf(line, index + 1, wall))
    .slice(1)
    .map(({ values, formulas }): SettingRow => {
      const formula = formulas.find(({ column }) => column === 3)?.formula;
      const value = formula ?? values[2] ?? '';
      return [
        String(values[0] ?? ''),
        String(values[1] ?? ''),
        typeof value === 'number' ? value : String(value),
      ];
    });
}

/** Whose workbook this is stays as it is, whatever a version says. */
const STAYS: readonly string[] = ['installer', 'keeper'];

/** Kinds of rows that repeat a whole table. */
const REPEATS: Readonly<Record<string, string>> = { team: 'team', option: 'options' };

/** Places of the tables that came back, by their present sheets; settings only where everything is brought back. */
export function reseatRows(
  rows: readonly SettingRow[],
  written: readonly { readonly entry: { readonly table: string }; readonly sheet: number }[],
  wish: { readonly settings: boolean; readonly everything: boolean },
): SettingRow[] {
  const sheets = new Map(written.map(({ entry, sheet }) => [entry.table, sheet]));
  return rows.flatMap(([kind, key, value]): SettingRow[] => {
    const table = REPEATS[kind] ?? key.split('.')[0] ?? '';
    const sheet = sheets.get(table);
    if (kind === 'setting') return wish.settings && !STAYS.includes(key) ? [[kind, key, value]] : [];
    if (kind !== 'table' && kind !== 'column' && !REPEATS[kind])
      return wish.everything ? [[kind, key, value]] : [];
    if (sheet === undefined) return [];
    return [[kind, key, kind === 'table' ? sheet : value]];
  });
}
