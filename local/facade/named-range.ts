/** A range with a name that formulas may use instead of its address. */
import type { NamedRange as Facts } from '../gate/operations';
import { call } from './door';
import type { Range } from './range';
import { sheetAt } from './sheet';
import { onlyWhatExists } from './strangers';

/** Letters, digits and underscores; nothing that reads as an address or a flag. */
export const isName = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(?:true|false|[a-z]{1,3}[1-9]\d*|r\d+c\d+)$/i.test(name);

export class NamedRange {
  constructor(private readonly facts: Facts) {}

  getName(): string {
    call('NamedRange.getName');
    return this.facts.name;
  }
  getRange(): Range {
    call('NamedRange.getRange');
    return sheetAt(this.facts.range.sheet).at_(this.facts.range);
  }
  remove(): void {
    const { name, range } = this.facts;
    call('NamedRange.remove', { op: 'sheet.name', sheet: range.sheet, name, place: null });
  }
}

onlyWhatExists('NamedRange', NamedRange);
