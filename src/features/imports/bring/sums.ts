/** What the lines of a file come to, as they stand in it and as they stand in the workbook: two totals that people hold side by side. */
import type { Currency, Money } from '../../../kernel/money';
import { lineTotal, toMajor } from '../../../kernel/money';
import type { ReadRow } from './read';

export interface Sum {
  readonly lines: number;
  readonly units: number;
  /** In major units, each line rounded half-up once. */
  readonly amount: number;
}

export interface ToldSums {
  /** Every line that could be read, exact repetitions included. */
  readonly file: Sum;
  /** The lines that are in the workbook now. */
  readonly stored: Sum;
}

type Line = { quantity?: number | undefined; price?: Money | undefined; discount?: number | undefined };

export class Sums {
  private readonly file = { lines: 0, units: 0, amount: 0 };
  private readonly stored = { lines: 0, units: 0, amount: 0 };

  inFile(lines: readonly ReadRow[]): void {
    for (const { values } of lines) add(this.file, values as Line);
  }

  stands(lines: readonly Line[]): void {
    for (const line of lines) add(this.stored, line);
  }

  told(currency: Currency): ToldSums {
    const said = (sum: Sum): Sum => ({ ...sum, amount: toMajor(sum.amount as Money, currency) });
    return { file: said(this.file), stored: said(this.stored) };
  }
}

function add(sum: { lines: number; units: number; amount: number }, line: Line): void {
  const { quantity, price, discount } = line;
  sum.lines += 1;
  sum.units += quantity ?? 0;
  sum.amount += lineTotal((price ?? 0) as Money, quantity ?? 0, discount ?? 0);
}
