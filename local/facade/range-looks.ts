/** How a range looks: number formats, fonts, colours, alignment, wrapping, and clearing all of it. */
import type { Format } from '../gate/operations';
import { alsoDo, call, callForeign, Exception, look } from './door';
import { copied, RangeValues } from './range-values';
import { plainFormat, RichTextValue, TextRotation } from './rich-text';

/** What Google shows where nothing was set. */
const DEFAULT = {
  numberFormat: 'General',
  fontColor: '#000000',
  background: '#ffffff',
  fontSize: 10,
  fontFamily: 'Arial',
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
    return this.look_('setNumberFormat', {
      numberFormat: numberFormat === DEFAULT.numberFormat ? '' : numberFormat,
    });
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
    return this.look_('setFontColor', { fontColor: colour ?? '' });
  }
  setFontColors(colours: (string | null)[][]): this {
    return this.looks_('setFontColors', colours, (colour) => ({ fontColor: colour ?? '' }));
  }
  getBackground(): string {
    const formats = callForeign('Range.getBackground', { op: 'cells.formats', range: this.corner_() });
    return formats[0]?.[0]?.background || DEFAULT.background;
  }
  setBackground(colour: string | null): this {
    return this.look_('setBackground', { background: colour ?? '' });
  }
  setBackgrounds(colours: (string | null)[][]): this {
    return this.looks_('setBackgrounds', colours, (colour) => ({ background: colour ?? '' }));
  }
  setHorizontalAlignment(align: 'left' | 'center' | 'right' | null): this {
    return this.look_('setHorizontalAlignment', { align: align ?? 'general' });
  }
  setVerticalAlignment(verticalAlign: 'top' | 'middle' | 'bottom' | null): this {
    return this.look_('setVerticalAlignment', { verticalAlign: verticalAlign ?? 'bottom' });
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

  getFontFamilies(): string[][] {
    return this.seen_('getFontFamilies', ({ fontFamily }) => fontFamily || DEFAULT.fontFamily);
  }
  setFontFamily(fontFamily: string | null): this {
    return this.look_('setFontFamily', { fontFamily: fontFamily ?? '' });
  }
  getFontLines(): string[][] {
    return this.seen_('getFontLines', ({ line }) => line ?? 'none');
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): this {
    return this.look_('setFontLine', { line: line ?? 'none' });
  }
  getTextRotations(): TextRotation[][] {
    return this.seen_('getTextRotations', ({ rotation }) => new TextRotation(rotation ?? 0));
  }
  setTextRotation(degrees: number): this {
    if (degrees < -90 || degrees > 90) throw new Exception('The degrees must be between -90 and 90.');
    return this.look_('setTextRotation', { rotation: degrees });
  }
  setVerticalText(vertical: boolean): this {
    return this.look_('setVerticalText', { rotation: vertical ? 'vertical' : 0 });
  }
  /** Null where the cell holds no text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    const formats = callForeign('Range.getRichTextValues', { op: 'cells.formats', range: this.rect });
    const values = look({ op: 'cells.values', range: this.rect });
    const formulas = look({ op: 'cells.formulas', range: this.rect });
    return values.map((row, r) =>
      row.map((value, c) => {
        if (typeof value !== 'string' || value === '' || formulas[r]?.[c]) return null;
        return RichTextValue.of_(value, plainFormat(formats[r]?.[c]));
      }),
    );
  }
  /** The text is not read as if it were typed. */
  setRichTextValue(value: RichTextValue): this {
    const rich = value.facts_();
    const values = this.filled_(rich.text);
    call('Range.setRichTextValue', { op: 'cells.write', range: this.rect, values });
    alsoDo({ op: 'cells.format', range: this.rect, formats: [[{ rich }]] });
    return this;
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
