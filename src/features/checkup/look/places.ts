/** Whether every tab and column is where the control sheet says, and has a header. */
import { columnKeys, columnOf, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import { headless, MEND } from '../actions/mend';
import { type Finding, few, type Tell } from '../report';

const REPAIR = { action: 'setup.repair', input: {}, label: 'checkup.mend' } as const;

const HEADS = { action: MEND, input: { what: 'heads' }, label: 'checkup.headAgain' } as const;

interface Places {
  readonly findings: readonly Finding[];
  /** Tables that stand whole: only these can be read. */
  readonly sound: ReadonlySet<string>;
}

export function lookAtPlaces(context: Context, apart: Apart, tell: Tell): Places {
  const { tables, language } = context;
  const nameOf = (table: Table, key: string): string =>
    `${columnOf(table, key).header[language]} (${table.sheet[language]})`;
  const tabs = new Set(apart.book.tabs().map(({ id }) => id));
  const places = new Map(apart.tables.map((place) => [place.key, place]));
  const [gone, there] = [[] as Table[], [] as Table[]];
  // A table that this workbook never had comes with the next update, and is not missed.
  for (const table of tables) {
    const place = places.get(table.key);
    if (place) (tabs.has(place.sheet) ? there : gone).push(table);
  }
  const lost = there.flatMap((table) =>
    columnKeys(table)
      .filter((key) => places.get(table.key)?.columns[key] === undefined)
      .map((key) => ({ table, name: nameOf(table, key) })),
  );
  const whole = there.filter((table) => !lost.some((each) => each.table === table));
  const findings: Finding[] = [];
  if (gone.length > 0)
    findings.push(
      tell('act', 'checkup.tabsGone', { names: few(gone.map(({ sheet }) => sheet[language])) }, REPAIR),
    );
  if (lost.length > 0)
    findings.push(tell('act', 'checkup.columnsGone', { names: few(lost.map(({ name }) => name)) }, REPAIR));
  const bare = headless(context, apart).map(({ table, column }) => nameOf(table, column));
  if (bare.length > 0) findings.push(tell('watch', 'checkup.headless', { names: few(bare) }, HEADS));
  if (gone.length + lost.length === 0) {
    const columns = whole.reduce((sum, table) => sum + columnKeys(table).length, 0);
    findings.push(tell('fine', 'checkup.inPlace', { tables: whole.length, columns }));
  }
  return { findings, sound: new Set(whole.map(({ key }) => key)) };
}
