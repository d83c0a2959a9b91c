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
 * The load of one file: it replaces the month's partition as a whole or, without a month, the table of what is live. Its id follows from what it loads, so
 * that the same file asked for twice is one load: BigQuery refuses the second as a job that already exists. Source:
 * https://cloud.google.com/bigquery/docs/running-jobs#generate-jobid and /docs/managing-partitioned-table-data
 */
export function loadJob({ project, dataset }: Into, table: Table, sha256: string, month?: Month) {
  const partition = month?.replace('-', '');
  const tableId = partition ? `${table.key}_archive$${partition}` : `${table.key}_live`;
  return {
    jobReference: {
      projectId: project,
      jobId: `rapi_${dataset}_${table.key}_${partition ?? 'live'}_${sha256.slice(0, 32)}`,
    },
    configuration: {
      load: {
        destinationTable: { projectId: project, datasetId: dataset, tableId },
        sourceFormat: 'NEWLINE_DELIMITED_JSON',
        schema: { fields: schemaOf(table) },
        createDisposition: 'CREATE_IF_NEEDED',
        writeDisposition: 'WRITE_TRUNCATE',
        maxBadRecords: 0,
        // By the month of the file, not by a column: an order of January that was settled in March stands in March's file.
        ...(partition && { timePartitioning: { type: 'MONTH' } }),
      },
    },
  };
}
