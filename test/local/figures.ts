/** The same figures of one week as the dialog, the tab and the weekly report tell them, and of one day as the dialog and the morning digest do. */
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

/** What the morning after this day the dialog says of it and the owner's digest does not, in the words of the dialog; and how many figures were compared. */
export async function digestLacks(book: Workbook, day: string): Promise<{ lacks: string[]; told: number }> {
  const { host } = book;
  const before = host.now();
  host.setNow(Date.parse(`${day}T12:00:00Z`) + 86_400_000);
  const tiles = await lookAt(book, day, day);
  const { mails } = (await book.send('reminders.preview', { id: 'ATR-02' })) as {
    mails: readonly { readonly text: string }[];
  };
  host.setNow(before);
  const lines = tiles.map(({ label, text }) => `- ${label}: ${text}`);
  return { lacks: lines.filter((line) => !mails[0]?.text.includes(line)), told: lines.length };
}
