/** Whether Sheets lets an edit happen: access, protections, then validation. The same for people and for scripts that run as them. */
import type { CellValue, Core, Protection, Rect, Validation } from '../gate/operations';
import { displayValue } from './display';
import { columnName, readReference } from './reference';
import { satisfies } from './validation';

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
/** What Sheets asks a person before an edit on a warning-only protection. */
const WARNING =
  "Heads up! You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

export function validationSentence(row: number, column: number): string {
  return `The data you entered in cell ${columnName(column)}${row} violates the data validation rules set on this cell.`;
}

export interface Verdict {
  accepted: boolean;
  /** Google's sentence when refused. */
  reason?: string;
  /** A warning-only protection asks a person first; a script is never asked. */
  warning?: string;
  /** Cells that validation would mark but lets through. */
  invalid?: { row: number; column: number }[];
}

export interface Edit {
  as: string;
  range: Rect;
  /** As they would be stored (after `parseTyped`); absent for clears, notes, formats, which only protections judge. */
  values?: CellValue[][];
  script: boolean;
  /** The person has already said yes to the warning. */
  confirmed?: boolean;
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const holds = (whole: Rect, part: Rect): boolean =>
  part.row >= whole.row &&
  part.column >= whole.column &&
  part.row + part.rows <= whole.row + whole.rows &&
  part.column + part.columns <= whole.column + whole.columns;

/** Protections of the range that stop this person. The owner is never stopped by a hard one. */
export function guards(
  protections: Protection[],
  range: Rect,
  email: string,
  owner: string,
): { hard: boolean; warning: boolean } {
  const touching = protections.filter(
    ({ kind, range: own, open = [] }) =>
      (kind === 'sheet' && !open.some((part) => holds(part, range))) || (own && overlaps(own, range)),
  );
  const domainOf = (address: string): string => address.slice(address.lastIndexOf('@'));
  const barred = ({ warningOnly, editors, domain }: Protection): boolean =>
    !warningOnly &&
    email !== owner &&
    !editors.includes(email) &&
    !(domain && domainOf(email) === domainOf(owner));
  return { hard: touching.some(barred), warning: touching.some(({ warningOnly }) => warningOnly) };
}

/** Judges an edit of cells; nothing is written. */
export function judgeEdit(core: Core, edit: Edit): Verdict {
  const { as, range, script } = edit;
  const { access } = core.read({ op: 'person.facts', email: as });
  if (access === 'viewer' || access === 'commenter') return { accepted: false, reason: PROTECTED };
  const { owner } = core.read({ op: 'book.facts' });
  const protections = core.read({ op: 'sheet.protections', sheet: range.sheet });
  const { hard, warning } = guards(protections, range, as, owner);
  if (hard) return { accepted: false, reason: PROTECTED };
  const invalid = edit.values ? violations(core, range, edit.values) : [];
  const refused = invalid.find(({ allowed }) => !allowed);
  if (refused) return { accepted: false, reason: validationSentence(refused.row, refused.column) };
  if (warning && !script && !edit.confirmed) return { accepted: false, warning: WARNING };
  return {
    accepted: true,
    ...(invalid.length > 0 && { invalid: invalid.map(({ row, column }) => ({ row, column })) }),
  };
}

/** Cells whose new value breaks their validation, and whether the validation lets it stand. */
function violations(
  core: Core,
  range: Rect,
  values: CellValue[][],
): { row: number; column: number; allowed: boolean }[] {
  const rules = core.read({ op: 'cells.validations', range });
  const { locale } = core.read({ op: 'book.facts' });
  const found: { row: number; column: number; allowed: boolean }[] = [];
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      const value = values[r]?.[c];
      if (!rule || value === undefined) return;
      const shown = displayValue(value, undefined, locale);
      const ok = satisfies(rule, value, { shown, listed: () => listed(core, rule, range.sheet) });
      if (!ok) found.push({ row: range.row + r, column: range.column + c, allowed: rule.allowInvalid });
    });
  });
  return found;
}

/** What the range of a dropdown shows now. */
function listed(core: Core, rule: Validation, own: number): string[] {
  const reference = readReference(String(rule.args[0]).replace(/^=/, ''));
  if (!reference) return [];
  const { start, end = start } = reference;
  const name = reference.sheet?.toLowerCase();
  const sheet = core
    .read({ op: 'sheets.list' })
    .find((one) => (name === undefined ? one.id === own : one.name.toLowerCase() === name));
  if (!sheet) return [];
  const [top, left] = [start.row || 1, start.column || 1];
  const [bottom, right] = [
    Math.min(end.row || sheet.maxRows, sheet.maxRows),
    Math.min(end.column || sheet.maxColumns, sheet.maxColumns),
  ];
  if (bottom < top || right < left) return [];
  const range = {
    sheet: sheet.id,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
  return core.read({ op: 'cells.display', range }).flat();
}
