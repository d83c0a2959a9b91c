/** Several looks and links within one text, and turned text. */
import type { Format, RichRun, RichText } from '../gate/operations';
import { plain } from '../gate/plain';
import { call, Exception } from './door';
import { onlyWhatExists } from './strangers';

/** A cell's format as an object of this realm. */
export const plainFormat = (format: Format | undefined): Format => plain(format ?? {}) as Format;

type Look = Omit<RichRun, 'from' | 'to' | 'link'>;

/** What a cell without looks of its own has. */
const DEFAULT: Required<Look> = {
  fontFamily: 'Arial',
  fontSize: 10,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
};

export class TextStyle {
  constructor(private readonly look: Look) {}

  facts_(): Look {
    return this.look;
  }
  getFontFamily(): string | null {
    call('TextStyle.getFontFamily');
    return this.look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    call('TextStyle.getFontSize');
    return this.look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    call('TextStyle.getForegroundColor');
    return this.look.fontColor ?? null;
  }
  isBold(): boolean | null {
    call('TextStyle.isBold');
    return this.look.bold ?? null;
  }
  isItalic(): boolean | null {
    call('TextStyle.isItalic');
    return this.look.italic ?? null;
  }
  isUnderline(): boolean | null {
    call('TextStyle.isUnderline');
    return this.look.underline ?? null;
  }
  isStrikethrough(): boolean | null {
    call('TextStyle.isStrikethrough');
    return this.look.strikethrough ?? null;
  }
}

export class TextStyleBuilder {
  private look: Look = {};

  setFontFamily(fontFamily: string): this {
    return this.change_('setFontFamily', { fontFamily });
  }
  setFontSize(fontSize: number): this {
    return this.change_('setFontSize', { fontSize });
  }
  setForegroundColor(fontColor: string): this {
    return this.change_('setForegroundColor', { fontColor });
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
  build(): TextStyle {
    call('TextStyleBuilder.build');
    return new TextStyle(this.look);
  }

  private change_(method: string, look: Look): this {
    call(`TextStyleBuilder.${method}`);
    this.look = { ...this.look, ...look };
    return this;
  }
}

export class RichTextValue {
  constructor(
    private readonly rich: RichText,
    private readonly from = 0,
    private readonly to = rich.text.length,
  ) {}

  /** Every run has all of its looks: the cell's where it has none of its own. */
  static of_(text: string, format: Format): RichTextValue {
    const own: Required<Look> = {
      ...DEFAULT,
      ...Object.fromEntries(Object.entries(format).filter(([key]) => key in DEFAULT)),
      underline: format.line === 'underline',
      strikethrough: format.line === 'line-through',
    };
    const runs = format.rich?.text === text ? format.rich.runs : [{ from: 0, to: text.length }];
    return new RichTextValue({ text, runs: runs.map((run) => ({ ...own, ...run })) });
  }
  facts_(): RichText {
    return this.rich;
  }
  getText(): string {
    call('RichTextValue.getText');
    return this.rich.text.slice(this.from, this.to);
  }
  getStartIndex(): number {
    call('RichTextValue.getStartIndex');
    return this.from;
  }
  getEndIndex(): number {
    call('RichTextValue.getEndIndex');
    return this.to;
  }
  getRuns(): RichTextValue[] {
    call('RichTextValue.getRuns');
    return this.rich.runs.map(({ from, to }) => new RichTextValue(this.rich, from, to));
  }
  /** Null without one, and where parts of the text have different ones. */
  getLinkUrl(): string | null {
    call('RichTextValue.getLinkUrl');
    return this.shared_((run) => run.link) ?? null;
  }
  getTextStyle(): TextStyle {
    call('RichTextValue.getTextStyle');
    const keys = Object.keys(DEFAULT) as (keyof Look)[];
    return new TextStyle(Object.fromEntries(keys.map((key) => [key, this.shared_((run) => run[key])])));
  }

  private shared_<T>(asked: (run: RichRun) => T): T | undefined {
    const inside = this.rich.runs.filter(({ from, to }) => from < this.to && to > this.from).map(asked);
    return inside.every((each) => each === inside[0]) ? inside[0] : undefined;
  }
}

export class RichTextValueBuilder {
  private text = '';
  private runs: RichRun[] = [];

  setText(text: string): this {
    call('RichTextValueBuilder.setText');
    this.text = text;
    this.runs = [{ from: 0, to: text.length }];
    return this;
  }
  setTextStyle(from: number, to: number, style: TextStyle): this {
    return this.over_('setTextStyle', from, to, style.facts_());
  }
  setLinkUrl(from: number, to: number, link: string): this {
    return this.over_('setLinkUrl', from, to, { link });
  }
  build(): RichTextValue {
    call('RichTextValueBuilder.build');
    return new RichTextValue({ text: this.text, runs: this.runs });
  }

  private over_(method: string, from: number, to: number, look: Partial<RichRun>): this {
    call(`RichTextValueBuilder.${method}`);
    if (from < 0 || to > this.text.length || from >= to)
      throw new Exception('The text positions are out of range.');
    this.runs = this.runs.flatMap((run) => {
      const cuts = [run.from, from, to, run.to].filter((at) => at >= run.from && at <= run.to);
      const ends = [...new Set(cuts)].sort((a, b) => a - b);
      return ends.slice(1).map((end, index): RichRun => {
        const start = ends[index] as number;
        return { ...run, ...(start >= from && end <= to && look), from: start, to: end };
      });
    });
    return this;
  }
}

export class TextRotation {
  constructor(private readonly rotation: number | 'vertical') {}

  getDegrees(): number {
    call('TextRotation.getDegrees');
    return this.rotation === 'vertical' ? 0 : this.rotation;
  }
  isVertical(): boolean {
    call('TextRotation.isVertical');
    return this.rotation === 'vertical';
  }
}

onlyWhatExists('TextStyle', TextStyle);
onlyWhatExists('TextStyleBuilder', TextStyleBuilder);
onlyWhatExists('RichTextValue', RichTextValue);
onlyWhatExists('RichTextValueBuilder', RichTextValueBuilder);
onlyWhatExists('TextRotation', TextRotation);
