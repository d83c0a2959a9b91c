/** The dashboard's figures in BigQuery's SQL, over archived months and what is live: each record once, whichever of the two was loaded later. */

import type { Table } from '../../../kernel/table';
import { schemaOf } from './load';

/** `order`, `at` and `by` are words of the language. */
const quoted = (name: string): string => `\`${name}\``;

/** What is read of a record that stands in both: the archive's. Openings that an archive made repeat what its files hold. */
const union = (dataset: string, table: string, columns: readonly string[], where = 'TRUE'): string => {
  const list = columns.map(quoted).join(', ');
  return `CREATE OR REPLACE VIEW ${dataset}.${table}_all AS
SELECT ${list} FROM (
  SELECT ${list}, 0 AS part FROM ${dataset}.${table}_archive
  UNION ALL
  SELECT ${list}, 1 AS part FROM ${dataset}.${table}_live
)
WHERE ${where}
QUALIFY ROW_NUMBER() OVER (PARTITION BY id ORDER BY part) = 1`;
};

export interface Columns {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Tables for what was not loaded yet: a shop without an archive has figures too. */
export function tablesOf(dataset: string, table: Table): string[] {
  const fields = schemaOf(table).map(({ name, type }) => `${quoted(name)} ${type}`);
  const made = (suffix: string): string =>
    `CREATE TABLE IF NOT EXISTS ${dataset}.${table.key}_${suffix} (${fields.join(', ')})`;
  return [`${made('archive')} PARTITION BY TIMESTAMP_TRUNC(_PARTITIONTIME, MONTH)`, made('live')];
}

/** Statements in the order in which they are run; `zone` is the workbook's. Names are safe: they are Rapi's own, and the dataset was checked. */
export function viewsOf(dataset: string, zone: string, tables: readonly Columns[]): string[] {
  const day = (column: string): string => `DATE(DATETIME(${column}, '${zone}'))`;
  const all = tables.map(({ table, columns }) =>
    table === 'moves'
      ? union(dataset, table, columns, "NOT (kind = 'opening' AND reference LIKE 'ARS-%')")
      : union(dataset, table, columns),
  );
  return [
    ...all,
    `CREATE OR REPLACE VIEW ${dataset}.sales_by_day AS
SELECT ${day('`at`')} AS day, channel, COUNT(*) AS orders, SUM(total) AS sales
FROM ${dataset}.orders_all WHERE \`at\` IS NOT NULL AND cancelledAt IS NULL GROUP BY 1, 2`,
    `CREATE OR REPLACE VIEW ${dataset}.done_by_day AS
SELECT ${day('closedAt')} AS day, COUNT(*) AS orders
FROM ${dataset}.orders_all WHERE closedAt IS NOT NULL AND cancelledAt IS NULL GROUP BY 1`,
    `CREATE OR REPLACE VIEW ${dataset}.on_hand AS
SELECT product, SUM(quantity) AS units FROM ${dataset}.moves_all GROUP BY product`,
    `CREATE OR REPLACE VIEW ${dataset}.receivables AS
SELECT due, SUM(balance) AS balance FROM ${dataset}.invoices_all WHERE balance > 0 GROUP BY due`,
  ];
}
