/**
 * Formulas with cell references relative to their own cell, so that an inserted row changes few of them: `=B2*2` in C2 becomes
 * `=R[0]C[-1]*2`, `$` parts stay absolute (`R2C2`). Only whole cell references are rewritten; what would not come back exactly is left as it is.
 */

/** Texts in quotes and quoted tab names are skipped; a reference stands between signs that no name may have. */
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!])/g;
const RC =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Za-z0-9_.$])R(\[-?\d+\]|\d+)C(\[-?\d+\]|\d+)(?![A-Za-z0-9_.(!])/g;
/** Begins a formula that is kept in A1. */
const LITERAL = 'A1';

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function lettersOf(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** The relative form of the formula that stands in this cell. */
export function relative(formula: string, row: number, column: number): string {
  const made = formula.replace(A1, (whole, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return whole;
    const r = fixedRow === '' ? `[${Number(digits) - row}]` : digits;
    const c = fixedColumn === '' ? `[${numberOf(letters) - column}]` : numberOf(letters);
    return `R${r}C${c}`;
  });
  return absolute(made, row, column) === formula ? made : LITERAL + formula;
}

/** The A1 form again, for a formula that comes to stand in this cell. */
export function absolute(made: string, row: number, column: number): string {
  if (made.startsWith(LITERAL)) return made.slice(LITERAL.length);
  return made.replace(RC, (whole, r: string | undefined, c: string | undefined) => {
    if (r === undefined || c === undefined) return whole;
    const at = (part: string, from: number): number =>
      part.startsWith('[') ? Number(part.slice(1, -1)) + from : Number(part);
    const [inRow, inColumn] = [at(r, row), at(c, column)];
    return `${c.startsWith('[') ? '' : '$'}${lettersOf(inColumn)}${r.startsWith('[') ? '' : '$'}${inRow}`;
  });
}
