/** Whether every tab and column is where the control sheet says, and has a header; whether that sheet says all of it, and nothing of what protects them is gone. */
import { CONTROL_SHEET } from '../../../kernel/settings';
import { columnKeys, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Tab } from '../../../ports/book';
import type { Context } from '../../../ports/context';
import { headless } from '../actions/heads';
import { MEND } from '../actions/mend';
import { columnName, type Finding, few, type Tell } from '../report';
import { lackingOf } from './guards';
import { type Misplaced, misplaced } from './seats';

const REPAIR = { action: 'setup.repair', input: {}, label: 'checkup.mend' } as const;

const SEATS = { action: MEND, input: { what: 'seats' }, label: 'checkup.seat' } as const;
const DRAW = { action: 'dashboard.refresh', input: {}, label: 'checkup.draw' } as const;
const GUARDS = { action: MEND, input: { what: 'guards' }, label: 'checkup.guardAgain' } as const;
const HEADS = { action: MEND, input: { what: 'heads' }, label: 'checkup.headAgain' } as const;

interface Places {
  readonly findings: readonly Finding[];
  /** Tables that stand whole: only these can be read. */
  readonly sound: ReadonlySet<string>;
}

export function lookAtPlaces(context: Context, apart: Apart, tell: Tell): Places {
  const { tables, language } = context;
  const nameOf = (table: Table, key: string): string => columnName(context, table, key);
  const astray = misplaced(tables, apart);
  const isAstray = (table: Table, key?: string): boolean =>
    astray.some((each) => each.table === table && (key === undefined || each.keys.includes(key)));
  const all = apart.book.tabs();
  const tabs = new Set(all.map(({ id }) => id));
  const places = new Map(apart.tables.map((place) => [place.key, place]));
  const [gone, there] = [[] as Table[], [] as Table[]];
  // A table that this workbook never had comes with the next update, and is not missed.
  for (const table of tables) {
    const place = places.get(table.key);
    if (place && (tabs.has(place.sheet) || !isAstray(table)))
      (tabs.has(place.sheet) ? there : gone).push(table);
  }
  const lost = there.flatMap((table) =>
    columnKeys(table)
      .filter((key) => places.get(table.key)?.columns[key] === undefined && !isAstray(table, key))
      .map((key) => ({ table, name: nameOf(table, key) })),
  );
  const whole = there.filter((table) => !lost.some((each) => each.table === table) && !isAstray(table));
  const sound = new Set(whole.map(({ key }) => key));
  const findings = [...seats(context, astray, tell), ...guards(context, apart, { sound, all }, tell)];
  if (gone.length > 0)
    findings.push(
      tell('act', 'checkup.tabsGone', { names: few(gone.map(({ sheet }) => sheet[language])) }, REPAIR),
    );
  if (lost.length > 0)
    findings.push(tell('act', 'checkup.columnsGone', { names: few(lost.map(({ name }) => name)) }, REPAIR));
  const bare = headless(context, apart, all).map(({ table, column }) => nameOf(table, column));
  if (bare.length > 0) findings.push(tell('watch', 'checkup.headless', { names: few(bare) }, HEADS));
  if (gone.length + lost.length + astray.length === 0) {
    const columns = whole.reduce((sum, table) => sum + columnKeys(table).length, 0);
    findings.push(tell('fine', 'checkup.inPlace', { tables: whole.length, columns }));
  }
  return { findings, sound };
}

function seats(context: Context, astray: readonly Misplaced[], tell: Tell): Finding[] {
  if (astray.length === 0) return [];
  const names = astray.flatMap(({ table, keys }) =>
    keys.length === 0 || keys.length > 3
      ? [table.sheet[context.language]]
      : keys.map((key) => columnName(context, table, key)),
  );
  return [tell('act', 'checkup.astray', { names: few(names) }, SEATS)];
}

function guards(
  context: Context,
  apart: Apart,
  { sound, all }: { readonly sound: ReadonlySet<string>; readonly all: readonly Tab[] },
  tell: Tell,
): Finding[] {
  const { language } = context;
  const findings: Finding[] = [];
  const lacking = lackingOf(context, apart, sound);
  const name = ({ table }: { readonly table?: Table }): string => (table?.sheet ?? CONTROL_SHEET)[language];
  const open = lacking.filter((each) => each.open).map(name);
  const bare = lacking.filter((each) => each.bare.length > 0).map(name);
  const unasked = lacking.flatMap(({ table, unasked: columns }) =>
    table ? columns.map(({ key }) => columnName(context, table, key)) : [],
  );
  const hidden = all.find(({ id }) => id === apart.control)?.hidden ?? true;
  if (open.length > 0) findings.push(tell('act', 'checkup.open', { names: few(open) }, GUARDS));
  if (bare.length > 0)
    findings.push(tell('watch', 'checkup.bare', { count: bare.length, names: few(bare) }, GUARDS));
  if (unasked.length > 0)
    findings.push(tell('watch', 'checkup.unasked', { count: unasked.length, names: few(unasked) }, GUARDS));
  if (drawnOn(apart) === 0) findings.push(tell('watch', 'checkup.chartless', {}, DRAW));
  if (!hidden) findings.push(tell('watch', 'checkup.inSight', { name: CONTROL_SHEET[language] }, GUARDS));
  return findings;
}

/** Charts on the dashboard; undefined where it was never drawn. */
function drawnOn({ tables, sheets, charts }: Apart): number | undefined {
  const view = tables.find(({ key }) => key === 'dashboard');
  const [rows = 0] = view ? sheets.ends([view.sheet]) : [];
  return view && rows > 1 ? charts.on(view.sheet).length : undefined;
}
