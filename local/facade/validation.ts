/** Data validation rules and their builder. */

import { columnLetters } from '../gate/a1';
import type { Validation } from '../gate/operations';
import { call, Exception, look } from './door';
import type { Range } from './range';
import { onlyWhatExists } from './strangers';
import { given, shown } from './values';

type Argument = Validation['args'][number];

export class DataValidation {
  constructor(private readonly facts: Validation) {}

  /** For other classes of the façade. */
  facts_(): Validation {
    return this.facts;
  }
  getCriteriaType(): string {
    call('DataValidation.getCriteriaType');
    return this.facts.criteria;
  }
  getCriteriaValues(): unknown[] {
    call('DataValidation.getCriteriaValues');
    const { criteria, args, showDropdown } = this.facts;
    const list = args.map((value) => shown(value));
    return criteria === 'VALUE_IN_LIST' ? [list, showDropdown !== false] : list;
  }
  getAllowInvalid(): boolean {
    call('DataValidation.getAllowInvalid');
    return this.facts.allowInvalid;
  }
  getHelpText(): string | null {
    call('DataValidation.getHelpText');
    return this.facts.helpText ?? null;
  }
  copy(): DataValidationBuilder {
    call('DataValidation.copy');
    return new DataValidationBuilder({ ...this.facts });
  }
}

export class DataValidationBuilder {
  private facts: Validation;

  constructor(facts: Validation = { criteria: '', args: [], allowInvalid: true }) {
    this.facts = facts;
  }

  requireValueInList(values: unknown[], showDropdown = true): this {
    return this.require_('requireValueInList', 'VALUE_IN_LIST', values.map(argument), showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this.require_('requireValueInRange', 'VALUE_IN_RANGE', [absolute(range)], showDropdown);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require_('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require_('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require_('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require_('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }
  requireDate(): this {
    return this.require_('requireDate', 'DATE_IS_VALID_DATE', []);
  }
  requireCheckbox(...values: unknown[]): this {
    return this.require_('requireCheckbox', 'CHECKBOX', values.map(argument));
  }
  /** Any kind, with the arguments that `getCriteriaValues` gives. */
  withCriteria(criteria: string, args: unknown[]): this {
    if (criteria !== 'VALUE_IN_LIST') return this.require_('withCriteria', criteria, args.map(argument));
    const [list, dropdown] = args as [unknown[], boolean | undefined];
    return this.require_('withCriteria', criteria, list.map(argument), dropdown !== false);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require_('requireFormulaSatisfied', 'CUSTOM_FORMULA', [formula]);
  }
  setAllowInvalid(allowInvalid: boolean): this {
    call('DataValidationBuilder.setAllowInvalid');
    this.facts = { ...this.facts, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    call('DataValidationBuilder.setHelpText');
    this.facts = { ...this.facts, helpText };
    return this;
  }
  build(): DataValidation {
    call('DataValidationBuilder.build');
    if (!this.facts.criteria) throw new Exception('A data validation rule needs a criteria.');
    return new DataValidation(this.facts);
  }

  private require_(method: string, criteria: string, args: Argument[], showDropdown?: boolean): this {
    call(`DataValidationBuilder.${method}`);
    this.facts = { ...this.facts, criteria, args, ...(showDropdown === undefined ? {} : { showDropdown }) };
    return this;
  }
}

const argument = (value: unknown): Argument => {
  const taken = given(value);
  return typeof taken === 'object' && 'error' in taken ? taken.error : taken;
};

/** `='Tim'!$A$2:$A$40`: a rule refers to its range by formula. */
function absolute(range: Range): string {
  const { sheet, row, column, rows, columns } = range.rect_();
  const name = look({ op: 'sheet.facts', sheet })?.name ?? '';
  const corner = (r: number, c: number): string => `$${columnLetters(c)}$${r}`;
  return `='${name.replace(/'/g, "''")}'!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

onlyWhatExists('DataValidation', DataValidation);
onlyWhatExists('DataValidationBuilder', DataValidationBuilder);
