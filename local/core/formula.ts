/** A formula in its cell: its text, what it refers to, and the value it had when it was last worked out. */
import type { CellValue } from '../gate/operations';
import type { Row, Sheet } from './sheet';
import type { Simple } from './simple';
import { type Token, tokensOf } from './tokens';

/** A rectangle on a sheet, all ends included. */
export interface Area {
  sheet: Sheet;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const meets = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const VOLATILE = /^(?:TODAY|NOW|RAND|RANDBETWEEN)$/i;

export class Formula {
  value: CellValue = '';
  /** Whether `value` is what the formula gives now. */
  fresh = false;
  /** Set while it is being worked out: meeting it again is a circle. */
  busy = false;
  /** Cells to the right and below that show its further results. */
  spill: CellValue[][] | undefined;
  /** What it refers to, and the evaluator where the formula is simple; both found on first use. */
  areas: Area[] | undefined;
  simple: Simple | null | undefined;
  private source = '';
  private parts: Token[] | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly row: Row,
    readonly slot: number,
    text: string,
  ) {
    this.text = text;
  }

  /** With its leading `=`. */
  get text(): string {
    return this.source;
  }

  set text(text: string) {
    this.source = text;
    this.parts = undefined;
    this.simple = undefined;
    this.forget();
  }

  get tokens(): Token[] {
    this.parts ??= tokensOf(this.source.slice(1));
    return this.parts;
  }

  get volatile(): boolean {
    return this.tokens.some((token) => token.kind === 'call' && VOLATILE.test(token.text));
  }

  /** Where it stands now, its further results included. */
  area(): Area {
    const [top, left] = [this.row.at, this.sheet.columnOf(this.slot)];
    const [rows, columns] = [this.spill?.length ?? 1, this.spill?.[0]?.length ?? 1];
    return { sheet: this.sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
  }

  /** The book's structure changed: positions and references must be found again. */
  forget(): void {
    this.areas = undefined;
    // A name may stand for another range now.
    if (this.parts?.some(({ kind }) => kind === 'name')) this.simple = undefined;
    this.fresh = false;
    this.spill = undefined;
  }
}
