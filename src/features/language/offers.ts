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
    const [first] = plans as [ColumnPlan];
    return choices.length > 0 ? { ...first, choices } : undefined;
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
      const [first] = plans;
      if (plans.every(({ choices, help }) => same(choices, first?.choices) && help === first?.help)) continue;
      const plan = chosen(plans);
      if (plan) apart.sheets.offer(place.sheet, column, plan);
    }
  }
}

function isSpoken(table: Table, key: string): boolean {
  const { codec, help } = columnOf(table, key);
  return codec.kind !== 'box' && (codec.choices !== undefined || help !== undefined);
}

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join('\n') === b.join('\n');
