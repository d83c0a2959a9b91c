/** What BigQuery is asked for: tables by the columns of Rapi's own, and one load a file that may be asked for again without doubling a row. */
import type { Table } from '../../../kernel/table';
import { columnsOf } from '../rules/ndjson';
import type { Month } from '../rules/settled';

type FieldType = 'STRING' | 'INT64' | 'FLOAT64' | 'BOOL' | 'DATE' | 'TIMESTAMP';

/** By the kind of a column; money is whole minor units. Choices and ids are texts. */
const TYPES: Readonly<Record<string, FieldType>> = {
  count: 'INT64',
  money: 'INT64',
  decimal: 'FLOAT64',
  percent: 'FLOAT64',
  flag: 'BOOL',
  box: 'BOOL',
  day: 'DATE',
  moment: 'TIMESTAMP',
};

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly mode: 'NULLABLE';
}

export const schemaOf = (table: Table): Field[] =>
  columnsOf(table).map((name) => ({
    name,
    type: TYPES[table.columns[name]?.codec.kind ?? ''] ?? 'STRING',
    mode: 'NULLABLE',
  }));

export interface Into {
  readonly project: string;
  readonly dataset: string;
}

/**
 * The load of all files of a month: it replaces the month's partition as a whole or, without a month, the table of what is live. Its id follows from the
 * hashes of what it loads, so that the same asked for twice is one load: BigQuery refuses the second as a job that already exists. Source:
 * https://cloud.google.com/bigquery/docs/running-jobs#generate-jobid and /docs/managing-partitioned-table-data
 */
export function loadJob({ project, dataset }: Into, table: Table, hashes: readonly string[], month?: Month) {
  const partition = month?.replace('-', '');
  const mark = hashes.map((sha256) => sha256.slice(0, hashes.length > 1 ? 16 : 32)).join('_');
  const tableId = partition ? `${table.key}_archive$${partition}` : `${table.key}_live`;
  return {
    jobReference: {
      projectId: project,
      jobId: `rapi_${dataset}_${table.key}_${partition ?? 'live'}_${mark}`,
    },
    configuration: {
      load: {
        destinationTable: { projectId: project, datasetId: dataset, tableId },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        schema: { fields: schemaOf(table) },
        createDisposition: 'CREATE_IF_NEEDED',
        writeDisposition: 'WRITE_TRUNCATE',
        // A later Rapi may know a column more than the table that an earlier one made.
        schemaUpdateOptions: ['ALLOW_FIELD_ADDITION'],
        maxBadRecords: 0,
        // By the month of the file, not by a column: an order of January that was settled in March stands in March's file.
        ...(partition && { timePartitioning: { type: 'MONTH' } }),
      },
    },
  };
}

/** Files of a table by the month whose partition they are together, in the order in which they left. */
export function partitionsOf(
  files: readonly { readonly table: string; readonly month: Month; readonly archive: string }[],
  table: string,
): ReadonlyMap<Month, readonly string[]> {
  const months = new Map<Month, string[]>();
  for (const { month, archive } of files.filter((file) => file.table === table))
    months.set(month, [...(months.get(month) ?? []), archive].sort());
  return months;
}
