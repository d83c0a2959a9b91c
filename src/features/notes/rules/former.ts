/** What a note said before it was corrected, kept in one cell beside it, newest first. */
import type { Moment } from '../../../kernel/day';
import { CELL_LIMIT } from '../../../kernel/text';

export interface Former {
  readonly text: string;
  /** When it was corrected, and by whom. */
  readonly at: Moment;
  readonly by: string;
}

/** What the cell holds; nothing where a person emptied or changed it. */
export function readFormer(cell: string): readonly Former[] {
  try {
    const found: unknown = JSON.parse(cell || '[]');
    return Array.isArray(found) ? found.filter((each) => typeof each?.text === 'string') : [];
  } catch {
    return [];
  }
}

export const writeFormer = (former: readonly Former[]): string =>
  former.length > 0 ? JSON.stringify(former) : '';

/** The cell with what an edit took the place of; nothing to write where nobody knows it, or it would not fit. */
export function formerBy(cell: string, text: string, before: Former): { former?: string } {
  if (before.text.trim() === '' || before.text === text) return {};
  const former = writeFormer([before, ...readFormer(cell)]);
  return former.length > CELL_LIMIT ? {} : { former };
}
