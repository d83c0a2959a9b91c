/** The same figures of one week as the dialog, the tab and the weekly report tell them. */
import type { LookAnswer } from '../../src/features/dashboard/actions/look';
import type { Workbook } from './workbook';

/** Tiles of two columns by four rows below the first, as they stand in the cells: label → figure. */
function cellsOf({ host }: Workbook, tab: string): Record<string, string> {
  const cells = host.values(tab);
  const found: Record<string, string> = {};
  for (let row = 1; row < cells.length; row += 5)
    for (let column = 0; column < 8; column += 2) {
      const label = cells[row]?.[column];
      if (label) found[String(label)] = String(cells[row + 1]?.[column]);
    }
  return found;
}

export const lookAt = async (book: Workbook, from: string, to: string): Promise<LookAnswer['tiles']> =>
  ((await book.send('dashboard.look', { period: 'custom', from, to })) as LookAnswer).tiles;

/** By key, in the words of each of the three places. @param week its Monday, and its Sunday */
export async function toldThrice(
  book: Workbook,
  [from, to]: readonly [string, string],
  keys: readonly string[],
) {
  await book.send('dashboard.refresh', { period: 'custom', from, to });
  const cells = cellsOf(book, 'Dashboard');
  const tiles = await lookAt(book, from, to);
  const { figures } = (await book.send('weekly.report', { week: from })) as {
    figures: readonly { readonly key: string; readonly text: string }[];
  };
  return keys.map((key) => {
    const tile = tiles.find((each) => each.key === key);
    return {
      key,
      dialog: tile?.text,
      tab: cells[tile?.label ?? ''],
      report: figures.find((each) => each.key === key)?.text,
    };
  });
}
