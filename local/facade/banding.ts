/** Alternating colours of a range: by rows or by columns, for its header, the first, the second and the last line. */
import type { Band } from '../gate/operations';
import { call, look } from './door';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { onlyWhatExists } from './strangers';

/** Google's light grey, with a header and without a footer. */
const THEME = ['#bdbdbd', '#ffffff', '#f3f3f3', null];
const NONE = [null, null, null, null];

/** Google's own colours until others are set. */
export function newBanding(method: string, home: Sheet, range: Range, rows: boolean): Banding {
  const rect = range.rect_();
  const facts: Band = {
    id: look({ op: 'run.uuid' }),
    range: rect,
    rows: rows ? THEME : NONE,
    columns: rows ? NONE : THEME,
  };
  call(`Range.${method}`, { op: 'sheet.band', sheet: rect.sheet, band: facts });
  return new Banding(home, facts);
}

export class Banding {
  constructor(
    private readonly home: Sheet,
    private facts: Band,
  ) {}

  getRange(): Range {
    call('Banding.getRange');
    return this.home.at_(this.facts.range);
  }
  getHeaderRowColor(): string | null {
    return this.seen_('getHeaderRowColor', 'rows', 0);
  }
  setHeaderRowColor(color: string | null): this {
    return this.color_('setHeaderRowColor', 'rows', 0, color);
  }
  getFirstRowColor(): string | null {
    return this.seen_('getFirstRowColor', 'rows', 1);
  }
  setFirstRowColor(color: string | null): this {
    return this.color_('setFirstRowColor', 'rows', 1, color);
  }
  getSecondRowColor(): string | null {
    return this.seen_('getSecondRowColor', 'rows', 2);
  }
  setSecondRowColor(color: string | null): this {
    return this.color_('setSecondRowColor', 'rows', 2, color);
  }
  getFooterRowColor(): string | null {
    return this.seen_('getFooterRowColor', 'rows', 3);
  }
  setFooterRowColor(color: string | null): this {
    return this.color_('setFooterRowColor', 'rows', 3, color);
  }
  getHeaderColumnColor(): string | null {
    return this.seen_('getHeaderColumnColor', 'columns', 0);
  }
  setHeaderColumnColor(color: string | null): this {
    return this.color_('setHeaderColumnColor', 'columns', 0, color);
  }
  getFirstColumnColor(): string | null {
    return this.seen_('getFirstColumnColor', 'columns', 1);
  }
  setFirstColumnColor(color: string | null): this {
    return this.color_('setFirstColumnColor', 'columns', 1, color);
  }
  getSecondColumnColor(): string | null {
    return this.seen_('getSecondColumnColor', 'columns', 2);
  }
  setSecondColumnColor(color: string | null): this {
    return this.color_('setSecondColumnColor', 'columns', 2, color);
  }
  getFooterColumnColor(): string | null {
    return this.seen_('getFooterColumnColor', 'columns', 3);
  }
  setFooterColumnColor(color: string | null): this {
    return this.color_('setFooterColumnColor', 'columns', 3, color);
  }
  remove(): void {
    call('Banding.remove', { op: 'sheet.unband', sheet: this.home.id_(), id: this.facts.id });
  }

  private seen_(method: string, which: 'rows' | 'columns', at: number): string | null {
    call(`Banding.${method}`);
    return this.facts[which][at] ?? null;
  }
  private color_(method: string, which: 'rows' | 'columns', at: number, color: string | null): this {
    this.facts = {
      ...this.facts,
      [which]: this.facts[which].map((each, index) => (index === at ? color : each)),
    };
    call(`Banding.${method}`, { op: 'sheet.band', sheet: this.home.id_(), band: this.facts });
    return this;
  }
}

onlyWhatExists('Banding', Banding);
