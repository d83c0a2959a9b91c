/** How a range looks: number formats, fonts, colours, alignment, wrapping, and clearing all of it. */
import type { Format } from '../gate/operations';
import { call, callForeign } from './door';
import { copied, RangeValues } from './range-values';

/** What Google shows where nothing was set. */
const DEFAULT = {
  numberFormat: 'General',
  fontColor: '#000000',
  background: '#ffffff',
  fontSize: 10,
  verticalAlign: 'bottom',
  wrap: 'overflow',
};
/** Without an alignment of their own, texts stand left and numbers right, which Google names so. */
const GENERAL = 'general';

export abstract class RangeLooks extends RangeValues {
  getNumberFormat(): string {
    const formats = callForeign('Range.getNumberFormat', { op: 'cells.formats', range: this.corner_() });
    return formats[0]?.[0]?.numberFormat || DEFAULT.numberFormat;
  }
  getNumberFormats(): string[][] {
    const formats = callForeign('Range.getNumberFormats', { op: 'cells.formats', range: this.rect });
    return copied(formats, (format) => format.numberFormat || DEFAULT.numberFormat);
  }
  setNumberFormat(numberFormat: string): this {
    return this.look_('setNumberFormat', { numberFormat });
  }
  setNumberFormats(patterns: string[][]): this {
    return this.looks_('setNumberFormats', patterns, (numberFormat) => ({ numberFormat }));
  }
  setFontWeight(weight: 'bold' | 'normal' | null): this {
    return this.look_('setFontWeight', { bold: weight === 'bold' });
  }
  setFontStyle(style: 'italic' | 'normal' | null): this {
    return this.look_('setFontStyle', { italic: style === 'italic' });
  }
  setFontSize(fontSize: number): this {
    return this.look_('setFontSize', { fontSize });
  }
  setFontColor(colour: string | null): this {
    return this.look_('setFontColor', { fontColor: colour ?? DEFAULT.fontColor });
  }
  setFontColors(colours: (string | null)[][]): this {
    return this.looks_('setFontColors', colours, (colour) => ({ fontColor: colour ?? DEFAULT.fontColor }));
  }
  getBackground(): string {
    const formats = callForeign('Range.getBackground', { op: 'cells.formats', range: this.corner_() });
    return formats[0]?.[0]?.background || DEFAULT.background;
  }
  setBackground(colour: string | null): this {
    return this.look_('setBackground', { background: colour ?? DEFAULT.background });
  }
  setBackgrounds(colours: (string | null)[][]): this {
    return this.looks_('setBackgrounds', colours, (colour) => ({ background: colour ?? DEFAULT.background }));
  }
  setHorizontalAlignment(align: 'left' | 'center' | 'right'): this {
    return this.look_('setHorizontalAlignment', { align });
  }
  setVerticalAlignment(verticalAlign: 'top' | 'middle' | 'bottom'): this {
    return this.look_('setVerticalAlignment', { verticalAlign });
  }
  setWrap(wrap: boolean): this {
    return this.look_('setWrap', { wrap: wrap ? 'wrap' : 'overflow' });
  }
  setWrapStrategy(strategy: string): this {
    return this.look_('setWrapStrategy', { wrap: String(strategy).toLowerCase() as Format['wrap'] });
  }

  getBackgrounds(): string[][] {
    return this.seen_('getBackgrounds', ({ background }) => background || DEFAULT.background);
  }
  getFontColors(): string[][] {
    return this.seen_('getFontColors', ({ fontColor }) => fontColor || DEFAULT.fontColor);
  }
  getFontWeights(): string[][] {
    return this.seen_('getFontWeights', ({ bold }) => (bold ? 'bold' : 'normal'));
  }
  getFontStyles(): string[][] {
    return this.seen_('getFontStyles', ({ italic }) => (italic ? 'italic' : 'normal'));
  }
  getFontSizes(): number[][] {
    return this.seen_('getFontSizes', ({ fontSize }) => fontSize ?? DEFAULT.fontSize);
  }
  getHorizontalAlignments(): string[][] {
    return this.seen_('getHorizontalAlignments', ({ align }) => align ?? GENERAL);
  }
  getVerticalAlignments(): string[][] {
    return this.seen_('getVerticalAlignments', ({ verticalAlign }) => verticalAlign ?? DEFAULT.verticalAlign);
  }
  getWrapStrategies(): string[][] {
    return this.seen_('getWrapStrategies', ({ wrap }) => (wrap ?? DEFAULT.wrap).toUpperCase());
  }

  /** Without options: contents, formats and notes; validation stays, as it does at Google. */
  clear(
    options: {
      contentsOnly?: boolean;
      formatOnly?: boolean;
      commentsOnly?: boolean;
      validationsOnly?: boolean;
    } = {},
  ): this {
    const all = !(
      options.contentsOnly ||
      options.formatOnly ||
      options.commentsOnly ||
      options.validationsOnly
    );
    return this.emptied_('clear', {
      contents: all || options.contentsOnly === true,
      formats: all || options.formatOnly === true,
      notes: all || options.commentsOnly === true,
      validations: options.validationsOnly === true,
    });
  }
  clearContent(): this {
    return this.emptied_('clearContent', {
      contents: true,
      formats: false,
      notes: false,
      validations: false,
    });
  }
  clearFormat(): this {
    return this.emptied_('clearFormat', { contents: false, formats: true, notes: false, validations: false });
  }
  clearDataValidations(): this {
    return this.emptied_('clearDataValidations', {
      contents: false,
      formats: false,
      notes: false,
      validations: true,
    });
  }

  private emptied_(
    method: string,
    what: { contents: boolean; formats: boolean; notes: boolean; validations: boolean },
  ): this {
    call(`Range.${method}`, { op: 'cells.clear', range: this.rect, ...what });
    return this;
  }
  private seen_<T>(method: string, shown: (format: Format) => T): T[][] {
    return copied(callForeign(`Range.${method}`, { op: 'cells.formats', range: this.rect }), shown);
  }
  private look_(method: string, format: Format): this {
    call(`Range.${method}`, { op: 'cells.format', range: this.rect, formats: [[format]] });
    return this;
  }
  private looks_<T>(method: string, values: T[][], each: (value: T) => Format): this {
    const formats = copied(this.fitting_(method, values), each);
    call(`Range.${method}`, { op: 'cells.format', range: this.rect, formats });
    return this;
  }
}
