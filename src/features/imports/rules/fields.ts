/** From the fields of a row to texts by column: the count must fit the header, or a repair that was asked for makes it fit. */
import { type Problem, problem } from '../../../kernel/problem';
import type { Layout } from './shape';

/** Column key → text as the file has it; a column that the file does not bring is absent. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Texts of one row. A row with more fields than the header has an unquoted separator inside a text: guessing where would shift every column
 * behind it, so it is refused unless the repair `leading-space` was asked for and makes the count fit.
 */
export function textsOf(fields: readonly string[], layout: Layout, line: number): Texts | Problem {
  let row = fields;
  if (row.length > layout.width && layout.join) row = joined(row, layout);
  // Spreadsheets write separators for columns that were once used: empty fields at the end are nothing.
  while (row.length > layout.width && (row[row.length - 1] as string).trim() === '') row = row.slice(0, -1);
  if (row.length !== layout.width) {
    const repairable =
      !layout.join && row.length > layout.width && joined(row, layout).length === layout.width;
    const code =
      row.length < layout.width
        ? 'imports.tooFewFields'
        : repairable
          ? 'imports.tooManyFieldsJoin'
          : 'imports.tooManyFields';
    return problem(code, { line, count: row.length, width: layout.width }, { row: line });
  }
  const texts: Record<string, string> = { ...layout.constants };
  for (const [key, at] of Object.entries(layout.places)) {
    const written = (row[at] as string).trim();
    const text = layout.pointZero && /^\d+\.0$/.test(written) ? written.slice(0, -2) : written;
    texts[key] = layout.nothing.has(text) ? '' : text;
  }
  return texts;
}

/** The row with fields that begin with a space joined to the one before, from the left, until the count fits. */
function joined(row: readonly string[], layout: Layout): readonly string[] {
  const whole: string[] = [];
  let surplus = row.length - layout.width;
  for (const field of row) {
    if (surplus > 0 && whole.length > 0 && field.startsWith(' ')) {
      whole[whole.length - 1] += `${layout.separator}${field}`;
      surplus -= 1;
    } else whole.push(field);
  }
  return whole;
}
