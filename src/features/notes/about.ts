/** What a note is about: any record by its number, a customer by name or phone, a product by its SKU. */
import { Refusal, refuse } from '../../kernel/problem';
import { columnOf, numberOf, type Table } from '../../kernel/table';
import type { Context, Stored } from '../../ports/context';
import { customerNamed, customers } from '../customers';
import { findProduct, products } from '../stock';

export interface About {
  readonly id: string;
  /** As people read it in *Tentang*. */
  readonly label: string;
}

/** The record that `written` names, or the refusal that there is none, or more than one. At most two round trips. */
export function aboutOf(context: Context, written: string): About | Refusal {
  const asked = written.trim();
  const no = asked.toUpperCase();
  const numbered = context.tables.find(
    // A hidden tab in which people type holds their records too; the others are Rapi's logs.
    (table) =>
      (!table.hidden || table.typedRows === true) &&
      !NAMED.includes(table.key) &&
      numberOf(table, no) !== undefined,
  );
  if (numbered) {
    const record = context.from(numbered).byId(no);
    if (!record) return unknown(asked);
    const next = nextNumber(numbered, record.values);
    // Work that became a ticket: what is noted is noted there. An old number leads one step on, never in a circle.
    const onwards = next === '' ? undefined : recordOf(context, next);
    const { id } = onwards ?? record;
    return { id, label: id };
  }
  const named = customerNamed(context.from(customers).all(), asked, context.zone);
  if ('known' in named) return { id: named.known.id, label: named.known.values.name };
  const product = findProduct(context.from(products).all(), asked);
  if (!('problem' in product)) return { id: product.id, label: product.values.sku };
  return 'problem' in named ? new Refusal([named.problem]) : unknown(asked);
}

/** The number under which the record goes on in another table. */
function nextNumber(table: Table, values: Readonly<Record<string, unknown>>): string {
  const column = Object.keys(table.columns).find((key) => columnOf(table, key).leadsTo);
  const no = column === undefined ? '' : String(values[column]);
  return no === '' || numberOf(table, no) !== undefined ? '' : no;
}

const recordOf = (context: Context, no: string): Stored<Table> | undefined => {
  const table = context.tables.find((each) => numberOf(each, no) !== undefined);
  return table && context.from(table).byId(no);
};

/** Known by what people call them rather than by their number. */
const NAMED: readonly string[] = [customers.key, products.key];

const unknown = (asked: string): Refusal =>
  refuse('notes.unknownAbout', { about: asked.slice(0, 30) }, { field: 'about' });
