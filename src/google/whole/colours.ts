/** Conditional formats of every kind, and alternating colours. */
import { type Condition, conditionOf, withCondition } from './conditions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Scale = GoogleAppsScript.Spreadsheet.InterpolationType;

const LOOKS = ['background', 'color', 'bold', 'italic', 'struck', 'underlined'] as const;

/** Versions from before other kinds were kept have custom formulas only, and of their looks the first three. */
interface RuleKept {
  readonly ranges: readonly string[];
  readonly formula?: string;
  readonly condition?: Condition;
  /** Colour, kind and value of the least, the middle and the greatest point; a middle that is not there has no colour. */
  readonly scale?: readonly (readonly [color: string | null, kind: string | null, value: string | null])[];
  readonly background?: string | null;
  readonly color?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly struck?: boolean | null;
  readonly underlined?: boolean | null;
}

export const isFormula = (rule: Rule): boolean =>
  String(rule.getBooleanCondition()?.getCriteriaType()) === 'CUSTOM_FORMULA';

export function keptRule(rule: Rule): RuleKept[] {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  const condition = rule.getBooleanCondition();
  if (condition) {
    const { kind, args } = conditionOf(condition);
    const what = kind === 'CUSTOM_FORMULA' ? { formula: String(args[0]) } : { condition: { kind, args } };
    const looks = {
      background: condition.getBackground(),
      color: condition.getFontColor(),
      bold: condition.getBold(),
      italic: condition.getItalic(),
      struck: condition.getStrikethrough(),
      underlined: condition.getUnderline(),
    };
    return [{ ranges, ...what, ...looks }];
  }
  const scale = rule.getGradientCondition();
  if (!scale) return [];
  const points = [
    [scale.getMinColor(), scale.getMinType(), scale.getMinValue()],
    [scale.getMidColor(), scale.getMidType(), scale.getMidValue()],
    [scale.getMaxColor(), scale.getMaxType(), scale.getMaxValue()],
  ] as const;
  const text = (type: unknown): string | null => (type === null ? null : String(type));
  return [
    { ranges, scale: points.map(([color, type, value]) => [color || null, text(type), value] as const) },
  ];
}

export function madeRule(sheet: Sheet, kept: unknown): Rule {
  const { ranges, formula, condition, scale, ...looks } = kept as RuleKept;
  const builder = SpreadsheetApp.newConditionalFormatRule().setRanges(ranges.map((a1) => sheet.getRange(a1)));
  if (formula !== undefined) builder.whenFormulaSatisfied(formula);
  else if (condition) withCondition(builder, condition);
  for (const look of LOOKS) {
    const value = looks[look] ?? null;
    if (value === null) continue;
    if (look === 'background') builder.setBackground(String(value));
    else if (look === 'color') builder.setFontColor(String(value));
    else if (look === 'bold') builder.setBold(value === true);
    else if (look === 'italic') builder.setItalic(value === true);
    else if (look === 'struck') builder.setStrikethrough(value === true);
    else builder.setUnderline(value === true);
  }
  const [least, middle, greatest] = scale ?? [];
  if (least && greatest) {
    const type = (name: string): Scale => SpreadsheetApp.InterpolationType[name as 'NUMBER'] as Scale;
    const [low, lowType, lowValue] = least;
    if (lowType === null || lowType === 'MIN') builder.setGradientMinpoint(low ?? '');
    else builder.setGradientMinpointWithValue(low ?? '', type(lowType), lowValue ?? '');
    if (middle?.[0] && middle[1])
      builder.setGradientMidpointWithValue(middle[0], type(middle[1]), middle[2] ?? '');
    const [high, highType, highValue] = greatest;
    if (highType === null || highType === 'MAX') builder.setGradientMaxpoint(high ?? '');
    else builder.setGradientMaxpointWithValue(high ?? '', type(highType), highValue ?? '');
  }
  return builder.build();
}

/** Of the header, the first, the second and the footer line. */
type Colours = readonly (string | null)[];
interface BandKept {
  readonly a1: string;
  readonly rows: Colours;
  readonly columns: Colours;
}

export function keptBand(band: Banding): BandKept {
  return {
    a1: band.getRange().getA1Notation(),
    rows: [
      band.getHeaderRowColor(),
      band.getFirstRowColor(),
      band.getSecondRowColor(),
      band.getFooterRowColor(),
    ],
    columns: [
      band.getHeaderColumnColor(),
      band.getFirstColumnColor(),
      band.getSecondColumnColor(),
      band.getFooterColumnColor(),
    ],
  };
}

export function makeBand(sheet: Sheet, kept: unknown): void {
  const { a1, rows, columns } = kept as BandKept;
  const range = sheet.getRange(a1);
  if (rows.some(Boolean)) {
    const [header = null, first = null, second = null, footer = null] = rows;
    const band = range.applyRowBanding().setHeaderRowColor(header).setFirstRowColor(first);
    band.setSecondRowColor(second).setFooterRowColor(footer);
    return;
  }
  const [header = null, first = null, second = null, footer = null] = columns;
  const band = range.applyColumnBanding().setHeaderColumnColor(header).setFirstColumnColor(first);
  band.setSecondColumnColor(second).setFooterColumnColor(footer);
}
