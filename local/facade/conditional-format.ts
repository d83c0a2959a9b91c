/** Conditional format rules of every kind (a formula, a condition, a colour scale), and their builder. */
import type { ConditionalRule, ScalePoint } from '../gate/operations';
import { argumentsOf, conditionOf } from './criteria';
import { call, Exception } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

type Facts = Omit<ConditionalRule, 'ranges'>;
type Scale = NonNullable<ConditionalRule['scale']>;

export class ConditionalFormatRule {
  constructor(
    private readonly ranges: Range[],
    private readonly facts: Facts,
  ) {}

  /** A rule that lies in the book already. */
  static of_(sheet: Sheet, { ranges, ...facts }: ConditionalRule): ConditionalFormatRule {
    return new ConditionalFormatRule(
      ranges.map((range) => sheet.at_(range)),
      facts,
    );
  }
  facts_(): ConditionalRule {
    return { ...this.facts, ranges: this.ranges.map((range) => range.rect_()) };
  }
  getRanges(): Range[] {
    call('ConditionalFormatRule.getRanges');
    return this.ranges.slice();
  }
  getBooleanCondition(): BooleanCondition | null {
    call('ConditionalFormatRule.getBooleanCondition');
    return this.facts.scale ? null : new BooleanCondition(this.facts);
  }
  getGradientCondition(): GradientCondition | null {
    call('ConditionalFormatRule.getGradientCondition');
    return this.facts.scale ? new GradientCondition(this.facts.scale) : null;
  }
  copy(): ConditionalFormatRuleBuilder {
    call('ConditionalFormatRule.copy');
    return new ConditionalFormatRuleBuilder(this.ranges, this.facts);
  }
}

export class BooleanCondition {
  constructor(private readonly facts: Facts) {}

  getBackground(): string | null {
    call('BooleanCondition.getBackground');
    return this.facts.background ?? null;
  }
  getFontColor(): string | null {
    call('BooleanCondition.getFontColor');
    return this.facts.fontColor ?? null;
  }
  getBold(): boolean | null {
    call('BooleanCondition.getBold');
    return this.facts.bold ?? null;
  }
  getItalic(): boolean | null {
    call('BooleanCondition.getItalic');
    return this.facts.italic ?? null;
  }
  getUnderline(): boolean | null {
    call('BooleanCondition.getUnderline');
    return this.facts.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    call('BooleanCondition.getStrikethrough');
    return this.facts.strikethrough ?? null;
  }
  getCriteriaType(): string {
    call('BooleanCondition.getCriteriaType');
    return this.facts.condition?.kind ?? 'CUSTOM_FORMULA';
  }
  getCriteriaValues(): unknown[] {
    call('BooleanCondition.getCriteriaValues');
    return this.facts.condition ? argumentsOf(this.facts.condition) : [this.facts.formula];
  }
}

export class GradientCondition {
  constructor(private readonly scale: Scale) {}

  getMinColor(): string {
    return this.seen_('getMinColor', this.scale.least).color;
  }
  getMinType(): string | null {
    return this.seen_('getMinType', this.scale.least).kind ?? null;
  }
  getMinValue(): string {
    return this.seen_('getMinValue', this.scale.least).value ?? '';
  }
  /** Empty where the scale has no middle. */
  getMidColor(): string {
    return this.seen_('getMidColor', this.scale.middle)?.color ?? '';
  }
  getMidType(): string | null {
    return this.seen_('getMidType', this.scale.middle)?.kind ?? null;
  }
  getMidValue(): string {
    return this.seen_('getMidValue', this.scale.middle)?.value ?? '';
  }
  getMaxColor(): string {
    return this.seen_('getMaxColor', this.scale.greatest).color;
  }
  getMaxType(): string | null {
    return this.seen_('getMaxType', this.scale.greatest).kind ?? null;
  }
  getMaxValue(): string {
    return this.seen_('getMaxValue', this.scale.greatest).value ?? '';
  }

  private seen_<P>(method: string, point: P): P {
    call(`GradientCondition.${method}`);
    return point;
  }
}

export class ConditionalFormatRuleBuilder {
  constructor(
    private ranges: Range[] = [],
    private facts: Facts = { formula: '' },
  ) {}

  whenFormulaSatisfied(formula: string): this {
    return this.change_('whenFormulaSatisfied', { formula });
  }
  /** Any kind, with the arguments that `getCriteriaValues` gives. */
  withCriteria(kind: string, args: unknown[]): this {
    if (kind === 'CUSTOM_FORMULA') return this.change_('withCriteria', { formula: String(args[0]) });
    return this.change_('withCriteria', { formula: '', condition: conditionOf(kind, args) });
  }
  setFontColor(fontColor: string): this {
    return this.change_('setFontColor', { fontColor });
  }
  setBackground(background: string): this {
    return this.change_('setBackground', { background });
  }
  setBold(bold: boolean): this {
    return this.change_('setBold', { bold });
  }
  setItalic(italic: boolean): this {
    return this.change_('setItalic', { italic });
  }
  setUnderline(underline: boolean): this {
    return this.change_('setUnderline', { underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.change_('setStrikethrough', { strikethrough });
  }
  setGradientMinpoint(color: string): this {
    return this.point_('setGradientMinpoint', { least: { color } });
  }
  setGradientMinpointWithValue(color: string, kind: string, value: string): this {
    return this.point_('setGradientMinpointWithValue', { least: { color, kind, value } });
  }
  setGradientMidpointWithValue(color: string, kind: string, value: string): this {
    return this.point_('setGradientMidpointWithValue', { middle: { color, kind, value } });
  }
  setGradientMaxpoint(color: string): this {
    return this.point_('setGradientMaxpoint', { greatest: { color } });
  }
  setGradientMaxpointWithValue(color: string, kind: string, value: string): this {
    return this.point_('setGradientMaxpointWithValue', { greatest: { color, kind, value } });
  }
  setRanges(ranges: Range[]): this {
    this.ranges = ranges.slice();
    return this.change_('setRanges', {});
  }
  build(): ConditionalFormatRule {
    call('ConditionalFormatRuleBuilder.build');
    const { formula, condition, scale } = this.facts;
    if (this.ranges.length === 0 || !(formula || condition || scale))
      throw new Exception('A conditional format rule needs a condition and ranges.');
    if (scale && !(scale.least.color && scale.greatest.color))
      throw new Exception('A gradient needs a color at both of its ends.');
    return new ConditionalFormatRule(this.ranges, this.facts);
  }

  private point_(method: string, points: Partial<Record<keyof Scale, ScalePoint>>): this {
    const { least = { color: '' }, greatest = { color: '' }, ...rest } = { ...this.facts.scale, ...points };
    return this.change_(method, { formula: '', scale: { least, greatest, ...rest } });
  }
  private change_(method: string, facts: Partial<Facts>): this {
    call(`ConditionalFormatRuleBuilder.${method}`);
    this.facts = { ...this.facts, ...facts };
    return this;
  }
}

onlyWhatExists('ConditionalFormatRule', ConditionalFormatRule);
onlyWhatExists('BooleanCondition', BooleanCondition);
onlyWhatExists('GradientCondition', GradientCondition);
onlyWhatExists('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
