/** Dropdowns and their help, in the words of one language or of both. */
import { columnKeys, columnOf, type Table } from '../../kernel/table';
import { LANGUAGES, type Language } from '../../kernel/words';
import type { Apart } from '../../ports/apart';
import type { Context } from '../../ports/context';
import type { ColumnPlan } from '../../ports/sheets';

/** So that neither language's words are refused while cells go from one to the other. */
export function offerBoth(context: Context, apart: Apart): void {
  eachSpoken(context, apart, (plans) => {
    const choices = [...new Set(plans.flatMap((plan) => plan.choices ?? []))];
    return choices.length > 0 && plans[0] ? { ...plans[0], choices } : undefined;
  });
}

export function offerOne(context: Context, apart: Apart, language: Language): void {
  eachSpoken(context, apart, (plans) => plans[LANGUAGES.indexOf(language)]);
}

/** Columns whose dropdown or help is not the same in all languages; boxes have neither, and making them anew would untick them. */
function eachSpoken(
  { tables }: Context,
  apart: Apart,
  chosen: (plans: readonly ColumnPlan[]) => ColumnPlan | undefined,
): void {
  for (const table of tables) {
    const place = apart.tables.find(({ key }) => key === table.key);
    for (const key of columnKeys(table)) {
      const column = place?.columns[key];
      if (!place || column === undefined || !isSpoken(table, key)) continue;
      const plans = LANGUAGES.map((language) => apart.planOf(table, key, language));
      const said = plans.map(({ choices, offers, help }) => JSON.stringify([choices, offers, help]));
      if (new Set(said).size === 1) continue;
      const plan = chosen(plans);
      if (plan) apart.sheets.offer(place.sheet, column, plan);
    }
  }
}

function isSpoken(table: Table, key: string): boolean {
  const { codec, help, offers } = columnOf(table, key);
  return codec.kind !== 'box' && (codec.choices ?? help ?? offers) !== undefined;
}
