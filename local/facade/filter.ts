/** A sheet's one basic filter: where it is and what it asks of its columns. What it hides is asked of the sheet, a row at a time. */
import type { BasicFilter, Condition } from '../gate/operations';
import { argumentsOf, conditionOf } from './criteria';
import { call, Exception } from './door';
import type { Range } from './range';
import { onlyWhatExists } from './strangers';

export class Filter {
  constructor(
    private readonly range: Range,
    private facts: BasicFilter,
  ) {}

  getRange(): Range {
    call('Filter.getRange');
    return this.range;
  }
  /** Columns count from the sheet's first. */
  getColumnFilterCriteria(column: number): FilterCriteria | null {
    call('Filter.getColumnFilterCriteria');
    this.inside_(column);
    const hidden = this.facts.hidden.find((each) => each.column === column)?.values;
    const condition = this.facts.conditions?.find((each) => each.column === column)?.condition;
    return hidden || condition ? new FilterCriteria(hidden ?? [], condition ?? null) : null;
  }
  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    this.inside_(column);
    const { values, condition } = criteria ? criteria.facts_() : { values: [], condition: null };
    const others = <T extends { column: number }>(all: T[] = []): T[] =>
      all.filter((each) => each.column !== column);
    const conditions = [...others(this.facts.conditions), ...(condition ? [{ column, condition }] : [])];
    this.facts = {
      range: this.range.rect_(),
      hidden: [...others(this.facts.hidden), ...(values.length > 0 ? [{ column, values }] : [])],
      ...(conditions.length > 0 && { conditions }),
    };
    this.set_('setColumnFilterCriteria', this.facts);
    return this;
  }
  remove(): void {
    this.set_('remove', null);
  }

  private set_(method: string, filter: BasicFilter | null): void {
    const { sheet } = this.range.rect_();
    call(`Filter.${method}`, { op: 'sheet.filter.set', sheet, filter });
  }
  private inside_(column: number): void {
    const { column: first, columns } = this.range.rect_();
    if (column < first || column >= first + columns)
      throw new Exception('The column position is outside the range of the filter.');
  }
}

export class FilterCriteria {
  constructor(
    private readonly values: readonly string[],
    private readonly condition: Condition | null,
  ) {}

  facts_(): { values: string[]; condition: Condition | null } {
    return { values: [...this.values], condition: this.condition };
  }
  getHiddenValues(): string[] {
    call('FilterCriteria.getHiddenValues');
    return [...this.values];
  }
  /** Null where only values were unticked. */
  getCriteriaType(): string | null {
    call('FilterCriteria.getCriteriaType');
    return this.condition?.kind ?? null;
  }
  getCriteriaValues(): unknown[] {
    call('FilterCriteria.getCriteriaValues');
    return this.condition ? argumentsOf(this.condition) : [];
  }
}

export class FilterCriteriaBuilder {
  private values: string[] = [];
  private condition: Condition | null = null;

  setHiddenValues(values: string[]): this {
    call('FilterCriteriaBuilder.setHiddenValues');
    this.values = values.map(String);
    return this;
  }
  withCriteria(kind: string, args: unknown[]): this {
    call('FilterCriteriaBuilder.withCriteria');
    this.condition = conditionOf(kind, args);
    return this;
  }
  build(): FilterCriteria {
    call('FilterCriteriaBuilder.build');
    return new FilterCriteria(this.values, this.condition);
  }
}

onlyWhatExists('Filter', Filter);
onlyWhatExists('FilterCriteria', FilterCriteria);
onlyWhatExists('FilterCriteriaBuilder', FilterCriteriaBuilder);
