/** *Perlu dicek*: marks on rows and records that somebody deleted, what each says, and the one click that settles it. */
import { hasOwn } from '../../kernel/own';
import type { Check } from '../../kernel/protocol';
import { columnOf, type Table } from '../../kernel/table';
import type { Context } from '../../ports/context';
import type { CellProposal, Feature } from '../../ports/feature';
import { lostIn } from '../change/gone';
import { FEATURES, known } from '../registry';
import { sentence } from '../say';
import { parseMark, TAKEN_BACK } from '../tables/marks';
import type { Workbook } from '../workbook';
import { markedIn } from './marked';

function proposalOf(table: Table, column: string): CellProposal | undefined {
  return FEATURES.flatMap(({ proposals = [] }) => proposals).find(
    (each) => each.table === table && each.column === column,
  );
}

/** Marked rows of the table that the feature's index reads anyway. */
export function checksOf({ marked }: Feature, context: Context): Check[] {
  if (!marked) return [];
  const { table, named } = marked;
  return marked.rows(context).flatMap(({ id, check, values }) => {
    const name = String(named === undefined ? id : values[named as 'id']);
    return checkOf(context, table, id, check, name) ?? [];
  });
}

/** What is known beside those: marks on rows that home does not read, and deleted records. Costs nothing. */
export function otherChecks({ properties }: Workbook, context: Context, shown: readonly Check[]): Check[] {
  const there = new Set(shown.map(({ id }) => id));
  const marks = markedIn(properties)
    .filter(({ id }) => !there.has(id))
    .flatMap(({ table, id, mark }) => checkOf(context, known(table), id, mark, id) ?? []);
  return [...lostIn(properties).map(({ table, id }) => lostCheck(context, known(table), id)), ...marks];
}

function lostCheck({ language }: Context, table: Table, id: string): Check {
  const kept = FEATURES.some((feature) => feature.kept?.some((each) => each.table === table));
  const text = sentence(kept ? 'app.checkDeleted' : 'app.checkArchived', language, {
    id,
    table: table.sheet[language],
  });
  const input = { table: table.key, id };
  const label = sentence('app.bringBack', language);
  return { ...input, text, ...(kept && { offer: { action: 'checks.bringBack', input, label } }) };
}

function checkOf(context: Context, table: Table, id: string, check: string, name: string): Check | undefined {
  const { language } = context;
  const mark = parseMark(check);
  if (!mark || !hasColumn(table, mark.column)) return undefined;
  const offer = proposalOf(table, mark.column)?.offer(id, mark.was, mark.typed, context);
  const text = sentence(codeOf(mark), language, {
    name,
    table: table.sheet[language],
    column: columnOf(table, mark.column).header[language],
    typed: mark.typed,
    was: mark.was,
  });
  const label = offer && sentence(offer.label.code, language, offer.label.values);
  const taken = offer && label ? { offer: { action: offer.action, input: offer.input, label } } : {};
  return { table: table.key, id, text, ...taken };
}

function codeOf({ column, was }: { column: string; was: string }): string {
  if (column === 'stamp') return was === TAKEN_BACK ? 'app.checkTakenBack' : 'app.checkChanged';
  // A mark on the id itself names records that this one was written over.
  if (column === 'id') return 'app.checkLost';
  return was === '' ? 'app.checkUnread' : 'app.checkText';
}

function hasColumn(table: Table, key: string): boolean {
  return hasOwn(table.columns, key);
}
