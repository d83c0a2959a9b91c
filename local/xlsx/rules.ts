/** Conditional format rules: Sheets' and Excel's. What a rule asks goes over as a comparison or as a formula, whichever both know. */
import type { CellIsOperators, ConditionalFormattingRule, Style } from 'exceljs';
import type { Condition, ConditionalRule, Rect, ScalePoint } from '../gate/operations';
import { argbOf, hexOf } from './colours';

const COMPARISONS: Readonly<Record<string, CellIsOperators>> = {
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_BETWEEN: 'between',
};
/** Excel's other comparisons, which exceljs has no word for but reads. */
const READ: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(COMPARISONS).map(([kind, operator]) => [operator, kind])),
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
/** Of one cell `c` and a text `t`. */
const ASKED: Readonly<Record<string, (c: string, t: string) => string>> = {
  CELL_EMPTY: (c) => `LEN(TRIM(${c}))=0`,
  CELL_NOT_EMPTY: (c) => `LEN(TRIM(${c}))>0`,
  TEXT_CONTAINS: (c, t) => `ISNUMBER(SEARCH(${t},${c}))`,
  TEXT_DOES_NOT_CONTAIN: (c, t) => `ISERROR(SEARCH(${t},${c}))`,
  TEXT_EQUAL_TO: (c, t) => `${c}=${t}`,
  TEXT_STARTS_WITH: (c, t) => `LEFT(${c},LEN(${t}))=${t}`,
  TEXT_ENDS_WITH: (c, t) => `RIGHT(${c},LEN(${t}))=${t}`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (c, t) => `AND(ISNUMBER(${c}),${c}>=VALUE(${t}))`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (c, t) => `AND(ISNUMBER(${c}),${c}<=VALUE(${t}))`,
  NUMBER_NOT_EQUAL_TO: (c, t) => `AND(ISNUMBER(${c}),${c}<>VALUE(${t}))`,
};

/** Undefined where Excel has nothing like it. @param cell the first cell, which formulas are relative to */
export function toExcelCondition(
  rule: ConditionalRule,
  cell: string,
  priority: number,
  excel: (formula: string) => string,
): ConditionalFormattingRule | undefined {
  const style = styleOf(rule);
  if (rule.scale) {
    const { least, middle, greatest } = rule.scale;
    const points = [least, ...(middle ? [middle] : []), greatest];
    return {
      type: 'colorScale',
      priority,
      cfvo: points.map((point, at) =>
        pointOf(point, at === 0 ? 'min' : at === points.length - 1 ? 'max' : 'percentile'),
      ),
      color: points.map(({ color }) => argbOf(color) ?? { argb: 'FFFFFFFF' }),
    };
  }
  if (!rule.condition) return { type: 'expression', priority, style, formulae: [excel(rule.formula)] };
  const { kind, args } = rule.condition;
  const operator = COMPARISONS[kind];
  if (operator) return { type: 'cellIs', operator, priority, style, formulae: args.map(Number) };
  const asked = ASKED[kind]?.(cell, `"${String(args[0] ?? '').replaceAll('"', '""')}"`);
  return asked === undefined ? undefined : { type: 'expression', priority, style, formulae: [asked] };
}

function styleOf({
  bold,
  italic,
  underline,
  strikethrough,
  fontColor,
  background,
}: ConditionalRule): Partial<Style> {
  const [color, fill] = [argbOf(fontColor), argbOf(background)];
  const font = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strike: true }),
    ...(color && { color }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // A rule's fill is the background of its pattern, a cell's own is the foreground.
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } }),
  };
}

type Cfvo = NonNullable<Extract<ConditionalFormattingRule, { type: 'colorScale' }>['cfvo']>[number];
const POINTS: Readonly<Record<string, Cfvo['type']>> = {
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function pointOf({ kind, value }: ScalePoint, otherwise: Cfvo['type']): Cfvo {
  const type = POINTS[kind ?? ''];
  if (!type) return otherwise === 'percentile' ? { type: otherwise, value: 50 } : { type: otherwise };
  return { type, value: Number(value ?? 0) };
}

/** Undefined where Sheets has nothing like it: bars, icons, the ten largest. */
export function fromExcelCondition(
  rule: ConditionalFormattingRule,
  ranges: Rect[],
  theme: readonly string[],
  sheets: (formula: string) => string,
): ConditionalRule | undefined {
  const looks = looksOf(rule.style ?? {}, theme);
  if (rule.type === 'colorScale') {
    const points = (rule.cfvo ?? []).map((point, at): ScalePoint => {
      const kind = Object.keys(POINTS).find((each) => POINTS[each] === point.type);
      const color = hexOf(rule.color?.[at], theme) ?? '#ffffff';
      return { color, ...(kind && { kind, value: String(point.value ?? 0) }) };
    });
    const [least, middle, greatest = middle] = points;
    if (!least || !greatest || points.length > 3) return undefined;
    return {
      ranges,
      formula: '',
      scale: { least, ...(points.length === 3 && middle && { middle }), greatest },
    };
  }
  const formulae: unknown[] = 'formulae' in rule ? (rule.formulae ?? []) : [];
  const first = formulae[0];
  if (rule.type === 'cellIs') {
    const condition = conditionOf(String(rule.operator), formulae.map(String));
    return condition && { ranges, formula: '', condition, ...looks };
  }
  if (first === undefined || ['dataBar', 'iconSet', 'top10', 'aboveAverage'].includes(rule.type))
    return undefined;
  return { ranges, formula: sheets(String(first)), ...looks };
}

function conditionOf(operator: string, formulae: readonly string[]): Condition | undefined {
  const text = /^"([\s\S]*)"$/.exec(formulae[0] ?? '')?.[1];
  if (text !== undefined && operator === 'equal')
    return { kind: 'TEXT_EQUAL_TO', args: [text.replaceAll('""', '"')] };
  const args = formulae.map(Number);
  const kind = READ[operator];
  return kind === undefined || args.length === 0 || args.some(Number.isNaN) ? undefined : { kind, args };
}

function looksOf({ font, fill }: Partial<Style>, theme: readonly string[]): Partial<ConditionalRule> {
  const fontColor = hexOf(font?.color, theme);
  const background = fill?.type === 'pattern' ? hexOf(fill.bgColor ?? fill.fgColor, theme) : undefined;
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(fontColor && { fontColor }),
    ...(background && { background }),
  };
}
