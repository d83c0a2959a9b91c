/** Whether the records of all tables agree: each number once, nothing without what it belongs to, every cache as its tables tell it. */
import { columnOf, type Table } from '../../../kernel/table';
import type { Apart } from '../../../ports/apart';
import type { Context } from '../../../ports/context';
import type { Feature, RestsOn, Retold } from '../../../ports/feature';
import { type Finding, few, opening, RECONCILE, type Tell } from '../report';
import { lookAtRows, NEWEST } from './rows';

export function lookAtRecords(
  context: Context,
  apart: Apart,
  features: readonly Feature[],
  sound: ReadonlySet<string>,
  tell: Tell,
): Finding[] {
  const whole = ({ key }: Table): boolean => sound.has(key);
  const tables = features.flatMap((feature) => feature.tables).filter(whole);
  const sheetOf = new Map(apart.tables.map(({ key, sheet }) => [key, sheet]));
  const ends = apart.sheets.ends(tables.map(({ key }) => sheetOf.get(key) ?? -1));
  // A tab that holds no row is not read; of one that is no longer than what is looked at row by row the ids are known with that.
  const rows = new Map(
    tables.flatMap((table, at) => ((ends[at] ?? 0) > 1 ? [[table, apart.look(table, NEWEST)] as const] : [])),
  );
  const ids = new Map(
    tables.map((table, at) => {
      const short = (ends[at] ?? 0) <= NEWEST;
      return [table.key, short ? (rows.get(table) ?? []).map(({ id }) => id) : idsOf(context, table)];
    }),
  );
  const doubled = new Map(
    tables.flatMap((table) => {
      const twice = repeatedIn(ids.get(table.key) ?? []);
      return twice.length > 0 ? [[table, twice] as const] : [];
    }),
  );
  const name = (table: Table): string => table.sheet[context.language];
  const findings = [...doubled].map(([table, twice]) =>
    tell('act', 'checkup.idsDoubled', { table: name(table), ids: few(twice) }, RECONCILE),
  );
  if (findings.length === 0) {
    const count = [...ids.values()].reduce((sum, own) => sum + own.length, 0);
    findings.push(tell('fine', 'checkup.ids', { count }));
  }
  findings.push(...lookAtRows(context, features, rows, tell));
  // What cannot be read whole waits for its own mend.
  const readable = (of: readonly Table[]): boolean =>
    of.every((table) => whole(table) && !doubled.has(table));
  const lost = (key: string): string[] => apart.lost.flatMap(({ table, id }) => (table === key ? [id] : []));
  const waiting = tables.flatMap((table): Finding[] => {
    const all = lost(table.key);
    return all.length > 0 ? [tell('watch', 'checkup.lost', { table: name(table), ids: few(all) })] : [];
  });
  findings.push(...waiting);
  const rests = features
    .flatMap(({ restsOn = [] }) => restsOn)
    .filter(({ table, on }) => readable([table, on]));
  const alone = rests.flatMap(({ table, column, on }): Finding[] => {
    // What belongs to a deleted record waits with it.
    const there = [...(ids.get(on.key) ?? []), ...lost(on.key)];
    const lonely = aloneIn(context, { table, column, on }, there);
    if (lonely.length === 0) return [];
    const values = { count: lonely.length, table: name(table), on: name(on), ids: few(lonely) };
    const finding = tell('act', 'checkup.alone', values, RECONCILE);
    return [opening(context, features, finding, table, lonely[0])];
  });
  findings.push(...(alone.length > 0 ? alone : [tell('fine', 'checkup.together')]));
  for (const retold of features.flatMap((feature) => feature.retold ?? [])) {
    const { table, columns, from } = retold;
    if (!readable([table, ...from]) || from.some(({ key }) => lost(key).length > 0)) {
      findings.push(tell('watch', 'checkup.later', { table: name(table) }));
      continue;
    }
    const stale = staleIn(context, retold);
    const values = {
      table: name(table),
      columns: columns.map((key) => columnOf(table, key).header[context.language]).join(', '),
      from: from.map(name).join(', '),
    };
    findings.push(
      stale.length === 0
        ? tell('fine', from.length > 0 ? 'checkup.agrees' : 'checkup.agreesAlone', values)
        : opening(
            context,
            features,
            tell(
              'act',
              from.length > 0 ? 'checkup.stale' : 'checkup.staleAlone',
              { ...values, count: stale.length, ids: few(stale) },
              RECONCILE,
            ),
            table,
            stale[0],
          ),
    );
  }
  return findings;
}

const idsOf = (context: Context, table: Table): string[] =>
  context
    .from(table)
    .fields([])
    .map(({ id }) => id);

/** Those that stand more than once, each named once. */
export function repeatedIn(ids: readonly string[]): string[] {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
}

/** Ids of records whose other half is not there; a draft names none yet. */
function aloneIn(context: Context, { table, column }: RestsOn, on: readonly string[]): string[] {
  const there = new Set(on);
  return context
    .from(table)
    .fields([column])
    .filter(({ values }) => values[column] && !there.has(String(values[column])))
    .map(({ id }) => id);
}

function staleIn(context: Context, { table, columns, retell }: Retold): string[] {
  const told = retell(context);
  return context
    .from(table)
    .fields([...columns])
    .filter(({ id, values }) => {
      const should = told.get(id) ?? {};
      return columns.some(
        (key) => key in should && !agrees((values as Record<string, unknown>)[key], should[key]),
      );
    })
    .map(({ id }) => id);
}

/** An average is the end of many roundings, and an empty cell is no quantity. */
export function agrees(is: unknown, should: unknown): boolean {
  const [a, b] = [is || 0, should || 0];
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b))
    : a === b;
}
