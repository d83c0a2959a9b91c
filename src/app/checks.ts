/** *Perlu dicek*: marks on rows, what each says, and the one click that settles it. */
import type { Check } from '../kernel/protocol';
import type { Table } from '../kernel/table';
import type { Context } from '../ports/context';
import type { CellProposal } from '../ports/feature';
import { CORE, FEATURES } from './registry';
import { sentence } from './say';

/** `onHand: 12 → 10`, as it stands in the hidden column *Perlu dicek*. */
export function markOf(column: string, was: string, typed: string): string {
  return `${column}: ${was} → ${typed}`;
}

export function parseMark(mark: string): { column: string; was: string; typed: string } | undefined {
  const parts = /^(\w+): (.*?) → ([\s\S]*)$/.exec(mark);
  return parts
    ? { column: parts[1] as string, was: parts[2] as string, typed: parts[3] as string }
    : undefined;
}

export function proposalOf(table: Table, column: string): CellProposal | undefined {
  return FEATURES.flatMap((feature) => feature.proposals ?? []).find(
    (each) => each.table === table && each.column === column,
  );
}

/** Marked rows of the tables that the home screen reads anyway. */
export function checks(context: Context): Check[] {
  const { language } = context;
  const found: Check[] = [];
  for (const { key, marked } of FEATURES) {
    if (!marked || (!CORE.includes(key) && !context.settings.modules.includes(key))) continue;
    const { table } = marked;
    for (const { id, check } of marked.rows(context)) {
      const mark = parseMark(check);
      const column = mark && table.columns[mark.column as 'id'];
      if (!mark || !column) continue;
      const offer = proposalOf(table, mark.column)?.offer(id, mark.was, mark.typed);
      const text = sentence('app.checkText', language, {
        id,
        column: column.header[language],
        typed: mark.typed,
        was: mark.was,
      });
      const label = offer && sentence(offer.label.code, language, offer.label.values);
      found.push({
        table: table.key,
        id,
        text,
        ...(offer && label && { offer: { action: offer.action, input: offer.input, label } }),
      });
    }
  }
  return found;
}
