/** Names of tabs that are still Rapi's, its control sheet's among them. Formulas that name them follow by themselves: Sheets keeps them right. */
import { CONTROL_HEADERS, CONTROL_SHEET } from '../../kernel/settings';
import { type Bilingual, LANGUAGES, type Language } from '../../kernel/words';
import type { Apart } from '../../ports/apart';
import type { Context } from '../../ports/context';

export function nameTabs({ tables }: Context, apart: Apart, to: Language): void {
  const { book, control, sheets } = apart;
  const names: { readonly sheet: number; readonly words: Bilingual }[] = [
    { sheet: control, words: CONTROL_SHEET },
    ...apart.tables.flatMap(({ key, sheet }) => {
      const words = tables.find((table) => table.key === key)?.sheet;
      return words ? [{ sheet, words }] : [];
    }),
  ];
  const there = new Map(sheets.tabs().map(({ id, name }) => [id, name]));
  for (const { sheet, words } of names) {
    // A name that was taken had got a number.
    const name = there.get(sheet)?.replace(/ \(\d+\)$/, '');
    if (name !== words[to] && LANGUAGES.some((language) => words[language] === name))
      book.rename(sheet, words[to]);
  }
  const cells = [[...CONTROL_HEADERS[to]]];
  sheets.write([{ sheet: control, row: 1, column: 1, cells, formats: ['@', '@', '@'] }]);
}
