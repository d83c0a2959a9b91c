/** Cells of the workbook: counted from what its tabs say of themselves, and remembered day by day. */
import type { Apart } from '../../ports/apart';
import type { Context } from '../../ports/context';
import type { Sample } from './rules/gauge';

const KEY = 'capacity';

/** No round trip beyond the first look at the tabs. */
export const cellsOf = ({ book }: Pick<Apart, 'book'>): number =>
  book.tabs().reduce((sum, { rows, columns }) => sum + rows * columns, 0);

export function samplesIn({ recall }: Pick<Context, 'recall'>): readonly Sample[] {
  try {
    const kept: unknown = JSON.parse(recall(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as Sample[]) : [];
  } catch {
    return [];
  }
}

export const keepSamples = ({ note }: Pick<Apart, 'note'>, samples: readonly Sample[]): void =>
  note(KEY, JSON.stringify(samples));
