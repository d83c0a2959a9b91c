/** Formulas between Sheets' spelling, by the workbook's locale, and Excel's, which is one for all. */
import { quoted, type Reference, rewritten, type Token, tokensOf, writeReference } from '../core';

/** The last row of Excel's grid stands for an open end: it has no `A2:A`. */
const LAST_ROW = 1_048_576;

/** Functions that came after Excel 2007 are written with this in front. */
const NEWER = new Set(
  `ACOT BASE BITAND BITOR CEILING.MATH CONCAT COMBINA DAYS DECIMAL FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA IFNA IFS ISFORMULA
  ISOWEEKNUM LET LAMBDA MAXIFS MINIFS MODE.SNGL NETWORKDAYS.INTL NUMBERVALUE PERCENTILE.INC PERCENTRANK.INC QUARTILE.INC RANDARRAY RANK.EQ RANK.AVG
  SEQUENCE SHEET SHEETS SORTBY STDEV.S STDEV.P SWITCH TEXTJOIN TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK XLOOKUP XMATCH XOR`.split(
    /\s+/,
  ),
);
const NEWEST = new Set(['FILTER', 'SORT']);
/** Sheets has these and Excel does not. */
const SHEETS_ONLY = new Set(
  `ARRAYFORMULA QUERY IMPORTRANGE IMPORTXML IMPORTHTML IMPORTDATA IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE SPARKLINE IMAGE SPLIT JOIN
  REGEXMATCH REGEXEXTRACT REGEXREPLACE FLATTEN COUNTUNIQUE COUNTUNIQUEIFS ISEMAIL ISURL TO_DATE TO_TEXT TO_PERCENT TO_DOLLARS EPOCHTODATE ISDATE`.split(
    /\s+/,
  ),
);

export interface Spelling {
  /** Whether the workbook's locale writes decimals with a comma, and hence `;` between arguments. */
  comma: boolean;
  /** Functions of the bundle, in capitals. */
  custom: ReadonlySet<string>;
  /** The name that a tab has in the file. */
  tab: (name: string) => string;
}

/** Without the leading `=`; `foreign` are the functions that Excel lacks. */
export function toExcel(
  formula: string,
  { comma, custom, tab }: Spelling,
): { formula: string; foreign: string[] } {
  const tokens = tokensOf(formula.slice(1));
  const foreign = tokens
    .filter(({ kind }) => kind === 'call')
    .map(({ text }) => text.toUpperCase())
    .filter((name) => SHEETS_ONLY.has(name) || custom.has(name));
  let braces = 0;
  const spelt = tokens.map((token): Token => {
    const { kind, text } = token;
    if (kind === 'braceOpen') braces++;
    if (kind === 'braceClose') braces--;
    if (kind === 'separator') return { kind, text: separator(text, comma, braces > 0) };
    if (kind !== 'call') return token;
    const name = text.toUpperCase();
    return {
      kind,
      text: NEWER.has(name) ? `_xlfn.${name}` : NEWEST.has(name) ? `_xlfn._xlws.${name}` : text,
    };
  });
  const all = rewritten(spelt, (reference) => {
    const { sheet, start, end } = reference;
    const named = sheet === undefined ? undefined : tab(sheet);
    const open = end && start.row > 0 && end.row === 0;
    if (!open && named === sheet) return reference;
    return writeReference({
      start,
      ...(named !== undefined && { sheet: named }),
      ...(end && { end: open ? { ...end, row: LAST_ROW } : end }),
    });
  });
  return { formula: all, foreign: [...new Set(foreign)] };
}

function separator(text: string, comma: boolean, inBraces: boolean): string {
  // Where the comma is the decimal mark it stands for nothing else.
  if (text === ',') return comma ? '.' : ',';
  if (text === '\\') return ',';
  return inBraces ? ';' : ',';
}

const LATER = /_xlfn\.(?:_xlws\.)?|_xlws\./g;

/** How Google itself writes what only Sheets can work out: the formula as a text, and beside it what it showed. */
export const wrapped = (formula: string, shown: string): string =>
  `IFERROR(__xludf.DUMMYFUNCTION("${formula.replace(LATER, '').replaceAll('"', '""')}"),${shown})`;

/** Sheets' own text in Google's wrapping; Excel's formula otherwise. With a leading `=`. */
export function fromExcel(formula: string, comma: boolean): string {
  const own = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/.exec(formula)?.[1];
  const tokens = tokensOf((own?.replaceAll('""', '"') ?? formula).replace(LATER, ''));
  let braces = 0;
  const spelt = tokens.map((token): Token => {
    const { kind, text } = token;
    if (kind === 'braceOpen') braces++;
    if (kind === 'braceClose') braces--;
    if (!comma) return token;
    if (kind === 'number') return { kind, text: text.replace('.', ',') };
    if (kind !== 'separator' || text !== ',') return token;
    return { kind, text: braces > 0 ? '\\' : ';' };
  });
  return `=${rewritten(spelt, opened)}`;
}

/** Down to the last row of Excel's grid is down to the end. */
function opened(reference: Reference): Reference | string {
  const { end } = reference;
  if (!end || end.row !== LAST_ROW) return reference;
  return writeReference({ ...reference, end: { ...end, row: 0 } });
}

/** Names of other files and Excel's own table names: nothing of the kind is in Sheets. */
export const isForeign = (formula: string): boolean =>
  /\[[^\]]*\]/.test(formula.replace(/"(?:[^"]|"")*"/g, ''));

/** A range as Excel's names and rules have it. */
export const place = (tab: string, a1: string): string =>
  `${quoted(tab)}!${a1.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`)}`;
