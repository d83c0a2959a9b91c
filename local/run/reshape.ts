/** What people do to the structure: rows, columns, tabs, sorting, widths. None of it fires `onEdit`. */
import { type Book, judgeEdit, Refusal } from '../core';
import type { Rect, WriteOperation } from '../gate/operations';
import type { PersonEdit, PersonOperation } from '../host';
import { MAY_NOT_EDIT, mayEdit, refused } from './edits';

/** A new tab's grid. */
const GRID = { rows: 1000, columns: 26 };

export function reshape(
  book: Book,
  { as, operation, confirmed }: { as: string; operation: PersonOperation; confirmed?: boolean },
): PersonEdit {
  if (!mayEdit(book.read({ op: 'person.facts', email: as })))
    return { accepted: false, reason: MAY_NOT_EDIT };
  const touched = touches(book, operation);
  const verdict = touched && judgeEdit(book, { as, range: touched, script: false, confirmed });
  if (verdict && !verdict.accepted) return refused(verdict);
  try {
    book.step(as);
    for (const write of writes(book, operation)) book.apply(write);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { accepted: false, reason: error.message };
  }
  book.commit();
  return { accepted: true };
}

function writes(book: Book, operation: PersonOperation): WriteOperation[] {
  switch (operation.kind) {
    case 'insertRows':
    case 'insertColumns': {
      const { sheet, first: before, count } = operation;
      return [
        { op: operation.kind === 'insertRows' ? 'rows.insert' : 'columns.insert', sheet, before, count },
      ];
    }
    case 'deleteRows':
    case 'deleteColumns': {
      const { sheet, first, count } = operation;
      return [
        { op: operation.kind === 'deleteRows' ? 'rows.delete' : 'columns.delete', sheet, first, count },
      ];
    }
    case 'moveRows':
    case 'moveColumns': {
      const { sheet, first, count, to } = operation;
      return [{ op: operation.kind === 'moveRows' ? 'rows.move' : 'columns.move', sheet, first, count, to }];
    }
    case 'renameSheet':
      refuseDouble(book, operation.name, operation.sheet);
      return [{ op: 'sheet.set', sheet: operation.sheet, facts: { name: operation.name } }];
    case 'addSheet':
      refuseDouble(book, operation.name);
      return [
        {
          op: 'sheet.insert',
          name: operation.name,
          index: book.read({ op: 'sheets.list' }).length + 1,
          ...GRID,
        },
      ];
    case 'deleteSheet':
      if (book.read({ op: 'sheets.list' }).length === 1)
        throw new Refusal("You can't remove all the sheets in a document.");
      return [{ op: 'sheet.delete', sheet: operation.sheet }];
    case 'sort': {
      const { column, ascending } = operation;
      const range = body(book, operation.sheet);
      const filter = book.read({ op: 'sheet.filter', sheet: operation.sheet });
      // Sorting through a filter takes the rows it hides along, and the filter is worked out anew.
      const again: WriteOperation[] = filter
        ? [{ op: 'sheet.filter.set', sheet: operation.sheet, filter }]
        : [];
      return range ? [{ op: 'cells.sort', range, by: [{ column, ascending }] }, ...again] : [];
    }
    case 'filter': {
      const { sheet, column, hide } = operation;
      const present = book.read({ op: 'sheet.filter', sheet });
      const range = present?.range ?? content(book, sheet);
      if (!range) throw new Refusal('There is nothing to filter here.');
      const others = present?.hidden.filter((each) => each.column !== column) ?? [];
      const hidden = hide.length > 0 ? [...others, { column, values: hide }] : others;
      return [{ op: 'sheet.filter.set', sheet, filter: { range, hidden } }];
    }
    case 'removeFilter':
      return [{ op: 'sheet.filter.set', sheet: operation.sheet, filter: null }];
    case 'width': {
      const { sheet, first, count, pixels } = operation;
      return [{ op: 'columns.width', sheet, first, count, pixels }];
    }
    case 'toggleGroup':
      return [
        {
          op: 'columns.group',
          ...group(book, operation.sheet, operation.column),
          delta: 0,
          collapsed: operation.collapsed,
        },
      ];
    case 'showSheet':
      return [{ op: 'sheet.set', sheet: operation.sheet, facts: { hidden: operation.hidden } }];
  }
}

/** The cells that protections are asked about; looks and new lines are free. */
function touches(book: Book, operation: PersonOperation): Rect | undefined {
  if (operation.kind === 'sort') return body(book, operation.sheet);
  if (!('count' in operation) || operation.kind === 'width' || operation.kind.startsWith('insert'))
    return undefined;
  const { sheet, first, count } = operation;
  const facts = book.read({ op: 'sheet.facts', sheet });
  if (!facts) return undefined;
  const whole = { sheet, row: 1, column: 1, rows: facts.maxRows, columns: facts.maxColumns };
  return operation.kind.endsWith('Rows')
    ? { ...whole, row: first, rows: count }
    : { ...whole, column: first, columns: count };
}

/** From the last frozen row, the header, to the end of the content. */
function content(book: Book, sheet: number): Rect | undefined {
  const frozen = book.read({ op: 'sheet.facts', sheet })?.frozenRows ?? 0;
  const { lastRow, lastColumn } = book.read({ op: 'sheet.extent', sheet });
  const row = Math.max(1, frozen);
  return lastRow <= row ? undefined : { sheet, row, column: 1, rows: lastRow - row + 1, columns: lastColumn };
}

/** What a sort changes: the rows of the filter below its header, or what lies below the frozen rows. */
function body(book: Book, sheet: number): Rect | undefined {
  const filter = book.read({ op: 'sheet.filter', sheet });
  if (filter && filter.range.rows > 1)
    return { ...filter.range, row: filter.range.row + 1, rows: filter.range.rows - 1 };
  const frozen = book.read({ op: 'sheet.facts', sheet })?.frozenRows ?? 0;
  const { lastRow, lastColumn } = book.read({ op: 'sheet.extent', sheet });
  if (lastRow <= frozen || lastColumn < 1) return undefined;
  return { sheet, row: frozen + 1, column: 1, rows: lastRow - frozen, columns: lastColumn };
}

/** The outermost group around a column. */
function group(book: Book, sheet: number, column: number): { sheet: number; first: number; count: number } {
  const columns = book.sheets().find(({ id }) => id === sheet)?.columns ?? [];
  const inside = (at: number): boolean => (columns[at - 1]?.depth ?? 0) > 0;
  let [first, last] = [column, column];
  while (inside(first - 1)) first -= 1;
  while (inside(last + 1)) last += 1;
  return { sheet, first, count: last - first + 1 };
}

function refuseDouble(book: Book, name: string, except?: number): void {
  if (name.trim() === '') throw new Refusal('Sheet name cannot be empty. Please enter a name.');
  const taken = book
    .read({ op: 'sheets.list' })
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
