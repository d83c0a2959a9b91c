/** A row as it reads in a language: its stamp may have been made of what stood there before the workbook's language was switched. */
import type { Cell } from '../../kernel/column';
import type { Table } from '../../kernel/table';
import type { Language } from '../../kernel/words';
import type { Feature } from '../../ports/feature';
import { type Wording, wordingsOf } from './wording';

/** Learnt once a run, not for each row. */
const learnt = new Map<string, Map<string, Wording>>();

/** The cells by column key, in the words of this language. Words that a firm may rename are Rapi's own here. */
export function cellsIn(
  language: Language,
  table: Table,
  cells: Readonly<Record<string, Cell>>,
  features: readonly Feature[],
): Readonly<Record<string, Cell>> {
  const key = `${language} ${table.key}`;
  const known = learnt.get(key) ?? wordingsOf(table, features, language, {});
  learnt.set(key, known);
  const said: Record<string, Cell> = { ...cells };
  for (const [column, wording] of known) said[column] = wording(said[column] ?? '');
  return said;
}
