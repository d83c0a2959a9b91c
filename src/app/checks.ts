/** *Perlu dicek*: marks on rows, what each says, and the one click that settles it. */
import type { Check } from '../kernel/protocol';
import { columnOf, type Table } from '../kernel/table';
import type { Context } from '../ports/context';
import type { CellProposal, Feature } from '../ports/feature';
import { parseMark } from './marks';
import { FEATURES } from './registry';
import { sentence } from './say';

function proposalOf(table: Table, column: string): CellProposal | undefined {
  return FEATURES.flatMap((feature) => feature.proposals ?? []).find(
    (each) => each.table === table && each.column === column,
  );
}

/** Marked rows of the table that the feature's index reads anyway. */
export function checksOf({ marked }: Feature, context: Context): Check[] {
  if (!marked) return [];
  const { language } = context;
  const { table, named } = marked;
  return marked.rows(context).flatMap((stored): Check[] => {
    const { id, check, values } = stored;
    const mark = parseMark(check);
    if (!mark || !hasColumn(table, mark.column)) return [];
    const offer = proposalOf(table, mark.column)?.offer(id, mark.was, mark.typed, context);
    // A mark on the id itself names records that this one was written over.
    const code =
      mark.column === 'id' ? 'app.checkLost' : mark.was === '' ? 'app.checkUnread' : 'app.checkText';
    const text = sentence(code, language, {
      name: String(named === undefined ? id : values[named as 'id']),
      column: columnOf(table, mark.column).header[language],
      typed: mark.typed,
      was: mark.was,
    });
    const label = offer && sentence(offer.label.code, language, offer.label.values);
    const taken = offer && label ? { offer: { action: offer.action, input: offer.input, label } } : {};
    return [{ table: table.key, id, text, ...taken }];
  });
}

function hasColumn(table: Table, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table.columns, key);
}
