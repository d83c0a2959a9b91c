/** Conditional format rules with a custom formula, and their builder. */
import type { ConditionalRule } from '../gate/operations';
import { call, Exception } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

export class ConditionalFormatRule {
  constructor(
    private readonly ranges: Range[],
    private readonly facts: Omit<ConditionalRule, 'ranges'>,
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
  getBooleanCondition(): BooleanCondition {
    call('ConditionalFormatRule.getBooleanCondition');
    return new BooleanCondition(this.facts);
  }
  copy(): ConditionalFormatRuleBuilder {
    call('ConditionalFormatRule.copy');
    return new ConditionalFormatRuleBuilder(this.ranges, this.facts);
  }
}

export class BooleanCondition {
  constructor(private readonly facts: Omit<ConditionalRule, 'ranges'>) {}

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
  getCriteriaType(): string {
    call('BooleanCondition.getCriteriaType');
    return 'CUSTOM_FORMULA';
  }
  getCriteriaValues(): string[] {
    call('BooleanCondition.getCriteriaValues');
    return [this.facts.formula];
  }
}

export class ConditionalFormatRuleBuilder {
  constructor(
    private ranges: Range[] = [],
    private facts: Omit<ConditionalRule, 'ranges'> = { formula: '' },
  ) {}

  whenFormulaSatisfied(formula: string): this {
    return this.change_('whenFormulaSatisfied', { formula });
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
  setRanges(ranges: Range[]): this {
    this.ranges = ranges.slice();
    return this.change_('setRanges', {});
  }
  build(): ConditionalFormatRule {
    call('ConditionalFormatRuleBuilder.build');
    if (this.ranges.length === 0 || !this.facts.formula)
      throw new Exception('A conditional format rule needs a condition and ranges.');
    return new ConditionalFormatRule(this.ranges, this.facts);
  }

  private change_(method: string, facts: Partial<ConditionalRule>): this {
    call(`ConditionalFormatRuleBuilder.${method}`);
    this.facts = { ...this.facts, ...facts };
    return this;
  }
}

onlyWhatExists('ConditionalFormatRule', ConditionalFormatRule);
onlyWhatExists('BooleanCondition', BooleanCondition);
onlyWhatExists('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder);
