/** A sheet's one basic filter: where it is. What it hides is asked of the sheet, a row at a time. */
import { call } from './door';
import type { Range } from './range';
import { onlyWhatExists } from './strangers';

export class Filter {
  constructor(private readonly range: Range) {}

  getRange(): Range {
    call('Filter.getRange');
    return this.range;
  }
}

onlyWhatExists('Filter', Filter);
