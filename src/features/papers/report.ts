/** The report of a week on paper: its numbers, what is stuck, what was decided. */
import type { Context, Stored } from '../../ports/context';
import { type reports, reportWords } from '../weekly';
import { fileName, type Paper } from './rules/paper';

export function reportPaper(context: Context, row: Stored<typeof reports>): Paper {
  const { kind, facts, parts } = reportWords(context, row);
  return {
    kind,
    no: row.id,
    firm: context.settings.firm,
    file: fileName(row.id, kind),
    facts,
    sums: [],
    closing: parts,
    note: '',
  };
}
